import { reserveMargin } from '../lightdom/reserved-space.js';

const section = ':is(sen-section-list,sen-party-work-list)';
const early = `${section}:not(:defined)`;
/** A heading that the row of topics will follow. */
const filtered = `${early}:is(sen-party-work-list,[topics]):not([topics=none]):has(>sen-article-card>[slot=category])>[slot=heading]`;
const topics = 'var(--sen-font-size-s)*var(--sen-line-height-body) + var(--sen-space-1)*2 + 2px';

/** The section before the script has come, and without one: its heading where it will be, its cards one below the other. */
export const lightCss =
  `${section} [slot=heading] a{color:inherit;text-decoration:var(--sen-link-decoration,none)}` +
  // Safari lets the heading's margin out of a section whose height the author has reserved
  `${early}{display:flow-root}` +
  `${early}>sen-article-card+sen-article-card{margin-block-start:var(--sen-space-4)}` +
  `${early}>[slot=heading]{box-sizing:border-box;margin:0 0 var(--sen-space-5);padding-block-end:var(--sen-space-3);border-block-end:2px solid var(--sen-color-brand);color:var(--sen-color-brand-strong);font:var(--sen-font-weight-bold) var(--sen-font-size-2xl)/var(--sen-line-height-tight) var(--sen-font-family)}` +
  // room for the emblem
  `sen-party-work-list:not(:defined)>[slot=heading]{min-block-size:calc(var(--sen-unit)*2.25 + var(--sen-space-3) + 2px);padding-block-start:calc(var(--sen-unit)*.2);padding-inline-start:calc(var(--sen-unit)*2.25 + var(--sen-space-3))}` +
  reserveMargin(filtered, `calc(var(--sen-space-5) + var(--sen-space-4) + ${topics})`);
