import { reserveHeight } from '../lightdom/reserved-space.js';

const raw = 'sen-target-meter:not(:defined)';

/** Room for a meter with a label of one line and two milestones, before the script has come. */
export const lightCss =
  `${raw}{display:block}${raw}::before{content:'';display:block}` +
  `${raw}::before{--_lines:10.5}` +
  // on a narrow place the figure and the second milestone take a line each
  `@container (min-width:23.5em){${raw}::before{--_lines:7.625}}` +
  // no years below the drawing
  `@container (min-width:23.5em){${raw}[actual]::before{--_lines:6.5}}` +
  `${raw}>[slot=note]{margin:var(--sen-space-1) 0 0}` +
  reserveHeight(`${raw}::before`, 'calc(var(--sen-font-size-m)*var(--_lines))');
