/*
 * Written Vietnamese puts a space after each syllable, so its “words” are syllables. No norm for silent reading of
 * Vietnamese was found; 220 syllables a minute is a cautious figure for official prose. 238 words a minute is the mean
 * for English non-fiction (Brysbaert 2019).
 */
const perMinute = { vi: 220, other: 238 };

/** Number of words: runs between spaces that contain a letter or digit. Syllables in Vietnamese. */
export function countWords(texts: Iterable<string>): number {
  let count = 0;
  for (const text of texts) for (const strings of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(strings)) count++;
  return count;
}

/** Minutes to read this number of words (or syllables), at least 1. */
export function readingMinutes(words: number, locale: string): number {
  return Math.max(1, Math.round(words / (/^vi\b/i.test(locale) ? perMinute.vi : perMinute.other)));
}
