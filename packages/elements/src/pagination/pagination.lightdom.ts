const early = 'sen-pagination:not(:defined)';

/** Styles of the links before the upgrade and without script: one row, as high as the element. */
export const lightCss =
  `${early},${early} :is(ul,ol){display:flex;flex-wrap:wrap;gap:var(--sen-space-1);align-items:center;justify-content:center;margin:0;padding:0;list-style:none}` +
  `${early} a,${early} li>:only-child{display:flex;align-items:center;justify-content:center;min-inline-size:var(--sen-target-size);min-block-size:var(--sen-target-size);color:var(--sen-color-brand-strong);font:var(--sen-font-weight-semibold) var(--sen-font-size-s)/1 var(--sen-font-family)}`;
