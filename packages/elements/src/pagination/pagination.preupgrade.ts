import { css } from 'lit';

/** The links before the definition of the element: a row of them, as high as the paging that follows. */
export const preUpgradeStyles = css`
  sen-pagination:not(:defined),
  sen-pagination:not(:defined) :is(ul, ol) {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-1);
    align-items: center;
    justify-content: center;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  sen-pagination:not(:defined) a,
  sen-pagination:not(:defined) li > :only-child {
    display: flex;
    align-items: center;
    justify-content: center;
    min-inline-size: var(--sen-target-size);
    min-block-size: var(--sen-target-size);
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-semibold) var(--sen-font-size-s)/1.3 var(--sen-font-family);
  }
`;
