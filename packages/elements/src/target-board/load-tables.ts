import { once } from '../internal/once.js';
import type * as Tables from './table.js';

/** What makes tables, once it was needed. */
export let tables: typeof Tables | undefined;

export const loadTables = once(async (): Promise<typeof Tables> => (tables = await import('./table.js')));
