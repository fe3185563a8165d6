/**
 * Gives the page the design values, for portals that paste a script tag and nothing else. A constructable sheet is not
 * subject to `style-src`; a linked sheet of ours, or any rule of the page, wins over it.
 */
export function adoptTokens(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
