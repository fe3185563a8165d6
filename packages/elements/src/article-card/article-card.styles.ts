import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';

const row = css`
  flex: 0 0 clamp(4.5rem, 20%, 7.5rem);
  align-self: start;
  margin-block: var(--_padding);
  margin-inline-start: var(--_padding);
  border-radius: var(--sen-radius-s);
`;
const featureMedia = css`
  flex: 1.15 1 0;
  /* as high as the text beside it, not as the picture would like to be */
  contain: size;
  align-self: stretch;
  min-block-size: 17rem;
  margin: 0;
  border-start-end-radius: 0;
  border-end-start-radius: calc(var(--sen-radius-m) - 1px);
  aspect-ratio: auto;
`;
const featureBody = css`
  --_size: var(--sen-font-size-xl);
  --_weight: var(--sen-font-weight-bold);
  padding: var(--sen-space-5);
`;

/**
 * The card itself, shared by the element and by the lists that render cards inside themselves. The card is its own
 * container, so its children do the responding: it is a wrapping flex box whose picture takes a full line, a column,
 * or a half.
 */
export const cardStyles = css`
  .card {
    --_padding: var(--sen-article-card-padding, var(--sen-space-4));
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
  }
  /* only these follow their width: a container costs each card a style pass of its own */
  .auto,
  .feature {
    container: sen-card / inline-size;
    /* a card in a shrink-to-fit place would be as narrow as nothing: containment hides its text from layout */
    contain-intrinsic-inline-size: 18rem;
  }
  .linked {
    cursor: pointer;
  }
  .media,
  ::slotted([slot='image']) {
    display: block;
    flex: 1 1 100%;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: auto;
    aspect-ratio: var(--sen-article-card-ratio, 3 / 2);
    object-fit: cover;
    border-radius: calc(var(--sen-radius-m) - 1px) calc(var(--sen-radius-m) - 1px) 0 0;
    background: var(--sen-article-card-placeholder, var(--sen-color-brand-tint));
    color: transparent;
  }
  .media:not([src], [data-broken][data-pictured]) {
    display: none;
  }
  /* hides the browser's torn page, not the box */
  .media[data-broken] {
    content-visibility: hidden;
  }
  .body {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    align-items: start;
    min-inline-size: 0;
    padding: var(--_padding);
  }
  .headline,
  ::slotted([slot='headline']) {
    margin: 0;
    font: var(--_weight, var(--sen-font-weight-semibold, 600)) var(--_size, var(--sen-font-size-m)) /
      var(--sen-line-height-heading, 1.45) var(--sen-font-family, inherit);
    text-wrap: pretty;
  }
  .headline a {
    color: inherit;
    text-decoration: var(--sen-link-decoration, none);
  }
  .card:hover .headline a:any-link {
    text-decoration: underline;
    text-underline-offset: 0.2em;
    color: var(--sen-color-brand-strong);
  }
  .category,
  ::slotted([slot='category']) {
    order: -1;
    margin-block-end: var(--sen-space-2);
    padding: 0.1rem var(--sen-space-2);
    border-radius: calc(var(--sen-radius-s) * 0.7);
    background: var(--sen-color-brand-tint);
    color: var(--sen-color-brand-strong);
    font-size: var(--sen-font-size-xs);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    align-items: baseline;
    margin-block-start: var(--sen-space-1);
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
    font-variant-numeric: tabular-nums;
  }
  .meta > :not(.new, :empty) ~ :not(:empty)::before {
    content: '· ';
    content: '· ' / '';
    margin-inline-start: -0.45em;
  }
  .new {
    padding-inline: 0.4rem;
    border-radius: calc(var(--sen-radius-s) * 0.7);
    background: var(--sen-color-brand-fill);
    color: var(--sen-color-on-fill);
    font-weight: var(--sen-font-weight-bold, 700);
  }
  .summary,
  ::slotted([slot='summary']) {
    margin: var(--sen-space-3) 0 0;
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }

  /* row: a small picture beside the text */
  .row > .media,
  .row > ::slotted([slot='image']) {
    ${row}
  }
  @container sen-card (inline-size >= 24em) {
    .auto > .media,
    .auto > ::slotted([slot='image']) {
      ${row}
    }
  }

  /* feature: half picture, half text, the lead of a section */
  @container sen-card (inline-size >= 36em) {
    .feature > .media,
    .feature > ::slotted([slot='image']) {
      ${featureMedia}
    }
    .feature > .body {
      ${featureBody}
    }
  }
  @container sen-card (inline-size >= 44em) {
    .auto > .media,
    .auto > ::slotted([slot='image']) {
      ${featureMedia}
    }
    .auto > .body {
      ${featureBody}
    }
  }
  .feature,
  .stacked {
    --_size: var(--sen-font-size-l);
  }

  /* compact: one line of a dense list */
  .compact > .media,
  .compact .category,
  .compact .summary,
  .compact > ::slotted([slot='image']) {
    display: none;
  }
  .compact > .body {
    --_weight: var(--sen-font-weight-regular);
    flex-flow: row wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    padding-block: 0.6rem;
  }
  .compact .headline {
    flex: 1 1 12em;
  }

  @media (forced-colors: active) {
    .category,
    .new {
      border: 1px solid;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;

/** In a list its rows are one panel, whose lines the list draws. */
const listed = css`
  .listed:is(.row, .compact) {
    border: 0;
    background: none;
  }
`;

/** Past fifty neighbours a card is laid out when the visitor comes near; see the section list. */
const far = css`
  @media not print {
    :host(:nth-child(n + 51)) .card {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 7.1em;
      /* focus rings and marks at the edge stay whole */
      overflow-clip-margin: 6px;
    }
  }
`;

export const styles = [baseStyles, cardStyles, listed, far];
