import { css } from 'lit';

/** The footer before its definition. */
export const preUpgradeStyles = css`
  sen-footer:not(:defined) {
    display: grid;
    gap: var(--sen-space-2) var(--sen-space-6);
    align-items: start;
    padding: var(--sen-space-5) var(--sen-space-4);
    border-block-start: 4px solid var(--sen-color-brand-fill);
    background: var(--sen-color-surface);
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
    line-height: var(--sen-line-height-body);
  }
  sen-footer:not(:defined) > * {
    grid-column: 1;
    margin: 0;
    font-style: normal;
  }
  sen-footer:not(:defined) > [slot='agency'] {
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-bold) var(--sen-font-size-l)/var(--sen-line-height-heading) var(--sen-font-family);
  }
  sen-footer:not(:defined) > [slot='contact'] {
    display: grid;
    gap: var(--sen-space-1);
  }
  sen-footer:not(:defined) > :is([slot='links'], [slot='reuse']) {
    margin-block-start: calc(var(--sen-space-5) - var(--sen-space-2));
  }
  sen-footer:not(:defined) > :is([slot='reuse'], [slot='licence']) {
    grid-column: 1/-1;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }
  sen-footer:not(:defined) > [slot='reuse'] {
    padding-block-start: var(--sen-space-4);
    border-block-start: 1px solid var(--sen-color-line);
  }
  @media (width >= 40em) {
    sen-footer:not(:defined) {
      padding: var(--sen-space-6) max(var(--sen-space-5), (100% - var(--sen-unit) * 74)/2) var(--sen-space-5);
    }
  }
  /* Beside the lists of links, where the element's columns fit. */
  @media (width >= 43em) {
    sen-footer:not(:defined):not(:has(> [slot='links'] ~ [slot='links'])) {
      grid-template-columns: min(40% + var(--sen-unit) * 4, var(--sen-unit) * 36) minmax(0, 1fr);
    }
    sen-footer:not(:defined) > [slot='links']:not([slot='links'] ~ *, :has(~ [slot='links'])) {
      grid-area: 1/2 / span 3;
      margin: 0;
    }
  }
  @media (width >= 60em) {
    sen-footer:not(:defined):has(> [slot='links'] ~ [slot='links']) {
      grid-template-columns: min(40% + var(--sen-unit) * 4, var(--sen-unit) * 36) repeat(2, minmax(0, 1fr));
    }
    sen-footer:not(:defined) > [slot='links']:has(~ [slot='links']) {
      grid-area: 1/2 / span 3;
      margin: 0;
    }
    sen-footer:not(:defined) > [slot='links'] ~ [slot='links'] {
      grid-area: 1/3 / span 3;
      margin: 0;
    }
    sen-footer:not(:defined) > [slot='links'] ~ [slot='links'] ~ [slot='links'] {
      grid-area: auto / 2 / auto / -1;
    }
  }
`;
