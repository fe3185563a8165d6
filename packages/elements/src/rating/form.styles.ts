import { css } from 'lit';

/** The form of a rating, besides its controls: a child in the light DOM, or that of the element in its shadow tree. */
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
    margin: 0 0 var(--sen-space-2);
  }
  :is(sen-rating form, .sen-rating-form) > :is(p, small) {
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  :is(sen-rating form, .sen-rating-form) button {
    margin-block-start: var(--sen-space-2);
  }
  @media print {
    :is(sen-rating form, .sen-rating-form) {
      display: none;
    }
  }
`;
