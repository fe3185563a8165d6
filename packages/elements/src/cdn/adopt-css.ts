/**
 * Gives the page our style sheet, for portals that paste a script tag and nothing else. A constructable sheet is not
 * subject to `style-src`; its layers let any rule of the page, and a linked sheet of ours, win.
 */
export function adoptCss(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
