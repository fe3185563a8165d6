import { css } from 'lit';

/** Links and lists that `::slotted` cannot reach. */
export const lightStyles = css`
  sen-footer a {
    color: var(--sen-color-brand-strong);
    text-underline-offset: 0.2em;
  }
  sen-footer [slot='contact'] p {
    margin: 0;
  }
  sen-footer [slot='links'] :is(h2, h3, h4) {
    margin: 0 0 var(--sen-space-2);
    color: var(--sen-color-text);
    font-size: var(--sen-font-size-s);
    line-height: var(--sen-line-height-heading);
  }
  sen-footer ul[slot='links'],
  sen-footer [slot='links'] ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  sen-footer [slot='links'] a {
    display: inline-block;
    padding-block: 0.25em;
    color: inherit;
    text-decoration: var(--sen-link-decoration, none);
  }
  sen-footer [slot='links'] a:hover {
    color: var(--sen-color-brand-strong);
    text-decoration: underline;
  }
  sen-footer [slot='marks'] img {
    display: block;
    block-size: calc(var(--sen-unit) * 3);
    inline-size: auto;
  }
  @media print {
    sen-footer [slot='contact'] p {
      display: inline;
    }
    sen-footer [slot='contact'] p + p::before {
      content: ' · ';
    }
  }
`;
