import { css } from 'lit';

/** The masthead before its definition, laid out as the element does it, so that nothing moves on upgrade. */
export const preUpgradeStyles = css`
  sen-masthead:not(:defined) {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    padding: var(--sen-space-3) var(--sen-space-4);
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
    block-size: calc(var(--sen-unit) * 3.25);
    margin-inline-end: var(--sen-space-3);
  }
  sen-masthead:not(:defined):not(:has(> [slot='emblem']))::before {
    inline-size: calc(var(--sen-unit) * 3.25);
    border-radius: 50%;
    background: var(--sen-color-brand-fill);
  }
  sen-masthead:not(:defined) > [slot='parent-agency'] {
    grid-area: 1/2;
    align-self: end;
    margin: 0;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
    line-height: var(--sen-line-height-heading);
    letter-spacing: 0.02em;
    text-transform: uppercase;
  }
  sen-masthead:not(:defined) > [slot='organisation'] {
    grid-area: 2/2;
    align-self: start;
    margin: 0;
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-bold) var(--sen-font-size-xl)/var(--sen-line-height-tight) var(--sen-font-family);
    text-decoration: none;
    text-wrap: balance;
  }
  /* The name in an attribute, below space for the small line. */
  sen-masthead:not(:defined)[organisation]:not(:has(> :is([slot='organisation'], [slot='parent-agency'])))::after {
    content: attr(organisation);
    grid-area: 1/2/3/3;
    padding-block-start: calc(var(--sen-font-size-xs) * var(--sen-line-height-heading));
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-bold) var(--sen-font-size-xl)/var(--sen-line-height-tight) var(--sen-font-family);
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  sen-masthead:not(:defined) > :is([slot='search'], [slot='tools']) {
    margin-block-start: var(--sen-space-3);
  }
  sen-masthead:not(:defined) > [slot='tools'] {
    font-size: var(--sen-font-size-s);
  }
  sen-masthead:not(:defined) > [slot='tools'] + [slot='tools'] {
    margin-block-start: var(--sen-space-2);
  }
  sen-masthead:not(:defined) > [slot='search'] {
    max-inline-size: calc(var(--sen-unit) * 28);
  }
  @media (width >= 40em) {
    sen-masthead:not(:defined) {
      grid-template-columns: auto minmax(0, 1fr) auto auto;
      padding: var(--sen-space-4) max(var(--sen-space-5), (100% - var(--sen-unit) * 74)/2);
    }
    sen-masthead:not(:defined) > [slot='organisation'],
    sen-masthead:not(:defined)[organisation]:not(:has(> :is([slot='organisation'], [slot='parent-agency'])))::after {
      font-size: var(--sen-font-size-2xl);
    }
    sen-masthead:not(:defined) > [slot='tools'] {
      grid-area: 1/4/3/5;
      justify-self: end;
      margin: 0;
      margin-inline-start: var(--sen-space-5);
    }
    /* The bar and what follows it stand in two rows. */
    @media (width <= 66em) {
      sen-masthead:not(:defined) > sen-accessibility-bar[slot] {
        grid-row: 1;
      }
      sen-masthead:not(:defined) > sen-accessibility-bar ~ [slot] {
        grid-row: 2;
        margin-block-start: var(--sen-space-2);
      }
    }
  }
  @media (width >= 60em) {
    sen-masthead:not(:defined) > [slot='search'] {
      grid-area: 1/3/3/4;
      margin: 0;
      margin-inline-start: var(--sen-space-5);
    }
  }
`;
