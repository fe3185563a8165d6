/** Text sizes of an article, in percent of the page's. */
export const textSizes: readonly number[] = [90, 100, 115, 130, 150, 175, 200];

const key = 'sen-article-text-size';

/** The stored text size of this visitor; 100 if storage is empty or unavailable. */
export function storedTextSize(): number {
  try {
    const size = Number(localStorage.getItem(key));
    return textSizes.includes(size) ? size : 100;
  } catch {
    return 100;
  }
}

/** Stores the text size for the next article, if the browser allows it. */
export function storeTextSize(size: number): void {
  try {
    if (size === 100) localStorage.removeItem(key);
    else localStorage.setItem(key, String(size));
  } catch {
    // Private windows and strict settings forbid storage; the size applies to this page.
  }
}
