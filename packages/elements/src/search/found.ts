import type { ParsedSearchResult, Report } from '@sen-portal/data';
import { bare, wholeNumber } from '@sen-portal/data/coerce.js';
import { readSearchResults } from '@sen-portal/data/read-search.js';

/** What a search has found. */
export interface Found {
  results: ParsedSearchResult[];
  /** The number of all results, if the list is one page of them. */
  total?: number;
}

/** Reads a list of results, bare or in an object as `results` with `total`; undefined if there is no list. */
export function readFound(input: unknown, report?: Report, timeZone?: string): Found | undefined {
  let list = input;
  let total: number | undefined;
  try {
    if (!Array.isArray(input) && typeof input === 'object' && input) {
      list = (input as { results?: unknown }).results;
      total = wholeNumber((input as { total?: unknown }).total, report, 'total');
    }
  } catch {
    list = undefined; // unreadable
  }
  const results = list === undefined ? undefined : readSearchResults(list, report, 'results', timeZone);
  if (!results) {
    if (list === undefined) report?.('results', input, 'list');
    return undefined;
  }
  return bare<Found>({ results, ...(total !== undefined && { total }) });
}
