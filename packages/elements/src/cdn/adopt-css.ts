import { version } from '../internal/version.js';

/**
 * Adopts the style sheet for portals that only paste a script tag. A constructable sheet is not subject to `style-src`;
 * its layers give precedence to any rule of the page, and to a linked `sen.css`. A page that has linked the full sheet
 * of this version is skipped: applying the same rules twice costs a style pass.
 */
export function adoptCss(css: string): void {
  if (getComputedStyle(document.documentElement).getPropertyValue('--sen-css').trim() === version) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
