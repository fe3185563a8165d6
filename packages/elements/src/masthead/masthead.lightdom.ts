const mast = 'sen-masthead';
const raw = `${mast}:not(:defined)`;
const named = `${raw}[organisation]:not(:has(>:is([slot=organisation],[slot=parent-agency])))`;
const form = `${mast} form[slot=search]`;

/**
 * Styles that `::slotted` cannot express: a link inside a heading, the fields of a simple search form. And the layout
 * of the masthead before the upgrade and without script, the same as the element's, so that the upgrade shifts nothing.
 */
export const lightCss =
  `${mast} [slot=organisation] a{color:inherit;text-decoration:var(--sen-link-decoration,none)}` +
  `${form}{display:flex;gap:var(--sen-space-2)}` +
  `${form} :is(input,button){box-sizing:border-box;min-inline-size:0;min-block-size:var(--sen-target-size);padding:0 var(--sen-space-3);border:1px solid var(--sen-color-line-strong);border-radius:var(--sen-radius-s);background:var(--sen-color-surface);color:var(--sen-color-text);font:inherit;font-size:var(--sen-font-size-s)}` +
  `${form} input{flex:1}` +
  `${form} button{border-color:var(--sen-color-brand-fill);background:var(--sen-color-brand-fill);color:var(--sen-color-on-fill);font-weight:var(--sen-font-weight-semibold);cursor:pointer}` +
  `${raw}{display:grid;grid-template-columns:auto minmax(0,1fr);align-items:center;padding:var(--sen-space-3) var(--sen-space-4);border-block-start:4px solid var(--sen-color-brand-fill);border-block-end:1px solid var(--sen-color-line);background:var(--sen-color-surface);font-family:var(--sen-font-family)}` +
  `${raw}>*{grid-column:1/-1}` +
  `${raw}>[slot=emblem],${raw}:not(:has(>[slot=emblem]))::before{content:'';grid-area:1/1/3/2;block-size:calc(var(--sen-unit)*3.25);margin-inline-end:var(--sen-space-3)}` +
  `${raw}:not(:has(>[slot=emblem]))::before{inline-size:calc(var(--sen-unit)*3.25);border-radius:50%;background:var(--sen-color-brand-fill)}` +
  `${raw}>[slot=parent-agency]{grid-area:1/2;align-self:end;margin:0;color:var(--sen-color-muted);font-size:var(--sen-font-size-xs);line-height:var(--sen-line-height-heading);letter-spacing:.02em;text-transform:uppercase}` +
  `${raw}>[slot=organisation]{grid-area:2/2;align-self:start;margin:0;color:var(--sen-color-brand-strong);font:var(--sen-font-weight-bold) var(--sen-font-size-xl)/var(--sen-line-height-tight) var(--sen-font-family);text-decoration:none;text-wrap:balance}` +
  // The name from the attribute, below reserved space for the parent agency.
  `${named}::after{content:attr(organisation);grid-area:1/2/3/3;padding-block-start:calc(var(--sen-font-size-xs)*var(--sen-line-height-heading));color:var(--sen-color-brand-strong);font:var(--sen-font-weight-bold) var(--sen-font-size-xl)/var(--sen-line-height-tight) var(--sen-font-family);text-wrap:balance;overflow-wrap:anywhere}` +
  `${raw}>:is([slot=search],[slot=tools]){margin-block-start:var(--sen-space-3)}` +
  `${raw}>[slot=tools]{font-size:var(--sen-font-size-s)}` +
  `${raw}>[slot=tools]+[slot=tools]{margin-block-start:var(--sen-space-2)}` +
  `${raw}>[slot=search]{max-inline-size:calc(var(--sen-unit)*28)}` +
  `@media (min-width:40em){` +
  `${raw}{grid-template-columns:auto minmax(0,1fr) auto auto;padding:var(--sen-space-4) max(var(--sen-space-5),(100% - var(--sen-unit)*74)/2)}` +
  `${raw}>[slot=organisation],${named}::after{font-size:var(--sen-font-size-2xl)}` +
  `${raw}>[slot=tools]{grid-area:1/4/3/5;justify-self:end;margin:0;margin-inline-start:var(--sen-space-5)}` +
  // two rows where the element will have two rows
  `@media (max-width:66em){${raw}>sen-accessibility-bar[slot]{grid-row:1}${raw}>sen-accessibility-bar~[slot]{grid-row:2;margin-block-start:var(--sen-space-2)}}` +
  `}` +
  `@media (min-width:60em){${raw}>[slot=search]{grid-area:1/3/3/4;margin:0;margin-inline-start:var(--sen-space-5)}}`;
