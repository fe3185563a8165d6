import { baseUri } from './base-uri.js';

/** A complete URL; undefined without one, or if it is invalid. A server, which has no base, completes none. */
export function absolute(url: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    return new URL(url, globalThis.document && baseUri()).href;
  } catch {
    return undefined;
  }
}
