const way = 'sen-breadcrumb:not(:defined)';

/** The list before the script has come, and without one. */
export const lightCss =
  `${way}{display:block;padding-block:var(--sen-space-2);color:var(--sen-color-muted);font-size:calc(var(--sen-font-size-s)*.9333);line-height:var(--sen-line-height-heading)}` +
  `${way} :is(ol,ul){display:flex;flex-wrap:wrap;margin:0;padding:0;list-style:none}` +
  `${way} li{padding-block:.35em}` +
  `${way} li+li::before{content:'›'/'';margin-inline:.5em}` +
  `${way} a{color:inherit;text-decoration:var(--sen-link-decoration,none)}`;
