import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { visuallyHidden } from '../internal/rendering/status.styles.js';

export const styles = [
  baseStyles,
  visuallyHidden,
  css`
    .base {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sen-space-2);
      font-size: var(--sen-font-size-s);
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
    [aria-pressed='true']::before {
      content: '✓' / '';
      margin-inline-end: 0.35em;
    }
    [aria-disabled='true'] {
      color: var(--sen-color-muted);
      cursor: default;
    }
    @media (forced-colors: active) {
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
