import { css } from 'lit';

/** The table of a CMS among the children, with and without script. */
export const lightStyles = css`
  sen-target-board > table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--sen-font-size-s);
  }
  sen-target-board > table caption {
    padding-block: var(--sen-space-2);
    text-align: start;
    font-weight: var(--sen-font-weight-semibold);
  }
  sen-target-board > table :is(th, td) {
    padding: var(--sen-space-2);
    border-block-end: 1px solid var(--sen-color-line);
    text-align: start;
    vertical-align: top;
  }
  sen-target-board > table th {
    font-weight: var(--sen-font-weight-regular);
  }
  sen-target-board > table :is(thead th, [scope='rowgroup']) {
    color: var(--sen-color-brand-strong);
    font-weight: var(--sen-font-weight-semibold);
  }
`;
