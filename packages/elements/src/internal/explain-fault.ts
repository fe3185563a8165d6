import type { Report } from '@sen-portal/data';
import { lazy } from './values/lazy.js';

const loadExplain = lazy(() => import('@sen-portal/data/explain.js'));

/** Words a fault in data for the developer. The texts load when there is something to report. */
export function explainFault(fault: Parameters<Report>, warn: (message: string) => void): void {
  const loaded = loadExplain.value;
  if (loaded) warn(loaded.explain(...fault));
  else
    void loadExplain().then(
      ({ explain }) => warn(explain(...fault)),
      () => {},
    );
}
