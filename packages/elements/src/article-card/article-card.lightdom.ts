import { css } from 'lit';

/** The link of a slotted headline looks like the card's own: `::slotted` cannot reach it. */
export const lightStyles = css`
  sen-article-card [slot='headline'] a {
    color: inherit;
    text-decoration: var(--sen-link-decoration, none);
  }
  sen-article-card:hover [slot='headline'] a {
    color: var(--sen-color-brand-strong);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
