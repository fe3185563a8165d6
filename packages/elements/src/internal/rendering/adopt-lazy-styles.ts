import type { CSSResult } from 'lit';
import { styleSheetFor } from '../dom/document-styles.js';

/** Gives a shadow root the styles of a part that has loaded later, once. */
export function adoptLazyStyles({ adoptedStyleSheets, ownerDocument }: ShadowRoot, styles: CSSResult): void {
  const sheet = styleSheetFor(styles, ownerDocument);
  if (sheet && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
