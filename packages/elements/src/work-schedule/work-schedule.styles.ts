import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { stateStyles } from '../internal/rendering/status.styles.js';

/** Frame, heading and the row of controls. */
const frameStyles = css`
  .schedule {
    container: schedule / inline-size;
    padding: var(--sen-work-schedule-padding, clamp(var(--sen-space-3), 4%, var(--sen-space-5)));
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    font-variant-numeric: tabular-nums;
  }
  .heading,
  ::slotted([slot='heading']) {
    margin: 0;
    font: var(--sen-font-weight-bold, 700) var(--sen-font-size-xl) / var(--sen-line-height-heading, 1.45)
      var(--sen-font-family, inherit);
    text-wrap: pretty;
  }
  .period {
    margin: var(--sen-space-1) 0 0;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-s);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-2) var(--sen-space-5);
    align-items: center;
    justify-content: space-between;
    margin-block-start: var(--sen-space-4);
  }
  .controls {
    display: flex;
    flex: 1 1 20em;
    flex-wrap: wrap;
    gap: var(--sen-space-2) var(--sen-space-3);
    min-inline-size: 0;
  }
  .controls .button {
    font-size: var(--sen-font-size-s);
  }
  .field {
    display: flex;
    gap: var(--sen-space-2);
    align-items: center;
    min-inline-size: 0;
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .field span {
    flex: none;
  }
  .field select {
    flex: 0 1 22em;
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
  .field :focus-visible {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
  }
  .periods {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--sen-space-4);
    font-size: var(--sen-font-size-s);
  }
  .periods a,
  ::slotted(:is([slot='previous'], [slot='next'])) {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--sen-target-size, 44px);
    color: var(--sen-color-brand-strong);
    text-underline-offset: 0.2em;
  }
  .status {
    margin: var(--sen-space-2) 0 0;
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .schedule > .state,
  .waiting {
    margin-block-start: var(--sen-space-4);
  }
  .schedule > .state {
    padding: 0;
    border: 0;
  }
  .foreign {
    margin-block-start: var(--sen-space-3);
    overflow-x: auto;
  }
  /* the number of entries is unknown: reserve most of a viewport, below which shifts are not visible */
  .waiting {
    display: grid;
    align-content: space-between;
    min-block-size: 80vh;
  }
  .skeleton:nth-child(odd) {
    inline-size: 45%;
  }
  .notes {
    margin-block-start: var(--sen-space-4);
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .notes p {
    margin: var(--sen-space-1) 0 0;
  }
`;

const tableStyles = css`
  table {
    inline-size: 100%;
    margin-block-start: var(--sen-space-3);
    border-collapse: collapse;
    /* tables inherit none of these on a page in quirks mode */
    color: inherit;
    font: inherit;
    font-size: var(--sen-font-size-s);
    text-align: inherit;
    white-space: inherit;
    line-height: 1.5;
  }
  th,
  td {
    padding: var(--sen-space-2) var(--sen-space-3);
    font-weight: var(--sen-font-weight-regular, 400);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    padding-block: var(--sen-space-1);
    border-block-end: 1px solid var(--sen-color-line-strong);
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
    vertical-align: bottom;
  }
  .date {
    inline-size: 8.5em;
    padding-inline-start: calc(var(--sen-space-2) + 4px);
  }
  .day + .day > :first-child > * {
    border-block-start: 1px solid var(--sen-color-line-strong);
  }
  .entry + .entry > * {
    border-block-start: 1px solid var(--sen-color-line-soft);
  }
  .weekday {
    display: block;
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .date time {
    display: block;
    color: var(--sen-color-muted);
  }
  .today > :first-child > .date {
    padding-inline-start: var(--sen-space-2);
    border-inline-start: 4px solid var(--sen-color-brand);
  }
  .today th,
  .today td {
    background: var(--sen-color-brand-tint);
  }
  .today-mark,
  .changed {
    display: inline-block;
    padding: 0 var(--sen-space-2);
    border-radius: var(--sen-radius-s);
    font-size: var(--sen-font-size-xs);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .today-mark {
    margin-block-start: var(--sen-space-1);
    background: var(--sen-color-brand-fill);
    color: var(--sen-color-on-fill);
  }
  .changed {
    margin-block-end: var(--sen-space-1);
    border: 1px solid var(--sen-color-warn);
    background: var(--sen-color-warn-tint);
    color: var(--sen-color-warn-text);
  }
  .time {
    inline-size: 7.5em;
    white-space: nowrap;
  }
  .session {
    display: block;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }
  .clock {
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .text,
  .note {
    white-space: pre-line;
    text-wrap: pretty;
  }
  .text::first-letter {
    text-transform: uppercase;
  }
  .what .text {
    display: block;
  }
  .note {
    display: block;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }
  .who {
    inline-size: 22%;
  }
  .who span {
    display: block;
  }
  .where {
    inline-size: 18%;
  }
  .label {
    display: none;
  }
  td.save {
    inline-size: 1%;
    padding-inline-end: 0;
  }
  .save .button {
    position: relative;
    white-space: nowrap;
    overflow-wrap: normal;
    min-block-size: 2rem;
    padding: 0 var(--sen-space-2);
    border-width: 1px;
    border-color: var(--sen-color-line-strong);
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-xs);
    font-weight: var(--sen-font-weight-regular, 400);
  }
  .none {
    color: var(--sen-color-muted);
  }
`;

