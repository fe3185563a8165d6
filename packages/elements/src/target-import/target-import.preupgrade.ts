import { css } from 'lit';

/** The introduction before the definition of the element. */
export const preUpgradeStyles = css`
  sen-target-import:not(:defined) {
    display: block;
    font-size: var(--sen-font-size-m, 1rem);
    line-height: var(--sen-line-height-body, 1.65);
  }
  sen-target-import:not(:defined) > p {
    margin-block: 0;
  }
`;
