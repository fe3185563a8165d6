import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';

const switchStyles = css`
  .base {
    font-size: var(--sen-font-size-s);
    line-height: var(--sen-line-height-heading, 1.45);
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  a,
  li > span,
  summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: var(--sen-target-size, 44px);
    padding-inline: var(--sen-space-3, 0.75rem);
    border-radius: var(--sen-radius-pill);
    color: var(--sen-color-soft);
    text-decoration: var(--sen-link-decoration, none);
  }
  a:hover,
  summary:hover {
    color: var(--sen-color-brand-strong);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [aria-current] {
    color: var(--sen-color-brand-strong);
    font-weight: var(--sen-font-weight-bold, 700);
    text-decoration: underline 2px;
    text-underline-offset: 0.35em;
  }
  /* a single-line group is one pill, like the other tools of the masthead */
  nav > ul {
    inline-size: fit-content;
    border: 1px solid var(--sen-color-line-strong);
    border-radius: calc(var(--sen-target-size, 44px) / 2);
    background: var(--sen-color-surface);
  }
  nav > ul > li > * {
    min-block-size: calc(var(--sen-target-size, 44px) - 2px);
  }

  details {
    position: relative;
    inline-size: fit-content;
  }
  summary {
    border: 1px solid var(--sen-color-line-strong);
    background: var(--sen-color-surface);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.1em;
  }
  [open] > summary::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }
  summary:focus-visible {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
  }
  details > ul {
    position: absolute;
    z-index: 10;
    inset-block-start: 100%;
    flex-flow: column nowrap;
    min-inline-size: 100%;
    inline-size: max-content;
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface, canvas);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
  }
  @media print {
    .base {
      display: none;
    }
  }
`;

export const styles = [baseStyles, switchStyles];
