import { css } from 'lit';

/** The form before the definition of the element, where it will be. */
export const preUpgradeStyles = css`
  sen-form:not(:defined) {
    display: block;
    color: var(--sen-color-text);
    font: var(--sen-font-weight-regular) var(--sen-font-size-m) / var(--sen-line-height-body) var(--sen-font-family);
    overflow-wrap: anywhere;
  }
`;
