const raw = 'sen-notice:not(:defined)';
const kind = (variant: string) =>
  `${raw}[variant=${variant}]{border-inline-start-color:var(--sen-color-${variant === 'warning' ? 'warn' : variant});background:var(--sen-color-${variant === 'warning' ? 'warn' : variant}-tint)}`;

/** The notice before the script has come, and without one: its ground, and the places of sign and word. */
export const lightCss =
  `${raw}{display:block;padding:var(--sen-space-4);padding-inline-start:calc(var(--sen-space-4) + var(--sen-unit)*1.5 + var(--sen-space-3));padding-inline-end:calc(var(--sen-space-4) + var(--sen-space-3));border-inline-start:5px solid var(--sen-color-info);border-radius:var(--sen-radius-s);background:var(--sen-color-info-tint);line-height:var(--sen-line-height-body)}` +
  `${raw}::before{content:'';display:block;block-size:calc(var(--sen-font-size-xs)*var(--sen-line-height-body))}` +
  `${raw}>[slot=heading]{margin:0;font:var(--sen-font-weight-bold) var(--sen-font-size-m)/var(--sen-line-height-body) var(--sen-font-family)}` +
  `${raw}>:is(p,ul,ol){max-inline-size:var(--sen-measure);margin-block:0 var(--sen-space-2)}` +
  `${raw}>:last-child{margin-block-end:0}` +
  kind('warning') +
  kind('urgent') +
  // What is still to come, from a list, has no ground yet.
  `${raw}:is(:empty,[src],:has(>script)):not(:has(>:not(script))){display:none}`;
