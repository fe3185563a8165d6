import { css } from 'lit';

/** Frame, sentence, tiles and controls; the table has styles of its own. */
export const boardStyles = css`
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

  /* one tile per milestone */
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: var(--sen-space-3);
    min-inline-size: 0;
    margin: var(--sen-space-4) 0 0;
    padding: 0;
    border: 0;
  }
  .tile {
    position: relative;
    display: grid;
    align-content: start;
    padding: var(--sen-space-2) var(--sen-space-3) var(--sen-space-3);
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    line-height: var(--sen-line-height-heading, 1.45);
  }
  label.tile {
    cursor: pointer;
  }
  label.tile:hover {
    border-color: var(--sen-color-line-strong);
  }
  .tile:has(:checked) {
    border-color: var(--sen-color-brand);
    box-shadow: inset 0 0 0 1px var(--sen-color-brand);
  }
  .tile input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .tile-name {
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .tile-count b {
    color: var(--sen-color-text);
    font-size: var(--sen-font-size-2xl);
    font-weight: var(--sen-font-weight-bold, 700);
  }
  .tile-count,
  .tile-more {
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .tile-more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--sen-space-3);
    font-size: var(--sen-font-size-xs);
  }
  .tally {
    --_bar: 100%;

    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    margin-block: var(--sen-space-1) var(--sen-space-2);
    border-radius: 2px;
    direction: ltr;
  }
  .tally .stripes {
    stroke-width: 0.5em;
  }
  .tally .unrated .fill {
    fill: var(--sen-color-line);
  }
  /* the mark of a milestone */
  .sign {
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.45em;
    border: 2px solid var(--sen-color-text);
    border-radius: 50%;
    print-color-adjust: exact;
  }
  .sign.first {
    background: var(--sen-color-text);
  }
  .sign.later {
    border-radius: 0;
  }
  .tile-more .reached {
    color: var(--sen-color-ok-text);
  }
  .tile-more .open {
    color: var(--sen-color-warn-text);
  }
  .tile-more .reached::before,
  .reached .said::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .tile-more .open::before,
  .open .said::before {
    content: '△ ';
    content: '△ ' / '';
  }

  /* controls */
  .controls {
    display: flex;
    gap: var(--sen-space-2) var(--sen-space-4);
    margin-block-start: var(--sen-space-4);
  }
  .field {
    display: flex;
    flex: 0 1 auto;
    gap: var(--sen-space-2);
    align-items: center;
    min-inline-size: 0;
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .field.wide {
    flex: 1 1 14em;
    max-inline-size: 28em;
  }
  .field span {
    flex: none;
  }
  .field :is(input, select) {
    flex: 1 1 auto;
    min-inline-size: 0;
    min-block-size: var(--sen-target-size, 44px);
    padding-inline: var(--sen-space-3);
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
    font: inherit;
  }
  .tile:has(:focus-visible),
  .field :focus-visible {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
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
  .fold {
    display: none;
    inline-size: 100%;
    margin-block-start: var(--sen-space-3);
    border: 1px solid var(--sen-color-line-strong);
    color: inherit;
    font-size: var(--sen-font-size-s);
    text-align: start;
  }
  .fold::after {
    content: '▾';
    content: '▾' / '';
  }
  .fold[aria-expanded='true']::after {
    content: '▴';
    content: '▴' / '';
  }
  @container board (width < 40em) {
    .fold {
      display: flex;
      justify-content: space-between;
    }
    .controls {
      flex-wrap: wrap;
    }
    .controls:not(.open) {
      display: none;
    }
    .field.field {
      flex: 1 1 100%;
      max-inline-size: none;
    }
    .field span {
      flex: 0 0 6em;
    }
    .tiles {
      grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
    }
  }
  @container board (width < 26em) {
    .heading,
    ::slotted([slot='heading']) {
      font-size: var(--sen-font-size-l);
    }
    .tile-more .reached {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .tile:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .tally {
      border: 1px solid CanvasText;
    }
    .tally .unrated .fill {
      fill: Canvas;
    }
    .sign {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .sign.first {
      background: CanvasText;
    }
  }
  @media print {
    .board {
      padding: 0;
      border: 0;
    }
    .controls.controls,
    .status,
    .tile input {
      display: none;
    }
    .tile {
      break-inside: avoid;
    }
  }
`;
