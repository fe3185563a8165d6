import { baseUri } from '../internal/environment/base-uri.js';
/** A complete URL; undefined if it is invalid. */
export function absolute(url: string, base: string): string | undefined {
  try {
    return new URL(url, base).href;
  } catch {
    return undefined;
  }
}

/** The URL of the article: the author's, else the canonical URL of the page, else the URL of the page. */
export function addressOf(given: string | undefined): string {
  if (!globalThis.document) return given ?? '';
  const base = baseUri();
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href;
  return absolute(given ?? (canonical || location.href.replace(/#.*/, '')), base) ?? base;
}
