/**
 * Writes text to the clipboard; false if the browser refuses.
 *
 * @param root container of the temporary field, for browsers and pages (plain http) without the clipboard API
 */
export async function copyText(text: string, root: ParentNode & Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const before = (root.getRootNode() as Document | ShadowRoot).activeElement;
    const field = document.createElement('textarea');
    field.className = 'visually-hidden';
    field.value = text;
    root.append(field);
    field.select();
    let copied = false;
    try {
      copied = document.execCommand('copy');
    } catch {
      // Reported by the return value.
    }
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return copied;
  }
}
