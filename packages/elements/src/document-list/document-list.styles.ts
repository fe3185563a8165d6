import { css } from 'lit';
import { partStyles } from '../document/parts.styles.js';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { stateStyles } from '../internal/rendering/status.styles.js';

const frameStyles = css`
  .list {
    container: documents / inline-size;
    font-variant-numeric: tabular-nums;
  }
  .heading,
  ::slotted([slot='heading']) {
    margin: 0 0 var(--sen-space-4);
    font: var(--sen-font-weight-bold, 700) var(--sen-font-size-xl) / var(--sen-line-height-heading, 1.45)
      var(--sen-font-family, inherit);
    text-wrap: pretty;
  }
  .status {
    margin: var(--sen-space-3) 0;
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .status:empty {
    display: block;
    margin: 0;
  }
  .pagination {
    margin-block-start: var(--sen-space-4);
  }
  .waiting {
    display: grid;
    gap: var(--sen-space-4);
  }
`;

const controlStyles = css`
  .controls {
    display: grid;
    gap: var(--sen-space-3);
    padding: var(--sen-space-4);
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
  }
  .find {
    display: flex;
    gap: var(--sen-space-2);
    align-items: end;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
    gap: var(--sen-space-2) var(--sen-space-3);
    align-items: end;
  }
  .field {
    display: grid;
    gap: var(--sen-space-1);
    min-inline-size: 0;
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .wide {
    flex: 1;
  }
  .field :is(input, select) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--sen-target-size, 44px);
    padding-inline: var(--sen-space-3);
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
    font: inherit;
    text-overflow: ellipsis;
  }
  .field ::placeholder {
    color: var(--sen-color-muted);
    opacity: 1;
  }
  .field :focus-visible {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
  }
  .submit,
  .reset {
    font-size: var(--sen-font-size-s);
    white-space: nowrap;
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;

const tableStyles = css`
  table,
  tbody,
  tr,
  th,
  td {
    display: block;
  }
  table {
    inline-size: 100%;
    /* tables inherit none of these on a page in quirks mode */
    color: inherit;
    font: inherit;
    text-align: inherit;
    white-space: inherit;
  }
  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sen-space-1);
    padding-block: var(--sen-space-4);
    border-block-start: 1px solid var(--sen-color-line);
  }
  th,
  td {
    min-inline-size: 0;
    padding: 0;
    font-weight: var(--sen-font-weight-regular, 400);
    text-align: start;
    vertical-align: top;
  }
  td:empty {
    display: none;
  }
  th.col-number {
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .row .col-state {
    order: 1;
  }
  .row .col-summary {
    order: 2;
  }
  .row .col-date {
    order: 3;
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .row .col-files {
    order: 4;
  }
  .label::after {
    content: ': ';
  }
  .about {
    margin: 0;
    text-wrap: pretty;
  }
  .details {
    margin: var(--sen-space-1) 0 0;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-s);
  }
  @container documents (width >= 46em) {
    table {
      display: table;
      border-collapse: collapse;
    }
    thead {
      display: table-header-group;
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }
    tbody {
      display: table-row-group;
    }
    tr,
    .row {
      display: table-row;
    }
    th,
    td,
    td:empty {
      display: table-cell;
      padding: var(--sen-space-3) var(--sen-space-4) var(--sen-space-3) 0;
    }
    td:last-child {
      padding-inline-end: 0;
    }
    thead th {
      padding-block: var(--sen-space-2);
      border-block-end: 2px solid var(--sen-color-brand);
      color: var(--sen-color-soft);
      font-size: var(--sen-font-size-s);
      font-weight: var(--sen-font-weight-semibold, 600);
      vertical-align: bottom;
    }
    .row > * {
      border-block-end: 1px solid var(--sen-color-line);
    }
    .row .col-date {
      color: inherit;
      font-size: inherit;
      white-space: nowrap;
    }
    th.col-number {
      inline-size: 18%;
      min-inline-size: 8em;
    }
    .kind {
      display: block;
      font-size: var(--sen-font-size-s);
      font-weight: var(--sen-font-weight-regular, 400);
    }
    td.col-state {
      inline-size: 17%;
    }
    td.col-files {
      inline-size: 18%;
      font-size: var(--sen-font-size-s);
    }
    .label {
      display: none;
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;

export const styles = [baseStyles, stateStyles, partStyles, frameStyles, controlStyles, tableStyles];
