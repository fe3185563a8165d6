import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { stateStyles } from '../internal/rendering/status.styles.js';

const parts = css`
  .summary,
  .receipt,
  .restored,
  .status:not(:empty) {
    --_line: var(--sen-color-warn);
    max-inline-size: var(--sen-measure, 38rem);
    padding: var(--sen-space-3) var(--sen-space-4);
    border-inline-start: 5px solid var(--_line);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-warn-tint);
  }
  .summary,
  .restored {
    margin-block-end: var(--sen-space-5);
  }
  .summary {
    --_line: var(--sen-color-urgent);
    background: var(--sen-color-urgent-tint);
  }
  .summary-heading,
  .receipt-heading {
    margin: 0 0 var(--sen-space-2);
    font: var(--sen-font-weight-semibold, 600) var(--sen-font-size-l) / var(--sen-line-height-heading, 1.45)
      var(--sen-font-family, inherit);
    text-wrap: pretty;
  }
  .summary-heading {
    color: var(--sen-color-urgent-text);
  }
  .summary ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .summary li {
    padding-block: var(--sen-space-1);
  }
  .summary a {
    display: inline-block;
    padding-block: var(--sen-space-1);
    color: var(--sen-color-urgent-text);
    font-weight: var(--sen-font-weight-semibold, 600);
    text-underline-offset: 0.2em;
  }
  .restored p {
    margin: 0 0 var(--sen-space-2);
  }
  .status:not(:empty) {
    margin-block-start: var(--sen-space-4);
  }
  .status.sending {
    --_line: var(--sen-color-info);
    background: var(--sen-color-info-tint);
  }
  .status:is(.refused, .expired, .error) {
    --_line: var(--sen-color-urgent);
    background: var(--sen-color-urgent-tint);
  }
  .status + .button {
    margin-block-start: var(--sen-space-3);
  }
`;

const receipt = css`
  .receipt {
    --_line: var(--sen-color-ok);
    background: var(--sen-color-ok-tint);
  }
  .receipt-heading {
    font-size: var(--sen-font-size-xl);
  }
  .sent-heading {
    margin: var(--sen-space-4) 0 var(--sen-space-2);
    font: var(--sen-font-weight-semibold, 600) var(--sen-font-size-m) / var(--sen-line-height-heading, 1.45)
      var(--sen-font-family, inherit);
  }
  .message,
  .note {
    margin: 0 0 var(--sen-space-3);
  }
  .note {
    margin-block: var(--sen-space-2) 0;
    font-size: var(--sen-font-size-s);
  }
  dl {
    display: grid;
    gap: var(--sen-space-2);
    margin: 0;
  }
  .copy {
    padding: var(--sen-space-3) var(--sen-space-4);
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
  }
  dt {
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  dd {
    margin: 0;
    white-space: pre-line;
  }
  [part='code'] {
    font-weight: var(--sen-font-weight-bold, 700);
    font-size: var(--sen-font-size-l);
    font-variant-numeric: tabular-nums;
    user-select: all;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-3);
    margin: var(--sen-space-4) 0 0;
  }
  @media (forced-colors: active) {
    :is(.summary, .receipt, .restored, .status:not(:empty)) {
      border: 1px solid;
      border-inline-start-width: 5px;
    }
  }
  @media print {
    :is(.summary, .restored, .status, .actions) {
      display: none;
    }
    .receipt {
      max-inline-size: none;
      padding: 0;
      border: 0;
      background: none;
    }
    .copy > div {
      break-inside: avoid;
    }
  }
`;

export const styles = [baseStyles, stateStyles, parts, receipt];
