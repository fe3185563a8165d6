/** A word or phrase of an element: fixed text, or a function of what it speaks about. */
export type Term = string | ((...values: never[]) => string);

/** The words of one element in one language. */
export type Terms = Record<string, Term>;

/** The language that is complete in every element, and the default. */
export const defaultLocale = 'vi';

const registered = new Map<string, Record<string, Terms>>([
  ['vi', {}],
  ['en', {}],
]);
let tellElements = (): void => {};

/**
 * Adds a language, or replaces words of one, for every element on the page; what is left out stays Vietnamese.
 *
 * @param locale BCP 47 tag, such as `fr` or `zh-Hant`. A malformed one throws a RangeError.
 * @param terms Words by tag name, such as `{'sen-article-card': {isNew: 'Nouveau'}}`; the keys are those of the
 *   element's documentation page.
 */
export function registerTerms(locale: string, terms: Record<string, Terms>): void {
  const key = Intl.getCanonicalLocales(locale)[0]!;
  const known = registered.get(key) ?? {};
  for (const [tag, words] of Object.entries(terms)) known[tag] = { ...known[tag], ...words };
  registered.set(key, known);
  tellElements();
}

/** Says what to do when words are registered, so that what is on the page can follow. */
export function onTermsRegistered(tell: () => void): void {
  tellElements = tell;
}

/** What is behind it in a language tag names no language. */
const longestTag = 64;

/** The best language we have words for: the tag itself, then its shorter forms, then the default. */
export function matchLocale(lang: string | null | undefined): string {
  for (let tag = `${lang ?? ''}`.slice(0, longestTag).toLowerCase(); tag; tag = tag.replace(/-?[^-]*$/, '')) {
    for (const key of registered.keys()) if (key.toLowerCase() === tag) return key;
  }
  return defaultLocale;
}

/** Declares an element's words and gives back the function that looks them up. */
export function defineTerms<T extends Terms>(tag: string, vi: T, en: { [K in keyof T]: T[K] }) {
  const own: Record<string, T> = { vi, en };
  return (locale: string): T => {
    const added = registered.get(locale)?.[tag];
    const words = own[locale] ?? vi;
    return added ? { ...words, ...(added as Partial<T>) } : words;
  };
}
