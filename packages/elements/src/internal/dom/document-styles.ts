import type { CSSResult, CSSResultOrNative } from 'lit';

/** Style sheets by the document that they were constructed for: no other document can adopt them. */
const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * The constructed sheet of styles for a document; undefined if the document has no window or does not support adopted
 * sheets.
 */
export function styleSheetFor(style: CSSResultOrNative, page: Document): CSSStyleSheet | undefined {
  const own = style instanceof CSSStyleSheet ? style : (style as CSSResult).styleSheet;
  if (!own || page === document) return own;
  const view = page.defaultView;
  if (!view) return undefined;
  const known = sheets.get(page) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheets.set(page, known);
  let sheet = known.get(style);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync('cssText' in style ? style.cssText : [...own.cssRules].map(({ cssText }) => cssText).join('\n'));
    known.set(style, sheet);
  }
  return sheet;
}
