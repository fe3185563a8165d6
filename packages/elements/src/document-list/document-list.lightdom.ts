import { css } from 'lit';

/** The table and the sheet of a CMS among the children, and an author's form, with and without script. */
export const lightStyles = css`
  :is(sen-document-list, sen-document) table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--sen-font-size-s);
  }
  :is(sen-document-list, sen-document) table :is(th, td) {
    padding: var(--sen-space-2);
    border-block-end: 1px solid var(--sen-color-line);
    text-align: start;
    vertical-align: top;
  }
  sen-document-list > form {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sen-space-2) var(--sen-space-4);
    align-items: end;
    margin-block-end: var(--sen-space-4);
  }
  sen-document-list > form :is(input, select, button) {
    min-block-size: var(--sen-target-size);
    font: inherit;
  }
`;
