import { reserveHeight } from '../lightdom/reserved-space.js';

const bar = 'sen-navigation:not(:defined)';
/** And where a server has rendered it, which shows the list to those without script. */
const inside = 'sen-navigation:not(:defined,:root)';

/**
 * The list before the script has come, and without one: links on the ground of the bar, with what is below them. Where
 * scripts run it keeps the height of the bar for some seconds, so that nothing moves when the element takes over, and
 * opens if it never does.
 */
export const lightCss =
  `${bar}{display:block;background:color-mix(in srgb,var(--sen-color-brand-fill) 65%,var(--sen-color-brand-deep));color:var(--sen-color-on-fill);font:var(--sen-font-weight-semibold) var(--sen-font-size-s)/var(--sen-line-height-heading) var(--sen-font-family)}` +
  `${inside} :is(ul,ol){margin:0;padding:0;list-style:none;font-weight:var(--sen-font-weight-regular)}` +
  `${inside}>ul,${inside}>nav>ul{display:flex;flex-wrap:wrap;max-inline-size:calc(var(--sen-unit)*74);margin-inline:auto;padding-inline:var(--sen-space-5);font-weight:inherit}` +
  `${inside} li{padding:0 calc(var(--sen-unit)*1.1)}` +
  `${inside} a{display:flex;align-items:center;min-block-size:calc(var(--sen-unit)*3.125);color:inherit;text-decoration:none}` +
  `${inside} ul ul a{min-block-size:var(--sen-target-size)}` +
  reserveHeight(bar, 'calc(var(--sen-unit)*3.125)', '4s');
