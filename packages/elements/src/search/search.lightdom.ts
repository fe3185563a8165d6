import { css } from 'lit';

/** The results of a CMS as children, with and without script; the form is in form.styles.ts. */
export const lightStyles = css`
  sen-search > :is(ol, ul) {
    max-inline-size: var(--sen-measure);
    margin: var(--sen-space-4) 0 0;
    padding-inline-start: 1.75em;
  }
  sen-search > :is(ol, ul) > li {
    padding-block: var(--sen-space-2);
  }
  sen-search > :is(ol, ul) > li > a {
    color: var(--sen-color-brand-strong);
    font-weight: var(--sen-font-weight-semibold);
    text-decoration: var(--sen-link-decoration, none);
  }
  sen-search > :is(ol, ul) > li > a:hover {
    text-decoration: underline;
  }
  sen-search > :is(ol, ul) > li > p {
    margin: 0;
    color: var(--sen-color-soft);
    text-wrap: pretty;
  }
  sen-search > :is(ol, ul, dl, table) mark {
    border-radius: 2px;
    background: var(--sen-color-warn-tint);
    color: inherit;
  }
  ::highlight(sen-search) {
    background-color: var(--sen-color-warn-tint);
    color: var(--sen-color-text);
  }
  @media (forced-colors: active) {
    sen-search > :is(ol, ul, dl, table) mark {
      background: Mark;
      color: MarkText;
    }
    ::highlight(sen-search) {
      background-color: Mark;
      color: MarkText;
    }
  }
`;
