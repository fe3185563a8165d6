const early = ':is(sen-section-list,sen-party-work-list)';

/** The section before the script has come, and without one: its heading where it will be, its cards one below the other. */
export const lightCss =
  `${early} [slot=heading] a{color:inherit;text-decoration:var(--sen-link-decoration,none)}` +
  `${early}:not(:defined){display:grid;grid-template-columns:minmax(0,1fr);gap:var(--sen-space-4)}` +
  `${early}:not(:defined)>[slot=heading]{margin:0 0 var(--sen-space-2);padding-block-end:var(--sen-space-3);border-block-end:2px solid var(--sen-color-brand);color:var(--sen-color-brand-strong);font:var(--sen-font-weight-bold) var(--sen-font-size-2xl)/var(--sen-line-height-tight) var(--sen-font-family)}` +
  `${early}:not(:defined)>[slot=heading]:not(h1,h2,h3,h4,h5,h6)>*{margin:0;font:inherit}`;
