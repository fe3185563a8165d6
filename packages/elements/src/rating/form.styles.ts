import { css } from 'lit';

/** The form: a child in the light DOM, or that of the element in its shadow tree. */
export const formStyles = css`
  :is(sen-rating form, .sen-rating-form) {
    display: grid;
    gap: var(--sen-space-2);
    justify-items: start;
    margin: 0;
  }
  :is(sen-rating form, .sen-rating-form) > * {
    margin: 0;
  }
  :is(sen-rating form, .sen-rating-form) fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: var(--sen-space-2);
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0 0 var(--sen-space-2);
    padding: 0;
    border: 0;
  }
  :is(sen-rating form, .sen-rating-form) legend {
    margin: 0 0 var(--sen-space-2);
    padding: 0;
    font-weight: var(--sen-font-weight-semibold);
  }
  :is(sen-rating form, .sen-rating-form) fieldset label {
    display: flex;
    gap: var(--sen-space-2);
    align-items: center;
    box-sizing: border-box;
    min-block-size: var(--sen-target-size);
    padding: var(--sen-space-2) var(--sen-space-3);
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    cursor: pointer;
  }
  :is(sen-rating form, .sen-rating-form) fieldset label:hover {
    background: var(--sen-color-brand-tint);
  }
  :is(sen-rating form, .sen-rating-form) fieldset label:has(:checked) {
    border-color: var(--sen-color-brand);
    background: var(--sen-color-brand-tint);
    box-shadow: inset 0 0 0 1px var(--sen-color-brand);
  }
  :is(sen-rating form, .sen-rating-form) fieldset label:has(:focus-visible) {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--sen-color-hole);
  }
  :is(sen-rating form, .sen-rating-form) input[type='radio'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--sen-color-brand);
    outline: 0;
  }
  :is(sen-rating form, .sen-rating-form) > label {
    font-weight: var(--sen-font-weight-semibold);
  }
  :is(sen-rating form, .sen-rating-form) > :is(p, small) {
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  :is(sen-rating form, .sen-rating-form) textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: calc(var(--sen-target-size) * 2);
    padding: var(--sen-space-2) var(--sen-space-3);
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
    font: inherit;
    resize: vertical;
  }
  :is(sen-rating form, .sen-rating-form) button {
    min-block-size: var(--sen-target-size);
    margin-block-start: var(--sen-space-2);
    padding: var(--sen-space-2) var(--sen-space-5);
    border: 1px solid var(--sen-color-brand-fill);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-brand-fill);
    color: var(--sen-color-on-fill);
    font: inherit;
    font-weight: var(--sen-font-weight-semibold);
    cursor: pointer;
  }
  :is(sen-rating form, .sen-rating-form) :is(textarea, button):focus-visible {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--sen-color-hole);
  }
  @media (forced-colors: active) {
    :is(sen-rating form, .sen-rating-form) fieldset label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
    :is(sen-rating form, .sen-rating-form) fieldset label:has(:focus-visible) {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
  }
  @media print {
    :is(sen-rating form, .sen-rating-form) {
      display: none;
    }
  }
`;
