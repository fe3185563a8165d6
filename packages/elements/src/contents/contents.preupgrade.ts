import { css } from 'lit';

/** The list of the author before the definition of the element: the panel is drawn around it. */
export const preUpgradeStyles = css`
  sen-contents:not(:defined):has(> *) {
    display: block;
    padding: var(--sen-contents-padding, var(--sen-space-4, 1rem));
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m, 8px);
    font-size: var(--sen-font-size-s, 0.9375rem);
  }
`;
