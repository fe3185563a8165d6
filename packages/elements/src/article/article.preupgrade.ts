import { css } from 'lit';

/**
 * Styles of the article before its definition: its header, and reserved space for the tools and the closed panels. The
 * number of tool rows on a narrow page depends on the labels; the height is that of the Vietnamese ones.
 */
export const preUpgradeStyles = css`
  sen-article:not(:defined) {
    --_panel: var(--sen-target-size) + var(--sen-space-3) + 2px;
    --_more: var(--sen-target-size) + var(--sen-space-2);
    --_contents: 0px;
    --_documents: 0px;
    display: flow-root;
    line-height: var(--sen-line-height-long);
    font-family: var(--sen-font-family);
  }
  sen-article:not(:defined) > [slot='category'] {
    padding: 0;
    background: none;
    font-size: var(--sen-font-size-s);
    line-height: var(--sen-line-height-body);
  }
  sen-article:not(:defined) > [slot='headline'] {
    margin: 0;
    font: var(--sen-font-weight-bold) var(--sen-font-size-2xl)/var(--sen-line-height-tight) var(--sen-font-family);
    text-wrap: pretty;
  }
  sen-article:not(:defined) > [slot='meta'] {
    display: block;
    margin-block-start: var(--sen-space-2);
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
    line-height: var(--sen-line-height-body);
  }
  sen-article:not(:defined) > [slot='summary'] {
    max-inline-size: var(--sen-measure);
    margin: var(--sen-space-4) 0 0;
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-l);
    font-weight: var(--sen-font-weight-semibold);
    line-height: var(--sen-line-height-body);
  }
  /* Tools, contents list and documents, which follow the summary. */
  sen-article:not(:defined):has(> :is(h2, h3) ~ :is(h2, h3) ~ :is(h2, h3)) {
    --_contents: var(--sen-space-4) + var(--sen-target-size) + 2px;
  }
  sen-article:not(:defined)[document-href] {
    --_documents: var(--_panel);
  }
  sen-article:not(:defined) > [slot='summary']::after,
  sen-article:not(:defined):not(:has(> [slot='summary'])) > [slot='meta']::after {
    content: '';
    display: block;
    block-size: var(--sen-space-4);
  }
  @media (scripting: enabled) {
    sen-article:not(:defined) > [slot='summary']::after,
    sen-article:not(:defined):not(:has(> [slot='summary'])) > [slot='meta']::after {
      --_room: calc(var(--sen-target-size) + var(--sen-space-4) + var(--_more) + var(--_contents) + var(--_documents));
      animation: sen-room 8s;
    }
  }
  sen-article:not(:defined) > a {
    color: var(--sen-color-brand-strong);
  }
  sen-article:not(:defined) > [slot='signature'] {
    max-inline-size: var(--sen-measure);
    margin: var(--sen-space-4) 0 var(--sen-space-5);
    font-weight: var(--sen-font-weight-semibold);
    line-height: var(--sen-line-height-body);
    text-align: end;
  }
  /* the reading time has a line of its own below this width */
  @container (max-width: 24em) {
    sen-article:not(:defined) > [slot='meta'] {
      padding-block-end: calc(var(--sen-font-size-xs) * var(--sen-line-height-body));
    }
  }
  /* a second row of tools below this width */
  @container (min-width: 31.5em) {
    sen-article:not(:defined) > * {
      --_more: 0px;
    }
  }
  sen-article:not(:defined) > * {
    --sen-measure: calc(var(--sen-font-size-m) * 46);
  }
  @container (min-width: 40em) {
    sen-article:not(:defined) > :not([slot], h1, h2, h3, h4, h5, h6) {
      font-size: var(--sen-font-size-l);
    }
  }
  /* Wide: they stand beside the text. */
  @container (min-width: 60em) {
    sen-article:not(:defined) > * {
      --sen-measure: min(
        var(--sen-font-size-m) * 46,
        100% - var(--sen-space-7) - var(--sen-space-4) - var(--sen-font-size-m) * 16
      );
      max-inline-size: var(--sen-measure);
    }
    sen-article:not(:defined) > [slot='headline'] {
      font-size: var(--sen-font-size-3xl);
    }
    sen-article:not(:defined) > :is([slot='summary'], [slot='meta'])::after {
      display: none;
    }
  }
`;
