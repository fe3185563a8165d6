import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { stateStyles } from '../internal/rendering/status.styles.js';

const own = css`
  .base {
    container: import / inline-size;
    display: grid;
    gap: var(--sen-space-4);
  }
  p,
  fieldset,
  ul {
    margin: 0;
  }
  .status:empty + * {
    margin-block-start: calc(-1 * var(--sen-space-4));
  }
  .last [data-act='close'] {
    margin-inline-start: auto;
  }
  .drop {
    display: grid;
    gap: var(--sen-space-3);
    padding: var(--sen-space-4);
    border: 2px dashed var(--sen-color-line-strong);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
  }
  .input-label,
  .form-title,
  legend {
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  textarea,
  input:not([type='checkbox'], [type='file']),
  select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--sen-target-size, 44px);
    padding: var(--sen-space-2) var(--sen-space-3);
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
    font: inherit;
  }
  textarea {
    resize: vertical;
  }
  :is(textarea, input, select):focus-visible,
  .file:has(:focus-visible) {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
  }
  [aria-invalid='true'] {
    border-color: var(--sen-color-urgent);
    box-shadow: inset 0 0 0 1px var(--sen-color-urgent);
  }
  .hint {
    color: var(--sen-color-urgent-text);
    font-size: var(--sen-font-size-s);
    font-weight: var(--sen-font-weight-regular, 400);
  }
  .buttons,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-2);
    align-items: center;
  }
  .button.primary {
    background: var(--sen-color-brand-fill);
    border-color: var(--sen-color-brand-fill);
    color: var(--sen-color-on-fill);
  }
  .button.small {
    padding-inline: var(--sen-space-3);
    border-width: 1px;
    border-color: var(--sen-color-line-strong);
    font-size: var(--sen-font-size-s);
  }
  .button.file {
    display: inline-flex;
    align-items: center;
    position: relative;
  }
  [aria-disabled='true'] {
    color: var(--sen-color-muted);
    border-style: dashed;
    cursor: default;
  }
  .counts {
    margin-inline-end: auto;
    font-size: var(--sen-font-size-l);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .accepted,
  .note,
  .proposal,
  .unmarked {
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-s);
  }
  ::slotted(p) {
    margin-block: 0;
  }
  .status {
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .status:empty {
    display: block;
  }
  .problems {
    padding: var(--sen-space-2) var(--sen-space-3);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-warn-tint);
    color: var(--sen-color-warn-text);
    font-size: var(--sen-font-size-s);
  }
  .problems summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  .problems summary:focus-visible {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
  }
  .document {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: var(--sen-space-3);
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  .document legend {
    padding: 0 0 var(--sen-space-2);
  }
  .field {
    display: grid;
    align-content: start;
    gap: var(--sen-space-1);
    min-inline-size: 0;
    font-size: var(--sen-font-size-s);
  }
  .field label {
    color: var(--sen-color-soft);
  }
  .document .wide {
    grid-column: 1 / -1;
  }
  .bench {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sen-space-5);
    align-items: start;
  }
  .text {
    display: grid;
    gap: var(--sen-space-2);
    padding: var(--sen-space-4);
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
  }
  .text:focus-visible,
  .form:focus-visible {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
    box-shadow: none;
  }
  .line {
    max-inline-size: 46em;
    white-space: pre-wrap;
    tab-size: 4;
  }
  mark {
    background: none;
    color: inherit;
  }
  mark button {
    display: inline;
    margin: 0;
    padding: 0.05em 0.25em;
    border: 0;
    border-block-end: 2px solid var(--sen-color-accent);
    border-radius: var(--sen-radius-s) var(--sen-radius-s) 0 0;
    background: var(--sen-color-highlight);
    color: inherit;
    font: inherit;
    font-weight: var(--sen-font-weight-semibold, 600);
    text-align: start;
    white-space: normal;
    cursor: pointer;
  }
  mark button:hover,
  mark [aria-expanded='true'] {
    border-color: var(--sen-color-brand);
    background: var(--sen-color-brand-tint);
  }
  .doubtful button {
    border-block-end-style: dashed;
    border-color: var(--sen-color-warn);
  }
  sup {
    margin-inline-start: 0.2em;
    color: var(--sen-color-soft);
    font-size: 0.7em;
  }
  sup::after {
    content: attr(data-number);
  }
  .check {
    margin-inline-start: 0.4em;
    padding: 0 0.4em;
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-warn-tint);
    color: var(--sen-color-warn-text);
    font-size: var(--sen-font-size-xs);
    white-space: nowrap;
  }
  .unmarked-list {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-2);
    padding: 0;
    list-style: none;
  }
  .holds-form {
    flex: 1 1 100%;
  }
  .form {
    display: grid;
    gap: var(--sen-space-3);
    margin-block: var(--sen-space-2);
    padding: var(--sen-space-4);
    border: 1px solid var(--sen-color-line);
    border-inline-start: 4px solid var(--sen-color-brand);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-page);
  }
  .row,
  .form fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7.5em, 100%), 1fr));
    gap: var(--sen-space-3);
    align-items: end;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  .form fieldset {
    padding-block-start: var(--sen-space-3);
    border-block-start: 1px solid var(--sen-color-line);
  }
  .form legend {
    float: inline-start;
    grid-column: 1 / -1;
    padding: 0;
    font-size: var(--sen-font-size-s);
  }
  .checked {
    display: inline-flex;
    gap: var(--sen-space-2);
    align-items: center;
    min-block-size: 24px;
    font-size: var(--sen-font-size-s);
  }
  .checked input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--sen-color-brand);
  }
  .outputs {
    display: grid;
    gap: var(--sen-space-2);
    padding-block-start: var(--sen-space-4);
    border-block-start: 1px solid var(--sen-color-line);
  }
  @container import (width >= 60em) {
    .bench {
      grid-template-columns: minmax(0, 9fr) minmax(0, 10fr);
    }
    .board {
      position: sticky;
      inset-block-start: var(--sen-space-3);
      max-block-size: calc(100vh - 2 * var(--sen-space-3));
      overflow: auto;
    }
    .document {
      grid-template-columns: 2fr 1fr 1fr 1fr;
    }
    .document .wide {
      grid-column: auto;
    }
  }
  @media (forced-colors: active) {
    mark button {
      border: 1px solid ButtonText;
    }
  }
  @media print {
    .tools,
    .outputs,
    .document,
    .note,
    .status,
    .form {
      display: none;
    }
  }
`;

export const styles = [baseStyles, stateStyles, own];
