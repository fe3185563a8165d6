import { reserveHeight } from '../lightdom/reserved-space.js';

const raw = 'sen-visit-statistics:not(:defined)';
const lines = ['today', 'yesterday', 'week', 'month', 'year', 'total'];
/** In text sizes: box and heading, the lead, the time of the figures; then the lines, in two columns where it is wide. */
const height =
  'var(--sen-font-size-m)*(4.76 + var(--_lead,0)*(6.35 - var(--_wide)*1.65) + var(--_foot,0)*2.24) + var(--_wide)*1px' +
  ` + round(up,(${lines.map((name) => `var(--_${name},0)`).join(' + ')})/(1 + var(--_wide)),1)*(var(--sen-font-size-m)*2.85 + 1px)`;

/**
 * What a CMS prints, as lines of a panel; its frame takes no room, as that is counted below.
 *
 * Room for the panel whose figures are attributes, before the script has come: each says by its name that there is a
 * line more. What children stand there meanwhile lie in the same room.
 */
export const lightCss =
  `${raw}{--_wide:0;display:flow-root;outline:1px solid var(--sen-color-line);border-radius:var(--sen-radius-m);background:var(--sen-color-surface)}` +
  `${raw}>[slot=heading]{margin:0;padding:var(--sen-space-4) var(--sen-space-5);color:var(--sen-color-brand-strong);font:var(--sen-font-weight-bold) var(--sen-font-size-l)/var(--sen-line-height-heading) var(--sen-font-family)}` +
  `${raw}>:not([slot]){margin:0;padding:0 var(--sen-space-5) var(--sen-space-4);list-style:none}` +
  `${raw} :is(li,dl>div){display:flex;gap:var(--sen-space-2);justify-content:space-between;padding-block:var(--sen-space-2)}` +
  lines.map((name) => `${raw}[${name}]{--_${name}:1}`).join('') +
  `${raw}[online]{--_lead:1}${raw}[as-of]{--_foot:1}` +
  `${raw}::before{content:'';float:inline-start;inline-size:0}` +
  reserveHeight(`${raw}:is([online],[total])::before`, `calc(${height})`) +
  `@container (min-width:34em){${raw}::before{--_wide:1}}`;
