import { css } from 'lit';

/** The links before the definition of the element: out of sight until the keyboard reaches them, as later. */
export const preUpgradeStyles = css`
  sen-skip-link:not(:defined) {
    position: absolute;
    z-index: 1;
  }
  sen-skip-link:not(:defined):not(:focus-within) {
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  sen-skip-link:not(:defined) a {
    display: block;
    padding: var(--sen-space-3) var(--sen-space-4);
    background: var(--sen-color-brand-fill);
    color: var(--sen-color-on-fill);
  }
`;
