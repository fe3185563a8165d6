import { longestTimeout, nextDelay, refreshInterval } from '@sen-portal/data/schedule.js';
import { baseUri } from '../environment/base-uri.js';
import type { DataSource } from '../environment/portal-context.js';
import { ask } from './ask.js';
import { failureTerms } from './error.terms.js';
import { fetchData } from './fetch-data.js';
import { LoadError, type LoadErrorKind } from './load-error.js';
import { Paginator } from './paginator.js';
import {
  nextSettled,
  type ResourceHandle,
  type ResourceOptions,
  type ResourceOrigin,
  type ResourceRequest,
  type Snapshot,
  type SnapshotListener,
} from './types.js';

/*
 * The resource of a `src`: one per URL, shared by its subscribers. Loaded with the first `src`. Its states are drawn in
 * docs/decisions/0030-async-model.md.
 */

export { preserveBlockSize } from './preserve-block-size.js';

interface Subscription extends ResourceOptions {
  listener: SnapshotListener;
}

/** Younger data is not loaded again when another element subscribes or one is moved. In milliseconds. */
const freshFor = 30_000;
/** Longest delay before failed loads are retried once the network is back, in milliseconds. */
const recoverWithin = 3000;
/** Most resources without subscribers that are cached. */
const idleResources = 40;

const resources = new Map<string, Resource>();
const sourceIds = new WeakMap<object, number>();
let sourceCount = 0;

// Not the wall clock, which people and networks set: setting it back would delay the refresh as much.
const now = (): number => performance.now();

class Resource {
  snapshot: Snapshot = { isLoading: false, settled: 0 };
  readonly subscriptions = new Set<Subscription>();

  #failures = 0;
  #settledAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Infinity;
  /** When the failed load is retried because the network is back. */
  #recoverAt = Infinity;
  /** The interval from which `#due` was computed; undefined if `#due` is outdated. */
  #planned: number | undefined;
  #abort: AbortController | undefined;

  /**
   * @param key identifies the resource
   * @param source the portal's latest function
   * @param isNamed whether a portal answers, not a URL
   */
  constructor(
    private readonly key: string,
    private readonly request: ResourceRequest,
    public source: DataSource,
    private readonly isNamed: boolean,
  ) {}

  get isFresh(): boolean {
    const { settled, error } = this.snapshot;
    return settled > 0 && !error && now() - this.#settledAt < freshFor;
  }