/* Narrow: the day as a heading, then time beside content. Rows are boxes here, so roles are given in the markup. */
const narrowStyles = css`
  @media screen {
    @container schedule (width < 44em) {
      table,
      tbody {
        display: block;
      }
      thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        margin: -1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      tr {
        display: grid;
        grid-template-columns: 7.2em minmax(0, 1fr);
      }
      .day.day.day > tr > * {
        inline-size: auto;
        padding: 0;
        border: 0;
      }
      .day > tr > :not(.date, .time) {
        grid-column: 2;
      }
      .day.day.day > tr > .date {
        display: flex;
        flex-wrap: wrap;
        grid-column: 1 / -1;
        gap: 0 var(--sen-space-2);
        align-items: baseline;
        inline-size: auto;
        padding: var(--sen-space-2);
        border-block-end: 1px solid var(--sen-color-line);
        background: var(--sen-color-line-soft);
      }
      .day.day.today > tr > .date {
        border-inline-start: 4px solid var(--sen-color-brand);
        background: var(--sen-color-brand-tint);
      }
      .today-mark {
        margin: 0;
      }
      .day.day.day > tr > :is(.time, .what) {
        padding-block-start: var(--sen-space-2);
      }
      .day.day.day > tr > .time {
        grid-row: span 4;
        padding-inline: var(--sen-space-2);
        white-space: normal;
      }
      .today td {
        background: none;
      }
      .entry {
        padding-block-end: var(--sen-space-2);
      }
      .day .entry + .entry {
        border-block-start: 1px solid var(--sen-color-line-soft);
      }
      .day.day.day > tr > .none {
        grid-column: 1 / -1;
        padding: var(--sen-space-2);
      }
      .who {
        font-weight: var(--sen-font-weight-semibold, 600);
      }
      .label {
        display: inline;
        color: var(--sen-color-muted);
      }
      .day.day.day > tr > .save {
        padding-block-start: var(--sen-space-1);
      }
    }
    @container schedule (width < 30em) {
      .field {
        flex: 1 1 100%;
        flex-wrap: wrap;
      }
      .field select {
        flex: 1 1 100%;
      }
    }
  }
`;

/* A screen in a hall, read from some metres away. */
const largeStyles = css`
  .large {
    padding: clamp(var(--sen-space-4), 2.5%, var(--sen-space-7));
  }
  .large .heading,
  .large .head ::slotted([slot='heading']) {
    font-size: clamp(var(--sen-font-size-2xl), 2.6cqi, 4rem);
  }
  .large :is(.period, table) {
    font-size: clamp(var(--sen-font-size-l), 1.7cqi, 3rem);
  }
  .large :is(thead th, .session, .note, .today-mark, .changed) {
    font-size: 0.8em;
  }
  .large :is(th, td) {
    padding-block: 0.5em;
  }
`;

/* One sheet of A4: black lines, small type, no controls; the head is repeated on further sheets. */
const printStyles = css`
  @media print {
    .schedule {
      padding: 0;
      border: 0;
      background: none;
    }
    .bar,
    .status,
    .save,
    .stale {
      display: none;
    }
    .heading,
    .head ::slotted([slot='heading']) {
      font-size: 1.2rem;
    }
    .period,
    .notes {
      font-size: 0.75rem;
    }
    table {
      margin-block-start: 0.5rem;
      font-size: 0.72rem;
      line-height: 1.3;
    }
    thead {
      display: table-header-group;
    }
    thead th,
    .day > tr > *,
    .day.day.day > tr > .date {
      padding: 0.1rem 0.3rem;
      border: 1px solid currentcolor;
    }
    .today th,
    .today td {
      background: none;
    }
    :is(.today-mark, .changed) {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    :is(thead th, .session, .note, .changed, .today-mark) {
      font-size: 0.7rem;
    }
    .date {
      inline-size: 7.5em;
    }
    .date,
    .time {
      white-space: nowrap;
    }
    .time {
      inline-size: 8.5em;
    }
    .who {
      inline-size: 23%;
    }
    .where {
      inline-size: 18%;
    }
    .session {
      display: inline;
    }
    .changed {
      display: inline;
    }
    .what .text {
      display: inline;
    }
    tr,
    .day {
      break-inside: avoid;
    }
  }
`;

export const styles = [baseStyles, ...stateStyles, frameStyles, tableStyles, narrowStyles, largeStyles, printStyles];
