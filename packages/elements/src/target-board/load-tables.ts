import { lazy } from '../internal/values/lazy.js';
import type * as Tables from './table.js';

/** The table module, once it is loaded. */
export let tables: typeof Tables | undefined;

export const loadTables = lazy(async (): Promise<typeof Tables> => (tables = await import('./table.js')));
