import { css } from 'lit';

/** Out of sight, not out of the accessibility tree. */
export const visuallyHidden = css`
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

const states = css`
  .state {
    display: grid;
    justify-items: start;
    gap: var(--sen-space-2);
    padding: var(--sen-space-4);
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    color: var(--sen-color-soft);
  }
  .state p {
    margin: 0;
  }
  .state-title {
    color: var(--sen-color-text);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .button {
    min-block-size: var(--sen-target-size, 44px);
    padding: var(--sen-space-2) var(--sen-space-4);
    border: 1.5px solid var(--sen-color-brand);
    border-radius: var(--sen-radius-m);
    background: none;
    color: var(--sen-color-brand);
    font: inherit;
    font-weight: var(--sen-font-weight-semibold, 600);
    cursor: pointer;
  }
  .button:hover {
    background: var(--sen-color-brand-tint);
  }
  .stale {
    padding: 0 var(--sen-space-2);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-warn-tint);
    color: var(--sen-color-warn-text);
    font-size: var(--sen-font-size-xs);
  }
  .skeleton {
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-line-soft);
    block-size: 0.9em;
  }
  @media print {
    .button {
      display: none;
    }
  }
`;

/** Styles of the shared loading, empty, error and stale states, and of buttons. */
export const stateStyles = [visuallyHidden, states];
