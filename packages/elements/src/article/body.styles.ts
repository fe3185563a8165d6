import { css } from 'lit';

/**
 * The styles of an article's text, one sheet for both trees: the light DOM, where a shadow sheet only reaches the
 * outermost children, and the shadow root, for a text given as a string. In the page it is in the layer of the tokens
 * and has no specificity, so that every rule of the page overrides it. It excludes other Sen elements: the content of a
 * `<sen-notice>` is not styled by the article. A slot name with the prefix `sen-` comes from a server and belongs to
 * the text.
 */
export const bodyStyles = css`
  @layer sen-tokens {
    @layer article {
      :where(
        .sen-article-body :is(p, ul, ol, dl, blockquote, pre, figure, hr),
        sen-article > :is(p, ul, ol, dl, blockquote, pre, figure, hr):not([slot]:not([slot^='sen-'])),
        sen-article > :is(div, section):not([slot]:not([slot^='sen-'])) :is(p, ul, ol, dl, blockquote, pre, figure, hr)
      ) {
        box-sizing: border-box;
        max-inline-size: var(--sen-measure, 38rem);
        margin-block: 0 1em;
        margin-inline: 0;
      }
      :where(
        .sen-article-body :is(h1, h2, h3, h4, h5, h6),
        sen-article > :is(h1, h2, h3, h4, h5, h6):not([slot]:not([slot^='sen-'])),
        sen-article > :is(div, section):not([slot]:not([slot^='sen-'])) :is(h1, h2, h3, h4, h5, h6)
      ) {
        max-inline-size: var(--sen-measure, 38rem);
        margin-block: 1.6em 0.6em;
        font-size: var(--sen-font-size-l);
        font-weight: var(--sen-font-weight-bold, 700);
        line-height: var(--sen-line-height-heading, 1.45);
        text-wrap: pretty;
        scroll-margin-block-start: var(--sen-space-5);
      }
      :where(
        .sen-article-body :is(h1, h2),
        sen-article > h2:not([slot]:not([slot^='sen-'])),
        sen-article > :is(div, section):not([slot]:not([slot^='sen-'])) h2
      ) {
        font-size: var(--sen-font-size-xl);
      }
      :where(
        .sen-article-body :is(ul, ol),
        sen-article > :is(ul, ol):not([slot]:not([slot^='sen-'])),
        sen-article > :is(div, section):not([slot]:not([slot^='sen-'])) :is(ul, ol)
      ) {
        padding-inline-start: 1.5em;
      }
      :where(
        .sen-article-body blockquote,
        sen-article > blockquote:not([slot]:not([slot^='sen-'])),
        sen-article > :is(div, section):not([slot]:not([slot^='sen-'])) blockquote
      ) {
        padding-inline-start: var(--sen-space-4);
        border-inline-start: 4px solid var(--sen-color-line);
        color: var(--sen-color-soft);
      }
      :where(
        .sen-article-body a:any-link,
        sen-article > a:any-link:not([slot]:not([slot^='sen-'])),
        sen-article > :is(p, ul, ol, dl, div, section, figure, table, blockquote) a:any-link
      ) {
        color: var(--sen-color-brand-strong);
        text-underline-offset: 0.2em;
      }
      :where(
        .sen-article-body :is(img, video),
        sen-article > :is(img, video):not([slot]:not([slot^='sen-'])),
        sen-article > :is(p, div, section, figure):not([slot]:not([slot^='sen-'])) :is(img, video)
      ) {
        display: block;
        max-inline-size: 100%;
        block-size: auto;
        border-radius: var(--sen-radius-m);
      }
      :where(
        .sen-article-body figure,
        sen-article > figure:not([slot]:not([slot^='sen-'])),
        sen-article > :is(div, section):not([slot]:not([slot^='sen-'])) figure
      ) {
        margin-block: 1.5em;
      }
      :where(
        .sen-article-body :is(figcaption, caption),
        sen-article > :is(figure, table, div, section):not([slot]:not([slot^='sen-'])) :is(figcaption, caption)
      ) {
        color: var(--sen-color-muted);
        font-size: var(--sen-font-size-s);
        line-height: var(--sen-line-height-body, 1.65);
        text-align: start;
      }
      :where(.sen-article-body, sen-article > :is(div, section):not([slot]:not([slot^='sen-'])), sen-article)
        > :where(figure)
        > figcaption {
        margin-block-start: var(--sen-space-2);
      }
      :where(
        .sen-article-body caption,
        sen-article > :is(figure, table, div, section):not([slot]:not([slot^='sen-'])) caption
      ) {
        padding: var(--sen-space-2);
        color: var(--sen-color-text);
        font-weight: var(--sen-font-weight-semibold, 600);
      }
      :where(
        .sen-article-body table,
        sen-article > table:not([slot]:not([slot^='sen-'])),
        sen-article > :is(figure, div, section):not([slot]:not([slot^='sen-'])) table
      ) {
        inline-size: auto;
        margin-block: 0;
        border-collapse: collapse;
        font-size: var(--sen-font-size-s);
        line-height: var(--sen-line-height-body, 1.65);
        font-variant-numeric: tabular-nums;
        /* cells do not break words: wide tables scroll */
        overflow-wrap: normal;
      }
      :where(
        .sen-article-body :is(th, td),
        sen-article > :is(figure, table, div, section):not([slot]:not([slot^='sen-'])) :is(th, td)
      ) {
        min-inline-size: 5em;
        padding: var(--sen-space-2);
        border-block-end: 1px solid var(--sen-color-line);
        text-align: start;
        vertical-align: top;
      }
      :where(.sen-article-body th, sen-article > :is(figure, table, div, section):not([slot]:not([slot^='sen-'])) th) {
        font-weight: var(--sen-font-weight-semibold, 600);
      }
      :where(
        .sen-article-body thead th,
        sen-article > :is(figure, table, div, section):not([slot]:not([slot^='sen-'])) thead th
      ) {
        border-block-end: 2px solid var(--sen-color-line-strong);
        vertical-align: bottom;
      }
      :where(
        .sen-article-body [scope='row'],
        sen-article > :is(figure, table, div, section):not([slot]:not([slot^='sen-'])) [scope='row']
      ) {
        font-weight: var(--sen-font-weight-regular, 400);
      }
      /* nested tables get no box: they are blocks that scroll, which keep their row and cell roles in browsers since 2023 */
      :where(
        sen-article > :is(div, section):not([slot]:not([slot^='sen-'])) table,
        sen-article[data-sen-ssr] > table:not([slot]),
        sen-article[data-sen-ssr] > figure:not([slot]) > table
      ) {
        display: block;
        max-inline-size: 100%;
        overflow-x: auto;
      }
      ::highlight(sen-reading) {
        background-color: var(--sen-color-highlight);
        color: var(--sen-color-text);
      }
      @media print {
        :where(sen-article, .sen-article-body) :where(th, td) {
          min-inline-size: 0;
          padding: 0.2em;
          overflow-wrap: anywhere;
        }
        :where(sen-article, .sen-article-body) :where(figure, img, tr, blockquote) {
          break-inside: avoid;
        }
        :where(sen-article, .sen-article-body) :where(h2, h3, h4) {
          break-after: avoid;
        }
        /* a picture that needs a page of its own leaves the one before it half empty */
        :where(sen-article, .sen-article-body) :where(img) {
          inline-size: auto;
          max-block-size: 18em;
        }
      }
    }
  }
`;

const known = new WeakSet<Node>();

/** Adopts the sheet in the page, or in the shadow root that contains the article; once each. */
export function adoptBodyStyles(root: Node): void {
  if (known.has(root) || !(root === document || root instanceof ShadowRoot)) return;
  known.add(root);
  const { styleSheet } = bodyStyles;
  if (styleSheet) (root as Document | ShadowRoot).adoptedStyleSheets.push(styleSheet);
}
