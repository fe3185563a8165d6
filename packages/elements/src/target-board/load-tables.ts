import type * as Tables from './table.js';

/** What makes tables, once it was needed. */
export let tables: typeof Tables | undefined;

export const loadTables = async (): Promise<typeof Tables> => (tables ??= await import('./table.js'));
