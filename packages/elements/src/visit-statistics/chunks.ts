import { lazy } from '../internal/values/lazy.js';

/** Loads the history chart. */
export const loadHistory = lazy(() => import('./history.js'));

/** Loads the reader of CMS counters. */
export const loadCounterReader = lazy(async () => {
  const { readCounter } = await import('@sen-portal/data/markup-counter.js');
  return (host: Element) => readCounter(host);
});
