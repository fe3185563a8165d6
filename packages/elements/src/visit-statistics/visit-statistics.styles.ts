import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { stateStyles } from '../internal/rendering/status.styles.js';

const panel = css`
  /* containment would give the content a width of its own; in a grid or flex box the host may be narrower */
  :host {
    min-inline-size: 0;
  }
  .panel {
    container: sen-visit-statistics / inline-size;
    /* containment would collapse it in a shrink-to-fit container */
    contain-intrinsic-inline-size: 18rem;
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    font-variant-numeric: tabular-nums;
  }
  .panel > * {
    --_padding: var(--sen-visit-statistics-padding, var(--sen-space-5));
  }
  .heading,
  .panel ::slotted([slot='heading']) {
    margin: 0;
    padding: var(--sen-space-4) var(--_padding);
    border-block-end: 1px solid var(--sen-color-line-soft);
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-semibold, 600) var(--sen-font-size-l) / var(--sen-line-height-heading, 1.45)
      var(--sen-font-family, inherit);
    text-wrap: pretty;
  }
  dl {
    margin: 0;
    padding: var(--sen-space-2) var(--_padding);
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--sen-space-2);
    padding-block: 0.6em;
    border-block-end: 1px solid var(--sen-color-line-soft);
    break-inside: avoid;
  }
  dl > div:last-child {
    border-block-end: 0;
  }
  dt {
    flex: 1 1 5em;
    color: var(--sen-color-soft);
  }
  dd {
    margin: 0;
    margin-inline-start: auto;
    text-align: end;
  }
  /* parts of those online now */
  dl > .lead ~ :is(.members, .guests, .bots) {
    padding-inline-start: var(--sen-space-4);
    font-size: var(--sen-font-size-s);
  }
  .total,
  .total dt {
    color: inherit;
    font-weight: var(--sen-font-weight-bold, 700);
  }

  /* visitors online now, if that is the first figure */
  dl > .lead {
    --_dot: calc(var(--sen-unit, 1rem) * 0.65);
    position: relative;
    flex-flow: column-reverse;
    gap: 0;
    margin: calc(-1 * var(--sen-space-2)) calc(-1 * var(--_padding)) var(--sen-space-2);
    padding: var(--sen-space-4) var(--_padding);
    padding-inline-start: calc(var(--_padding) + var(--_dot) + var(--sen-space-3));
    border: 0;
    background: var(--sen-color-ok-tint);
    column-span: all;
  }
  .lead:only-child {
    margin-block-end: calc(-1 * var(--sen-space-2));
  }
  slot:empty + dl > .lead {
    border-start-start-radius: calc(var(--sen-radius-m) - 1px);
    border-start-end-radius: calc(var(--sen-radius-m) - 1px);
  }
  .lead::before {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: var(--_padding);
    inline-size: var(--_dot);
    block-size: var(--_dot);
    margin-block-start: calc(var(--_dot) / -2);
    border-radius: 50%;
    background: var(--sen-color-ok);
    box-shadow: 0 0 0 4px color-mix(in srgb, var(--sen-color-ok) 18%, transparent);
  }
  .lead dt {
    flex: none;
    color: var(--sen-color-text);
  }
  .lead dd {
    margin: 0;
    color: var(--sen-color-ok-text);
    font-size: clamp(var(--sen-font-size-xl), 13cqi, var(--sen-font-size-3xl));
    font-weight: var(--sen-font-weight-bold, 700);
    line-height: var(--sen-line-height-tight, 1.35);
    text-align: start;
  }

  .bar {
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-line-soft);
    forced-color-adjust: none;
  }
  .panel > .state {
    padding-inline: var(--_padding);
    border: 0;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-2);
    align-items: center;
    justify-content: space-between;
    padding: 0 var(--_padding) var(--sen-space-4);
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }

  .foot .button {
    font-size: var(--sen-font-size-xs);
  }

  @container sen-visit-statistics (inline-size < 15em) {
    .panel > * {
      --_padding: var(--sen-visit-statistics-padding, var(--sen-space-3));
    }
  }
  @container sen-visit-statistics (inline-size >= 34em) {
    dl {
      columns: 2;
      column-gap: calc(2 * var(--_padding));
    }
    dl > div:last-child {
      border-block-end: 1px solid var(--sen-color-line-soft);
    }
    dl > .lead {
      flex-flow: row-reverse wrap;
      gap: 0 var(--sen-space-3);
      align-items: baseline;
      justify-content: flex-end;
    }
  }
  @container sen-visit-statistics (inline-size >= 62em) {
    dl {
      columns: 4;
    }
    dl > div:not(.lead) {
      border-block-end: 0;
    }
  }

  @media (forced-colors: active) {
    dl > .lead {
      border-block-end: 1px solid;
    }
    .lead::before {
      background: CanvasText;
      box-shadow: none;
      forced-color-adjust: none;
    }
    .stale {
      border: 1px solid;
    }
  }
  @media print {
    .panel {
      break-inside: avoid;
    }
  }
`;

export const styles = [baseStyles, stateStyles, panel];
