import { css } from 'lit';

/**
 * The look of an article's text, one sheet for both places where it stands: in the page, as children of the element,
 * where a shadow sheet reaches the outermost alone; and in the shadow root, when it came as a string. In the page it
 * lies in the layer of the tokens and has no specificity, so that every rule of the page wins. It stops at other
 * elements of a kit: what is inside `<sen-notice>` is not the article's to style. A slot whose name begins `sen-` comes
 * from a server, and is for the text.
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
        /* cells keep their words whole: what is too wide scrolls */
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
      /* deeper tables cannot be given a box: they become one, which keeps their rows and cells for screen readers in
         browsers since 2023 */
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
      }
    }
  }
`;

const known = new WeakSet<Node>();

/** Gives the sheet to the page, or to the shadow root in which the article stands; once each. */
export function adoptBodyStyles(root: Node): void {
  if (known.has(root) || !(root === document || root instanceof ShadowRoot)) return;
  known.add(root);
  const { styleSheet } = bodyStyles;
  if (styleSheet) (root as Document | ShadowRoot).adoptedStyleSheets.push(styleSheet);
}
