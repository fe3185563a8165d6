import { css } from 'lit';

/**
 * The look of native controls in the forms of Sen, children in the light DOM or in the form that an element renders itself:
 * text fields, choices as tiles, buttons. In a layer that any rule of the page overrides.
 */
export const controlStyles = css`
  :is(sen-rating form, .sen-rating-form, sen-search form, .sen-search-form, sen-form form, sen-field) fieldset {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  :is(sen-rating form, .sen-rating-form, sen-search form, .sen-search-form, sen-form form, sen-field) legend {
    margin: 0 0 var(--sen-space-2);
    padding: 0;
    font-weight: var(--sen-font-weight-semibold);
  }
  :is(sen-rating form, .sen-rating-form, sen-search form, .sen-search-form, sen-form form, sen-field)
    label:has(> :is([type='radio'], [type='checkbox'])) {
    display: flex;
    font-weight: var(--sen-font-weight-regular);
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
  :is(sen-rating form, .sen-rating-form, sen-search form, .sen-search-form, sen-form form, sen-field)
    label:has(> :is([type='radio'], [type='checkbox'])):hover {
    background: var(--sen-color-brand-tint);
  }
  :is(sen-rating form, .sen-rating-form, sen-search form, .sen-search-form, sen-form form, sen-field)
    label:has(> :checked) {
    border-color: var(--sen-color-brand);
    background: var(--sen-color-brand-tint);
    box-shadow: inset 0 0 0 1px var(--sen-color-brand);
  }
  :is(sen-rating form, .sen-rating-form, sen-search form, .sen-search-form, sen-form form, sen-field)
    label:has(> :is([type='radio'], [type='checkbox']):focus-visible) {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--sen-color-hole);
  }
  :is(sen-rating form, .sen-rating-form, sen-search form, .sen-search-form, sen-form form, sen-field)
    :is(input[type='radio'], input[type='checkbox']) {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--sen-color-brand);
  }
  :is(sen-rating form, .sen-rating-form, sen-search form, .sen-search-form, sen-form form, sen-field)
    label
    > :is(input[type='radio'], input[type='checkbox']) {
    outline: 0;
  }
  :is(sen-rating form, .sen-rating-form, sen-search form, .sen-search-form, sen-form form, sen-field) label {
    font-weight: var(--sen-font-weight-semibold);
  }
  :is(sen-rating form, .sen-rating-form, sen-search form, .sen-search-form, sen-form form, sen-field)
    :where(
      textarea,
      select,
      input:not(
        [type='hidden'],
        [type='checkbox'],
        [type='radio'],
        [type='submit'],
        [type='button'],
        [type='reset'],
        [type='image'],
        [type='range'],
        [type='color']
      )
    ) {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--sen-target-size);
    margin: 0;
    padding: var(--sen-space-2) var(--sen-space-3);
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
    font: inherit;
  }
  :is(sen-rating form, .sen-rating-form, sen-search form, .sen-search-form, sen-form form, sen-field) textarea {
    min-block-size: calc(var(--sen-target-size) * 2);
    resize: vertical;
  }
  :is(sen-rating form, .sen-rating-form, sen-search form, .sen-search-form, sen-form form, sen-field)
    :is(button, input[type='submit'], input[type='reset'], input[type='button']) {
    min-block-size: var(--sen-target-size);
    padding: var(--sen-space-2) var(--sen-space-5);
    border: 1px solid var(--sen-color-brand-fill);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-brand-fill);
    color: var(--sen-color-on-fill);
    font: inherit;
    font-weight: var(--sen-font-weight-semibold);
    cursor: pointer;
  }
  :is(sen-rating form, .sen-rating-form, sen-search form, .sen-search-form, sen-form form, sen-field)
    :is(
      :is(
        textarea,
        select,
        input:not(
          [type='hidden'],
          [type='checkbox'],
          [type='radio'],
          [type='submit'],
          [type='button'],
          [type='reset'],
          [type='image'],
          [type='range'],
          [type='color']
        )
      ),
      :is(button, input[type='submit'], input[type='reset'], input[type='button'])
    ):focus-visible {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--sen-color-hole);
  }
  @media (forced-colors: active) {
    :is(sen-rating form, .sen-rating-form, sen-search form, .sen-search-form, sen-form form, sen-field)
      label:has(> :checked) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
    :is(sen-rating form, .sen-rating-form, sen-search form, .sen-search-form, sen-form form, sen-field)
      label:has(> :is([type='radio'], [type='checkbox']):focus-visible) {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
  }
`;
