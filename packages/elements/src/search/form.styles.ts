import { css } from 'lit';

/** The form, besides its controls, and the list of suggestions: children in the light DOM, or those of the element in its shadow tree. */
export const formStyles = css`
  :is(sen-search form, .sen-search-form) {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-2);
    align-items: end;
    max-inline-size: var(--sen-measure, 38rem);
    margin: 0;
  }
  :is(sen-search form, .sen-search-form) > label:has(input) {
    display: grid;
    flex: 1 1 10em;
    gap: var(--sen-space-1);
    min-inline-size: 0;
    color: var(--sen-color-soft);
    font-weight: var(--sen-font-weight-regular);
    font-size: var(--sen-font-size-s);
  }
  :is(sen-search form, .sen-search-form) > label:not(:has(input)) {
    flex-basis: 100%;
    color: var(--sen-color-soft);
    font-weight: var(--sen-font-weight-regular);
    font-size: var(--sen-font-size-s);
  }
  :is(sen-search form, .sen-search-form) :is(input[type='search'], input[type='text'], input:not([type]), select) {
    flex: 1 1 10em;
    inline-size: 100%;
    min-inline-size: 0;
    font-size: var(--sen-font-size-m);
  }
  :is(sen-search form, .sen-search-form) :is(button, input[type='submit']) {
    white-space: nowrap;
  }
  .sen-suggestions {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 10;
    box-sizing: border-box;
    min-inline-size: min(calc(var(--sen-unit, 16px) * 18), 100% - 16px);
    max-inline-size: calc(100% - 16px);
    margin: 0;
    padding: var(--sen-space-1) 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
    font: var(--sen-font-weight-regular) var(--sen-font-size-m) / var(--sen-line-height-body) var(--sen-font-family);
    text-align: start;
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
  }
  .sen-suggestions[hidden] {
    display: none;
  }
  .sen-suggestions > [role='option'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--sen-space-3);
    align-items: baseline;
    justify-content: space-between;
    box-sizing: border-box;
    min-block-size: var(--sen-target-size);
    padding: var(--sen-space-2) var(--sen-space-3);
    color: inherit;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .sen-suggestions > [role='option'] small {
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }
  .sen-suggestions > [role='option']:hover {
    background: var(--sen-color-line-soft);
  }
  .sen-suggestions > [aria-selected='true'] {
    background: var(--sen-color-brand-tint);
    box-shadow: inset 4px 0 var(--sen-color-brand);
  }
  .sen-suggestions mark {
    background: none;
    color: inherit;
    font-weight: var(--sen-font-weight-semibold);
  }
  @media (forced-colors: active) {
    .sen-suggestions > [role='option'],
    .sen-suggestions > [role='option'] :is(mark, small) {
      color: CanvasText;
    }
    .sen-suggestions > [aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      box-shadow: none;
    }
    .sen-suggestions > [aria-selected='true'] :is(mark, small) {
      color: inherit;
    }
  }
  @media print {
    :is(sen-search form, .sen-search-form, .sen-suggestions) {
      display: none;
    }
  }
`;
