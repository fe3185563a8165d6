import { reserveHeight } from '../lightdom/reserved-space.js';

const bar = 'sen-navigation:not(:defined)';
/** The same for server-rendered elements, which show the list without script. */
const inside = 'sen-navigation:not(:defined,:root)';

/**
 * Styles of the list before the upgrade and without script: links on the background of the bar, with their submenus.
 * With scripting enabled, the list has the height of the bar for some seconds, so that the upgrade does not shift the
 * layout; if the upgrade does not happen, it expands.
 */
export const lightCss =
  `${bar}{display:block;background:color-mix(in srgb,var(--sen-color-brand-fill) 65%,var(--sen-color-brand-deep));color:var(--sen-color-on-fill);font:var(--sen-font-weight-semibold) var(--sen-font-size-s)/var(--sen-line-height-heading) var(--sen-font-family)}` +
  `${inside} :is(ul,ol){margin:0;padding:0;list-style:none;font-weight:var(--sen-font-weight-regular)}` +
  `${inside}>ul,${inside}>nav>ul{display:flex;flex-wrap:wrap;max-inline-size:calc(var(--sen-unit)*74);margin-inline:auto;padding-inline:var(--sen-space-5);font-weight:inherit}` +
  `${inside} li{padding:0 calc(var(--sen-unit)*1.1)}` +
  `${inside} a{display:flex;align-items:center;min-block-size:calc(var(--sen-unit)*3.125);color:inherit;text-decoration:none}` +
  `${inside} ul ul a{min-block-size:var(--sen-target-size)}` +
  reserveHeight(bar, 'calc(var(--sen-unit)*3.125)', '4s');
