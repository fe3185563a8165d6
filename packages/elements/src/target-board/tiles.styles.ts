import { css } from 'lit';

/** One tile per milestone, with its tally and the counts in words. */
export const tileStyles = css`
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
  .tile:has(:focus-visible) {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
  }
  @container board (width < 40em) {
    .tiles {
      grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
    }
  }
  @container board (width < 26em) {
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
    .tile input {
      display: none;
    }
    .tile {
      break-inside: avoid;
    }
  }
`;
