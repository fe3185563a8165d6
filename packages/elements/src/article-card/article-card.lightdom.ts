const raw = 'sen-article-card:not(:defined)';
const written = `${raw}[headline]:not([image],[layout],:has(>*))`;
const image = '>[slot=image]';
const lists = ':is(sen-section-list,sen-party-work-list)';
/** A small picture beside the text. Nested, as the selectors before it are long. */
const beside = `${raw}{${image}{grid-area:1/1/-1/2;inline-size:clamp(5rem,30cqi,7.5rem);margin:var(--sen-space-4) 0 var(--sen-space-4) var(--sen-space-4);border-radius:var(--sen-radius-s)}${image}~*{grid-column:2}}`;
/** Half picture, half text: the lead of a list, or a card with much room. */
const lead = `${raw}{${image}{grid-area:1/1/-1/2;inline-size:calc((100cqi - var(--sen-space-5)*2)*.53488);aspect-ratio:auto;min-block-size:17rem;contain:size;margin:0}${image}~*{grid-column:2;margin-inline:var(--sen-space-5)}${image}+*{margin-block-start:var(--sen-space-5)}}`;

/**
 * The link of a slotted headline looks like the card's own: `::slotted` cannot reach it. And the card before the script
 * has come, and without one: picture and text laid out as the element does it, so that nothing moves.
 */
export const lightCss =
  'sen-article-card [slot=headline] a{color:inherit;text-decoration:var(--sen-link-decoration,none)}' +
  'sen-article-card:hover [slot=headline] a{color:var(--sen-color-brand-strong);text-decoration:underline;text-underline-offset:.2em}' +
  `${raw}{display:grid;grid-template:repeat(4,auto) 1fr/auto minmax(0,1fr);justify-items:start;border:1px solid var(--sen-color-line);border-radius:var(--sen-radius-m);background:var(--sen-color-surface);line-height:var(--sen-line-height-body);font-family:var(--sen-font-family)}` +
  `${raw}>*{grid-column:1/-1;margin:0 var(--sen-space-4)}` +
  `${raw}>:first-child,${raw}${image}+*{margin-block-start:var(--sen-space-4)}` +
  `${raw}>:last-child{margin-block-end:var(--sen-space-4)}` +
  `${raw}>[slot=headline]{font:var(--sen-font-weight-semibold) var(--sen-font-size-m)/var(--sen-line-height-heading) var(--sen-font-family);text-wrap:pretty}` +
  `${raw}>[slot=meta]{margin-block-start:var(--sen-space-1);color:var(--sen-color-muted);font-size:var(--sen-font-size-xs)}` +
  `${raw}>[slot=summary]{margin-block-start:var(--sen-space-3);color:var(--sen-color-soft);font-size:var(--sen-font-size-s)}` +
  `${raw}${image}{inline-size:100%;block-size:auto;margin:0;aspect-ratio:3/2;object-fit:cover}` +
  // Texts in attributes; above the headline room for the word for its kind, below it for the line with the date.
  `${written}{grid-template:auto/minmax(0,1fr);align-content:start}` +
  `${written}::before{content:attr(headline);margin:var(--sen-space-4) var(--sen-space-4) 0;font:var(--sen-font-weight-semibold) var(--sen-font-size-m)/var(--sen-line-height-heading) var(--sen-font-family);text-wrap:pretty;overflow-wrap:anywhere}` +
  `${written}[category]::before{padding-block-start:calc(var(--sen-font-size-2xs)*var(--sen-line-height-body) + .2rem + var(--sen-space-2))}` +
  `${written}::after{content:attr(summary);margin:0 var(--sen-space-4) var(--sen-space-4);padding-block-start:var(--_line,0px);color:var(--sen-color-soft);font-size:var(--sen-font-size-s);overflow-wrap:anywhere}` +
  `${written}[summary]::after{margin-block-start:var(--sen-space-3)}` +
  `${written}:is([published],[views],[document-number])::after{--_line:calc(var(--sen-space-1) + var(--sen-font-size-xs)*var(--sen-line-height-body))}` +
  `@container (min-width:44em){${written}::before{margin:var(--sen-space-5) var(--sen-space-5) 0}${written}::after{margin-inline:var(--sen-space-5);margin-block-end:var(--sen-space-5)}}` +
  // Alone a card follows its own width; in a list the first leads, and the others are rows at any width.
  `@container (min-width:24em){:not(${lists})>${beside}}` +
  `${lists}>sen-article-card+${beside}` +
  `@container (min-width:36em){${lists}>:not(sen-article-card)+${lead}}` +
  `@container (min-width:44em){:not(${lists})>${lead}}` +
  // the word for its kind, on cards and articles
  `:is(sen-article-card,sen-article):not(:defined)>[slot=category]{display:block;inline-size:fit-content;margin-block-end:var(--sen-space-2);padding:.1rem var(--sen-space-2);border-radius:calc(var(--sen-radius-s)*.7);background:var(--sen-color-brand-tint);color:var(--sen-color-brand-strong);font-size:var(--sen-font-size-2xs);font-weight:var(--sen-font-weight-semibold)}`;
