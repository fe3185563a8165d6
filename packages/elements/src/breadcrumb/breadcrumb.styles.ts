import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';

const breadcrumbStyles = css`
  .base {
    container: sen-breadcrumb / inline-size;
    contain-intrinsic-inline-size: calc(var(--sen-unit, 16px) * 18);
    padding-block: var(--sen-space-2, 0.5rem);
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs, 0.875rem);
    line-height: var(--sen-line-height-heading, 1.45);
  }
  ol {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    align-items: baseline;
    min-inline-size: 0;
  }
  li + li::before {
    content: '';
    flex: none;
    inline-size: 0.35em;
    block-size: 0.35em;
    margin-inline: 0.55em 0.75em;
    border: solid;
    border-width: 1.5px 1.5px 0 0;
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  li:dir(rtl)::before {
    rotate: -135deg;
  }
  a,
  span,
  button {
    padding-block: 0.35em;
    color: inherit;
    text-decoration: var(--sen-link-decoration, none);
  }
  a:any-link:hover,
  button:hover {
    color: var(--sen-color-brand-strong);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [aria-current] {
    color: var(--sen-color-text);
    font-weight: 500;
  }
  .more {
    display: none;
  }
  button {
    min-inline-size: 2.2em;
    border: 0;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  @container sen-breadcrumb (inline-size < 36em) {
    .folds .between {
      display: none;
    }
    .more {
      display: flex;
    }
  }
  @media print {
    .more {
      display: none;
    }
    .folds .between {
      display: flex;
    }
  }
`;

export const styles = [baseStyles, breadcrumbStyles];
