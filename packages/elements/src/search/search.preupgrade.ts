import { css } from 'lit';

/** The form and the results before the definition of the element, where they will be. */
export const preUpgradeStyles = css`
  sen-search:not(:defined) {
    display: flow-root;
    color: var(--sen-color-text);
    font: var(--sen-font-weight-regular) var(--sen-font-size-m) / var(--sen-line-height-body) var(--sen-font-family);
  }
`;
