import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';

export const styles = [
  baseStyles,
  css`
    .base {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sen-space-2);
      /* without the text scale: the buttons stay under the pointer that presses them */
      font-size: calc(var(--sen-unit) * 0.9375);
    }
    .sizes {
      display: inline-flex;
      border: 1px solid var(--sen-color-line-strong);
      border-radius: var(--sen-radius-pill);
      background: var(--sen-color-surface);
    }
    button {
      min-inline-size: var(--sen-target-size);
      min-block-size: var(--sen-target-size);
      padding: 0 var(--sen-space-3);
      border: 1px solid var(--sen-color-line-strong);
      border-radius: var(--sen-radius-pill);
      background: var(--sen-color-surface);
      color: var(--sen-color-soft);
      font: inherit;
      cursor: pointer;
    }
    .sizes button {
      border-color: transparent;
      background: none;
    }
    .sizes .larger {
      font-size: 1.15em;
    }
    .size {
      align-self: center;
      min-inline-size: 3.2em;
      text-align: center;
      font-variant-numeric: tabular-nums;
    }
    button:hover {
      color: var(--sen-color-text);
      border-color: currentcolor;
    }
    [aria-pressed='true'] {
      border-color: var(--sen-color-brand-fill);
      background: var(--sen-color-brand-fill);
      color: var(--sen-color-on-fill);
    }
    [aria-pressed='true']:hover {
      color: var(--sen-color-on-fill);
    }
    /* the sign has a place of its own, so that no button moves when one is pressed */
    [aria-pressed] {
      position: relative;
      padding-inline: 1.5em;
    }
    [aria-pressed='true']::before {
      content: '✓';
      content: '✓' / '';
      position: absolute;
      inset-inline-start: 0.45em;
    }
    .reset {
      padding: 0;
      border-color: transparent;
      font-size: 1.3em;
    }
    [aria-disabled='true'] {
      color: var(--sen-color-muted);
      cursor: default;
    }
    @media (forced-colors: active) {
      /* transparent borders are drawn here: rings beside the size */
      .sizes button {
        border-width: 0;
      }
      [aria-pressed='true'] {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
      [aria-disabled='true'] {
        color: GrayText;
      }
    }
    @media print {
      .base {
        display: none;
      }
    }
  `,
];
