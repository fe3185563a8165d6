import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { drawingStyles } from './drawing.styles.js';

export const styles = [
  baseStyles,
  drawingStyles,
  css`
    .meter {
      --_bar: var(--sen-target-meter-size, 0.75em);

      position: relative;
      padding-block: var(--sen-target-meter-padding, var(--sen-space-2));
    }
    .top,
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sen-space-1) var(--sen-space-4);
      align-items: baseline;
      font-variant-numeric: tabular-nums;
    }
    .label,
    ::slotted([slot='label']) {
      flex: 1 1 10em;
      margin: 0;
      font: var(--sen-font-weight-semibold, 600) var(--sen-font-size-m) / var(--sen-line-height-heading, 1.45)
        var(--sen-font-family, inherit);
      text-wrap: pretty;
    }
    .value {
      margin: 0;
      margin-inline-start: auto;
      text-align: end;
    }
    .value b {
      font-size: var(--sen-font-size-xl);
      font-weight: var(--sen-font-weight-bold, 700);
      line-height: var(--sen-line-height-tight, 1.35);
    }
    .plan .value {
      display: none;
    }
    .value small,
    .note {
      color: var(--sen-color-muted);
      font-size: var(--sen-font-size-xs);
    }

    .track {
      display: block;
      overflow: visible;
      /* a mark at the end of the scale stays within */
      inline-size: calc(100% - 0.375em);
      block-size: max(0.75em, var(--_bar));
      margin-block: var(--sen-space-3) 0.6em;
      direction: ltr;
    }
    .axis {
      stroke: var(--sen-color-line-strong);
      stroke-width: 2px;
    }
    .start {
      stroke: var(--sen-color-text);
      stroke-width: 3px;
    }
    .labels {
      display: block;
      overflow: visible;
      inline-size: calc(100% - 0.375em);
      margin-block: -0.3em 0.4em;
      direction: ltr;
      fill: var(--sen-color-text);
      font-size: var(--sen-font-size-xs);
      font-variant-numeric: tabular-nums;
    }

    .legend {
      color: var(--sen-color-soft);
      font-size: var(--sen-font-size-xs);
    }
    .qualitative {
      flex: 1 1 12em;
      color: var(--sen-color-text);
      font-size: var(--sen-font-size-m);
    }
    .due::before {
      content: '';
      display: inline-block;
      inline-size: 0.7em;
      block-size: 0.7em;
      margin-inline-end: 0.45em;
      border: 2px solid var(--sen-color-text);
      border-radius: 50%;
      print-color-adjust: exact;
    }
    .from::before {
      content: '';
      display: inline-block;
      block-size: 0.9em;
      margin-inline-end: 0.45em;
      border-inline-start: 3px solid var(--sen-color-text);
      vertical-align: -0.1em;
    }
    .first::before {
      background: var(--sen-color-text);
    }
    .due:not(.first) + .due::before {
      border-radius: 0;
    }
    .legend::after {
      content: attr(data-scale);
    }
    .legend:not([data-scale])::after {
      content: none;
    }
    .on-0 .first,
    .on-1 .first + .due,
    .on {
      color: var(--sen-color-text);
      font-weight: var(--sen-font-weight-semibold, 600);
    }
    .chip {
      order: 1;
      margin-inline-start: auto;
      padding: 0.05em 0.75em;
      border-radius: var(--sen-radius-pill);
      background: var(--sen-color-line-soft);
      color: var(--sen-color-soft);
      font-weight: var(--sen-font-weight-semibold, 600);
      print-color-adjust: exact;
    }
    .reached .chip {
      background: var(--sen-color-ok-tint);
      color: var(--sen-color-ok-text);
    }
    .open .chip {
      background: var(--sen-color-warn-tint);
      color: var(--sen-color-warn-text);
    }
    .reached .chip::before {
      content: '✓ ';
      content: '✓ ' / '';
    }
    .open .chip::before {
      content: '△ ';
      content: '△ ' / '';
    }
    .note,
    ::slotted([slot='note']) {
      margin: var(--sen-space-1) 0 0;
    }
    @media (forced-colors: active) {
      .chip {
        border: 1px solid;
      }
      .axis,
      .start {
        stroke: CanvasText;
      }
      .labels {
        fill: CanvasText;
      }
      .due::before {
        forced-color-adjust: none;
        border-color: CanvasText;
      }
      .first::before {
        background: CanvasText;
      }
    }
    @media print {
      .meter {
        break-inside: avoid;
      }
    }
    /* past fifty neighbours a meter is laid out when the visitor comes near */
    @media not print {
      :host(:nth-child(n + 51)) .meter {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 6em;
        /* focus rings and marks at the edge stay whole */
        overflow-clip-margin: 6px;
      }
    }
  `,
];
