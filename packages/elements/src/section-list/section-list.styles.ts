import { css } from 'lit';
import { cardStyles } from '../article-card/article-card.styles.js';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { stateStyles } from '../internal/rendering/status.styles.js';

const listStyles = css`
  .header {
    container: sen-section / inline-size;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--sen-space-3);
    align-items: center;
    margin-block-end: var(--sen-space-5);
    padding-block-end: var(--sen-space-3);
    border-block-end: 2px solid var(--sen-color-brand);
  }
  /* of one height in wide and narrow lists: the lines of two beside each other are one */
  .title {
    display: grid;
    flex: 1 1 8em;
    align-content: end;
    min-inline-size: 0;
    min-block-size: calc(var(--sen-font-size-2xl) * var(--sen-line-height-tight, 1.35));
  }
  .heading,
  ::slotted([slot='heading']) {
    margin: 0;
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-bold, 700) var(--_title, var(--sen-font-size-xl)) / var(--sen-line-height-tight, 1.35)
      var(--sen-font-family, inherit);
    text-wrap: pretty;
  }
  @container sen-section (inline-size >= 32em) {
    .title {
      --_title: var(--sen-font-size-2xl);
    }
  }
  .header > slot {
    display: flex;
    color: var(--sen-color-brand);
  }
  .all {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: var(--sen-target-size, 44px);
    margin-block: calc(var(--sen-space-2) * -1);
    margin-inline-start: auto;
    color: var(--sen-color-brand-strong);
    font-size: var(--sen-font-size-s);
    font-weight: var(--sen-font-weight-semibold, 600);
    text-decoration: var(--sen-link-decoration, none);
  }
  .all:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .all::after {
    content: '→';
    content: '→' / '';
  }
  .all:dir(rtl)::after {
    scale: -1 1;
  }

  /* one row at any width, so that its height is known in advance; the scrollbar is in the space below */
  .topics {
    display: flex;
    gap: var(--sen-space-2);
    align-items: start;
    box-sizing: content-box;
    block-size: calc(var(--sen-font-size-s) * var(--sen-line-height-body, 1.65) + var(--sen-space-1) * 2 + 2px);
    margin-block: -6px calc(var(--sen-space-4) - 16px);
    margin-inline-start: -6px;
    padding: 6px 6px 16px;
    overflow: auto hidden;
    scrollbar-width: thin;
  }
  .topic {
    position: relative;
    flex: none;
    padding: var(--sen-space-1) var(--sen-space-4);
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-pill, 999px);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
    font: inherit;
    font-size: var(--sen-font-size-s);
    cursor: pointer;
  }
  /* the gap between two buttons belongs to their hit area: 44px */
  .topic::before {
    content: '';
    position: absolute;
    inset: calc(var(--sen-space-1) * -1 - 1px);
  }
  .topic:hover {
    border-color: var(--sen-color-brand);
    color: var(--sen-color-brand-strong);
  }
  .topic:focus-visible {
    border-radius: var(--sen-radius-pill, 999px);
  }
  .topic-count {
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
    font-variant-numeric: tabular-nums;
  }
  .topic[aria-pressed='true'] {
    border-color: var(--sen-color-brand-fill);
    background: var(--sen-color-brand-fill);
    color: var(--sen-color-on-fill);
  }
  .topic[aria-pressed='true'] > .topic-count {
    color: inherit;
  }

  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sen-space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .as-grid,
  .as-auto {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--sen-section-list-column, 15em)), 1fr));
  }
  /* Rows are on one background with hairlines, of which each row draws its own: skipped rows leave no gap. */
  .as-feature,
  .as-rows,
  .as-plain {
    gap: 0;
  }
  .list > :is(.row, .compact) {
    border: 1px solid var(--sen-color-line);
    border-block-end-width: 0;
    background: var(--sen-color-surface);
    border-block-start-color: var(--sen-color-line-soft);
    border-radius: 0;
  }
  .list > :is(.row, .compact):first-child,
  .list > .feature + .row {
    border-block-start-color: var(--sen-color-line);
    border-start-start-radius: var(--sen-radius-m);
    border-start-end-radius: var(--sen-radius-m);
  }
  .list > :is(.row, .compact):last-child {
    border-block-end-width: 1px;
    border-end-start-radius: var(--sen-radius-m);
    border-end-end-radius: var(--sen-radius-m);
  }
  .list > .feature + .row {
    margin-block-start: var(--sen-space-4);
  }
  /* next to cards with pictures, a card without one keeps the space */
  .pictured > :is(.row, .stacked) > .media:not([src]) {
    display: block;
    /* Chromium draws a border around an image without source */
    clip-path: inset(1px);
  }
  /* cards in one grid row have equal heights; their pictures do not stretch */
  .as-grid > .card,
  .as-auto > .card {
    align-content: flex-start;
  }
  /* Distant rows are laid out when they come near the viewport; find-in-page and the Tab key reach them anyway. The first fifty always are, so that a list of usual length is complete for every assistive technology. */
  .list > :nth-child(n + 51) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 7.1em;
  }
  .as-plain > :nth-child(n + 51) {
    contain-intrinsic-block-size: auto 2.9em;
  }
  .as-grid > :nth-child(n + 51) {
    contain-intrinsic-block-size: auto 20em;
  }

  /* skeleton: one bar for each line */
  .waiting .media:not([src]) {
    display: block;
    background: var(--sen-color-line-soft);
    clip-path: inset(1px);
  }
  .waiting .compact > .media {
    display: none;
  }
  .waiting .summary {
    background: linear-gradient(transparent 25%, var(--sen-color-line-soft) 0 75%, transparent 0) 0 0 / 100% 1lh;
  }
  .waiting :is(.headline a, .category, .meta span) {
    border-radius: var(--sen-radius-s);
    background: linear-gradient(var(--sen-color-line-soft) 0 0) 0 50% / 100% 70% no-repeat;
    box-decoration-break: clone;
  }
  .later {
    block-size: calc(var(--sen-space-5) + var(--sen-target-size, 44px));
  }
  .state + :is(.list, .topics) {
    margin-block-start: var(--sen-space-4);
  }
  .more {
    display: block;
    margin: var(--sen-space-5) auto 0;
  }
  sen-pagination {
    display: block;
    min-block-size: var(--sen-target-size, 44px);
    margin-block-start: var(--sen-space-5);
  }
  .shown {
    margin: var(--sen-space-2) 0 0;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
    text-align: center;
  }

  @media (forced-colors: active) {
    .topic[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .pictured > .card > .media:not([src]) {
      clip-path: none;
      border: 1px solid;
    }
  }
  @media print {
    .topics,
    .all,
    sen-pagination,
    .more,
    .shown {
      display: none;
    }
    .list > :nth-child(n) {
      content-visibility: visible;
    }
  }
`;

export const styles = [baseStyles, cardStyles, stateStyles, listStyles];
