import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { stateStyles } from '../internal/rendering/status.styles.js';

const frameStyles = css`
  .organisation {
    container: organisation / inline-size;
    overflow-wrap: break-word;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .heading,
  ::slotted([slot='heading']) {
    margin: 0 0 var(--sen-space-4);
    font: var(--sen-font-weight-bold, 700) var(--sen-font-size-xl) / var(--sen-line-height-heading, 1.45)
      var(--sen-font-family, inherit);
    text-wrap: pretty;
  }
  .foreign {
    margin-block-start: var(--sen-space-4);
    overflow-x: auto;
  }
  .foreign:first-child {
    margin: 0;
  }
  /* how much there is is unknown: most of a viewport, below which shifts are not visible */
  .waiting {
    display: grid;
    align-content: space-between;
    min-block-size: 80vh;
  }
  .skeleton:nth-child(even) {
    inline-size: 60%;
    margin-inline-start: var(--sen-space-4);
  }
  .link {
    color: var(--sen-color-brand-strong);
    text-underline-offset: 0.2em;
  }
  .number {
    white-space: nowrap;
  }
`;

const searchStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-2);
    align-items: end;
    padding: var(--sen-space-4);
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
  }
  .field {
    display: grid;
    flex: 1 1 12em;
    gap: var(--sen-space-1);
    min-inline-size: 0;
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .field input {
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
  .controls .button {
    font-size: var(--sen-font-size-s);
  }
  .status {
    margin-block: var(--sen-space-3);
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .status:empty {
    display: block;
    margin-block: var(--sen-space-2);
  }
  .results {
    display: grid;
    margin-block-end: var(--sen-space-3);
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
  }
  .result {
    padding: var(--sen-space-3) var(--sen-space-4);
  }
  .result + .result {
    border-block-start: 1px solid var(--sen-color-line-soft);
  }
  .path {
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }
  mark {
    background: var(--sen-color-highlight);
    color: inherit;
    font-weight: var(--sen-font-weight-semibold, 600);
  }
`;

const listStyles = css`
  .fold-all {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--sen-space-4);
  }
  .text-button {
    min-block-size: var(--sen-target-size, 44px);
    padding: 0;
    border: 0;
    background: none;
    color: var(--sen-color-brand-strong);
    font: inherit;
    font-size: var(--sen-font-size-s);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .units {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sen-space-4);
  }
  .units.inner {
    gap: var(--sen-space-1);
    margin-block-start: var(--sen-space-2);
  }
  .unit {
    padding: var(--sen-space-3) var(--sen-space-4) var(--sen-space-4);
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
  }
  /* A unit within another: a line down the level, and one to each unit. */
  .inner > .unit {
    position: relative;
    padding: var(--sen-space-1) 0 var(--sen-space-1) var(--sen-space-4);
    border: 0;
    border-radius: 0;
    background: none;
  }
  .inner > .unit::before {
    position: absolute;
    inset-block: calc(-1 * var(--sen-space-1)) 0;
    inset-inline-start: 0;
    border-inline-start: 2px solid var(--sen-color-line-strong);
    content: '';
  }
  .inner > .unit:last-child::before {
    inset-block-end: auto;
    block-size: calc(var(--sen-space-1) * 2 + 1.1rem);
  }
  .inner > .unit::after {
    position: absolute;
    inset-block-start: calc(var(--sen-space-1) + 1.1rem - 2px);
    inset-inline-start: 0;
    inline-size: calc(var(--sen-space-4) - var(--sen-space-1));
    border-block-start: 2px solid var(--sen-color-line-strong);
    content: '';
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--sen-space-3);
    align-items: baseline;
    justify-content: space-between;
    min-block-size: 2.2rem;
    cursor: pointer;
    list-style: none;
  }
  .summary::-webkit-details-marker {
    display: none;
  }
  .summary:focus-visible,
  .biography summary:focus-visible {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
    border-radius: var(--sen-radius-s);
  }
  .unit-name {
    flex: 0 1 auto;
    min-inline-size: 0;
    margin: 0;
    padding-block: 0.2rem;
    font-size: var(--sen-font-size-m);
    font-weight: var(--sen-font-weight-semibold, 600);
    line-height: var(--sen-line-height-heading, 1.45);
    text-wrap: pretty;
  }
  .units:not(.inner) > .unit > .leaf > .unit-name,
  .units:not(.inner) > .unit > .fold > .summary > .unit-name {
    font-size: var(--sen-font-size-l);
  }
  .summary:hover .unit-name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .fold-words {
    display: inline-flex;
    gap: var(--sen-space-3);
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
    white-space: nowrap;
  }
  .when-open,
  .when-folded {
    color: var(--sen-color-brand-strong);
  }
  .fold[open] > .summary .when-folded,
  .fold:not([open]) > .summary .when-open {
    display: none;
  }
  .about {
    max-inline-size: var(--sen-measure);
    margin-block-end: var(--sen-space-2);
  }
`;

const cardStyles = css`
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: var(--sen-space-3);
    margin-block: var(--sen-space-2);
  }
  .person {
    display: flex;
    gap: var(--sen-space-3);
    min-inline-size: 0;
    padding: var(--sen-space-3);
    border: 1px solid var(--sen-color-line-soft);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-page);
  }
  .card-text {
    flex: 1;
    min-inline-size: 0;
  }
  .portrait {
    flex: none;
    inline-size: 64px;
    block-size: 80px;
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-line-soft);
    object-fit: cover;
  }
  .initials {
    display: grid;
    place-items: center;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-l);
  }
  .initials.none {
    border: 1px dashed var(--sen-color-line-strong);
    background: none;
  }
  .name {
    font-weight: var(--sen-font-weight-semibold, 600);
    line-height: var(--sen-line-height-heading, 1.45);
  }
  .title {
    font-weight: var(--sen-font-weight-regular, 400);
  }
  .vacant {
    color: var(--sen-color-muted);
    font-weight: var(--sen-font-weight-regular, 400);
    font-style: italic;
  }
  .position {
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
    line-height: 1.5;
  }
  .acting {
    display: inline-block;
    padding: 0 var(--sen-space-2);
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-s);
    font-size: var(--sen-font-size-xs);
  }
  .detail,
  .biography {
    margin-block-start: var(--sen-space-1);
    font-size: var(--sen-font-size-s);
    line-height: 1.5;
  }
  .label {
    color: var(--sen-color-muted);
  }
  .tasks {
    padding-inline-start: 1.1em;
    list-style: '–  ' outside;
  }
  .biography summary {
    display: inline-block;
    min-block-size: 1.6em;
    color: var(--sen-color-brand-strong);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .biography-text {
    white-space: pre-line;
  }
`;

/* The chart: one box above a row of boxes, each above a list; shown where the row fits. */
const chartStyles = css`
  .chart {
    display: none;
    margin-block: var(--sen-space-3) var(--sen-space-4);
    padding: var(--sen-space-4);
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    font-size: var(--sen-font-size-s);
    line-height: 1.4;
    text-align: center;
  }
  .chart-row {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }
  .box {
    display: block;
    inline-size: 100%;
    min-block-size: var(--sen-target-size, 44px);
    padding: var(--sen-space-2);
    border: 1.5px solid var(--sen-color-brand);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
    font: inherit;
    font-weight: var(--sen-font-weight-semibold, 600);
    overflow-wrap: break-word;
    text-wrap: balance;
  }
  .root {
    inline-size: fit-content;
    max-inline-size: 24em;
    margin-inline: auto;
    padding-inline: var(--sen-space-4);
    background: var(--sen-color-brand-fill);
    color: var(--sen-color-on-fill);
  }
  button:is(.box, .line-box) {
    cursor: pointer;
  }
  button.box:not(.root):hover,
  button.line-box:hover {
    background: var(--sen-color-brand-tint);
  }
  .root:hover {
    text-decoration: underline;
  }
  .root + .chart-row {
    position: relative;
    padding-block-start: var(--sen-space-4);
  }
  .root + .chart-row::before {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: calc(50% - 1px);
    block-size: var(--sen-space-4);
    border-inline-start: 2px solid var(--sen-color-line-strong);
    content: '';
  }
  .chart-column {
    position: relative;
    padding-inline: var(--sen-space-2);
  }
  .root + .chart-row > .chart-column {
    padding-block-start: var(--sen-space-4);
  }
  .root + .chart-row > .chart-column::before,
  .root + .chart-row > .chart-column::after {
    position: absolute;
    inset-block-start: 0;
    content: '';
  }
  .root + .chart-row > .chart-column::before {
    inset-inline: 0;
    border-block-start: 2px solid var(--sen-color-line-strong);
  }
  .root + .chart-row > .chart-column:first-child::before {
    inset-inline-start: calc(50% - 1px);
  }
  .root + .chart-row > .chart-column:last-child::before {
    inset-inline-end: calc(50% - 1px);
  }
  .root + .chart-row > .chart-column::after {
    inset-inline-start: calc(50% - 1px);
    block-size: var(--sen-space-4);
    border-inline-start: 2px solid var(--sen-color-line-strong);
  }
  .chart-inner {
    margin-inline-start: var(--sen-space-3);
    text-align: start;
  }
  .chart-inner > li {
    position: relative;
    padding-block-start: var(--sen-space-1);
    padding-inline-start: var(--sen-space-3);
  }
  .chart-inner > li::before,
  .chart-inner > li::after {
    position: absolute;
    inset-inline-start: 0;
    content: '';
  }
  .chart-inner > li::before {
    inset-block: 0;
    border-inline-start: 2px solid var(--sen-color-line-strong);
  }
  .chart-inner > li:last-child::before {
    inset-block-end: auto;
    block-size: calc(var(--sen-space-1) + 1rem);
  }
  .chart-inner > li::after {
    inset-block-start: calc(var(--sen-space-1) + 1rem - 1px);
    inline-size: var(--sen-space-2);
    border-block-start: 2px solid var(--sen-color-line-strong);
  }
  .line-box,
  .more {
    display: block;
    min-block-size: 2rem;
    padding: var(--sen-space-1);
    border: 0;
    background: none;
    color: var(--sen-color-text);
    font: inherit;
    font-size: var(--sen-font-size-xs);
    overflow-wrap: break-word;
    text-align: start;
  }
  .more {
    color: var(--sen-color-muted);
  }
  @container organisation (width >= 26em) {
    .of-2 {
      display: block;
    }
  }
  @container organisation (width >= 38em) {
    .of-3 {
      display: block;
    }
  }
  @container organisation (width >= 48em) {
    .of-4 {
      display: block;
    }
  }
  @container organisation (width >= 58em) {
    .of-5 {
      display: block;
    }
  }
  @container organisation (width >= 66em) {
    .of-6 {
      display: block;
    }
  }
`;

const narrowStyles = css`
  @media screen {
    @container organisation (width < 30em) {
      .unit {
        padding: var(--sen-space-2) var(--sen-space-3) var(--sen-space-3);
      }
      .inner > .unit {
        padding-inline-start: var(--sen-space-3);
      }
      .inner > .unit::after {
        inline-size: var(--sen-space-2);
      }
      /* From the fourth level on no more room is taken. */
      .inner .inner .inner > .unit {
        padding-inline-start: 0;
      }
      .inner .inner .inner > .unit::before,
      .inner .inner .inner > .unit::after {
        display: none;
      }
      .controls .button {
        flex: 1 1 100%;
      }
    }
  }
`;

const printStyles = css`
  @media print {
    .controls,
    .chart,
    .fold-all,
    .fold-words,
    .status {
      display: none;
    }
    /* Closed parts are opened by script; this is for browsers that print without telling. */
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    .unit {
      padding: 0;
      border: 0;
    }
    .units {
      gap: 0.8rem;
    }
    .people {
      display: block;
    }
    .person {
      padding: 0.2rem 0;
      border: 0;
      border-block-end: 1px solid currentcolor;
      border-radius: 0;
      background: none;
      break-inside: avoid;
    }
    .unit-name {
      break-after: avoid;
    }
    .biography summary {
      text-decoration: none;
    }
  }
`;

export const styles = [
  baseStyles,
  ...stateStyles,
  frameStyles,
  searchStyles,
  listStyles,
  cardStyles,
  chartStyles,
  narrowStyles,
  printStyles,
];
