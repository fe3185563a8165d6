import { css } from 'lit';

/** The introduction before the definition of the element, and the room of the empty tool below it. */
export const preUpgradeStyles = css`
  sen-target-import:not(:defined) {
    display: block;
    box-sizing: border-box;
    min-block-size: 37.78em;
    font-size: var(--sen-font-size-m, 1rem);
    line-height: var(--sen-line-height-body, 1.65);
  }
  @media (width >= 40em) {
    sen-target-import:not(:defined) {
      min-block-size: 30.89em;
    }
  }
  @media (width >= 64em) {
    sen-target-import:not(:defined) {
      min-block-size: 27.69em;
    }
  }
  sen-target-import:not(:defined) > p {
    margin-block: 0;
  }
`;