  join(subscription: Subscription): void {
    this.subscriptions.add(subscription);
    this.#recall();
    if (!this.#abort && !this.isFresh) void this.load();
    else {
      subscription.listener(this.snapshot);
      this.schedule();
    }
  }

  leave(subscription: Subscription): void {
    this.subscriptions.delete(subscription);
    if (this.subscriptions.size) return this.schedule();
    this.#abort?.abort();
    this.#abort = undefined;
    this.snapshot = { ...this.snapshot, isLoading: false };
    clearTimeout(this.#timer);
  }

  async load(): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.#recoverAt = Infinity;
    clearTimeout(this.#timer);
    this.#set({ isLoading: true });
    let change: Partial<Snapshot>;
    try {
      const data = await ask(this.source, this.request, abort);
      change = { data, loadedAt: Date.now(), error: undefined, isKept: false };
    } catch (error) {
      change = { error: error as Error };
    }
    // The response belongs to another request, or no subscriber is left.
    if (this.#abort !== abort) return;
    this.#abort = undefined;
    this.#failures = change.error ? this.#failures + 1 : 0;
    this.#settledAt = now();
    this.#planned = undefined;
    if (!change.error) this.#store(change);
    this.#set({ ...change, isLoading: false, settled: nextSettled() });
    this.schedule();
  }

  /**
   * Where the data is stored. What a function of a portal answers to a name may differ from page to page, as from ward to
   * ward of one installation: it is for the same page alone.
   */
  get #place(): string {
    return `sen:${this.key}${this.isNamed ? ` ${location.pathname}` : ''}`;
  }

  /** Schedules the next load, if a subscriber needs one and the page is visible. */
  schedule(): void {
    clearTimeout(this.#timer);
    if (!this.subscriptions.size || this.#abort) return;
    const interval = this.#interval();
    if (interval !== this.#planned) {
      this.#planned = interval;
      this.#due = interval ? this.#settledAt + nextDelay({ interval }, this.#failures, Math.random()) : Infinity;
    }
    const due = Math.min(this.#due, this.#recoverAt);
    if (due === Infinity || document.hidden) return;
    const wait = Math.min(Math.max(0, due - now()), longestTimeout);
    this.#timer = setTimeout(() => {
      if (now() < due) this.schedule();
      else void this.load();
    }, wait);
  }

  /** Retries a failed load once the network is back, with a random delay. */
  recover(): void {
    if (!this.snapshot.error) return;
    this.#recoverAt = now() + Math.random() * recoverWithin;
    this.schedule();
  }

  /** The shortest interval of all subscribers, in milliseconds; 0 for none. */
  #interval(): number {
    const wanted = [...this.subscriptions].map(({ refresh }) => refreshInterval(refresh)).filter(Boolean);
    return wanted.length ? Math.min(...wanted) : 0;
  }

  #set(change: Partial<Snapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    // A listener may end subscriptions, its own or others', and may load again.
    for (const subscription of [...this.subscriptions])
      if (this.subscriptions.has(subscription)) subscription.listener(this.snapshot);
  }

  #store({ data, loadedAt }: Partial<Snapshot>): void {
    if (![...this.subscriptions].some(({ keep }) => keep)) return;
    try {
      localStorage.setItem(this.#place, JSON.stringify({ data, loadedAt }));
    } catch {
      // Storage is full or forbidden: the page works without it.
    }
  }

  #recall(): void {
    const { settled, isKept } = this.snapshot;
    if (settled || isKept || ![...this.subscriptions].some(({ keep }) => keep)) return;
    try {
      const kept = JSON.parse(localStorage.getItem(this.#place) ?? 'null') as Snapshot | null;
      if (!kept?.loadedAt) return;
      this.snapshot = { ...this.snapshot, data: kept.data, loadedAt: kept.loadedAt, isKept: true };
    } catch {
      // As above; data that is not JSON is not Sen's.
    }
  }
}

class Handle implements ResourceHandle {
  readonly paginator: Paginator;
  readonly #subscription: Subscription;

  constructor(
    readonly resource: Resource,
    request: ResourceRequest,
    options: ResourceOptions,
    listener: SnapshotListener,
    earlier: ResourceHandle | undefined,
  ) {
    const before = earlier instanceof Handle && earlier.resource === resource ? earlier.paginator : undefined;
    this.paginator = new Paginator((asked) => resource.source(asked), request, listener, before);
    this.#subscription = { ...options, listener: (snapshot) => this.paginator.setFirst(snapshot) };
  }

  start(): void {
    this.resource.join(this.#subscription);
  }

  reload(): void {
    void this.resource.load();
  }

  loadMore(): void {
    void this.paginator.loadMore();
  }

  update({ refresh, keep = false }: ResourceOptions): void {
    const subscription = this.#subscription;
    if (Object.is(subscription.refresh, refresh) && subscription.keep === keep) return;
    Object.assign(subscription, { refresh, keep });
    this.resource.schedule();
  }

  stop(): void {
    this.paginator.stop();
    this.resource.leave(this.#subscription);
    forgetIdle();
  }
}

/**
 * Subscribes to the resource of `src`. Throws a `LoadError` for an invalid URL.
 *
 * @param earlier the handle of the element before it was moved
 */
export function subscribe(
  request: ResourceRequest,
  origin: ResourceOrigin,
  options: ResourceOptions,
  listener: SnapshotListener,
  earlier?: ResourceHandle,
): ResourceHandle {
  if (!resources.size) listen();
  const source = origin.source ?? ((asked) => fetchData(asked, origin.timeZone));
  const key = keyOf(request, origin);
  const resource = resources.get(key) ?? new Resource(key, request, source, !!origin.source);
  resource.source = source;
  // Reinserted: the map is ordered by last use.
  resources.delete(key);
  resources.set(key, resource);
  return new Handle(resource, request, options, listener, earlier);
}

/** The reason of a failed load, for the visitor. */
export function failureText(locale: string, reason: LoadErrorKind, hasContent: boolean): string {
  const strings = failureTerms(locale);
  return hasContent ? `${strings[reason]} ${strings.kept}` : strings[reason];
}

function keyOf({ shape, src }: ResourceRequest, { source, owner = source, timeZone = '' }: ResourceOrigin): string {
  if (source && owner) {
    // Frameworks set a new function in each render: the portal identifies its source.
    const id = sourceIds.get(owner) ?? sourceIds.get(source) ?? ++sourceCount;
    if (!sourceIds.has(owner)) sourceIds.set(owner, id).set(source, id);
    return `${shape} ${id}:${src}`;
  }
  try {
    return `${shape} ${new URL(src, baseUri()).href}${timeZone && ` ${timeZone}`}`;
  } catch (cause) {
    throw new LoadError('address', `src is no address: ${src}`, { cause });
  }
}

function forgetIdle(): void {
  const idle = [...resources].filter(([, { subscriptions }]) => !subscriptions.size);
  for (const [key] of idle.slice(0, Math.max(0, idle.length - idleResources))) resources.delete(key);
}

function listen(): void {
  document.addEventListener('visibilitychange', () => resources.forEach((resource) => resource.schedule()));
  addEventListener('online', () => resources.forEach((resource) => resource.recover()));
}
