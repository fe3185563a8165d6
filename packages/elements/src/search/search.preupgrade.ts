import { css } from 'lit';

/** The form before the definition of the element, where it will be. */
export const preUpgradeStyles = css`
  sen-search:not(:defined) {
    display: flow-root;
  }
`;
