const raw = 'sen-skip-link:not(:defined)';

/** Styles of the links before the upgrade and without script: hidden until focused, as in the element. */
export const lightCss =
  `${raw}{position:absolute;z-index:1}` +
  `${raw}:not(:focus-within){inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}` +
  `${raw} a{display:block;padding:var(--sen-space-3) var(--sen-space-4);background:var(--sen-color-brand-fill);color:var(--sen-color-on-fill)}`;
