const languages = 'sen-language-switch:not(:defined)';

/** Styles of the links before the upgrade and without script. */
export const lightCss =
  `${languages}{display:flex;flex-wrap:wrap;font-size:var(--sen-font-size-s)}` +
  `${languages} a{display:flex;align-items:center;min-block-size:var(--sen-target-size);padding-inline:var(--sen-space-3);color:var(--sen-color-soft);text-decoration:var(--sen-link-decoration,none)}`;
