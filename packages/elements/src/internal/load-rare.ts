import { lazy } from './values/lazy.js';

export const missingFile = 'a file of Sen could not be loaded';

/** Loads what few pages need. */
export const loadRare = lazy(() => import('./rare.js'));
