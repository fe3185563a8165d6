/** Order and search as Vietnamese readers expect them. */
import { cached } from './intl.js';

/**
 * Compares two texts for sorting: An < Ăn < Ân, D < Đ, “Khu 2” < “Khu 10”; composed and decomposed letters are equal.
 * For `[].sort`.
 */
export function compareText(a: string, b: string): number {
  return cached('c', () => new Intl.Collator('vi', { numeric: true })).compare(a, b);
}

/**
 * Text without accents, tone marks and capitals, for search: `Đảng ủy` → `dang uy`. Composed or decomposed input gives
 * the same; the look-alikes `Ð` and `ð` count as `đ`.
 */
export function foldDiacritics(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
}

/** Whether `text` holds `search`, accents, capitals and outer spaces aside. An empty search is in everything. */
export function includesFolded(text: string, search: string): boolean {
  return foldDiacritics(text).includes(foldDiacritics(search.trim()));
}
