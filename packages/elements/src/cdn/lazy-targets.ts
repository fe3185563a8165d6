import { lazy } from '../internal/values/lazy.js';
import { warnOnce } from '../internal/warn.js';
import { retryOnce } from './retry-once.js';

/*
 * Targets stand on few pages, and are a fifth of all elements: they come with the first of them on the page, in a file
 * beside this one.
 */

const load = lazy(() => retryOnce(() => import('./targets.js')));

/** Registers meters and boards. The page's own come by themselves; those in shadow roots of others wait for this. */
export async function loadTargets(): Promise<void> {
  await load();
}

/** Brings them once the page has one. */
export function observeTargets(): void {
  const observer = new MutationObserver(look);
  function look() {
    if (!document.querySelector('sen-target-board,sen-target-meter')) return;
    observer.disconnect();
    loadTargets().catch((error: Error) => warnOnce(`Meters and boards did not load: ${error.message}`));
  }
  observer.observe(document, { childList: true, subtree: true });
  look();
}
