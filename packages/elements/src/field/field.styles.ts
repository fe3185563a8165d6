import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { visuallyHidden } from '../internal/rendering/status.styles.js';

export const styles = [
  baseStyles,
  visuallyHidden,
  css`
    .counter {
      margin: var(--sen-space-1) 0 0;
      color: var(--sen-color-soft);
      font-size: var(--sen-font-size-s);
      font-variant-numeric: tabular-nums;
    }
    .beyond {
      color: var(--sen-color-urgent-text);
      font-weight: var(--sen-font-weight-semibold, 600);
    }
    @media print {
      .counter {
        display: none;
      }
    }
  `,
];
