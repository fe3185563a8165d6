import { textSizes } from './settings.js';

const root = (word: string) => `:root[data-sen-access~='${word}']`;

/*
 * How the page answers the bar. What reaches into elements are custom properties; the page's own text follows where it
 * does not fix sizes itself. Spacing is that of WCAG 1.4.12, and important, as a visitor's wish is.
 */
export const lightCss = [
  // Where a script will draw the options, their place is kept.
  '@media (scripting:enabled){sen-accessibility-bar:not(:defined){display:block;inline-size:18.2em;max-inline-size:100%;block-size:calc(var(--sen-target-size) + 2px);overflow:hidden}}',
  ...textSizes.filter((size) => size !== 100).map((size) => `${root(`text-${size}`)}{--sen-text-scale:${size / 100}}`),
  `:root[data-sen-access*='text-'] body{font-size:calc(1em*var(--sen-text-scale))}`,
  `${root('spacing')}{--sen-letter-spacing:.12em;--sen-word-spacing:.16em;--sen-line-height-tight:1.5;--sen-line-height-heading:1.6;--sen-line-height-body:1.9;--sen-line-height-long:2}`,
  `${root('spacing')} body :not(svg *){letter-spacing:.12em!important;word-spacing:.16em!important}`,
  `${root('spacing')} :is(p,li,dd,dt,td,th,blockquote){line-height:1.8!important}`,
  `${root('spacing')} p{margin-block-end:2em!important}`,
  `${root('links')}{--sen-link-decoration:underline}`,
  `${root('links')} a:any-link{text-decoration:underline!important}`,
  `${root('calm')}{--sen-duration:0s;scroll-behavior:auto!important}`,
  `${root('calm')} :is(*,::before,::after){animation:none!important;transition:none!important;scroll-behavior:auto!important}`,
  `${root('contrast')} body{background:var(--sen-color-page)!important;color:var(--sen-color-text)!important}`,
].join('');
