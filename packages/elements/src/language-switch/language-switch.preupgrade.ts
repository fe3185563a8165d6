import { css } from 'lit';

/** The links before the definition of the element. */
export const preUpgradeStyles = css`
  sen-language-switch:not(:defined) {
    display: flex;
    flex-wrap: wrap;
    font-size: var(--sen-font-size-s);
  }
  sen-language-switch:not(:defined) a {
    display: flex;
    align-items: center;
    min-block-size: var(--sen-target-size);
    padding-inline: var(--sen-space-3);
    color: var(--sen-color-soft);
    text-decoration: var(--sen-link-decoration, none);
  }
`;
