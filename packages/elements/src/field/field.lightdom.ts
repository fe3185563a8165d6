import { css } from 'lit';

/** Label, hint, control and messages of a field, with and without script. */
export const lightStyles = css`
  sen-field > * {
    margin: 0;
  }
  sen-field label:not(:has(> :is([type='radio'], [type='checkbox']))) {
    display: block;
    margin-block-end: var(--sen-space-1);
  }
  :is(sen-field label, sen-field legend)[data-sen-mark]::after {
    content: ' ' attr(data-sen-mark);
    color: var(--sen-color-soft);
    font-weight: var(--sen-font-weight-regular);
  }
  sen-field :is(p, small, [data-hint]) {
    display: block;
    margin: 0 0 var(--sen-space-2);
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  sen-field fieldset {
    display: grid;
    gap: var(--sen-space-2);
  }
  sen-field fieldset > * {
    margin: 0;
  }
  sen-field fieldset > legend {
    margin: 0 0 var(--sen-space-1);
  }
  sen-field :is(.sen-field-error, .sen-field-advice, [data-error], .error) {
    display: block;
    margin: 0 0 var(--sen-space-2);
    padding: var(--sen-space-1) var(--sen-space-3);
    border-inline-start: 5px solid var(--sen-color-urgent);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-urgent-tint);
    color: var(--sen-color-urgent-text);
    font-weight: var(--sen-font-weight-semibold);
    font-size: var(--sen-font-size-s);
  }
  sen-field :is(.error, [data-error]):is([hidden], :empty) {
    display: none;
  }
  sen-field .sen-field-advice {
    border-color: var(--sen-color-warn);
    background: var(--sen-color-warn-tint);
    color: var(--sen-color-warn-text);
    font-weight: var(--sen-font-weight-regular);
  }
  sen-field :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--sen-color-urgent);
    box-shadow: inset 0 0 0 1px var(--sen-color-urgent);
  }
  sen-field input[inputmode='numeric'],
  sen-field input[type='date'] {
    max-inline-size: 14em;
  }
  /* The counter takes this place when the element has taken the attribute. */
  sen-field:not([format], [counter='none']):has(
      > :is(textarea, input:not([type]), input[type='text'], input[type='search'])[maxlength]
    ) {
    padding-block-end: calc(var(--sen-font-size-s) * 1.65 + var(--sen-space-1));
  }
  @media (forced-colors: active) {
    sen-field :is(input, select, textarea)[aria-invalid='true'] {
      border-width: 2px;
    }
  }
`;
