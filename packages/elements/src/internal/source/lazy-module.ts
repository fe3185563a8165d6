import type { SenElement } from '../element.js';
import { scheduleTask } from '../registration/scheduler.js';
import type { Lazy } from '../values/lazy.js';
import { chunkError } from './load-error.js';
import { SenErrorEvent } from './load-events.js';

/**
 * A chunk that one element needs in addition to its own. A failure to load it is reported as any other: a warning, and
 * `sen-error`; the element renders a message where something is missing without it.
 */
export class LazyModule<T> {
  /** Why the chunk could not be loaded; it is not loaded again before `retry()`. */
  error: Error | undefined;

  #loading: Promise<void> | undefined;

  /**
   * @param load loads the chunk; one function per class, since what it gave is kept
   * @param onLoad runs when the chunk has come, before the element is rendered
   */
  constructor(
    private readonly host: SenElement,
    private readonly load: Lazy<T>,
    private readonly onLoad?: () => void,
  ) {}

  /** The module, if it has been loaded. */
  get value(): T | undefined {
    return this.load.value;
  }

  /** Loads the chunk unless that has been done or has failed. Gives the module, if it is there. */
  request(): T | undefined {
    const { value } = this;
    if (value === undefined && !this.error) void this.whenSettled();
    return value;
  }

  /** Loads the chunk unless that has been done. Resolves when it has come, and when it cannot be loaded. */
  whenSettled(): Promise<void> {
    if (this.value !== undefined) return Promise.resolve();
    if (!this.#loading) this.host.waitFor((this.#loading = this.#load()));
    return this.#loading;
  }

  /** Loads again after a failure. */
  readonly retry = (): void => {
    this.error = undefined;
    this.request();
    this.host.requestUpdate();
  };

  async #load(): Promise<void> {
    const { host, load } = this;
    try {
      await load();
    } catch (cause) {
      this.error = chunkError(cause);
      host.warn(this.error.message);
      host.dispatchEvent(new SenErrorEvent('', this.error));
    }
    this.#loading = undefined;
    await new Promise<void>((done) => {
      scheduleTask(() => {
        // What it brings is work enough for one task; rendering has the next.
        if (!this.error) this.onLoad?.();
        scheduleTask(() => {
          host.requestUpdate();
          done();
        });
      });
    });
  }
}
