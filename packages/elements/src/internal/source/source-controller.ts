import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { SenElement } from '../element.js';
import { lazy } from '../values/lazy.js';
import type { LoadErrorKind } from './load-error.js';
import type { DataRequest, DataSource } from '../environment/portal-context.js';
import type { Following } from './resource.js';
import type * as Wire from './resource.js';

const loadWire = lazy(() => import('./resource.js'));

/**
 * Where the controller of an element is found by server rendering and hydration, which are bundles of their own. It
 * changes with what they use of it: `src`, `shape`, `data` and `restore()`.
 */
export const sourceKey = Symbol.for('sen-source@1');

/** An element with a `src`. */
export interface SourceHost extends SenElement {
  [sourceKey]?: SourceController<unknown>;
  src?: string | undefined;
  /** Seconds between two loads. */
  refresh?: number | undefined;
  /** Whether the last good data outlives the page. */
  keep?: boolean | undefined;
}

/**
 * Loads what `src` points to, for elements that take data from the wire. Data that arrived stays when a later load
 * fails; `failed` together with `data` means stale.
 */
export class SourceController<T> implements ReactiveController {
  /** Where the load stands; `idle` without `src`. */
  status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';

  /** What arrived last. */
  data: T | undefined;

  /** When it arrived. */
  loadedAt: Date | undefined;

  /** Why the last load failed. */
  reason: LoadErrorKind | undefined;

  /** What the source calls the page after those that arrived, if there is one. */
  next: string | undefined;

  /** What arrived last, unread. */
  raw: unknown;

  #asked = '';
  #src: string | undefined;
  #from: DataSource | undefined;
  #following: Following | undefined;
  #wire: typeof Wire | undefined;

  constructor(
    readonly host: SourceHost,
    readonly shape: DataRequest['shape'],
    readonly read: (input: unknown) => T | undefined,
  ) {
    host.addController(this);
    host[sourceKey] = this as SourceController<unknown>;
  }

  hostUpdate(): void {
    const { src, refresh, keep, dataSource } = this.host;
    const asked = src ? [src, refresh ?? '', keep ?? ''].join(' ') : '';
    // Frameworks give the portal a new function with each render: only its first one is news.
    const isNews = asked !== this.#asked || (!this.#from && dataSource);
    if (!isNews || !this.host.isConnected) return;
    this.#asked = asked;
    this.#following?.stop();
    this.#from = dataSource;
    // An element that is only moved keeps what it shows.
    if (this.#src !== src) this.data = this.loadedAt = this.raw = this.next = this.#following = undefined;
    this.#src = src;
    this.status = src ? 'loading' : 'idle';
    if (src) void this.#follow(src, asked, dataSource);
  }

  hostDisconnected(): void {
    this.#following?.stop();
    this.#asked = '';
  }

  /** Takes an answer to `src` that was loaded elsewhere: by a server, or read there and handed on in the page. */
  restore(answer: unknown, loadedAt: Date): void {
    this.data = this.read(answer);
    this.status = 'ready';
    this.loadedAt = loadedAt;
  }

  /** Asks again, as the retry button does. */
  load(): void {
    this.#following?.reload();
  }

  /** Asks for the next page. */
  more(): void {
    this.#following?.more();
  }

  /**
   * The message of a load that failed, with a button to try again; the words for the visitor follow the reason.
   *
   * @param kept whether older content still stands below
   */
  failed(kept: boolean, retry: () => void): TemplateResult | typeof nothing {
    return this.#wire?.errorTemplate(this.host.locale, kept, retry, this.reason ?? 'server') ?? nothing;
  }

  async #follow(src: string, asked: string, from: DataSource | undefined): Promise<void> {
    const { follow, take } = (this.#wire = await loadWire());
    if (this.#asked !== asked || this.#from !== from) return;
    const { host } = this;
    const { refresh, keep } = host;
    this.#following = follow(
      { src, shape: this.shape },
      from,
      { refresh: Number(refresh) || 0, keep: !!keep, listener: (snapshot) => take(this, snapshot, src) },
      this.#following,
    );
  }
}
