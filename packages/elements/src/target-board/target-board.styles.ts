import { css } from 'lit';

export const boardStyles = css`
  .board {
    padding: var(--sen-target-board-padding, clamp(var(--sen-space-3), 4%, var(--sen-space-5)));
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
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
  .paint {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }

  /* at a glance */
  .overview {
    margin: var(--sen-space-4) 0;
    padding: var(--sen-space-4);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-page);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--sen-space-4);
    margin: var(--sen-space-1) 0 var(--sen-space-3);
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }
  .key .due::before {
    inline-size: 0.7em;
    block-size: 0.7em;
    border-radius: 50%;
    vertical-align: 0;
  }
  .plot,
  .axis,
  .states {
    display: block;
    overflow: visible;
    inline-size: 100%;
    direction: ltr;
  }
  .plot {
    fill: none;
    stroke-linecap: round;
  }
  .plot path {
    vector-effect: non-scaling-stroke;
  }
  .grid {
    stroke: var(--sen-color-line);
    stroke-width: 1px;
  }
  .ways {
    stroke: var(--sen-color-accent);
    stroke-width: 3px;
  }
  .outer {
    stroke: var(--sen-color-mark);
    stroke-width: 9px;
  }
  .inner {
    stroke: var(--sen-color-hole);
    stroke-width: 6px;
  }
  .inner + .outer {
    stroke-width: 5px;
  }
  .axis {
    block-size: 1.5em;
    margin-block-start: 0.2em;
    fill: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
    font-variant-numeric: tabular-nums;
  }
  @media (width <= 21em) {
    .axis > :nth-child(even) {
      display: none;
    }
  }
  .states {
    block-size: 1em;
    margin-block-start: var(--sen-space-3);
  }
  .states .fill {
    stroke: var(--sen-color-page);
    stroke-width: 2px;
  }
  .states .stripes {
    stroke-width: 1em;
  }
  .no-data .fill,
  .none .fill {
    fill: var(--sen-color-line-strong);
    fill-opacity: 0.45;
  }

  /* controls */
  .controls,
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-3);
    align-items: end;
    margin-block: var(--sen-space-3);
  }
  .switch {
    display: inline-flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    border: 1px solid var(--sen-color-line-strong);
    border-radius: calc(var(--sen-target-size, 44px) / 2);
    font-size: var(--sen-font-size-s);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  /* the last control aligns with the end of the line, or with the start when it wraps */
  .controls > :nth-last-child(2) {
    margin-inline-end: auto;
  }
  .switch label {
    position: relative;
  }
  .switch input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .switch span {
    display: grid;
    align-items: center;
    min-block-size: calc(var(--sen-target-size, 44px) - 2px);
    padding-inline: var(--sen-space-4);
    border-radius: calc(var(--sen-target-size, 44px) / 2);
  }
  .switch input:checked + span {
    background: var(--sen-color-brand-fill);
    color: var(--sen-color-on-fill);
  }
  .switch input:not(:checked):hover + span {
    color: var(--sen-color-brand-strong);
  }
  .switch input:focus-visible + span,
  .field :focus-visible {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--sen-color-hole);
  }
  .filters {
    gap: var(--sen-space-2);
  }
  .filter {
    display: inline-flex;
    gap: var(--sen-space-2);
    align-items: center;
    min-block-size: var(--sen-target-size, 44px);
    padding: 0 var(--sen-space-3) 0 var(--sen-space-1);
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-pill);
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--sen-font-size-s);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .filter .chip {
    order: 0;
    margin: 0;
  }
  .filter:hover {
    border-color: var(--sen-color-line-strong);
  }
  .filter[aria-pressed='true'] {
    border-color: var(--sen-color-mark);
    box-shadow: inset 0 0 0 1px var(--sen-color-mark);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .field {
    display: grid;
    flex: 0 1 14rem;
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-xs);
  }
  .field :is(input, select) {
    min-inline-size: 0;
    min-block-size: var(--sen-target-size, 44px);
    padding-inline: var(--sen-space-3);
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
    font: inherit;
    font-size: var(--sen-font-size-s);
  }
  .status {
    margin: 0;
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .status:empty {
    display: block;
  }

  /* targets */
  .meters ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .group {
    margin-block-start: var(--sen-space-5);
  }
  .group-heading,
  .group ::slotted(:is(h1, h2, h3, h4, h5, h6)) {
    margin: 0 0 var(--sen-space-2);
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-semibold, 600) var(--sen-font-size-m) / var(--sen-line-height-heading, 1.45)
      var(--sen-font-family, inherit);
  }
  .row {
    position: relative;
    padding-block: var(--sen-space-3);
    border-block-start: 1px solid var(--sen-color-line-soft);
  }
  .row .row {
    padding-block: var(--sen-space-3) 0;
    border: 0;
  }
  /* visually hidden: without figures the state of every row is the same */
  .plan .meter .chip {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .of {
    margin: var(--sen-space-2) 0 0;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }
  .of,
  .of + ul {
    padding-inline-start: var(--sen-space-4);
    border-inline-start: 3px solid var(--sen-color-line);
  }
  .row .row .label {
    font-size: var(--sen-font-size-s);
  }
  .row .row .value b {
    font-size: var(--sen-font-size-l);
  }
  .many .group > ul > .row {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 7rem;
  }

  @media (forced-colors: active) {
    .switch input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .filter[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
    .plot,
    .states {
      forced-color-adjust: none;
    }
    .grid,
    .ways {
      stroke: GrayText;
    }
    .outer {
      stroke: CanvasText;
    }
    .inner {
      stroke: Canvas;
    }
    .axis {
      fill: CanvasText;
    }
    .states .fill {
      fill: CanvasText;
      stroke: Canvas;
    }
    .states :is(.met, .within, .exceeded) .fill {
      fill: Highlight;
    }
  }
  @media print {
    .board {
      padding: 0;
      border: 0;
    }
    .controls,
    .filters,
    .status {
      display: none;
    }
  }
`;
