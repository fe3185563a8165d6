import { css } from 'lit';

/**
 * Layout of a whole page, for portals without one: body, centred page, main column and aside, stack, tiles.
 * Columns and paddings follow the width of their container and the size of the text, not the window.
 */
export const pageStyles = css`
  .sen-body {
    margin: 0;
    background: var(--sen-color-page);
    color: var(--sen-color-text);
    font: var(--sen-font-weight-regular) var(--sen-font-size-m)/var(--sen-line-height-body) var(--sen-font-family);
  }
  .sen-page {
    max-inline-size: calc(var(--sen-unit) * 74);
    margin-inline: auto;
    padding: var(--sen-space-5) clamp(var(--sen-space-4), 3.75%, var(--sen-space-5));
    overflow-wrap: break-word;
  }
  .sen-page:has(> sen-breadcrumb) {
    padding-block: var(--sen-space-3) 0;
  }
  .sen-page + .sen-page {
    padding-block-start: var(--sen-space-3);
  }
  main.sen-page {
    padding-block-end: var(--sen-space-7);
  }
  .sen-stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sen-space-6);
    align-content: start;
  }
  /* Side by side while the main column keeps its width; the aside grows with the text. */
  .sen-columns {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-6) var(--sen-space-7);
    align-items: start;
  }
  .sen-columns > * {
    flex: 1 1 20em;
    min-inline-size: 0;
  }
  .sen-columns > :first-child {
    flex: 999 1 0;
    min-inline-size: min(100%, 34em);
  }
  .sen-page h1:not([slot]) {
    margin: 0;
    font-size: clamp(var(--sen-font-size-2xl), 4cqi, var(--sen-font-size-3xl));
    line-height: var(--sen-line-height-tight);
    text-wrap: pretty;
  }
  .sen-stack > section > * {
    max-inline-size: var(--sen-measure);
    margin: 0 0 var(--sen-space-3);
  }
  .sen-stack > section a {
    color: var(--sen-color-brand-strong);
  }
  .sen-stack > section > h2 {
    font-size: var(--sen-font-size-xl);
    line-height: var(--sen-line-height-tight);
  }
  .sen-tiles {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    list-style: none;
  }
  .sen-tiles > li {
    flex: 1 1 min(100%, 11em);
    box-shadow: 0 0 0 1px var(--sen-color-line-soft);
  }
  .sen-tiles a {
    display: block;
    box-sizing: border-box;
    block-size: 100%;
    padding: var(--sen-space-3) var(--sen-space-4);
    color: inherit;
    line-height: var(--sen-line-height-heading);
    text-decoration: var(--sen-link-decoration, none);
  }
  .sen-tiles a > * {
    display: block;
  }
  .sen-tiles strong {
    color: var(--sen-color-brand-strong);
    font-weight: var(--sen-font-weight-semibold);
  }
  .sen-tiles span {
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }
  .sen-tiles a:hover {
    background: var(--sen-color-brand-tint);
  }
  .sen-tiles a:hover strong {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :is(sen-article-card, sen-section-list, sen-party-work-list, sen-footer, sen-article, sen-notice, .sen-body)
    a:focus-visible {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
    border-radius: var(--sen-radius-s);
  }
  .sen-tiles a:focus-visible {
    outline-offset: -3px;
  }
  sen-notice a:any-link {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  @media print {
    .sen-body {
      background: none;
    }
    .sen-body :is(.sen-tiles, aside sen-visit-statistics) {
      display: none;
    }
    .sen-columns {
      display: block;
    }
    .sen-columns > * + *,
    .sen-stack > * + * {
      margin-block-start: var(--sen-space-5);
    }
    .sen-page,
    main.sen-page {
      padding: var(--sen-space-3) 0;
    }
    .sen-stack {
      gap: var(--sen-space-4);
    }
    .sen-page :is(h1, h2, h3) {
      break-after: avoid;
    }
  }
`;
