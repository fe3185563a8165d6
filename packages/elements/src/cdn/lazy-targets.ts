import { lazy } from '../internal/values/lazy.js';
import { warnOnce } from '../internal/warn.js';
import { retryOnce } from './retry-once.js';

/*
 * Few pages have targets, which are a fifth of the code of all elements: a separate chunk, loaded with the first target
 * on the page.
 */

const load = lazy(() => retryOnce(() => import('./targets.js')));

/**
 * Registers meters and boards. Those in the light DOM load automatically; for those in other shadow roots, call this.
 */
export async function loadTargets(): Promise<void> {
  await load();
}

/** Loads the chunk once the page has a target. */
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
