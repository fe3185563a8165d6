import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';

export const styles = [
  baseStyles,
  css`
    .base {
      display: grid;
      gap: var(--sen-document-list-gap, var(--sen-space-2));
    }
    .label {
      margin: 0;
      font-weight: var(--sen-font-weight-semibold, 600);
    }
  `,
];
