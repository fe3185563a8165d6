import type { CSSResultOrNative } from 'lit';
import { styleSheetFor } from './document-styles.js';

/**
 * Gives a shadow root that has come into another document its styles again: the browser takes them away on the way.
 * Loads when an element is first moved so; what the root has adopted since then stays.
 */
export function readoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const found = styles.map((style) => styleSheetFor(style, root.ownerDocument));
  // Without sheets Lit has put the styles into the tree, where they stay.
  if (found.every((sheet) => sheet !== undefined))
    root.adoptedStyleSheets = [...new Set([...found, ...root.adoptedStyleSheets])];
}
