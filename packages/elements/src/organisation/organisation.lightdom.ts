import { css } from 'lit';

/** The nested list, the table and the definition list among the children, with and without script. */
export const lightStyles = css`
  sen-organisation :is(ul, ol) {
    margin: 0;
    padding-inline-start: var(--sen-space-4);
  }
  sen-organisation li {
    margin-block: var(--sen-space-2);
  }
  sen-organisation :is(p, h2, h3, h4, h5, h6):not([slot]) {
    margin: 0;
  }
  sen-organisation :is(h2, h3, h4, h5, h6):not([slot]) {
    font-size: var(--sen-font-size-l);
    line-height: var(--sen-line-height-heading);
  }
  sen-organisation li :is(p, address, ul, ol, dl) {
    font-style: normal;
  }
  sen-organisation img {
    max-inline-size: 4rem;
    block-size: auto;
  }
  sen-organisation a {
    color: var(--sen-color-brand-strong);
    text-underline-offset: 0.2em;
  }
  sen-organisation table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--sen-font-size-s);
  }
  sen-organisation table :is(th, td) {
    padding: var(--sen-space-2);
    border: 1px solid var(--sen-color-line);
    text-align: start;
    vertical-align: top;
  }
`;
