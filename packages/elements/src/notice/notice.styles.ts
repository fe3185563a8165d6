import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { visuallyHidden } from '../internal/rendering/status.styles.js';

const notice = css`
  /* containment would give the content a width of its own; in a grid or flex box the host may be narrower */
  :host {
    min-inline-size: 0;
  }
  /* A closed notice leaves no gap in a grid or flex box; browsers without custom states show it empty. */
  :host(:state(closed)) {
    display: none;
  }
  .notice {
    --_line: var(--sen-color-info);
    --_word: var(--sen-color-info-text);
    container: sen-notice / inline-size;
    /* containment would collapse it in a shrink-to-fit container */
    contain-intrinsic-inline-size: 18rem;
    padding: var(--sen-notice-padding, var(--sen-space-4));
    border-inline-start: 5px solid var(--_line);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-info-tint);
  }
  .warning {
    --_line: var(--sen-color-warn);
    --_word: var(--sen-color-warn-text);
    background: var(--sen-color-warn-tint);
  }
  .urgent {
    --_line: var(--sen-color-urgent);
    --_word: var(--sen-color-urgent-text);
    background: var(--sen-color-urgent-tint);
  }
  .grid {
    display: grid;
    grid-template: 'icon kind close' 'icon text close' 1fr / auto 1fr auto;
    column-gap: var(--sen-space-3);
  }
  svg {
    grid-area: icon;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-block-start: 0.075em;
    color: var(--_word);
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .text {
    grid-area: text;
    min-inline-size: 0;
    max-inline-size: var(--sen-measure);
  }
  .kind {
    grid-area: kind;
    margin: 0;
    color: var(--_word);
    font-size: var(--sen-font-size-xs);
    font-weight: var(--sen-font-weight-bold, 700);
  }
  .heading,
  ::slotted([slot='heading']) {
    margin: 0;
    font: var(--sen-font-weight-bold, 700) var(--sen-font-size-m) / var(--sen-line-height-body, 1.65)
      var(--sen-font-family, inherit);
    text-wrap: pretty;
  }
  ::slotted([slot='downtime']) {
    margin-block: var(--sen-space-2) 0;
  }
  ::slotted(:is(p, ul, ol):not([slot])) {
    margin-block: 0 var(--sen-space-2);
  }
  ::slotted(:is(p, ul, ol):last-child) {
    margin-block-end: 0;
  }
  [part='body'] p {
    margin: 0;
  }
  .downtime {
    margin: var(--sen-space-2) 0 0;
  }
  .downtime > * {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--sen-space-2);
  }
  .downtime dt {
    color: var(--sen-color-soft);
  }
  .downtime dd {
    margin: 0;
    font-weight: var(--sen-font-weight-semibold, 600);
    font-variant-numeric: tabular-nums;
  }
  .heading a {
    color: inherit;
  }
  .close {
    grid-area: close;
    display: grid;
    place-items: center;
    inline-size: var(--sen-target-size, 44px);
    block-size: var(--sen-target-size, 44px);
    margin: calc(-1 * var(--sen-space-2)) calc(-1 * var(--sen-space-2)) auto auto;
    padding: 0;
    border: 0;
    border-radius: var(--sen-radius-s);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .close:hover {
    background: color-mix(in srgb, currentcolor 10%, transparent);
  }
  .close svg {
    grid-area: auto;
    margin: 0;
    color: inherit;
  }
  @container sen-notice (inline-size < 14em) {
    .grid {
      grid-template: 'icon kind close' 'text text text' / auto 1fr auto;
    }
  }
  @media (forced-colors: active) {
    svg {
      color: CanvasText;
    }
    .notice {
      border-block: 1px solid;
      border-inline-end: 1px solid;
    }
  }
  @media print {
    .notice {
      border: 1px solid;
      border-inline-start-width: 5px;
      break-inside: avoid;
    }
    .close {
      display: none;
    }
  }
`;

export const styles = [baseStyles, visuallyHidden, notice];
