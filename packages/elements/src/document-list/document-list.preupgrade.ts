import { css } from 'lit';

/** The heading before the definition of the element, where it will be. */
export const preUpgradeStyles = css`
  sen-document-list:not(:defined) {
    display: flow-root;
  }
  sen-document-list:not(:defined) > table {
    display: block;
    overflow-x: auto;
  }
  sen-document-list:not(:defined) > [slot='heading'] {
    margin: 0 0 var(--sen-space-4);
    font: var(--sen-font-weight-bold) var(--sen-font-size-xl)/var(--sen-line-height-heading) var(--sen-font-family);
    text-wrap: pretty;
  }
`;
