import type { Report, SearchSuggestion } from '@sen-portal/data';
import { readSuggestions } from '@sen-portal/data/read-search.js';
import { SuggestionIndex } from '@sen-portal/data/suggestion-index.js';
import type { DataSource } from '../internal/environment/portal-context.js';
import { lazy } from '../internal/values/lazy.js';
import { fillAddress, takesQuery } from './fill-address.js';

/** Most suggestions that are shown. */
export const mostSuggestions = 8;

const loadRequests = lazy(async () => {
  const [{ ask }, { fetchData }] = await Promise.all([
    import('../internal/source/ask.js'),
    import('../internal/source/fetch-data.js'),
  ]);
  return { ask, fetchData };
});

/** Where suggestions come from. */
export interface SuggestionOrigin {
  /** The list of the page, bare or in an object as `suggestions`. */
  given: unknown;
  src: string | undefined;
  /** That of the portal. */
  source: DataSource | undefined;
  timeZone: string | undefined;
  report: Report;
}

/** Finds suggestions in the list of the page, else in the answers to `suggest-src`. */
export class SuggestionSource {
  // The list that was indexed last: it is read once, not with each letter.
  #list: unknown;
  #index: SuggestionIndex | undefined;
  // What `suggest-src` without a placeholder has answered, and its address.
  #loaded: { src: string; source: DataSource | undefined; data: unknown } | undefined;

  /** Rejects if the server has not answered with suggestions. */
  async find(query: string, origin: SuggestionOrigin, abort: AbortController): Promise<SearchSuggestion[]> {
    const { given, src, report } = origin;
    if (given !== undefined) return this.#indexOf(given, report)?.find(query, mostSuggestions) ?? [];
    if (!src) return [];
    if (!takesQuery(src)) {
      const known = this.#loaded?.src === src && this.#loaded.source === origin.source ? this.#loaded : undefined;
      const data = known ? known.data : await load(src, origin, abort);
      this.#loaded = { src, source: origin.source, data };
      return this.#indexOf(data, report, src)!.find(query, mostSuggestions);
    }
    const data = await load(fillAddress(src, { query }), origin, abort);
    // The server has searched: what fits comes first, nothing is left out.
    return this.#indexOf(data, report, src)!.find(query, mostSuggestions, true);
  }

  /** @param src the address, if the list is the answer to one */
  #indexOf(input: unknown, report: Report, src?: string): SuggestionIndex | undefined {
    if (this.#list === input && this.#index) return this.#index;
    const list = readSuggestions(listIn(input), src ? undefined : report);
    if (!list && src) throw new Error(`${src} holds no suggestions`);
    this.#list = input;
    return (this.#index = list && new SuggestionIndex(list));
  }
}

async function load(src: string, { source, timeZone }: SuggestionOrigin, abort: AbortController): Promise<unknown> {
  const { ask, fetchData } = await loadRequests();
  abort.signal.throwIfAborted();
  return ask(source ?? ((request) => fetchData(request, timeZone)), { src, shape: 'suggestions' }, abort);
}

/** The list itself, or the one that an object has as `suggestions`. */
function listIn(input: unknown): unknown {
  try {
    return Array.isArray(input) ? input : ((input as { suggestions?: unknown } | null)?.suggestions ?? input);
  } catch {
    return input; // unreadable, which the reader reports
  }
}
