/** Addresses made absolute. */
import { safeUrl } from '../readers/coerce.js';

// Node and browsers share it; the library of the language alone does not declare it.
declare const URL: new (url: string, base?: string) => { readonly href: string };

// An address is parsed together with its base for each item: a long base would cost its length each time.
const longest = 2048;

const parse = (address: string, base?: string) => {
  if (address.length > longest || (base?.length ?? 0) > longest) return;
  try {
    return new URL(address, base || undefined).href;
  } catch {
    return;
  }
};

/** An address that is safe to follow, absolute where the base allows it; without a good base, relative ones stay so. */
export function absoluteUrl(address: string, base = ''): string | undefined {
  const written = address.trim();
  return safeUrl(parse(written, base) ?? (parse(base) ? undefined : written));
}
