import type { ReactiveController } from 'lit';
import { SenErrorEvent, SenLoadEvent } from './events.js';
import type { SenElement } from './element.js';
import type { DataRequest, DataSource } from './portal-context.js';

/** An element with a `src`. */
export interface SourceHost extends SenElement {
  /** @internal The portal's data source, if there is one. */
  readonly dataSource: DataSource | undefined;
  src?: string | undefined;
}

/**
 * Loads what `src` points to, for elements that take data from the wire. Data that arrived stays when a later load
 * fails; `failed` and `data` together mean stale.
 */
export class SourceController<T> implements ReactiveController {
  /** Where the load stands; `idle` without `src`. */
  status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';

  /** What arrived last. */
  data: T | undefined;

  /** When it arrived. */
  loadedAt: Date | undefined;

  #src: string | undefined;
  #abort: AbortController | undefined;

  constructor(
    private readonly host: SourceHost,
    private readonly shape: DataRequest['shape'],
    private readonly read: (input: unknown) => T | undefined,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.host.src === this.#src) return;
    this.#src = this.host.src;
    this.data = this.loadedAt = undefined;
    void this.load();
  }

  hostConnected(): void {
    if (this.#src && this.status === 'loading') void this.load();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** Asks again, as the retry button does. */
  async load(): Promise<void> {
    this.#abort?.abort();
    const src = this.#src;
    if (!src) {
      this.status = 'idle';
      return;
    }
    const { signal } = (this.#abort = new AbortController());
    this.status = 'loading';
    this.host.requestUpdate();
    try {
      const source = this.host.dataSource ?? (await import('./fetch-json.js')).fetchJson;
      const data = this.read(await source({ src, shape: this.shape, signal }));
      if (signal.aborted) return;
      if (data === undefined) throw new Error(`${src} holds no ${this.shape}`);
      this.data = data;
      this.loadedAt = this.host.now;
      this.status = 'ready';
      this.host.dispatchEvent(new SenLoadEvent(src));
    } catch (error) {
      if (signal.aborted) return;
      this.status = 'failed';
      this.host.warn((error as Error).message);
      this.host.dispatchEvent(new SenErrorEvent(src, error as Error));
    }
    this.host.requestUpdate();
  }
}
