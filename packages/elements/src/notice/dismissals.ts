/*
 * The notices that the visitor has closed: the revision of each, by its id. If storage is full, forbidden or missing,
 * the choice applies to this page.
 */
const closed = new Map<string, string>();
const key = (id: string) => `sen-notice:${id}`;

/** Whether this revision of the notice was closed, on this page or an earlier one. */
export function isDismissed(id: string, revision: string): boolean {
  try {
    return (closed.get(id) ?? localStorage.getItem(key(id))) === revision;
  } catch {
    return false;
  }
}

/** Stores that this revision of the notice was closed. */
export function rememberDismissal(id: string, revision: string): void {
  closed.set(id, revision);
  try {
    localStorage.setItem(key(id), revision);
  } catch {
    // The choice applies to this page.
  }
}

/** A hash of a text, the same on every visit. */
export function revisionOf(text: string): string {
  let hash = 5381;
  for (let index = 0; index < text.length; index++) hash = (hash * 33 + text.charCodeAt(index)) | 0;
  return (hash >>> 0).toString(36);
}
