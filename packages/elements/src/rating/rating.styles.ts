import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { stateStyles } from '../internal/rendering/status.styles.js';
import { controlStyles } from '../internal/rendering/control.styles.js';
import { formStyles } from './form.styles.js';

const panel = css`
  /* containment would give the content a width of its own; in a grid or flex box the host may be narrower */
  :host {
    min-inline-size: 0;
  }
  .panel {
    display: flow-root;
    container: sen-rating / inline-size;
    /* containment would collapse it in a shrink-to-fit container */
    contain-intrinsic-inline-size: 18rem;
    padding: var(--sen-rating-padding, var(--sen-space-5));
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    font-variant-numeric: tabular-nums;
  }
  .heading,
  ::slotted([slot='heading']) {
    margin: 0 0 var(--sen-space-3);
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-semibold, 600) var(--sen-font-size-l) / var(--sen-line-height-heading, 1.45)
      var(--sen-font-family, inherit);
    text-wrap: pretty;
  }
  .error {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-block-size: var(--sen-target-size, 44px);
    margin-block-end: var(--sen-space-3);
    padding: var(--sen-space-2) var(--sen-space-3);
    border-inline-start: 5px solid var(--sen-color-urgent);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-urgent-tint);
    color: var(--sen-color-urgent-text);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .hint {
    margin: 0 0 var(--sen-space-2);
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .status:not(:empty) {
    --_line: var(--sen-color-warn);
    padding: var(--sen-space-2) var(--sen-space-3);
    border-inline-start: 5px solid var(--_line);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-warn-tint);
  }
  .panel > * + .status:is(.sending, .failed, .refused, .unclear) {
    margin-block-start: var(--sen-space-3);
  }
  .status:is(.received, .rated):not(:empty) {
    --_line: var(--sen-color-ok);
    background: var(--sen-color-ok-tint);
  }
  .status.sending:not(:empty) {
    --_line: var(--sen-color-info);
    background: var(--sen-color-info-tint);
  }
  .status:is(.failed, .refused):not(:empty) {
    --_line: var(--sen-color-urgent);
    background: var(--sen-color-urgent-tint);
  }
  .status + .button {
    margin-block-start: var(--sen-space-3);
  }
  .panel > .state {
    padding: 0;
    border: 0;
  }

  * + .summary:not(.alone),
  .panel > * + .state {
    margin-block-start: var(--sen-space-4);
  }
  .summary {
    padding-block-start: var(--sen-space-4);
    border-block-start: 1px solid var(--sen-color-line-soft);
  }
  .results {
    margin: 0 0 var(--sen-space-2);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  /* One grid for all lines: bars of different full lengths could not be compared. */
  dl {
    display: grid;
    grid-template-columns: auto minmax(3em, 1fr) auto auto;
    gap: var(--sen-space-2) var(--sen-space-3);
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    break-inside: avoid;
  }
  dd {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 2 / -1;
    align-items: center;
    margin: 0;
  }
  .share {
    font-weight: var(--sen-font-weight-semibold, 600);
    text-align: end;
  }
  .count {
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-s);
    text-align: end;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    fill: var(--sen-color-brand);
  }
  .track {
    fill: var(--sen-color-line-soft);
  }
  .note {
    margin: var(--sen-space-2) 0 0;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }
  .alone {
    padding: 0;
    border: 0;
  }
  .results + .note {
    margin: 0;
    font-size: var(--sen-font-size-s);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-2);
    align-items: center;
  }
  .foot .button {
    font-size: var(--sen-font-size-xs);
  }

  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
      forced-color-adjust: none;
    }
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .stale {
      border: 1px solid;
    }
  }
  @media print {
    .form-only,
    .alert,
    .status,
    .hint,
    slot:not([name]) {
      display: none;
    }
    .panel {
      break-inside: avoid;
    }
    .bar {
      print-color-adjust: exact;
    }
  }
`;

const narrow = css`
  /* The bar below its words. */
  @container sen-rating (inline-size < 28em) {
    dl {
      grid-template-columns: minmax(0, 1fr) auto auto;
    }
    dl > div {
      grid-template-rows: auto auto;
      row-gap: 0;
    }
    dt {
      grid-area: 1 / 1;
    }
    dd {
      grid-area: 1 / 1 / 3 / -1;
      grid-template-rows: subgrid;
    }
    .bar {
      grid-area: 2 / 1 / 3 / -1;
    }
    .share {
      grid-area: 1 / 2;
    }
    .count {
      grid-area: 1 / 3;
    }
  }
  @container sen-rating (inline-size < 20em) {
    dl {
      grid-template-columns: auto minmax(0, 1fr);
    }
    dl > div {
      grid-template-rows: auto auto auto;
    }
    dt {
      grid-area: 1 / 1 / 2 / -1;
    }
    dd {
      grid-area: 1 / 1 / 4 / -1;
    }
    .bar {
      grid-area: 3 / 1 / 4 / -1;
    }
    .share,
    .count {
      grid-area: 2 / 1;
      text-align: start;
    }
    .count {
      grid-column: 2;
    }
  }
`;

export const styles = [baseStyles, stateStyles, controlStyles, formStyles, panel, narrow];
