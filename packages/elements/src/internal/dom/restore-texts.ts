/**
 * Makes text nodes again of the `<font>` elements that page translators put in their place. Lit writes a new value into
 * the node at the place of the old one: in such an element it would never be seen. What has not changed stays
 * translated.
 */
export function restoreTexts(root: ParentNode): void {
  for (const font of root.querySelectorAll('font')) {
    if (!font.parentElement?.closest('font')) font.replaceWith(font.textContent);
  }
}
