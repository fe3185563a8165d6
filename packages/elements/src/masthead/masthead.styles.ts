import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';

const mastheadStyles = css`
  .base {
    container: sen-masthead / inline-size;
    contain-intrinsic-inline-size: calc(var(--sen-unit, 16px) * 18);
    border-block-start: 4px solid var(--sen-color-brand-fill);
    border-block-end: 1px solid var(--sen-color-line);
    background: var(--sen-color-surface);
  }
  .inner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sen-space-3, 0.75rem) var(--sen-space-5, 1.5rem);
    align-items: center;
    box-sizing: content-box;
    max-inline-size: var(--sen-masthead-inline-size, var(--sen-page-inline-size, calc(var(--sen-unit, 16px) * 74)));
    margin-inline: auto;
    padding: var(--sen-space-3, 0.75rem) var(--sen-space-4, 1rem);
  }
  .brand {
    position: relative;
    display: flex;
    gap: var(--sen-space-3, 0.75rem);
    align-items: center;
    min-inline-size: 0;
  }
  .emblem,
  ::slotted([slot='emblem']) {
    --_size: var(--sen-masthead-emblem-size, calc(var(--sen-unit, 16px) * 3.25));
    flex: none;
    inline-size: auto;
    max-inline-size: 30%;
    block-size: var(--_size);
  }
  .disc {
    fill: var(--sen-color-brand-fill, currentcolor);
  }
  .ring {
    fill: none;
    stroke: var(--sen-color-accent);
    stroke-width: 1.5;
  }
  .petals {
    fill: var(--sen-color-accent, canvas);
  }
  .names {
    min-inline-size: 0;
  }
  .parent,
  ::slotted([slot='parent-agency']) {
    display: block;
    margin: 0;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs, 0.8125rem);
    line-height: var(--sen-line-height-heading, 1.45);
    letter-spacing: var(--sen-letter-spacing, 0.02em);
    text-transform: uppercase;
  }
  .organisation,
  ::slotted([slot='organisation']) {
    display: block;
    margin: 0;
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-bold, 700) var(--sen-font-size-2xl, 1.375rem) / var(--sen-line-height-tight, 1.35)
      var(--sen-font-family, inherit);
    text-decoration: none;
    text-wrap: balance;
  }
  .organisation a {
    color: inherit;
    text-decoration: var(--sen-link-decoration, none);
  }
  /* emblem and parent agency belong to the link's click area */
  .organisation a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .brand:hover a,
  ::slotted(a[slot='organisation']:hover) {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  ::slotted(a:focus-visible) {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
    border-radius: var(--sen-radius-s);
  }
  .tools,
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-2, 0.5rem);
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: var(--sen-font-size-s);
  }
  ::slotted([slot='search']) {
    margin: 0;
  }
  .search ::slotted(*) {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: calc(var(--sen-unit, 16px) * 28);
  }

  @container sen-masthead (inline-size < 40em) {
    .organisation,
    ::slotted([slot='organisation']) {
      font-size: var(--sen-font-size-xl, 1.25rem);
    }
  }
  @container sen-masthead (inline-size >= 40em) {
    .inner {
      grid-template-columns: minmax(0, 1fr) fit-content(48%);
      padding: var(--sen-space-4, 1rem) var(--sen-space-5, 1.5rem);
    }
    .search {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .tools {
      grid-column: -2;
      justify-content: end;
    }
  }
  @container sen-masthead (inline-size >= 60em) {
    .inner {
      grid-template-columns: minmax(0, 1fr) auto fit-content(50%);
    }
    .search {
      grid-area: auto;
    }
  }

  @media (forced-colors: active) {
    .emblem {
      forced-color-adjust: none;
    }
  }
  @media print {
    .tools,
    .search {
      display: none;
    }
    .emblem {
      print-color-adjust: exact;
    }
  }
`;

export const styles = [baseStyles, mastheadStyles];
