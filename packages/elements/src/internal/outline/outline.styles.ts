import { css } from 'lit';

/** The list of links to the headings of a text. */
export const contentsListStyles = css`
  .contents ol ol {
    margin: 0;
    list-style: '';
    padding-inline-start: 0.75em;
  }
  .contents a {
    display: block;
    inline-size: fit-content;
    min-block-size: 24px;
    padding: var(--sen-space-1, 0.25rem) 0;
    color: var(--sen-color-brand-strong);
    line-height: var(--sen-line-height-heading, 1.45);
    text-underline-offset: 0.2em;
  }
`;
