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
    min-inline-size: 0;
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

/** The table in a narrow container. */
export const narrowStyles = css`
  @container board (width < 40em) {
    ${narrow}
  }
  /* the column of the figures needs room too, except on paper */
  @media screen {
    @container figures (width < 46em) {
      ${narrow}
    }
  }
`;
