import { css } from 'lit';

/** Styles of chart, sentence and table, in the same lazy module as the template. */
export const historyStyles = css`
  .chart {
    display: block;
    inline-size: 100%;
    margin-block-start: var(--sen-space-4);
    block-size: var(--sen-visit-statistics-chart-height, calc(var(--sen-unit, 1rem) * 3.25));
    color: var(--sen-color-brand);
  }
  .ends {
    display: flex;
    gap: var(--sen-space-2);
    justify-content: space-between;
    padding: var(--sen-space-1) var(--_padding) 0;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }
  .note {
    margin: 0;
    padding: var(--sen-space-2) var(--_padding);
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-xs);
  }
  summary {
    min-block-size: 24px;
    inline-size: fit-content;
    color: var(--sen-color-brand-strong);
    font-weight: var(--sen-font-weight-semibold, 600);
    cursor: pointer;
  }
  .chart + .note + details {
    padding-block-start: 0;
  }
  .scroll {
    max-block-size: 20em;
    margin-block-start: var(--sen-space-2);
    overflow: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--sen-space-1) var(--sen-space-1) var(--sen-space-1) 0;
    border-block-end: 1px solid var(--sen-color-line-soft);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  th + :is(th, td) {
    padding-inline: var(--sen-space-1);
    text-align: end;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--sen-color-surface);
    font-weight: var(--sen-font-weight-semibold, 600);
  }

  @media (forced-colors: active) {
    .chart {
      color: CanvasText;
    }
  }
  @media print {
    .scroll {
      max-block-size: none;
    }
    details:not([open]) {
      display: none;
    }
  }
`;
