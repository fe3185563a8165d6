import { css } from 'lit';

/** The list of the author before the definition of the element: the panel around it, with room for the heading. */
export const preUpgradeStyles = css`
  sen-contents:not(:defined):has(> *) {
    display: grid;
    gap: var(--sen-space-2, 0.5rem);
    padding: var(--sen-contents-padding, var(--sen-space-4, 1rem));
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m, 8px);
    font-size: var(--sen-font-size-s, 0.9375rem);
  }
  sen-contents:not(:defined):has(> *)::before {
    content: attr(heading) '\\200b';
    font: var(--sen-font-weight-semibold, 600) var(--sen-font-size-m, 1rem) / var(--sen-line-height-heading, 1.45)
      var(--sen-font-family, inherit);
  }
  sen-contents:not(:defined):is([heading=''], :has(> [slot='heading']))::before {
    display: none;
  }
`;
