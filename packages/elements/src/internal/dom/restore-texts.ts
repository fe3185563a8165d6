/**
 * Replaces the `<font>` elements of page translators by text nodes. Lit writes a new value into the node at the
 * original position: inside such an element it would not be visible. Unchanged texts stay translated.
 */
export function restoreTexts(root: ParentNode): void {
  for (const font of root.querySelectorAll('font')) {
    if (!font.parentElement?.closest('font')) font.replaceWith(font.textContent);
  }
}
