import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';

/*
 * The element is its own container: when narrow it shows “Trang 5/12” between two arrows, from 26 em the numbers, from
 * 42 em labels on the arrows.
 */
const pagesStyles = css`
  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-2) var(--sen-space-4);
    align-items: center;
    justify-content: center;
    container: sen-pages / inline-size;
    font-variant-numeric: tabular-nums;
  }
  .numbers {
    display: none;
    flex-wrap: wrap;
    gap: var(--sen-space-1);
    align-items: center;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .brief {
    margin: 0;
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-s);
  }
  .page {
    position: relative;
    display: inline-flex;
    gap: var(--sen-space-2);
    align-items: center;
    justify-content: center;
    min-inline-size: var(--sen-target-size, 44px);
    min-block-size: var(--sen-target-size, 44px);
    padding: 0 var(--sen-space-2);
    border: 1px solid transparent;
    border-radius: var(--sen-radius-s);
    background: none;
    color: var(--sen-color-brand-strong);
    font: inherit;
    font-size: var(--sen-font-size-s);
    font-weight: var(--sen-font-weight-semibold, 600);
    text-decoration: none;
    cursor: pointer;
  }
  .page:hover {
    background: var(--sen-color-brand-tint);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .current,
  .current:hover {
    background: var(--sen-color-brand-fill);
    color: var(--sen-color-on-fill);
    text-decoration: none;
  }
  .step {
    padding: 0 var(--sen-space-3);
    border-color: var(--sen-color-line);
    background: var(--sen-color-surface);
  }
  /* mirrored by the browser in right-to-left text */
  .prev::before,
  .next::after {
    content: '‹';
    content: '‹' / '';
    font-size: 1.5em;
    line-height: 1.3;
    translate: 0 -0.06em;
  }
  .next::after {
    content: '›';
    content: '›' / '';
  }
  .step[aria-disabled] {
    border-color: transparent;
    background: none;
    color: var(--sen-color-muted);
    text-decoration: none;
    cursor: default;
  }
  .gap {
    display: inline-block;
    min-inline-size: 1.5em;
    color: var(--sen-color-muted);
    text-align: center;
  }
  @container sen-pages (inline-size < 42em) {
    .step-text {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @container sen-pages (inline-size >= 26em) {
    .numbers {
      display: flex;
    }
    .brief {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .current {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .step[aria-disabled] {
      color: GrayText;
    }
  }
  @media print {
    .page,
    .numbers {
      display: none;
    }
    .brief {
      display: block;
    }
    /* “page 1” of an unknown number says nothing */
    .first {
      display: none;
    }
  }
`;

export const styles = [baseStyles, pagesStyles];
