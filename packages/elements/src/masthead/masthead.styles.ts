import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { visuallyHidden } from '../internal/rendering/status.styles.js';

const mastheadStyles = css`
  .base {
    container: sen-masthead / inline-size;
    contain-intrinsic-inline-size: calc(var(--sen-unit, 16px) * 18);
    border-block-start: 4px solid var(--sen-color-brand-fill);
    border-block-end: 1px solid var(--sen-color-line);
    background: var(--sen-color-surface);
  }
  /* narrow: one row of brand, button of the tools, button of the menu */
  .frame {
    display: flex;
  }
  .inner {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--sen-space-2, 0.5rem);
    align-items: center;
    box-sizing: content-box;
    min-inline-size: 0;
    max-inline-size: var(--sen-masthead-inline-size, var(--sen-page-inline-size, calc(var(--sen-unit, 16px) * 74)));
    margin-inline: auto;
    padding: var(--sen-space-2, 0.5rem) var(--sen-space-1, 0.25rem) var(--sen-space-2, 0.5rem) var(--sen-space-4, 1rem);
  }
  .inner:only-child {
    padding-inline-end: var(--sen-space-4, 1rem);
  }
  ::slotted([slot='navigation']) {
    flex: none;
    inline-size: calc(var(--sen-unit, 16px) * 3);
  }
  .brand {
    --_emblem: calc(var(--sen-unit, 16px) * 2.75);
    position: relative;
    display: flex;
    gap: var(--sen-space-2, 0.5rem);
    align-items: center;
    min-inline-size: 0;
  }
  .emblem,
  ::slotted([slot='emblem']) {
    flex: none;
    inline-size: auto;
    max-inline-size: 30%;
    block-size: var(--sen-masthead-emblem-size, var(--_emblem));
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
    font-size: var(--sen-font-size-xs, 0.875rem);
    line-height: var(--sen-line-height-tight, 1.35);
  }
  .organisation,
  ::slotted([slot='organisation']) {
    display: block;
    margin: 0;
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-bold, 700) var(--_name, var(--sen-font-size-l, 1.125rem)) /
      var(--sen-line-height-tight, 1.35) var(--sen-font-family, inherit);
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
  .search {
    display: flex;
    grid-row: 2;
    grid-column: 1 / -1;
    min-inline-size: 0;
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
  .tools {
    /* without the text scale: the buttons that set it stay under the pointer */
    --sen-font-size-s: calc(var(--sen-unit, 16px) * 0.9375);
    gap: var(--sen-space-2, 0.5rem);
    align-items: center;
    font-size: var(--sen-font-size-s);
  }
  .options {
    min-inline-size: var(--sen-target-size, 44px);
    min-block-size: var(--sen-target-size, 44px);
    padding: 0;
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-surface);
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-bold, 700) calc(var(--sen-unit, 16px) * 1.125) / var(--sen-line-height-tight, 1.35)
      var(--sen-font-family, inherit);
    cursor: pointer;
  }
  .tools:popover-open {
    position: absolute;
    inset: 0 auto auto 0;
    display: grid;
    inline-size: min(calc(var(--sen-unit, 16px) * 23), 100% - 16px);
    margin: 0;
    padding: var(--sen-space-3, 0.75rem);
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface, canvas);
    color: inherit;
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
  }
  /* browsers without popovers: the tools stand below the row */
  @supports not selector(:popover-open) {
    .options {
      display: none;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      grid-column: 1 / -1;
    }
  }

  @container sen-masthead (inline-size >= 40em) {
    .frame {
      display: block;
    }
    .frame > .inner {
      gap: var(--sen-space-3, 0.75rem) var(--sen-space-5, 1.5rem);
      padding: var(--sen-space-4, 1rem) var(--sen-space-5, 1.5rem);
    }
    .brand {
      --_emblem: calc(var(--sen-unit, 16px) * 3.25);
      --_name: var(--sen-font-size-xl, 1.375rem);
      gap: var(--sen-space-3, 0.75rem);
    }
    ::slotted([slot='navigation']) {
      inline-size: auto;
    }
  }
  @container sen-masthead (inline-size >= 60em) {
    .inner:has(.search) {
      grid-template-columns: minmax(0, 1fr) auto auto;
    }
    .search {
      grid-area: 1 / 2;
    }
  }
  /* In rem, which the text size of the display options does not change: the options stay where they are. */
  @container sen-masthead (inline-size >= 70rem) {
    .inner,
    .inner:has(.search) {
      grid-template-columns: minmax(0, 1fr) auto fit-content(66%);
    }
    .options {
      display: none;
    }
    .tools,
    .tools:not(:popover-open) {
      display: flex;
      position: static;
      flex-wrap: wrap;
      grid-column: 3;
      align-self: start;
      justify-content: end;
      min-inline-size: 0;
      max-inline-size: none;
      inline-size: auto;
      block-size: auto;
      margin: calc(var(--sen-unit, 16px) * 0.25) 0 0;
      padding: 0;
      overflow: visible;
      border: 0;
      background: none;
      color: inherit;
    }
  }

  @media (forced-colors: active) {
    .emblem {
      forced-color-adjust: none;
    }
  }
  @media print {
    .base .tools,
    .options,
    .search {
      display: none;
    }
    .emblem {
      print-color-adjust: exact;
    }
  }
`;

export const styles = [baseStyles, visuallyHidden, mastheadStyles];
