import { css } from 'lit';
import { cardStyles } from '../article-card/article-card.styles.js';
import { contentsListStyles } from '../internal/outline/outline.styles.js';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { stateStyles } from '../internal/rendering/status.styles.js';
import { bodyStyles } from './body.styles.js';

const articleStyles = css`
  .base {
    container: sen-article / inline-size;
    /* the base of the text size: a property cannot refer to itself */
    --_xs: var(--sen-font-size-xs);
    --_s: var(--sen-font-size-s);
    --_m: var(--sen-font-size-m);
    --_l: var(--sen-font-size-l);
    --_xl: var(--sen-font-size-xl);
    --_2xl: var(--sen-font-size-2xl);
    --_3xl: var(--sen-font-size-3xl);
    --_measure: 46em;
  }
  .header {
    display: flex;
    flex-direction: column;
    align-items: start;
  }
  .header > .scaled {
    inline-size: 100%;
  }
  .title,
  ::slotted([slot='headline']) {
    margin: 0;
    font: var(--sen-font-weight-bold, 700) var(--_title, var(--sen-font-size-2xl)) / var(--sen-line-height-tight, 1.35)
      var(--sen-font-family, inherit);
    text-wrap: pretty;
  }
  .header .category,
  .header ::slotted([slot='category']) {
    padding: 0;
    background: none;
    font-size: var(--sen-font-size-s);
  }
  .side {
    max-inline-size: 46em;
  }
  @container sen-article (inline-size >= 40em) {
    .main > .content {
      font-size: var(--sen-font-size-l);
    }
  }
  /* wide: what belongs to the text stands beside it, at the edge of the page */
  @container sen-article (inline-size >= 60em) {
    .page {
      display: grid;
      grid-template: auto 1fr / minmax(0, 46em) minmax(16em, 1fr);
      column-gap: calc(var(--sen-space-7, 3rem) + var(--sen-space-4, 1rem));
    }
    .header {
      --_title: var(--sen-font-size-3xl);
    }
    .main {
      grid-area: 2 / 1;
    }
    .side {
      position: sticky;
      grid-area: 1 / 2 / span 2;
      inset-block-start: var(--sen-space-4, 1rem);
      align-self: start;
    }
    /* without script, or before its first measurement: as open as they will be */
    .unmeasured .panel::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .tools {
      margin-block-start: 0;
    }
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.1em;
    margin-block-start: var(--sen-space-2);
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
    font-variant-numeric: tabular-nums;
    /* hides the separator at the start of a line */
    overflow-x: clip;
  }
  .about :is(time, span),
  .about ::slotted(*) {
    position: relative;
    margin: 0;
  }
  .about time::before,
  .about span::before {
    content: '·';
    content: '·' / '';
    position: absolute;
    inset-inline-start: -0.7em;
  }
  .about a {
    color: var(--sen-color-brand-strong);
    text-underline-offset: 0.2em;
  }

  /* an empty marker instead of none: Safari exposes no list without markers */
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-2);
    margin: var(--sen-space-4) 0;
    padding: 0;
    list-style: '';
  }
  .tools li {
    display: flex;
  }
  .tool {
    min-block-size: var(--sen-target-size, 44px);
    min-inline-size: var(--sen-target-size, 44px);
    padding: var(--sen-space-1) var(--sen-space-4);
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-pill, 99px);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
    font: inherit;
    font-size: var(--sen-font-size-s);
    white-space: nowrap;
    cursor: pointer;
  }
  .tool:hover {
    background: var(--sen-color-brand-tint);
  }
  .tool:focus-visible {
    position: relative;
    border-radius: var(--sen-radius-pill, 99px);
  }
  .tool[aria-disabled='true'] {
    color: var(--sen-color-muted);
    cursor: default;
  }
  .pair .tool {
    padding-inline: var(--sen-space-3);
  }
  .pair .tool:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    border-inline-end: 0;
  }
  .pair .tool:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .playing {
    border-color: var(--sen-color-brand);
    color: var(--sen-color-brand);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .status:not(:empty) {
    max-inline-size: var(--sen-measure, 38rem);
    margin-block-end: var(--sen-space-4);
    padding: var(--sen-space-2) var(--sen-space-3);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-info-tint);
    color: var(--sen-color-info-text);
    font-size: var(--sen-font-size-s);
  }

  /* the text size applies below the tools, which stay under the pointer */
  .scaled {
    --_scale: 1;
    --sen-font-size-xs: calc(var(--_xs) * var(--_scale));
    --sen-font-size-s: calc(var(--_s) * var(--_scale));
    --sen-font-size-m: calc(var(--_m) * var(--_scale));
    --sen-font-size-l: calc(var(--_l) * var(--_scale));
    --sen-font-size-xl: calc(var(--_xl) * var(--_scale));
    --sen-font-size-2xl: calc(var(--_2xl) * var(--_scale));
    --sen-font-size-3xl: calc(var(--_3xl) * var(--_scale));
    --sen-measure: calc(var(--_measure) * var(--_scale));
    font-size: var(--sen-font-size-m, 1rem);
  }
  @media screen {
    .scaled[data-size='90'] {
      --_scale: 0.9;
    }
    .scaled[data-size='115'] {
      --_scale: 1.15;
    }
    .scaled[data-size='130'] {
      --_scale: 1.3;
    }
    .scaled[data-size='150'] {
      --_scale: 1.5;
    }
    .scaled[data-size='175'] {
      --_scale: 1.75;
    }
    .scaled[data-size='200'] {
      --_scale: 2;
    }
  }

  .lead,
  ::slotted([slot='summary']) {
    max-inline-size: var(--sen-measure, 38rem);
    margin: var(--sen-space-4, 1rem) 0 0;
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-l);
    font-weight: var(--sen-font-weight-semibold, 600);
    line-height: var(--sen-line-height-body, 1.65);
  }
  .picture {
    margin: 0 0 1.5em;
  }
  .picture img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--sen-radius-m);
  }
  .panel {
    margin-block-end: var(--sen-space-3, 0.75rem);
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    font-size: var(--sen-font-size-s);
  }
  .side > :last-child > .panel {
    margin-block-end: var(--sen-space-5, 1.5rem);
  }
  summary {
    min-block-size: var(--sen-target-size, 44px);
    padding: var(--sen-space-2) var(--sen-space-4);
    font-weight: var(--sen-font-weight-semibold, 600);
    line-height: calc(var(--sen-target-size, 44px) - 2 * var(--sen-space-2));
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
    border-radius: var(--sen-radius-s);
  }
  .panel-title {
    display: inline;
    font: inherit;
  }
  .panel > :is(ol, ul) {
    margin: 0;
    padding: 0 var(--sen-space-4) var(--sen-space-3);
  }
  .contents > ol {
    padding-inline-start: calc(var(--sen-space-4) + 1.5em);
  }
  .content {
    line-height: var(--sen-line-height-long, 1.8);
  }
  [part='document'] {
    white-space: nowrap;
  }
  .plain {
    max-inline-size: var(--sen-measure, 38rem);
    white-space: pre-line;
  }
  .scroll {
    max-inline-size: 100%;
    margin-block-end: 1em;
    overflow-x: auto;
  }
  /* a table wider than its box: a border, and a shadow on the side that has more content */
  .scroll[tabindex] {
    --_cover: var(--sen-color-surface) 40%, transparent;
    --_shade: color-mix(in srgb, var(--sen-color-mark) 25%, transparent), transparent;
    border-radius: var(--sen-radius-m);
    background:
      linear-gradient(to right, var(--_cover)) left / 2rem 100% no-repeat local,
      linear-gradient(to left, var(--_cover)) right / 2rem 100% no-repeat local,
      linear-gradient(to right, var(--_shade)) left / 0.75rem 100% no-repeat,
      linear-gradient(to left, var(--_shade)) right / 0.75rem 100% no-repeat,
      var(--sen-color-surface);
  }
  /* no border: it would change the measured width */
  .scroll[tabindex]:not(:focus-visible) {
    outline: 1px solid var(--sen-color-line);
  }
  ::slotted(script) {
    /* stylelint-disable-next-line declaration-no-important -- the JSON child stays hidden whatever the styles of the page */
    display: none !important;
  }
  .signature {
    max-inline-size: var(--sen-measure, 38rem);
    margin: var(--sen-space-4) 0 var(--sen-space-5);
    font-weight: var(--sen-font-weight-semibold, 600);
    text-align: end;
  }
  .signature ::slotted(*) {
    margin: 0;
  }
  .source {
    display: none;
  }

  .more {
    max-inline-size: var(--sen-measure, 38rem);
    margin-block-start: var(--sen-space-5);
  }
  .more-title {
    margin: 0 0 var(--sen-space-2);
    font-size: var(--sen-font-size-l);
    font-weight: var(--sen-font-weight-bold, 700);
    line-height: var(--sen-line-height-heading, 1.45);
  }
  .list {
    margin: 0;
    padding: 0;
    list-style: '';
  }
  .list li {
    padding-block: var(--sen-space-2);
    border-block-start: 1px solid var(--sen-color-line);
  }
  .list a,
  .siblings a,
  .siblings ::slotted(a) {
    color: var(--sen-color-brand-strong);
    text-underline-offset: 0.2em;
  }
  .note {
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-s);
    white-space: nowrap;
  }
  .siblings {
    display: grid;
    gap: var(--sen-space-3) var(--sen-space-5);
    max-inline-size: none;
    padding-block: var(--sen-space-4);
    border-block: 1px solid var(--sen-color-line);
  }
  @container sen-article (inline-size >= 36em) {
    .siblings {
      grid-template-columns: 1fr 1fr;
    }
    .next {
      grid-column: 2;
      text-align: end;
    }
  }
  .label {
    display: block;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-s);
  }
  .related {
    max-inline-size: none;
  }
  .cards {
    margin: 0;
    padding: 0;
    list-style: '';
  }
  .cards .card {
    border-width: 1px 0 0;
    border-radius: 0;
    background: none;
  }

  @media (forced-colors: active) {
    .category,
    .status:not(:empty) {
      border: 1px solid;
    }
  }
  @media print {
    .tools,
    .status,
    .side,
    .siblings,
    .related {
      display: none;
    }
    .scroll {
      overflow: visible;
      outline: 0;
    }
    .scaled {
      margin-block-start: var(--sen-space-4);
    }
    .picture img {
      inline-size: auto;
      max-block-size: 18em;
    }
    .source {
      display: block;
      margin-block-start: var(--sen-space-4);
      color: var(--sen-color-soft);
      font-size: var(--sen-font-size-s);
      overflow-wrap: anywhere;
    }
  }
`;

export const styles = [baseStyles, stateStyles, cardStyles, bodyStyles, contentsListStyles, articleStyles];
