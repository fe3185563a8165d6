import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';

/** The meter itself, shared by the element and the board. */
export const meterStyles = css`
  .top,
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-1) var(--sen-space-4);
    align-items: baseline;
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
    font-variant-numeric: tabular-nums;
  }
  .value b {
    font-size: var(--sen-font-size-xl);
    font-weight: var(--sen-font-weight-bold, 700);
    line-height: var(--sen-line-height-tight, 1.35);
  }
  .value small,
  .note {
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }

  /* the drawing: its places and widths are attributes */
  .track {
    display: block;
    overflow: visible;
    inline-size: 100%;
    block-size: calc(var(--sen-target-meter-size, 0.75em) + 2px);
    margin-block: var(--sen-space-3) 0.7em;
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-pill);
    background: var(--sen-color-line-soft);
  }
  .fill {
    fill: var(--sen-color-ok);
  }
  :is(.behind, .not-yet-met) .fill {
    fill: var(--sen-color-warn);
  }
  .missed .fill {
    fill: var(--sen-color-urgent);
  }
  .none .fill {
    fill: var(--sen-color-muted);
  }
  .way .fill {
    fill: none;
  }
  .down [fill] {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  /* short strokes across the bar, slanted, for what is not reached */
  .stripes {
    display: none;
    transform: skewX(-40deg);
    transform-origin: 0 50%;
    stroke: var(--sen-color-surface);
    stroke-dasharray: 0.3em;
    stroke-dashoffset: -0.3em;
    stroke-opacity: 0.4;
    stroke-width: var(--sen-target-meter-size, 0.75em);
  }
  :is(.on-track, .behind, .not-yet-met, .missed) .stripes {
    display: inline;
  }
  stop {
    stop-color: var(--sen-color-accent);
    stop-opacity: 0;
  }
  stop + stop {
    stop-opacity: 0.55;
  }
  .mark {
    y: -4px;
    /* stylelint-disable-next-line property-disallowed-list -- the geometry of an SVG rectangle */
    height: calc(100% + 8px);
    fill: var(--sen-color-hole);
    fill-opacity: 0.4;
    stroke: var(--sen-color-mark);
    stroke-width: 2px;
  }
  .first.mark {
    fill: var(--sen-color-mark);
  }
  .mark[width='3'] {
    translate: -1.5px;
    fill-opacity: 1;
    stroke-width: 4px;
    paint-order: stroke;
  }
  .first[width='3'] {
    stroke: var(--sen-color-hole);
  }
  .late .first {
    fill: var(--sen-color-hole);
    stroke: var(--sen-color-mark);
  }
  .years {
    display: block;
    inline-size: 100%;
    block-size: 1.45em;
    margin-block: -0.2em 0.2em;
    overflow: visible;
    direction: ltr;
    fill: var(--sen-color-soft);
    font-size: var(--sen-font-size-xs);
    font-variant-numeric: tabular-nums;
  }

  .legend {
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-xs);
    font-variant-numeric: tabular-nums;
  }
  .qualitative {
    flex: 1 1 12em;
    color: var(--sen-color-text);
    font-size: var(--sen-font-size-m);
  }
  .due::before {
    content: '';
    display: inline-block;
    inline-size: 0.55em;
    block-size: 0.95em;
    margin-inline-end: 0.45em;
    border: 2px solid var(--sen-color-mark);
    border-radius: 2px;
    vertical-align: -0.16em;
    print-color-adjust: exact;
  }
  .first::before {
    background: var(--sen-color-mark);
  }
  .late .first::before {
    background: none;
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
  :is(.met, .within, .exceeded, .on-track) .chip {
    background: var(--sen-color-ok-tint);
    color: var(--sen-color-ok-text);
  }
  :is(.behind, .not-yet-met) .chip {
    background: var(--sen-color-warn-tint);
    color: var(--sen-color-warn-text);
  }
  .missed .chip {
    background: var(--sen-color-urgent-tint);
    color: var(--sen-color-urgent-text);
  }
  :is(.met, .within) .chip::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .exceeded .chip::before {
    content: '▲ ';
    content: '▲ ' / '';
  }
  .on-track .chip::before {
    content: '→ ';
    content: '→ ' / '';
  }
  :is(.behind, .not-yet-met) .chip::before {
    content: '△ ';
    content: '△ ' / '';
  }
  .missed .chip::before {
    content: '✕ ';
    content: '✕ ' / '';
  }
  .note,
  ::slotted([slot='note']) {
    margin: var(--sen-space-1) 0 0;
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
    .track,
    .due::before {
      forced-color-adjust: none;
    }
    .track {
      border-color: CanvasText;
      background: Canvas;
    }
    .meter:not(.way) .fill {
      fill: CanvasText;
    }
    .meter:is(.met, .within, .exceeded) .fill {
      fill: Highlight;
    }
    .mark,
    .late .first {
      fill: Canvas;
      stroke: CanvasText;
    }
    .stripes {
      stroke: Canvas;
      stroke-opacity: 1;
    }
    .first.mark {
      fill: CanvasText;
    }
    .first[width='3'] {
      stroke: Canvas;
    }
    stop {
      stop-color: GrayText;
    }
    .years {
      fill: CanvasText;
    }
    .due::before {
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
`;

export const styles = [
  baseStyles,
  meterStyles,
  css`
    .meter {
      position: relative;
      padding-block: var(--sen-target-meter-padding, var(--sen-space-2));
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
