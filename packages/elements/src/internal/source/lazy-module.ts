import type { SenElement } from '../element.js';
import { scheduleTask } from '../registration/scheduler.js';
import type { Lazy } from '../values/lazy.js';
import { chunkError } from './load-error.js';
import { SenErrorEvent } from './load-events.js';

/**
 * A lazy module of one element. A failure to load it is reported like any other, by a warning and `sen-error`; the
 * element renders a message in place of the missing content.
 */
export class LazyModule<T> {
  /** Why the module could not be loaded; it is not loaded again before `retry()`. */
  error: Error | undefined;

  #loading: Promise<void> | undefined;

  /**
   * @param load loads the module; one function per class, since its result is cached
   * @param onLoad runs when the module is loaded, before the element renders
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

  /** Loads the module unless it is loaded or has failed. Returns the loaded module. */
  request(): T | undefined {
    const { value } = this;
    if (value === undefined && !this.error) void this.whenSettled();
    return value;
  }

  /** Loads the module unless it is loaded. Resolves after success and failure. */
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
        // Evaluating the module is work enough for one task; rendering has the next.
        if (!this.error) this.onLoad?.();
        scheduleTask(() => {
          host.requestUpdate();
          done();
        });
      });
    });
  }
}
