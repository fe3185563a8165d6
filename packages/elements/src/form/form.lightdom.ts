import { css } from 'lit';

/** The form as a child, with and without script; its controls are in control.styles.ts, its fields in field.lightdom.ts. */
export const lightStyles = css`
  sen-form form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sen-space-5);
    max-inline-size: var(--sen-measure);
    margin: 0;
  }
  sen-form form > * {
    margin: 0;
  }
  sen-form form > :is(button, input[type='submit']) {
    justify-self: start;
  }
  sen-form :is(button[type='button'], [type='reset'], button.secondary) {
    border-color: var(--sen-color-brand);
    background: none;
    color: var(--sen-color-brand);
  }
  @media print {
    sen-form form {
      gap: var(--sen-space-3);
    }
    sen-form sen-field {
      break-inside: avoid;
    }
    /* all that is typed, and no more */
    sen-form textarea {
      field-sizing: content;
    }
    sen-form :is(button, input:is([type='submit'], [type='reset'], [type='button'])) {
      display: none;
    }
  }
`;
