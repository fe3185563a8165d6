/** Absolute URLs. */
import { safeUrl } from '../readers/coerce.js';

// Available in Node and browsers, but not in TypeScript's language library.
declare const URL: new (url: string, base?: string) => { readonly href: string };

// The base is parsed for each item: a long one would cost its length each time.
const longest = 2048;

const parse = (address: string, base?: string) => {
  if (address.length > longest || (base?.length ?? 0) > longest) return;
  try {
    return new URL(address, base || undefined).href;
  } catch {
    return;
  }
};

/** A safe URL, absolute if the base allows; without a valid base, relative ones stay relative. */
export function absoluteUrl(address: string, base = ''): string | undefined {
  const written = address.trim();
  return safeUrl(parse(written, base) ?? (parse(base) ? undefined : written));
}
