import { css } from 'lit';

/** The content before the definition of the element, where it will be: nothing moves when the script comes. */
export const preUpgradeStyles = css`
  sen-document:not(:defined) {
    display: grid;
    gap: var(--sen-document-gap, var(--sen-space-2));
    font-size: var(--sen-font-size-m, 1rem);
    line-height: var(--sen-line-height-body, 1.65);
  }
  sen-document:not(:defined)[label]::before {
    content: attr(label);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
`;
