import { css } from 'lit';

/*
 * Narrow: the name and the figure, below them the drawing, below that the milestones and the state. Rows are boxes
 * here, so roles are given in the markup; nothing is left out, since cells count their columns.
 */
const narrow = css`
  table,
  tbody,
  thead {
    display: block;
  }
  thead tr,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--sen-space-3);
    align-items: baseline;
  }
  thead :is(.name, .n),
  td.none {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    border: 0;
    clip-path: inset(50%);
  }
  tr {
    position: relative;
  }
  tr.group,
  tr.group th {
    display: block;
  }
  .row {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--sen-color-line-soft);
  }
  .row > * {
    border: 0;
  }
  .name {
    flex: 1 1 60%;
    inline-size: auto;
    min-inline-size: 0;
    padding: 0;
    font-size: var(--sen-font-size-s);
  }
  .depth-1 .name {
    padding-inline-start: var(--sen-space-3);
  }
  .plan .name {
    flex-basis: 100%;
  }
  .lane {
    flex: 0 0 100%;
    order: 1;
    inline-size: auto;
    padding-inline: 0.5em 1.25em;
  }
  .drawing {
    block-size: 1.5em;
  }
  .words {
    flex: 0 0 100%;
    padding: 0;
    font-size: var(--sen-font-size-s);
  }
  .n {
    order: 2;
    inline-size: auto;
    padding: 0;
    font-size: var(--sen-font-size-s);
    line-height: var(--sen-line-height-tight, 1.35);
    text-align: start;
    white-space: normal;
  }
  .due {
    position: static;
    inline-size: auto;
    margin-inline-end: 0.3em;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
    font-weight: var(--sen-font-weight-regular, 400);
    clip-path: none;
  }
  .actual {
    display: contents;
  }
  .actual b {
    flex: 0 1 auto;
    text-align: end;
  }
  .said {
    order: 3;
    inline-size: auto;
    max-inline-size: none;
  }
`;

/** The table and its drawings. */
export const tableStyles = css`
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
    .lane {
      inline-size: 30%;
    }
    .plan .lane {
      inline-size: 42%;
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

  /* lanes: the lines of the axis go through, marks at its ends and arrows have room */
  .plan .name {
    inline-size: 38%;
  }
  .lane {
    min-inline-size: 9em;
    padding-inline: 0.5em 1.5em;
    direction: ltr;
  }
  td.lane:not(.own) {
    background-image:
      linear-gradient(var(--sen-color-line-strong) 0 0), linear-gradient(var(--sen-color-line) 0 0),
      linear-gradient(var(--sen-color-line) 0 0), linear-gradient(var(--sen-color-line) 0 0),
      linear-gradient(var(--sen-color-line) 0 0);
    background-position:
      0 0,
      25% 0,
      50% 0,
      75% 0,
      100% 0;
    background-size: 1px 100%;
    background-repeat: no-repeat;
    background-origin: content-box;
  }
  .drawing,
  .axis {
    display: block;
    overflow: visible;
    inline-size: 100%;
    block-size: 1.75em;
  }
  .own .drawing {
    block-size: 2.5em;
    margin-block: 0.25em 0.5em;
  }
  .axis {
    block-size: 1.25em;
    fill: var(--sen-color-muted);
    text-anchor: middle;
  }
  .drawing text {
    fill: var(--sen-color-muted);
    font-size: var(--sen-font-size-2xs);
  }
  .drawing .last {
    text-anchor: end;
  }
  .drawing .limit {
    fill: var(--sen-color-text);
    stroke: var(--sen-color-surface);
    stroke-width: 3px;
    paint-order: stroke;
    dominant-baseline: central;
  }
  .own-axis {
    stroke: var(--sen-color-line-strong);
  }
  .way {
    stroke: var(--sen-color-accent);
    stroke-width: 3px;
  }

  @container board (width < 40em) {
    ${narrow}
  }
  /* the column of the figures needs room too, except on paper */
  @media screen {
    @container figures (width < 46em) {
      ${narrow}
    }
  }

  /* Rows of a table cannot be skipped: many rows are grids with columns of given widths, outside print. */
  @media screen {
    .many .row {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 3rem;
    }
    @container board (width >= 46em) {
      .many :is(table, thead, tbody, .group, .group th) {
        display: block;
      }
      .many tr:not(.group) {
        display: grid;
        grid-auto-columns: minmax(0, 11fr);
        grid-auto-flow: column;
        grid-template-columns: minmax(0, 34fr) minmax(0, 40fr);
        align-items: center;
      }
      .many .figures tr:not(.group) {
        grid-template-columns: minmax(0, 34fr) minmax(0, 34fr) minmax(0, 20fr);
      }
      .many .row > * {
        border: 0;
      }
      .many .row {
        border-block-start: 1px solid var(--sen-color-line-soft);
      }
      .many tr :is(.name, .n) {
        inline-size: auto;
        white-space: normal;
      }
      .many .lane {
        align-self: stretch;
        align-content: center;
      }
      .many .words {
        grid-column: 2 / -1;
      }
    }
  }

  @media (forced-colors: active) {
    td.lane {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .way {
      stroke: GrayText;
    }
    .drawing text,
    .axis {
      fill: CanvasText;
    }
    .own-axis {
      stroke: CanvasText;
    }
  }
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
