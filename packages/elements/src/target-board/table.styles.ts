import { css } from 'lit';
import { laneStyles } from './lane.styles.js';
import { manyStyles } from './many-rows.styles.js';
import { narrowStyles } from './narrow-rows.styles.js';

const rowStyles = css`
  table {
    --_bar: 0.5em;

    inline-size: 100%;
    margin-block-start: var(--sen-space-3);
    border-collapse: collapse;
    /* tables inherit none of these on a page in quirks mode */
    color: inherit;
    font: inherit;
    text-align: inherit;
    white-space: inherit;
    line-height: var(--sen-line-height-heading, 1.45);
  }
  th,
  td {
    padding: 0;
    font-weight: var(--sen-font-weight-regular, 400);
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    padding-block: var(--sen-space-1);
    border-block-end: 1px solid var(--sen-color-line-strong);
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
    vertical-align: bottom;
  }
  thead .n {
    color: var(--sen-color-soft);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .row > * {
    border-block-start: 1px solid var(--sen-color-line-soft);
  }
  tbody:not(:has(.group)) .row:first-child > * {
    border: 0;
  }
  .group th {
    padding-block: var(--sen-space-4) var(--sen-space-1);
  }
  .group-heading,
  .group ::slotted(:is(h1, h2, h3, h4, h5, h6)) {
    margin: 0;
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-semibold, 600) var(--sen-font-size-m) / var(--sen-line-height-heading, 1.45)
      var(--sen-font-family, inherit);
  }
  .name {
    inline-size: 34%;
    min-inline-size: 12em;
    padding-block: var(--sen-space-2);
    padding-inline-end: var(--sen-space-4);
    text-wrap: pretty;
  }
  .depth-1 .name {
    padding-inline-start: var(--sen-space-4);
  }
  .depth-2 .name {
    padding-inline-start: var(--sen-space-6);
  }
  .depth-3 .name {
    padding-inline-start: var(--sen-space-7);
  }
  .of,
  .row-note,
  .said {
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }
  .row-note {
    display: block;
  }
  /* as wide as their texts: the lane has the rest */
  .n {
    inline-size: 1px;
    padding-inline-start: var(--sen-space-4);
    text-align: end;
    white-space: nowrap;
  }
  .due {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  td.n {
    font-size: var(--sen-font-size-s);
  }
  .actual {
    padding-block: 0.3em;
    line-height: var(--sen-line-height-tight, 1.35);
  }
  td.on,
  .actual b {
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  td.none {
    color: var(--sen-color-muted);
  }
  .actual b {
    display: block;
    font-size: var(--sen-font-size-m);
  }
  .said {
    display: block;
  }
  @container board (width < 60em) {
    .n {
      inline-size: auto;
      white-space: normal;
    }
    /* a percentage or a range of them stays in one line */
    .n:where(td:not(.actual)) {
      min-inline-size: 4.25em;
    }
    .lane {
      inline-size: 30%;
    }
    .plan .lane {
      inline-size: 36%;
    }
    .said {
      inline-size: max-content;
      max-inline-size: 13em;
      margin-inline-start: auto;
      text-wrap: balance;
      white-space: normal;
    }
  }
  .reached .said {
    color: var(--sen-color-ok-text);
  }
  .open .said {
    color: var(--sen-color-warn-text);
  }
  .words {
    padding-block: var(--sen-space-2);
    padding-inline-start: 0.5em;
    color: var(--sen-color-soft);
  }
  .plan .name {
    inline-size: 38%;
  }
`;

// Last: a narrow sheet prints rows in lines as well.
const printStyles = css`
  @media print {
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
    .lane {
      print-color-adjust: exact;
    }
  }
`;

export const tableStyles = [rowStyles, laneStyles, narrowStyles, manyStyles, printStyles];
