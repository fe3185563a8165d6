import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';

const footerStyles = css`
  .base {
    container: sen-footer / inline-size;
    contain-intrinsic-inline-size: calc(var(--sen-unit, 16px) * 18);
    border-block-start: 4px solid var(--sen-color-brand-fill);
    background: var(--sen-color-surface);
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  .inner {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-5, 1.5rem) var(--sen-space-6, 2rem);
    align-items: start;
    box-sizing: content-box;
    max-inline-size: var(--sen-footer-inline-size, var(--sen-page-inline-size, calc(var(--sen-unit, 16px) * 74)));
    margin-inline: auto;
    padding: var(--sen-space-5, 1.5rem) var(--sen-space-4, 1rem);
  }
  p {
    margin: 0;
  }
  .about {
    display: grid;
    flex: 2 1 min(calc(var(--sen-unit, 16px) * 20), 100%);
    gap: var(--sen-space-2, 0.5rem);
    max-inline-size: calc(var(--sen-unit, 16px) * 36);
  }
  .agency,
  ::slotted([slot='agency']) {
    margin: 0;
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-bold, 700) var(--sen-font-size-l, 1.125rem) / var(--sen-line-height-heading, 1.45)
      var(--sen-font-family, inherit);
    text-wrap: pretty;
  }
  .contact,
  ::slotted([slot='contact']) {
    display: grid;
    gap: var(--sen-space-1, 0.25rem);
    font-style: normal;
  }
  ::slotted([slot]) {
    margin: 0;
  }
  .label {
    color: var(--sen-color-muted);
  }
  a {
    color: var(--sen-color-brand-strong);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  .contact a {
    display: inline-block;
    padding-block: 0.1em;
  }
  .links {
    display: flex;
    flex: 3 1 min(calc(var(--sen-unit, 16px) * 18), 100%);
    flex-wrap: wrap;
    gap: var(--sen-space-4, 1rem) var(--sen-space-6, 2rem);
  }
  .links ::slotted(*) {
    flex: 1 1 min(calc(var(--sen-unit, 16px) * 11), 100%);
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-3, 0.75rem);
    align-items: center;
  }
  .marks ::slotted(*) {
    max-inline-size: 100%;
  }
  .legal {
    flex: 1 1 100%;
    padding-block-start: var(--sen-space-4, 1rem);
    border-block-start: 1px solid var(--sen-color-line);
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }

  .printed {
    overflow-wrap: anywhere;
  }
  @media not print {
    .printed {
      display: none;
    }
  }

  @container sen-footer (inline-size >= 40em) {
    .inner {
      padding: var(--sen-space-6, 2rem) var(--sen-space-5, 1.5rem) var(--sen-space-5, 1.5rem);
    }
  }

  @media print {
    .links,
    .marks {
      display: none;
    }
    /* a few small lines: a footer that is large stands alone on a last page */
    .base {
      break-inside: avoid;
      border-block-start-width: 1px;
      font-size: calc(var(--sen-unit, 16px) * 0.75);
      line-height: 1.4;
    }
    .inner {
      gap: 0;
      max-inline-size: none;
      padding: var(--sen-space-2, 0.5rem) 0 0;
    }
    .about {
      display: block;
      flex-basis: 100%;
      max-inline-size: none;
    }
    .agency,
    .contact,
    ::slotted(:is([slot='agency'], [slot='contact'], [slot='responsible'])) {
      display: block;
      font-size: inherit;
    }
    .contact > * {
      display: inline;
    }
    .contact > * + *::before {
      content: ' · ';
    }
    .legal {
      padding: 0;
      border: 0;
      font-size: inherit;
    }
  }
`;

export const styles = [baseStyles, footerStyles];
