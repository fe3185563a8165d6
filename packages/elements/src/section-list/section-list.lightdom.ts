import { css } from 'lit';

/** Styles of the link in a slotted heading, which `::slotted` cannot match. */
export const lightStyles = css`
  :is(sen-section-list, sen-party-work-list) [slot='heading'] a {
    color: inherit;
    text-decoration: var(--sen-link-decoration, none);
  }
`;
