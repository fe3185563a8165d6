/*
 * The pages that this visitor has rated, on the device alone. If storage is full, forbidden or missing, the page is
 * remembered until it is left.
 */
const rated = new Set<string>();
const keyOf = (page: string) => `sen-rating:${page}`;

/** Whether the visitor has rated the page. */
export function isRated(page: string): boolean {
  try {
    return rated.has(page) || localStorage.getItem(keyOf(page)) === '1';
  } catch {
    return false;
  }
}

/** Remembers that the visitor has rated the page. */
export function rememberRated(page: string): void {
  rated.add(page);
  try {
    localStorage.setItem(keyOf(page), '1');
  } catch {
    // It applies until the page is left.
  }
}
