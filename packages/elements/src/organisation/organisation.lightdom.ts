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
  /* A list whose units are in <strong> is laid out as the element will: boxes, and cards for people. */
  sen-organisation > :is(ul, ol):has(> li > strong:first-child),
  sen-organisation > :is(ul, ol):has(> li > strong:first-child) :is(ul, ol) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sen-space-4);
    padding: 0;
    list-style: none;
  }
  sen-organisation > :is(ul, ol):has(> li > strong:first-child) :is(ul, ol) {
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: var(--sen-space-3);
    margin-block: var(--sen-space-2);
  }
  sen-organisation > :is(ul, ol):has(> li > strong:first-child) > li {
    margin: 0;
    padding: var(--sen-space-3) var(--sen-space-4) var(--sen-space-4);
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
  }
  sen-organisation > :is(ul, ol):has(> li > strong:first-child) li li {
    min-inline-size: 0;
    margin: 0;
    padding: var(--sen-space-3);
    /* the position will be on a line of its own */
    padding-block-end: calc(var(--sen-space-3) + var(--sen-font-size-s) * 1.5);
    border: 1px solid var(--sen-color-line-soft);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-page);
    line-height: var(--sen-line-height-heading);
  }
  sen-organisation > :is(ul, ol):has(> li > strong:first-child) li li:has(> strong:first-child) {
    grid-column: 1 / -1;
    padding: var(--sen-space-1) 0 var(--sen-space-1) var(--sen-space-4);
    border: 0;
    border-inline-start: 2px solid var(--sen-color-line);
    border-radius: 0;
    background: none;
  }
  sen-organisation > :is(ul, ol):has(> li > strong:first-child) strong:first-child {
    display: block;
    padding-block: 0.2rem;
    font-weight: var(--sen-font-weight-semibold);
    line-height: var(--sen-line-height-heading);
  }
  sen-organisation > :is(ul, ol) > li > strong:first-child {
    font-size: var(--sen-font-size-l);
  }
  sen-organisation > :is(ul, ol):has(> li > strong:first-child) p {
    margin-block-start: var(--sen-space-1);
    font-size: var(--sen-font-size-s);
    line-height: 1.5;
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
