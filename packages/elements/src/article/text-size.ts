/** Sizes of the text of an article, in per cent of the page's. */
export const textSizes: readonly number[] = [90, 100, 115, 130, 150, 175, 200];

const key = 'sen-article-text-size';

/** The size that this visitor chose last; 100 when storage is empty or closed. */
export function storedTextSize(): number {
  try {
    const size = Number(localStorage.getItem(key));
    return textSizes.includes(size) ? size : 100;
  } catch {
    return 100;
  }
}

/** Remembers the size for the next article, where the browser allows it. */
export function storeTextSize(size: number): void {
  try {
    if (size === 100) localStorage.removeItem(key);
    else localStorage.setItem(key, String(size));
  } catch {
    // Private windows and strict settings forbid it; the size holds for this page.
  }
}
