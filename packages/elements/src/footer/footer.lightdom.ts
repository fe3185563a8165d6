const foot = 'sen-footer';
const raw = `${foot}:not(:defined)`;

/** Styles of links and lists that `::slotted` cannot reach, and of the footer before the upgrade. */
export const lightCss =
  `${foot} a{color:var(--sen-color-brand-strong);text-underline-offset:.2em}` +
  `${foot} [slot=contact] p{margin:0}` +
  `${foot} [slot=links] :is(h2,h3,h4){margin:0 0 var(--sen-space-2);color:var(--sen-color-text);font-size:var(--sen-font-size-s);line-height:var(--sen-line-height-heading)}` +
  `${foot} ul[slot=links],${foot} [slot=links] ul{margin:0;padding:0;list-style:none}` +
  `${foot} [slot=links] a{display:inline-block;padding-block:.25em;color:inherit;text-decoration:var(--sen-link-decoration,none)}` +
  `${foot} [slot=links] a:hover{color:var(--sen-color-brand-strong);text-decoration:underline}` +
  `${foot} [slot=marks] img{display:block;block-size:calc(var(--sen-unit)*3);inline-size:auto}` +
  `${raw}{display:grid;gap:var(--sen-space-2) var(--sen-space-6);align-items:start;padding:var(--sen-space-5) var(--sen-space-4);border-block-start:4px solid var(--sen-color-brand-fill);background:var(--sen-color-surface);color:var(--sen-color-soft);font-size:var(--sen-font-size-s);line-height:var(--sen-line-height-body)}` +
  `${raw}>*{grid-column:1;margin:0;font-style:normal}` +
  `${raw}>[slot=agency]{color:var(--sen-color-brand-strong);font:var(--sen-font-weight-bold) var(--sen-font-size-l)/var(--sen-line-height-heading) var(--sen-font-family)}` +
  `${raw}>[slot=contact]{display:grid;gap:var(--sen-space-1)}` +
  `${raw}>:is([slot=links],[slot=reuse]){margin-block-start:calc(var(--sen-space-5) - var(--sen-space-2))}` +
  `${raw}>:is([slot=reuse],[slot=licence]){grid-column:1/-1;color:var(--sen-color-muted);font-size:var(--sen-font-size-xs)}` +
  `${raw}>[slot=reuse]{padding-block-start:var(--sen-space-4);border-block-start:1px solid var(--sen-color-line)}` +
  `@media (min-width:40em){${raw}{padding:var(--sen-space-6) max(var(--sen-space-5),(100% - var(--sen-unit)*74)/2) var(--sen-space-5)}}` +
  // next to the link lists, if the element will have two columns
  `@media (min-width:43em){${raw}{grid-template-columns:min(40% + var(--sen-unit)*4,var(--sen-unit)*36) minmax(0,1fr)}` +
  `${raw}>[slot=links]{grid-area:1/2/span 3;margin:0}}`;
