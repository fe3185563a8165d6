import { version } from '../internal/version.js';

/**
 * Gives the page our style sheet, for portals that paste a script tag and nothing else. A constructable sheet is not
 * subject to `style-src`; its layers let any rule of the page, and a linked sheet of ours, win. A page that has linked
 * all of this version is left alone: the same rules twice would be a style pass for nothing.
 */
export function adoptCss(css: string): void {
  if (getComputedStyle(document.documentElement).getPropertyValue('--sen-css').trim() === version) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
