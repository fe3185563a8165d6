import { css } from 'lit';

/**
 * Styles of the article before its definition: its header, and reserved space for the tools. The number of tool rows on
 * a narrow page depends on the labels; the height is that of the Vietnamese ones.
 */
export const preUpgradeStyles = css`
  sen-article:not(:defined) {
    display: flow-root;
    line-height: var(--sen-line-height-long);
    font-family: var(--sen-font-family);
  }
  sen-article:not(:defined) > [slot='category'] {
    line-height: var(--sen-line-height-body);
  }
  sen-article:not(:defined) > [slot='headline'] {
    max-inline-size: 48rem;
    margin: 0;
    font: var(--sen-font-weight-bold) var(--sen-font-size-3xl)/1.4 var(--sen-font-family);
    text-wrap: pretty;
  }
  sen-article:not(:defined) > [slot='meta'] {
    display: block;
    margin-block-start: var(--sen-space-2);
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
    line-height: var(--sen-line-height-body);
  }
  sen-article:not(:defined) > [slot='meta']::after {
    content: '';
    display: block;
    block-size: var(--sen-space-4);
    --_more: var(--sen-target-size) + var(--sen-space-2);
  }
  @media (scripting: enabled) {
    sen-article:not(:defined) > [slot='meta']::after {
      --_room: calc(var(--sen-target-size) + var(--sen-space-4) * 2 + var(--_more));
      animation: sen-room 8s;
    }
  }
  sen-article:not(:defined) > [slot='summary'] {
    max-inline-size: var(--sen-measure);
    margin: 0 0 1em;
    color: var(--sen-color-soft);
    font-weight: var(--sen-font-weight-semibold);
  }
  sen-article:not(:defined) > a {
    color: var(--sen-color-brand-strong);
  }
  sen-article:not(:defined) > [slot='signature'] {
    max-inline-size: var(--sen-measure);
    margin: var(--sen-space-4) 0 var(--sen-space-5);
    font-weight: var(--sen-font-weight-semibold);
    line-height: var(--sen-line-height-body);
    text-align: end;
  }
  /* a second row of tools below this width; below the next one the reading time has a line of its own */
  @container (min-width: 31.5em) {
    sen-article:not(:defined) > [slot='meta']::after {
      --_more: 0px;
    }
  }
  @container (max-width: 22em) {
    sen-article:not(:defined) > [slot='meta']::after {
      --_more: var(--sen-target-size) + var(--sen-space-2) + var(--sen-font-size-xs) * var(--sen-line-height-body);
    }
  }
  @container (max-width: 26em) {
    sen-article:not(:defined) > [slot='headline'] {
      font-size: var(--sen-font-size-2xl);
    }
  }
`;
