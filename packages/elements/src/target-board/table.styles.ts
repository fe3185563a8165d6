import { css } from 'lit';

/** The styles of the table, in the same lazy module as its template. */
export const tableStyles = css`
  .scroller {
    /* otherwise the table would widen the board in a grid of the page */
    contain: inline-size;
    overflow-x: auto;
    margin-block-start: var(--sen-space-4);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--sen-font-size-s);
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }
  th,
  td {
    padding: var(--sen-space-2);
    border-block-end: 1px solid var(--sen-color-line);
    text-align: start;
    vertical-align: baseline;
  }
  td:not([colspan]) {
    white-space: nowrap;
  }
  thead th {
    border-block-end: 2px solid var(--sen-color-brand);
    white-space: nowrap;
  }
  tbody th {
    min-inline-size: 10em;
    font-weight: var(--sen-font-weight-regular, 400);
  }
  tbody .group-cell {
    background: var(--sen-color-page);
    color: var(--sen-color-brand-strong);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .depth-1 {
    padding-inline-start: var(--sen-space-5);
  }
  .depth-2 {
    padding-inline-start: var(--sen-space-6);
  }
  .depth-3 {
    padding-inline-start: var(--sen-space-7);
  }

  @media print {
    .scroller {
      contain: none;
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
    tr:has(.group-cell) {
      break-after: avoid;
    }
  }
`;
