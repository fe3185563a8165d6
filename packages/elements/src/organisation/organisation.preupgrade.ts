import { css } from 'lit';

/** The organisation before the definition of the element. */
export const preUpgradeStyles = css`
  sen-organisation:not(:defined) {
    display: block;
    overflow-x: auto;
    overflow-wrap: anywhere;
  }
  sen-organisation:not(:defined) > [slot='heading'] {
    margin: 0 0 var(--sen-space-4);
    font: var(--sen-font-weight-bold) var(--sen-font-size-xl)/var(--sen-line-height-heading) var(--sen-font-family);
    text-wrap: pretty;
  }
`;
