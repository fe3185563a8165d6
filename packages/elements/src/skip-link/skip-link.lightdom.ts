const raw = 'sen-skip-link:not(:defined)';

/** The links before the script has come, and without one: out of sight until the keyboard reaches them, as later. */
export const lightCss =
  `${raw}{position:absolute;z-index:1}` +
  `${raw}:not(:focus-within){inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}` +
  `${raw} a{display:block;padding:var(--sen-space-3) var(--sen-space-4);background:var(--sen-color-brand-fill);color:var(--sen-color-on-fill)}`;
