import { css } from 'lit';

/**
 * Content for which HTML and a class are enough: accordion, steps, lists of links and downloads, sitemap, person,
 * details, badge. Everything works without script. Only in `sen.css`: a script does not carry it.
 */
export const contentStyles = css`
  .sen-accordion {
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
  }
  .sen-accordion > details + details {
    border-block-start: 1px solid var(--sen-color-line-soft);
  }
  .sen-accordion > details > :not(summary) {
    max-inline-size: var(--sen-measure);
    margin: 0;
    padding: 0 var(--sen-space-4) var(--sen-space-3);
  }
  .sen-accordion summary {
    padding: var(--sen-space-3) var(--sen-space-4);
    color: var(--sen-color-brand-strong);
    font-weight: var(--sen-font-weight-semibold);
    line-height: var(--sen-line-height-heading);
    cursor: pointer;
  }
  .sen-accordion summary > :is(h2, h3, h4, h5, h6) {
    display: inline;
    margin: 0;
    font: inherit;
  }
  .sen-accordion summary:hover {
    background: var(--sen-color-brand-tint);
  }

  .sen-steps {
    display: grid;
    margin: 0;
    padding: 0;
    counter-reset: sen-step;
    list-style: none;
  }
  .sen-steps > li {
    position: relative;
    max-inline-size: var(--sen-measure);
    padding: 0 0 var(--sen-space-5) calc(2em + var(--sen-space-4));
    counter-increment: sen-step;
  }
  .sen-steps > li:last-child {
    padding-block-end: 0;
  }
  .sen-steps > li::before {
    content: counter(sen-step);
    position: absolute;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    inline-size: 2em;
    block-size: 2em;
    border: 2px solid var(--sen-color-brand);
    border-radius: 50%;
    background: var(--sen-color-surface);
    color: var(--sen-color-brand-strong);
    font-weight: var(--sen-font-weight-bold);
    line-height: calc(2em - 4px);
    text-align: center;
  }
  .sen-steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset: calc(2em + var(--sen-space-1)) auto var(--sen-space-1) calc(1em - 1px);
    border-inline-start: 2px solid var(--sen-color-line);
  }
  .sen-steps > li > * {
    margin-block: 0 var(--sen-space-2);
  }
  .sen-steps > li > :first-child {
    font-size: inherit;
    line-height: 2em;
  }

  .sen-links,
  .sen-downloads {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sen-links > li + li,
  .sen-downloads > li + li {
    border-block-start: 1px solid var(--sen-color-line-soft);
  }
  :is(.sen-links, .sen-downloads) > li > a {
    display: block;
    padding: var(--sen-space-3) 0;
    color: var(--sen-color-brand-strong);
    line-height: var(--sen-line-height-heading);
    text-underline-offset: 0.2em;
  }
  /* not underlined: an inline block */
  .sen-downloads > li > a > span {
    display: inline-block;
    min-inline-size: 100%;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }

  .sen-sitemap ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sen-sitemap > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: var(--sen-space-5);
    align-items: start;
  }
  .sen-sitemap :is(a, span) {
    display: block;
    padding-block: var(--sen-space-2);
    line-height: var(--sen-line-height-heading);
  }
  .sen-sitemap a {
    color: var(--sen-color-brand-strong);
    text-underline-offset: 0.2em;
  }
  .sen-sitemap > ul > li > :is(a, span):first-child {
    margin-block-end: var(--sen-space-1);
    border-block-end: 2px solid var(--sen-color-accent);
    font-weight: var(--sen-font-weight-semibold);
  }
  .sen-sitemap ul ul ul {
    padding-inline-start: var(--sen-space-4);
    border-inline-start: 1px solid var(--sen-color-line);
  }
  .sen-sitemap [aria-current='page'] {
    color: inherit;
    font-weight: var(--sen-font-weight-bold);
    text-decoration: none;
  }

  .sen-person {
    display: flex;
    gap: var(--sen-space-4);
    align-items: start;
    padding: var(--sen-space-4);
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
  }
  .sen-person > img {
    flex: none;
    inline-size: 5em;
    block-size: auto;
    border-radius: var(--sen-radius-s);
  }
  .sen-person > div {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .sen-person :is(h2, h3, h4, h5, h6, p, address) {
    margin: 0;
    font-style: normal;
    line-height: var(--sen-line-height-heading);
  }
  .sen-person :is(h2, h3, h4, h5, h6) {
    font-size: var(--sen-font-size-m);
  }
  .sen-person p {
    color: var(--sen-color-soft);
  }
  .sen-person address {
    padding-block-start: var(--sen-space-2);
    font-size: var(--sen-font-size-s);
  }
  .sen-person a {
    color: var(--sen-color-brand-strong);
    text-underline-offset: 0.2em;
  }

  .sen-details {
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
    margin: 0;
    line-height: var(--sen-line-height-heading);
  }
  .sen-details > * {
    margin: 0;
    padding: var(--sen-space-2) var(--sen-space-4) var(--sen-space-2) 0;
    border-block-end: 1px solid var(--sen-color-line-soft);
  }
  .sen-details > dt {
    max-inline-size: 16em;
    color: var(--sen-color-muted);
  }

  .sen-badge {
    display: inline-block;
    padding: 0.1em 0.6em;
    border: 1px solid var(--sen-color-brand);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-brand-tint);
    color: var(--sen-color-brand-strong);
    font-size: var(--sen-font-size-xs);
    font-weight: var(--sen-font-weight-semibold);
    line-height: var(--sen-line-height-heading);
  }

  :is(.sen-accordion summary, :is(.sen-links, .sen-downloads, .sen-sitemap, .sen-person) a):focus-visible {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
    border-radius: var(--sen-radius-s);
  }
  .sen-accordion summary:focus-visible {
    outline-offset: -3px;
  }

  @media print {
    .sen-accordion > details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    :is(.sen-person, .sen-steps > li, .sen-sitemap > ul > li) {
      break-inside: avoid;
    }
  }
`;
