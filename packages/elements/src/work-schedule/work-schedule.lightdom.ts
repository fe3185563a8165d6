import { css } from 'lit';

/** The table of a CMS among the children, with and without script. */
export const lightStyles = css`
  sen-work-schedule table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--sen-font-size-s);
  }
  sen-work-schedule table :is(th, td) {
    padding: var(--sen-space-2);
    border: 1px solid var(--sen-color-line);
    text-align: start;
    vertical-align: top;
  }
  sen-work-schedule table th {
    font-weight: var(--sen-font-weight-semibold);
  }
  sen-work-schedule table caption {
    padding-block: var(--sen-space-2);
    text-align: start;
    font-weight: var(--sen-font-weight-semibold);
  }
  sen-work-schedule table p {
    margin: 0;
  }
  sen-work-schedule > :is([slot='previous'], [slot='next']) {
    color: var(--sen-color-brand-strong);
    text-underline-offset: 0.2em;
  }
`;
