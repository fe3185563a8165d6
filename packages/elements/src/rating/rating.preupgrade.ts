import { css } from 'lit';

/** The panel before the definition of the element, with its form where it will be. */
export const preUpgradeStyles = css`
  sen-rating:not(:defined) {
    display: flow-root;
  }
  sen-rating:not(:defined):has(> form) {
    padding: var(--sen-space-5);
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
    font: var(--sen-font-weight-regular) var(--sen-font-size-m) / var(--sen-line-height-body) var(--sen-font-family);
  }
  sen-rating:not(:defined) > [slot='heading'] {
    margin: 0 0 var(--sen-space-3);
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-semibold) var(--sen-font-size-l) / var(--sen-line-height-heading) var(--sen-font-family);
    text-wrap: pretty;
  }
`;
