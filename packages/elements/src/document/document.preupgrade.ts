import { css } from 'lit';

/** The sheet of a CMS before the definition of the element. */
export const preUpgradeStyles = css`
  sen-document:not(:defined) {
    display: block;
    font-size: var(--sen-font-size-m, 1rem);
    line-height: var(--sen-line-height-body, 1.65);
  }
`;
