import { css } from 'lit';
import { controlStyles } from './controls.styles.js';
import { tileStyles } from './tiles.styles.js';

/** Frame, headings and sentence. */
const frameStyles = css`
  .board {
    container: board / inline-size;
    padding: var(--sen-target-board-padding, clamp(var(--sen-space-3), 4%, var(--sen-space-5)));
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    font-variant-numeric: tabular-nums;
  }
  .with-figures {
    container-name: board figures;
  }
  .heading,
  ::slotted([slot='heading']) {
    margin: 0;
    font: var(--sen-font-weight-bold, 700) var(--sen-font-size-xl) / var(--sen-line-height-heading, 1.45)
      var(--sen-font-family, inherit);
    text-wrap: pretty;
  }
  .document {
    margin: var(--sen-space-1) 0 0;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-s);
  }
  .document a {
    color: var(--sen-color-brand-strong);
    text-underline-offset: 0.2em;
  }
  ::slotted([slot='note']) {
    margin: var(--sen-space-2) 0 0;
  }
  .board > .state {
    padding: 0;
    border: 0;
  }
  [name='heading'] ~ .state,
  .waiting {
    margin-block-start: var(--sen-space-4);
  }
  /* the number of targets is unknown: reserve one viewport height, below which shifts are not visible */
  .waiting {
    display: grid;
    align-content: space-between;
    min-block-size: 100vh;
  }
  .skeleton {
    margin: 0;
  }
  .skeleton:nth-child(odd) {
    inline-size: 45%;
  }
  .summary {
    max-inline-size: 46em;
    margin: var(--sen-space-3) 0 0;
    text-wrap: pretty;
  }
  .summary b {
    font-weight: var(--sen-font-weight-semibold, 600);
  }

  .status {
    margin: var(--sen-space-3) 0 0;
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .status:empty {
    display: block;
    margin: 0;
  }
  .copy {
    min-block-size: 0;
    margin-block-start: var(--sen-space-3);
    padding: var(--sen-space-2) 0;
    border: 0;
    font-size: var(--sen-font-size-s);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .copy:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
  @container board (width < 26em) {
    .heading,
    ::slotted([slot='heading']) {
      font-size: var(--sen-font-size-l);
    }
  }
  @media print {
    .board {
      padding: 0;
      border: 0;
    }
    .status {
      display: none;
    }
  }
`;

export const boardStyles = [frameStyles, tileStyles, controlStyles];
