import type { ReactiveController } from 'lit';
import { SenErrorEvent, SenLoadEvent } from './events.js';
import type { SenElement } from './element.js';
import type { LoadErrorKind } from './load-error.js';
import type { DataRequest } from './portal-context.js';
import type { Following, Snapshot } from './wire.js';

/** An element with a `src`. */
export interface SourceHost extends SenElement {
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

  #asked = '';
  #src: string | undefined;
  #raw: unknown;
  #wire: Following | undefined;

  constructor(
    private readonly host: SourceHost,
    private readonly shape: DataRequest['shape'],
    private readonly read: (input: unknown) => T | undefined,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { src, refresh, keep } = this.host;
    const asked = src ? [src, refresh ?? '', keep ?? ''].join(' ') : '';
    if (asked === this.#asked || !this.host.isConnected) return;
    this.#asked = asked;
    this.#wire?.stop();
    // An element that is only moved keeps what it shows.
    if (this.#src !== src) this.data = this.loadedAt = this.#raw = this.next = this.#wire = undefined;
    this.#src = src;
    this.status = src ? 'loading' : 'idle';
    if (src) void this.#follow(src, asked);
  }

  hostDisconnected(): void {
    this.#wire?.stop();
    this.#asked = '';
  }

  /** Asks again, as the retry button does. */
  load(): void {
    this.#wire?.reload();
  }

  /** Asks for the next page. */
  more(): void {
    this.#wire?.more();
  }

  async #follow(src: string, asked: string): Promise<void> {
    const { follow } = await import('./wire.js');
    if (this.#asked !== asked) return;
    const { refresh, keep } = this.host;
    const wishes = {
      refresh: Number(refresh) || 0,
      keep: !!keep,
      listener: (snapshot: Snapshot) => this.#take(snapshot, src),
    };
    this.#wire = follow({ src, shape: this.shape }, this.host.dataSource, wishes, this.#wire);
  }

  #take({ status, data, loadedAt, error, next }: Snapshot, src: string): void {
    const { host } = this;
    this.next = next;
    let failure = status === 'failed' ? error : undefined;
    let arrived = false;
    if (data !== undefined && data !== this.#raw) {
      this.#raw = data;
      const read = this.read(data);
      if (read === undefined) failure = new Error(`${src} holds no ${this.shape}`);
      else {
        this.data = read;
        this.loadedAt = new Date(loadedAt ?? Date.now());
        arrived = status === 'ready';
      }
    } else if (status === 'ready' && this.data) this.loadedAt = new Date(loadedAt ?? Date.now());
    this.status = failure ? 'failed' : status;
    // An error of the portal's own source has no kind: to the visitor its server did not answer.
    const { kind = status === 'failed' ? 'server' : 'format' } = (failure ?? {}) as { kind?: LoadErrorKind };
    this.reason = failure && kind;
    if (arrived) host.dispatchEvent(new SenLoadEvent(src));
    if (failure) {
      host.warn(failure.message);
      host.dispatchEvent(new SenErrorEvent(src, failure));
    }
    host.requestUpdate();
  }
}
