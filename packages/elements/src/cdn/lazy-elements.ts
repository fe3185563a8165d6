import { lazy, type Lazy } from '../internal/values/lazy.js';
import { warnOnce } from '../internal/warn.js';
import { retryOnce } from './retry-once.js';

/*
 * Elements that few pages have are in chunks of their own, each of which is loaded with the first of its elements on
 * the page.
 */

const loaders = new Map<string, Lazy<unknown>>();
/** The tags that the page has not had yet. */
const unseen = new Set<string>();
const observer = new MutationObserver(look);

function look(): void {
  const found = document.querySelector([...unseen].join());
  if (!found) return;
  const tag = found.localName;
  const loader = loaders.get(tag);
  for (const other of unseen) if (loaders.get(other) === loader) unseen.delete(other);
  loadElement(tag).catch((error: Error) => warnOnce(`<${tag}> did not load: ${error.message}`));
  if (unseen.size) look();
  else observer.disconnect();
}

/** Loads a chunk once the page has one of the elements that it registers. */
export function loadWhenUsed(tags: readonly string[], load: () => Promise<unknown>): void {
  const loader = lazy(() => retryOnce(load));
  for (const tag of tags) {
    loaders.set(tag, loader);
    unseen.add(tag);
  }
  observer.observe(document, { childList: true, subtree: true });
  look();
}

/**
 * Registers an element that loads with its first use on a page, such as `sen-target-board`. Those in the light DOM load
 * automatically; for those in other shadow roots, call this. An element that is registered already resolves at once.
 */
export async function loadElement(tag: string): Promise<void> {
  await loaders.get(tag)?.();
}
