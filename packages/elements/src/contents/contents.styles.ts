import { css } from 'lit';
import { contentsListStyles } from '../internal/outline/outline.styles.js';
import { baseStyles } from '../internal/rendering/base.styles.js';

const panelStyles = css`
  .base {
    display: grid;
    gap: var(--sen-space-2, 0.5rem);
    padding: var(--sen-contents-padding, var(--sen-space-4, 1rem));
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m, 8px);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
    font-size: var(--sen-font-size-s, 0.9375rem);
    overflow-wrap: break-word;
  }
  .heading,
  ::slotted([slot='heading']) {
    margin: 0;
    font: var(--sen-font-weight-semibold, 600) var(--sen-font-size-m, 1rem) / var(--sen-line-height-heading, 1.45)
      var(--sen-font-family, inherit);
  }
  .contents > ol {
    margin: 0;
    padding-inline-start: 1.5em;
  }
  @media print {
    .base {
      display: none;
    }
  }
`;

export const styles = [baseStyles, contentsListStyles, panelStyles];
