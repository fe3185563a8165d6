import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';

const skipLink = css`
  /* Fixed, so that it is visible at any scroll position and above fixed headers; visually hidden, but focusable. */
  .base {
    position: fixed;
    inset-block-start: var(--sen-space-2);
    inset-inline: var(--sen-space-2);
    z-index: var(--sen-skip-link-z-index, 2147483647);
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-2);
    inline-size: fit-content;
    max-inline-size: calc(100vi - 2 * var(--sen-space-2));
    padding: var(--sen-space-2);
    border: 2px solid var(--sen-color-brand);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    box-shadow: 0 2px 12px rgb(0 0 0 / 25%);
  }
  .base:not(:focus-within) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* stylelint-disable declaration-no-important -- page styles for links override those of a shadow root, and may assume another background */
  .link,
  ::slotted(a) {
    display: block !important;
    padding: var(--sen-space-2) var(--sen-space-3) !important;
    border-radius: var(--sen-radius-s);
    background: none !important;
    color: var(--sen-color-brand-strong) !important;
    font-weight: var(--sen-font-weight-semibold, 600);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* stylelint-enable declaration-no-important */
  ::slotted(a:focus) {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 0;
  }
  .link:focus-visible {
    outline-offset: 0;
  }
  @media print {
    .base {
      display: none;
    }
  }
`;

export const styles = [baseStyles, skipLink];
