import { css } from 'lit';

/** Styles of the board before its definition. */
export const preUpgradeStyles = css`
  sen-target-board:not(:defined) {
    display: block;
    padding: clamp(var(--sen-space-3), 4%, var(--sen-space-5));
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
  }
  sen-target-board:not(:defined) > [slot='heading'] {
    margin: 0;
    font: var(--sen-font-weight-bold) var(--sen-font-size-xl)/var(--sen-line-height-heading) var(--sen-font-family);
    text-wrap: pretty;
  }
`;
