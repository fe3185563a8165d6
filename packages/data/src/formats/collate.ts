/** Vietnamese sorting and search. */
import { cached } from './intl.js';

/**
 * Compares two texts for sorting: An < Ăn < Ân, D < Đ, “Khu 2” < “Khu 10”; composed and decomposed letters are equal.
 * For `[].sort`.
 */
export function compareText(a: string, b: string): number {
  return cached('c', () => new Intl.Collator('vi', { numeric: true })).compare(a, b);
}

/**
 * Removes diacritics and case for search: `Đảng ủy` → `dang uy`. Composed and decomposed input give the same result; the
 * look-alikes `Ð` and `ð` count as `đ`.
 */
export function foldDiacritics(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
}

/** Whether `text` contains `search`, ignoring diacritics, case and outer spaces. An empty search matches everything. */
export function includesFolded(text: string, search: string): boolean {
  return foldDiacritics(text).includes(foldDiacritics(search.trim()));
}
