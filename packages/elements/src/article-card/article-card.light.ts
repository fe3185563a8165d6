const raw = 'sen-article-card:not(:defined)';

/**
 * The link of a slotted headline looks like the card's own: `::slotted` cannot reach it. And the card before the script
 * has come, and without one: picture and text laid out much as the element does it.
 */
export const lightCss =
  'sen-article-card [slot=headline] a{color:inherit;text-decoration:var(--sen-link-decoration,none)}' +
  'sen-article-card:hover [slot=headline] a{color:var(--sen-color-brand-strong);text-decoration:underline;text-underline-offset:.2em}' +
  `${raw}{display:grid;grid-template-columns:minmax(0,1fr);justify-items:start;padding-block-end:var(--sen-space-4);border:1px solid var(--sen-color-line);border-radius:var(--sen-radius-m);background:var(--sen-color-surface);line-height:var(--sen-line-height-body);font-family:var(--sen-font-family)}` +
  `${raw}>*{margin:0 var(--sen-space-4)}` +
  `${raw}>:first-child:not([slot=image]),${raw}>[slot=image]+*{margin-block-start:var(--sen-space-4)}` +
  `${raw}>[slot=image]{inline-size:100%;block-size:auto;margin:0;aspect-ratio:3/2;object-fit:cover}` +
  `${raw}>[slot=category]{margin-block-end:var(--sen-space-2);padding:.1rem var(--sen-space-2);border-radius:calc(var(--sen-radius-s)*.7);background:var(--sen-color-brand-tint);color:var(--sen-color-brand-strong);font-size:var(--sen-font-size-2xs);font-weight:var(--sen-font-weight-semibold)}` +
  `${raw}>[slot=headline]{font:var(--sen-font-weight-semibold) var(--sen-font-size-m)/var(--sen-line-height-heading) var(--sen-font-family);text-wrap:pretty}` +
  `${raw}>[slot=meta]{margin-block-start:var(--sen-space-1);color:var(--sen-color-muted);font-size:var(--sen-font-size-xs)}` +
  `${raw}>[slot=summary]{margin-block-start:var(--sen-space-3);color:var(--sen-color-soft);font-size:var(--sen-font-size-s)}` +
  // a picture beside the text, where there is room for it
  `@media (min-width:40em){${raw}:has(>[slot=image]){grid-template-columns:calc(7.5rem + var(--sen-space-4)) minmax(0,1fr)}${raw}:has(>[slot=image])>*{grid-column:2}${raw}:has(>[slot=image])>[slot=image]{grid-area:1/1/span 9/auto;inline-size:7.5rem;margin:var(--sen-space-4) 0 0 var(--sen-space-4);border-radius:var(--sen-radius-s)}}`;
