import type { DataRequest, DataSource } from '../environment/portal-context.js';
import type { Snapshot } from './resource.js';

/** A part of a long list: articles, and what the source calls the part after it. */
interface Page {
  articles: unknown[];
  next?: string | undefined;
}

/**
 * The pages that one element has asked for beyond the first, which it shares with others. They stay when the first is
 * loaded anew, and when a later one fails.
 */
export class Pages {
  /** Whether the last page that was asked for failed. */
  failed = false;

  #first: Snapshot = { status: 'loading' };
  #pages: Page[] = [];
  #joined: Page | undefined;
  #abort: AbortController | undefined;

  constructor(
    readonly source: DataSource,
    private readonly request: Omit<DataRequest, 'signal' | 'page'>,
    private readonly listener: (snapshot: Snapshot) => void,
  ) {}

  /** Takes over the pages of an element that was moved. */
  inherit(other: Pages | undefined): void {
    if (other?.source === this.source) this.#pages = other.#pages;
  }

  /** The first page has changed. */
  start(first: Snapshot): void {
    if (first.data !== this.#first.data) this.#joined = undefined;
    this.#first = first;
    this.#tell(first);
  }

  /** Asks for the next page, if there is one. */
  async load(): Promise<void> {
    const page = this.#next();
    if (!page || this.#abort) return;
    const abort = (this.#abort = new AbortController());
    this.failed = false;
    this.#tell({ ...this.#first, status: 'loading' });
    let state: Snapshot = { ...this.#first, status: 'ready' };
    try {
      const data = await this.source({ ...this.request, page, signal: abort.signal });
      this.#pages.push(pageOf(data) ?? { articles: [] });
      this.#joined = undefined;
    } catch (error) {
      this.failed = true;
      state = { ...state, status: 'failed', error: error as Error };
    }
    if (abort.signal.aborted) return;
    this.#abort = undefined;
    this.#tell(state);
  }

  stop(): void {
    this.#abort?.abort();
  }

  #next(): string | undefined {
    return (this.#pages.at(-1) ?? pageOf(this.#first.data))?.next;
  }

  #tell(state: Snapshot): void {
    const next = this.#next();
    this.listener({ ...state, ...(this.#pages.length && { data: this.#all() }), next });
  }

  /** All pages as one list; what has moved on to a later page since is kept once. */
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
