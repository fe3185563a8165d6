import { css } from 'lit';

export const partyStyles = css`
  .emblem {
    display: block;
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    fill: var(--sen-color-brand, currentcolor);
  }
  .document {
    display: inline-block;
    /* a target of 24 px that does not increase the line height */
    margin-block: -0.2em;
    padding-block: 0.2em;
    color: var(--sen-color-brand-strong);
    text-underline-offset: 0.2em;
  }
  .meta span > * + .document {
    margin-inline-start: 0.9em;
  }
`;
