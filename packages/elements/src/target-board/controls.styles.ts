import { css } from 'lit';

/** Search, filter and order; on a narrow board behind a button. */
export const controlStyles = css`
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
  .field :focus-visible {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
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
  }
  @media print {
    .controls.controls {
      display: none;
    }
  }
`;
