import type { Report } from '@sen-portal/data';
import { lazy } from './values/lazy.js';

const loadExplain = lazy(() => import('@sen-portal/data/explain.js'));

/**
 * Words a fault in data for the developer. The texts load when there is something to report; until then, a promise.
 */
export function explainFault(fault: Parameters<Report>, warn: (message: string) => void): Promise<void> | undefined {
  const loaded = loadExplain.value;
  if (!loaded)
    return loadExplain().then(
      ({ explain }) => warn(explain(...fault)),
      () => warn(`${fault[0]} has a value that cannot be used`),
    );
  warn(loaded.explain(...fault));
  return undefined;
}
