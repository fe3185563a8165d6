import { reserveHeight } from '../lightdom/reserved-space.js';
import { textSizes } from './settings.js';

const bar = 'sen-accessibility-bar:not(:defined)';
const root = (word: string) => `:root[data-sen-access~='${word}']`;

/*
 * Applies the settings to the page. Elements inherit custom properties; the page's own text scales unless it sets fixed
 * sizes. Spacing is that of WCAG 1.4.12, and `!important`, since it is the visitor's setting.
 */
export const lightCss = [
  `${bar}{--_rows:1;display:block;inline-size:calc(var(--sen-unit)*19.2);max-inline-size:100%}`,
  // more options than the two in a masthead wrap to a second row on a narrow page
  `@media (max-width:27em){${bar}:not([features='text contrast']){--_rows:2}}`,
  reserveHeight(bar, 'calc((var(--sen-target-size) + var(--sen-space-2))*var(--_rows) - var(--sen-space-2) + 2px)'),
  ...textSizes.filter((size) => size !== 100).map((size) => `${root(`text-${size}`)}{--sen-text-scale:${size / 100}}`),
  `:root[data-sen-access*='text-'] body{font-size:calc(1em*var(--sen-text-scale))}`,
  `${root('spacing')}{--sen-letter-spacing:.12em;--sen-word-spacing:.16em;--sen-line-height-tight:1.5;--sen-line-height-heading:1.6;--sen-line-height-body:1.9;--sen-line-height-long:2}`,
  `${root('spacing')} body :not(svg *){letter-spacing:.12em!important;word-spacing:.16em!important}`,
  `${root('spacing')} :is(p,li,dd,dt,td,th,blockquote){line-height:1.8!important}`,
  `${root('spacing')} p{margin-block-end:2em!important}`,
  `${root('links')}{--sen-link-decoration:underline}`,
  `${root('links')} a:any-link{text-decoration:underline!important}`,
  `${root('calm')}{--sen-duration:0s;scroll-behavior:auto!important}`,
  // Except elements before their upgrade, whose reserved space is an animation without motion.
  `${root('calm')} :defined,${root('calm')} :defined::before,${root('calm')} :defined::after{animation:none!important;transition:none!important;scroll-behavior:auto!important}`,
  `${root('contrast')} body{background:var(--sen-color-page)!important;color:var(--sen-color-text)!important}`,
].join('');
