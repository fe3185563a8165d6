import { nextDelay } from '@sen-portal/data/schedule.js';
import { fetchData } from './fetch-data.js';
import type { LoadError } from './load-error.js';
import { Pages } from './paginator.js';
import type { DataRequest, DataSource } from '../environment/portal-context.js';
import { baseUri } from '../environment/base-uri.js';

/*
 * What lies behind every `src`: one resource per address, however many elements ask. Loaded when the first `src` is
 * met.
 */

export { errorTemplate } from './error-template.js';
export { take } from './take.js';

/** Where a resource stands. Data that arrived stays when a later load fails. */
export interface Snapshot {
  status: 'loading' | 'ready' | 'failed';
  /** What arrived last. */
  data?: unknown;
  /** When it arrived: milliseconds since 1970. */
  loadedAt?: number;
  /** Why the last load failed. */
  error?: LoadError | Error;
  /** What the source calls the page after what arrived. */
  next?: string | undefined;
}

/** What an element wants of a resource. */
export interface Subscription {
  /** Seconds between two loads; 0 or missing for never again. */
  refresh?: number;
  /** Whether the last good data outlives the page, in `localStorage`. */
  keep?: boolean;
  /** Called at once, and whenever the snapshot changes. */
  listener: (snapshot: Snapshot) => void;
}

/** Data younger than this is not asked for again when another element joins, or one is moved. */
const freshFor = 30_000;
/** How many addresses are remembered that no element asks for any more. */
const idleResources = 40;
const leastInterval = 5_000;

const resources = new Map<string, Resource>();
const sourceIds = new WeakMap<DataSource, number>();
let sourceCount = 0;

class Resource {
  snapshot: Snapshot = { status: 'loading' };
  readonly subscriptions = new Set<Subscription>();

  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Infinity;
  #abort: AbortController | undefined;

  constructor(
    private readonly key: string,
    private readonly source: DataSource,
    private readonly request: Omit<DataRequest, 'signal' | 'page'>,
  ) {}

  join(subscription: Subscription): void {
    this.subscriptions.add(subscription);
    if (subscription.keep && !this.snapshot.loadedAt) this.#recall();
    const { loadedAt = 0, status } = this.snapshot;
    if (!this.#abort && !(status === 'ready' && Date.now() - loadedAt < freshFor)) void this.load();
    else {
      subscription.listener(this.snapshot);
      this.schedule();
    }
  }

  leave(subscription: Subscription): void {
    this.subscriptions.delete(subscription);
    if (this.subscriptions.size) return;
    this.#abort?.abort();
    this.#abort = undefined;
    clearTimeout(this.#timer);
  }

  async load(): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    clearTimeout(this.#timer);
    this.#tell({ ...this.snapshot, status: 'loading' });
    let next: Snapshot;
    try {
      const data = await this.source({ ...this.request, signal: abort.signal });
      next = { status: 'ready', data, loadedAt: Date.now() };
      this.#failures = 0;
    } catch (error) {
      next = { ...this.snapshot, status: 'failed', error: error as Error };
      this.#failures++;
    }
    if (this.#abort !== abort) return;
    this.#abort = undefined;
    if (next.status === 'ready') this.#store(next);
    this.#due = Infinity;
    this.#tell(next);
    this.schedule();
  }

  /** Plans the next load, if an element wants one and somebody is looking. */
  schedule(): void {
    const interval = this.#interval();
    clearTimeout(this.#timer);
    if (!interval || !this.subscriptions.size || this.#abort) return;
    if (this.#due === Infinity) this.#due = Date.now() + nextDelay({ interval }, this.#failures, Math.random());
    if (document.hidden) return;
    this.#timer = setTimeout(() => void this.load(), Math.max(0, this.#due - Date.now()));
  }

  /** The network is back: what failed is asked again, a little spread out. */
  recover(): void {
    if (!this.#failures || !this.subscriptions.size) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), Math.random() * 3000);
  }

  #interval(): number {
    const wishes = [...this.subscriptions].map(({ refresh }) => (refresh ?? 0) * 1000).filter((wish) => wish > 0);
    return wishes.length ? Math.max(leastInterval, Math.min(...wishes)) : 0;
  }

  #tell(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    for (const { listener } of this.subscriptions) listener(snapshot);
  }

  #store({ data, loadedAt }: Snapshot): void {
    if (![...this.subscriptions].some(({ keep }) => keep)) return;
    try {
      localStorage.setItem(`sen:${this.key}`, JSON.stringify({ data, loadedAt }));
    } catch {
      // Storage is full or forbidden: the page works on without it.
    }
  }

  #recall(): void {
    try {
      const kept = JSON.parse(localStorage.getItem(`sen:${this.key}`) ?? 'null') as Snapshot | null;
      if (kept?.loadedAt) this.snapshot = { ...this.snapshot, data: kept.data, loadedAt: kept.loadedAt };
    } catch {
      // As above; and what is no JSON is not ours.
    }
  }
}

/** What an element holds of the address that it follows. */
export interface Following {
  pages: Pages;
  reload: () => void;
  more: () => void;
  stop: () => void;
}

/** Follows what `src` leads to. Gives back functions to ask again, to ask for the next page, and to stop. `earlier` is
 * how an element followed the same before it was moved. */
export function follow(
  request: Omit<DataRequest, 'signal' | 'page'>,
  source: DataSource | undefined,
  { listener, ...wishes }: Subscription,
  earlier?: Following,
): Following {
  if (!resources.size) listen();
  const key = keyOf(request, source);
  const resource = resources.get(key) ?? new Resource(key, source ?? fetchData, request);
  // Back to the end of the line: the map keeps the order of last use.
  resources.delete(key);
  resources.set(key, resource);
  const pages = new Pages(source ?? fetchData, request, listener);
  pages.inherit(earlier?.pages);
  const subscription = { ...wishes, listener: (snapshot: Snapshot) => pages.start(snapshot) };
  resource.join(subscription);
  return {
    pages,
    reload: () => (pages.failed ? void pages.load() : void resource.load()),
    more: () => void pages.load(),
    stop: () => {
      pages.stop();
      resource.leave(subscription);
      forgetIdle();
    },
  };
}

function keyOf({ shape, src }: Omit<DataRequest, 'signal'>, source: DataSource | undefined): string {
  if (source && !sourceIds.has(source)) sourceIds.set(source, ++sourceCount);
  const address = source ? `${sourceIds.get(source)}:${src}` : new URL(src, baseUri()).href;
  return `${shape} ${address}`;
}

function forgetIdle(): void {
  const idle = [...resources].filter(([, { subscriptions }]) => !subscriptions.size);
  for (const [key] of idle.slice(0, Math.max(0, idle.length - idleResources))) resources.delete(key);
}

function listen(): void {
  document.addEventListener('visibilitychange', () => resources.forEach((resource) => resource.schedule()));
  addEventListener('online', () => resources.forEach((resource) => resource.recover()));
}
