import type { DataSource } from '../environment/portal-context.js';
import { ask } from './ask.js';
import { LoadError } from './load-error.js';
import { nextSettled, type PageSnapshot, type ResourceRequest, type Snapshot, type SnapshotListener } from './types.js';

/** A page of a long list: its articles, and the source's name of the next page. */
interface Page {
  articles: unknown[];
  next?: string | undefined;
}

const noPages: PageSnapshot = { isLoading: false, settled: 0 };

/**
 * The pages after the first of one element; the first is shared with others. They are kept when the first is refreshed,
 * and when a later one fails.
 */
export class Paginator {
  #first: Snapshot = { isLoading: true, settled: 0 };
  #pages: readonly Page[] = [];
  #state = noPages;
  #joined: Page | undefined;
  #abort: AbortController | undefined;

  /** @param earlier the paginator of the same resource before the element was moved */
  constructor(
    private readonly source: DataSource,
    private readonly request: ResourceRequest,
    private readonly listener: SnapshotListener,
    earlier: Paginator | undefined,
  ) {
    if (!earlier) return;
    this.#pages = earlier.#pages;
    this.#state = earlier.#state;
  }

  /** Sets a new state of the first page. */
  setFirst(first: Snapshot): void {
    if (first.data !== this.#first.data) this.#joined = undefined;
    this.#first = first;
    this.#notify();
  }

  /** Loads the next page, if there is one. */
  async loadMore(): Promise<void> {
    const page = this.#next();
    if (!page || this.#abort) return;
    const abort = (this.#abort = new AbortController());
    this.#state = { ...this.#state, isLoading: true, error: undefined };
    this.#notify();
    let loaded: Page | undefined;
    let error: Error | undefined;
    try {
      loaded = pageOf(await ask(this.source, { ...this.request, page }, abort));
      if (!loaded) error = new LoadError('format', `${page} holds no ${this.request.shape}`);
    } catch (cause) {
      error = cause as Error;
    }
    // The response belongs to another request, or the element was removed.
    if (this.#abort !== abort) return;
    this.#abort = undefined;
    if (loaded) {
      this.#pages = [...this.#pages, loaded];
      this.#joined = undefined;
    }
    this.#state = { isLoading: false, error, settled: nextSettled() };
    this.#notify();
  }

  stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#state = { ...this.#state, isLoading: false };
  }

  #next(): string | undefined {
    return (this.#pages.at(-1) ?? pageOf(this.#first.data))?.next;
  }

  #notify(): void {
    const { listener } = this;
    // An unreadable first page stays an error, whatever follows it.
    const isJoined = this.#pages.length > 0 && !!pageOf(this.#first.data);
    const data = isJoined ? this.#all() : this.#first.data;
    listener({ ...this.#first, data, next: this.#next(), page: this.#state });
  }

  /** All pages as one list, without duplicates of articles that have moved to a later page. */
  #all(): Page {
    if (this.#joined) return this.#joined;
    const seen = new Set<unknown>();
    const articles = [pageOf(this.#first.data), ...this.#pages].flatMap((page) =>
      (page?.articles ?? []).filter((article) => {
        const { id, url } = (article ?? {}) as { id?: unknown; url?: unknown };
        const key = id ?? url;
        return key === undefined || (!seen.has(key) && seen.add(key));
      }),
    );
    return (this.#joined = { articles });
  }
}

function pageOf(data: unknown): Page | undefined {
  if (Array.isArray(data)) return { articles: data };
  const { articles, next } = (data ?? {}) as { articles?: unknown; next?: unknown };
  return Array.isArray(articles) ? { articles, next: typeof next === 'string' && next ? next : undefined } : undefined;
}
