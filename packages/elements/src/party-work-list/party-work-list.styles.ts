import { css } from 'lit';

export const partyStyles = css`
  .emblem {
    display: block;
    flex: none;
    inline-size: 2.25em;
    block-size: 2.25em;
    forced-color-adjust: none;
  }
  .disc {
    fill: var(--sen-color-brand-fill, #b3131b);
  }
  .gold {
    fill: var(--sen-color-accent, #f2b705);
  }
  .ring {
    fill: none;
    stroke: var(--sen-color-accent, #f2b705);
    stroke-width: 1.25;
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
