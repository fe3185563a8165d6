import { reserveHeight } from '../lightdom/reserved-space.js';

const way = 'sen-breadcrumb:not(:defined)';

/** Styles of the list before the upgrade and without script. */
export const lightCss =
  `${way}{display:block;padding-block:var(--sen-space-2);color:var(--sen-color-muted);font-size:calc(var(--sen-font-size-s)*.9333);line-height:var(--sen-line-height-heading)}` +
  `${way} :is(ol,ul){display:flex;flex-wrap:wrap;margin:0;padding:0;list-style:none}` +
  `${way} li{padding-block:.35em}` +
  // as wide as the element's separator, so that lines break at the same place
  `${way} li+li::before{content:'›'/'';display:inline-block;inline-size:.35em;margin-inline:.55em .75em}` +
  `${way} li+li:last-child{font-weight:500}` +
  `${way} a{color:inherit;text-decoration:var(--sen-link-decoration,none)}` +
  // a path that the element will shorten on a narrow page
  `@media (max-width:36em){${reserveHeight(`${way}:has(li:nth-child(4))`, 'calc(var(--sen-font-size-s)*.9333*(var(--sen-line-height-heading) + .7))')}}`;
