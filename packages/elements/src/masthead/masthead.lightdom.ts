import { css } from 'lit';

/** What `::slotted` cannot reach: a link inside a heading, the fields of a plain search form. */
export const lightStyles = css`
  sen-masthead [slot='organisation'] a {
    color: inherit;
    text-decoration: var(--sen-link-decoration, none);
  }
  sen-masthead form[slot='search'] {
    display: flex;
    gap: var(--sen-space-2);
  }
  sen-masthead form[slot='search'] :is(input, button) {
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: var(--sen-target-size);
    padding: 0 var(--sen-space-3);
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
    font: inherit;
    font-size: var(--sen-font-size-s);
  }
  sen-masthead form[slot='search'] input {
    flex: 1;
  }
  sen-masthead form[slot='search'] button {
    border-color: var(--sen-color-brand-fill);
    background: var(--sen-color-brand-fill);
    color: var(--sen-color-on-fill);
    font-weight: var(--sen-font-weight-semibold);
    cursor: pointer;
  }
`;
