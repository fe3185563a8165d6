import { Worker } from 'node:worker_threads';
import { fetchSources, type SourceAnswer } from '../render/fetch-source.js';
import { limitsOf, unchanged, warningsTo, type RenderedHtml, type RenderOptions } from '../render/options.js';
import type { Job, JobResult } from './worker.js';

/** Options of a pool. */
export interface PoolOptions extends Omit<RenderOptions, 'url'> {
  /** Most threads that render; each starts when the others are busy. Default: 2. */
  threads?: number | undefined;
  /** Most pages that wait for a thread. Default: 100. */
  queue?: number | undefined;
}

interface Waiting {
  job: Job;
  /** Milliseconds left for the page. */
  milliseconds: number;
  signal: AbortSignal | undefined;
  done(outcome: Outcome): void;
}

/** The result of one turn, its duration, or the reason of a failure. */
type Outcome = { result: JobResult; took: number } | { failure: string };

/** Longest time for a thread to start, in milliseconds. */
const longestStart = 20_000;
/** Longest time that a page is still rendered after its caller has left, in milliseconds: a new thread costs more. */
const longestLeft = 500;
/** Memory limit of a thread, and thereby of a page. */
const megabytes = 512;

/**
 * Renders pages in worker threads. A page that takes longer than `limits.milliseconds`, or more memory than a thread
 * has, is left unchanged: its thread is terminated and replaced.
 */
export class RenderPool {
  readonly #settings: PoolOptions;
  readonly #threads = new Set<Thread>();
  readonly #queue: Waiting[] = [];

  constructor(settings: PoolOptions) {
    this.#settings = settings;
  }

  /** Whether another page has to be refused. */
  get isFull(): boolean {
    return this.#queue.length >= (this.#settings.queue ?? 100);
  }

  /** Starts a thread before the first page. */
  start(): void {
    if (!this.#threads.size) this.#addThread();
  }

  /** Renders a page; undefined if the request was aborted meanwhile. Check `isFull` before. */
  async render(html: string, url: string | undefined, signal?: AbortSignal): Promise<RenderedHtml | undefined> {
    const warn = warningsTo(this.#settings.warn);
    const limits = limitsOf(this.#settings);
    let answers: Map<string, SourceAnswer> | undefined;
    let { milliseconds } = limits;
    const left = new Int32Array(new SharedArrayBuffer(4));
    for (;;) {
      if (signal?.aborted) return undefined;
      const outcome = await this.#run({ html, url, answers, left }, milliseconds, signal);
      if (signal?.aborted) return undefined;
      if ('failure' in outcome) {
        warn(`${url ?? 'a page'} is left unchanged: ${outcome.failure}`);
        return unchanged(html);
      }
      const { result, took } = outcome;
      // Already formatted for the log.
      for (const line of result.warnings) (this.#settings.warn ?? console.warn)(line); // eslint-disable-line no-console -- where a server tells its developer
      if ('page' in result) return result.page;
      if ('isLeft' in result) return undefined;
      milliseconds -= took;
      const { origins = [] } = this.#settings;
      const asked = [...fetchSources(result.requests, origins, limits, signal)];
      answers = new Map(await Promise.all(asked.map(async ([address, answer]) => [address, await answer] as const)));
    }
  }

  /** Terminates all threads; pages that are being rendered are left unchanged. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.end('the service stops')));
  }

  #run(job: Job, milliseconds: number, signal: AbortSignal | undefined): Promise<Outcome> {
    return new Promise((done) => {
      const waiting = { job, milliseconds, signal, done };
      // Admitted pages have priority over new ones.
      if (job.answers) this.#queue.unshift(waiting);
      else this.#queue.push(waiting);
      signal?.addEventListener('abort', () => this.#leave(waiting), { once: true });
      // After the events that have arrived already, so that a page whose caller has left is not started.
      setImmediate(() => this.#next());
    });
  }

  /** Removes an aborted page from the queue, or stops its rendering at the next element. */
  #leave(waiting: Waiting): void {
    Atomics.store(waiting.job.left, 0, 1);
    const at = this.#queue.indexOf(waiting);
    if (at < 0) {
      for (const thread of this.#threads) thread.abandon(waiting);
      return;
    }
    this.#queue.splice(at, 1);
    waiting.done({ failure: 'the caller has left' });
  }

  #next(): void {
    if (!this.#queue.length) return;
    const idle = [...this.#threads].find((thread) => thread.isIdle);
    if (idle) idle.run(this.#queue.shift()!);
    else if (this.#threads.size < (this.#settings.threads ?? 2)) this.#addThread();
  }

  #addThread(): void {
    const { warn: _, threads: _1, queue: _2, ...settings } = this.#settings;
    const thread = new Thread(settings, {
      idle: () => setImmediate(() => this.#next()),
      ended: (failure, wasReady) => {
        this.#threads.delete(thread);
        // A thread that cannot start would leave pages waiting forever.
        if (!wasReady && !this.#threads.size) for (const { done } of this.#queue.splice(0)) done({ failure });
        this.#next();
      },
    });
    this.#threads.add(thread);
  }
}

class Thread {
  readonly #worker: Worker;
  readonly #events: { idle(): void; ended(failure: string, wasReady: boolean): void };
  #isReady = false;
  #current: (Waiting & { started: number }) | undefined;
  #timer: ReturnType<typeof setTimeout>;
  #failure = '';

  constructor(settings: RenderOptions, events: { idle(): void; ended(failure: string, wasReady: boolean): void }) {
    this.#events = events;
    this.#worker = new Worker(new URL('./worker.js', import.meta.url), {
      name: 'sen-prerender',
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    this.#timer = setTimeout(() => void this.end('its thread did not start'), longestStart);
    this.#worker
      .on('message', (message: 'ready' | JobResult) => this.#onMessage(message))
      .on('error', (error: unknown) => (this.#failure ||= String(error)))
      .on('exit', () => this.#onExit());
  }

  get isIdle(): boolean {
    return this.#isReady && !this.#current;
  }

  run(waiting: Waiting): void {
    this.#current = { ...waiting, started: performance.now() };
    // A thread keeps the process alive while it renders, not while it is idle.
    this.#worker.ref();
    const { milliseconds } = waiting;
    this.#timer = setTimeout(() => void this.end('it takes longer than the limit'), Math.max(0, milliseconds));
    this.#worker.postMessage(waiting.job);
  }

  /** Terminates the thread unless it stops rendering this page soon. */
  abandon({ job }: Waiting): void {
    if (this.#current?.job !== job) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.end('the caller has left'), longestLeft);
  }

  async end(failure: string): Promise<void> {
    this.#failure ||= failure;
    this.#isReady = false;
    await this.#worker.terminate();
  }

  #onMessage(message: 'ready' | JobResult): void {
    if (this.#failure) return;
    clearTimeout(this.#timer);
    const current = this.#current;
    this.#current = undefined;
    this.#isReady = true;
    this.#worker.unref();
    if (message !== 'ready') current?.done({ result: message, took: performance.now() - current.started });
    this.#events.idle();
  }

  #onExit(): void {
    clearTimeout(this.#timer);
    const failure = this.#failure || 'its thread has ended';
    this.#current?.done({ failure });
    this.#events.ended(failure, this.#isReady || !!this.#current);
  }
}
