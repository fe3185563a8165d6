import { css } from 'lit';

/** The masthead before its definition, laid out as the element does it, so that nothing moves on upgrade. */
export const preUpgradeStyles = css`
  sen-masthead:not(:defined) {
    --_emblem: calc(var(--sen-unit) * 2.75);
    --_gap: var(--sen-space-2);
    --_end: calc(var(--sen-target-size) + var(--sen-space-2) + var(--sen-space-1));
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    padding: var(--sen-space-2) var(--sen-space-4);
    border-block-start: 4px solid var(--sen-color-brand-fill);
    border-block-end: 1px solid var(--sen-color-line);
    background: var(--sen-color-surface);
    font-family: var(--sen-font-family);
  }
  sen-masthead:not(:defined) > * {
    grid-column: 1/-1;
  }
  sen-masthead:not(:defined) > [slot='emblem'],
  sen-masthead:not(:defined):not(:has(> [slot='emblem']))::before {
    content: '';
    grid-area: 1/1/3/2;
    block-size: var(--_emblem);
    margin-inline-end: var(--_gap);
  }
  sen-masthead:not(:defined):not(:has(> [slot='emblem']))::before {
    inline-size: var(--_emblem);
    border-radius: 50%;
    background: var(--sen-color-brand-fill);
  }
  sen-masthead:not(:defined) > [slot='parent-agency'] {
    grid-area: 1/2;
    align-self: end;
    margin: 0;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
    line-height: var(--sen-line-height-tight);
  }
  sen-masthead:not(:defined) > [slot='organisation'] {
    grid-area: 2/2;
    align-self: start;
    margin: 0;
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-bold) var(--sen-font-size-l)/var(--sen-line-height-tight) var(--sen-font-family);
    text-decoration: none;
    text-wrap: balance;
  }
  /* The name in an attribute, below space for the small line. */
  sen-masthead:not(:defined)[organisation]:not(:has(> :is([slot='organisation'], [slot='parent-agency'])))::after {
    content: attr(organisation);
    grid-area: 1/2/3/3;
    padding-block-start: calc(var(--sen-font-size-xs) * var(--sen-line-height-tight));
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-bold) var(--sen-font-size-l)/var(--sen-line-height-tight) var(--sen-font-family);
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  sen-masthead:not(:defined) > :is([slot='search'], [slot='tools'], [slot='navigation']) {
    margin-block-start: var(--sen-space-3);
  }
  sen-masthead:not(:defined) > [slot='tools'] {
    font-size: var(--sen-font-size-s);
  }
  sen-masthead:not(:defined) > [slot='search'] {
    margin-block-start: var(--sen-space-2);
    max-inline-size: calc(var(--sen-unit) * 28);
  }
  /* Narrow: the tools will be behind a button, and the menu will be one, at the end of the row. */
  @keyframes sen-fold {
    from,
    to {
      block-size: 0;
      margin: 0;
      overflow: hidden;
    }
  }
  @keyframes sen-menu {
    from,
    to {
      grid-area: 1/3/3/4;
      inline-size: calc(var(--sen-unit) * 3);
      block-size: calc(var(--sen-unit) * 2.75 + var(--sen-space-2) * 2);
      margin: calc(var(--sen-space-2) * -1) calc(var(--sen-space-4) * -1) calc(var(--sen-space-2) * -1) var(--_end);
      overflow: hidden;
      color: transparent;
    }
  }
  @media (width < 70rem) and (scripting: enabled) {
    sen-masthead:not(:defined) > [slot='tools']:not(:root) {
      animation: sen-fold 8s;
    }
  }
  @media (width < 40em) and (scripting: enabled) {
    sen-masthead:not(:defined):has(> [slot='tools']):not(:has(> [slot='navigation'])) > [slot='organisation'],
    sen-masthead:not(:defined):has(> [slot='tools'])::after {
      padding-inline-end: calc(var(--sen-target-size) + var(--sen-space-2));
    }
    sen-masthead:not(:defined) > sen-navigation[slot='navigation']:not(:root) {
      animation: sen-menu 8s;
    }
  }
  @media (width >= 40em) {
    sen-masthead:not(:defined) {
      --_emblem: calc(var(--sen-unit) * 3.25);
      --_gap: var(--sen-space-3);
      grid-template-columns: auto minmax(0, 1fr) auto auto;
      padding: var(--sen-space-4) max(var(--sen-space-5), (100% - var(--sen-unit) * 74)/2);
    }
    sen-masthead:not(:defined):has(> [slot='navigation']) {
      padding-block-end: 0;
    }
    sen-masthead:not(:defined) > [slot='organisation'],
    sen-masthead:not(:defined)[organisation]:not(:has(> :is([slot='organisation'], [slot='parent-agency'])))::after {
      font-size: var(--sen-font-size-xl);
    }
    /* The background reaches beyond the padding of the masthead. */
    sen-masthead:not(:defined) > [slot='navigation'] {
      margin-block-start: var(--sen-space-4);
      box-shadow: 0 0 0 100vmax color-mix(in srgb, var(--sen-color-brand-fill) 65%, var(--sen-color-brand-deep));
      clip-path: inset(0 -100vmax);
    }
    sen-masthead:not(:defined) > [slot='navigation'] > ul {
      padding-inline: 0;
    }
  }
  @media (width >= 60em) {
    sen-masthead:not(:defined) > [slot='search'] {
      grid-area: 1/3/3/4;
      margin: 0;
      margin-inline-start: var(--sen-space-5);
    }
    sen-masthead:not(:defined):has(> [slot='tools']) > [slot='search'] {
      margin-inline-end: calc(var(--sen-target-size) + var(--sen-space-5));
    }
  }
  /* Two tools at most side by side, as in the samples: the first one reserves its width. */
  @media (width >= 70rem) {
    sen-masthead:not(:defined):has(> [slot='tools']) > [slot='search'] {
      margin-inline-end: 0;
    }
    sen-masthead:not(:defined) {
      grid-template-columns: auto minmax(0, 1fr) auto auto auto;
    }
    sen-masthead:not(:defined) > [slot='tools'] {
      grid-area: 1/4/3/5;
      place-self: start end;
      margin: calc(var(--sen-unit) * 0.25) 0 0;
      margin-inline-start: var(--sen-space-5);
    }
    sen-masthead:not(:defined) > [slot='tools'] ~ [slot='tools'] {
      grid-area: 1/5/3/6;
      margin-inline-start: var(--sen-space-2);
    }
  }
`;
