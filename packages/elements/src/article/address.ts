import { baseUri } from '../internal/environment/base-uri.js';
/** A complete address, or undefined for what is none. */
export function absolute(url: string, base: string): string | undefined {
  try {
    return new URL(url, base).href;
  } catch {
    return undefined;
  }
}

/** The complete address of the article: the author's, the page's canonical one, or that of the page itself. */
export function addressOf(given: string | undefined): string {
  if (!globalThis.document) return given ?? '';
  const base = baseUri();
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href;
  return absolute(given ?? (canonical || location.href.replace(/#.*/, '')), base) ?? base;
}
