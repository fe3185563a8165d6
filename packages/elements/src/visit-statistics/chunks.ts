import { lazy } from '../internal/values/lazy.js';

/** Loads what draws a history. */
export const loadHistory = lazy(() => import('./history.js'));

/** Loads what reads the counter of a CMS. */
export const loadCounterReader = lazy(async () => {
  const { readCounter } = await import('@sen-portal/data/markup-counter.js');
  return (host: Element) => readCounter(host);
});
