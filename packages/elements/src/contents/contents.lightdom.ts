import { css } from 'lit';

/** The list of the author, in the look of the one that the element makes. */
export const lightStyles = css`
  sen-contents > :is(ol, ul) {
    margin: 0;
    padding-inline-start: 1.5em;
  }
  sen-contents > :is(ol, ul) a {
    display: block;
    inline-size: fit-content;
    min-block-size: 24px;
    padding: var(--sen-space-1) 0;
    color: var(--sen-color-brand-strong);
    line-height: var(--sen-line-height-heading);
    text-underline-offset: 0.2em;
  }
`;
