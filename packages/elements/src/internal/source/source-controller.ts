import { isServer, type ReactiveController, type TemplateResult } from 'lit';
import { focusContainer } from '../dom/focus.js';
import type { SenElement } from '../element.js';
import { resolveEnvironment } from '../environment/environment.js';
import type { DataRequest, DataSource } from '../environment/portal-context.js';
import { lazy } from '../values/lazy.js';
import { errorTemplate, retryButton } from './error-template.js';
import { chunkError, LoadError, type LoadErrorKind } from './load-error.js';
import { SenErrorEvent, SenLoadEvent } from './load-events.js';
import type * as ResourceModule from './resource.js';
import type { ResourceHandle, ResourceOptions, Snapshot } from './types.js';

const loadResourceModule = lazy(() => import('./resource.js'));

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
 * Loads what `src` points to. Data that arrived stays when a later load fails; `failed` together with `data` means
 * stale. A refresh in the background changes nothing but `isRefreshing` until it has ended.
 *
 * docs/decisions/0030-async-model.md draws the states.
 */
export class SourceController<T> implements ReactiveController {
  /**
   * The state of the load. `idle` without `src`; `loading` until the first answer, and again while the visitor's own
   * retry runs with nothing to show.
   */
  status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';

  /** Whether a load runs in the background of `ready` or `failed`. */
  isRefreshing = false;

  /** What arrived last. */
  data: T | undefined;

  /** When it arrived. */
  loadedAt: Date | undefined;

  /** Whether `data` was stored by an earlier page and nothing has arrived since. */
  isKept = false;

  /** Why the last load failed. */
  reason: LoadErrorKind | undefined;

  /** What the source calls the page after those that arrived, if there is one. */
  next: string | undefined;

  /** The state of the next page, which the visitor asked for. */
  pageStatus: 'idle' | 'loading' | 'failed' = 'idle';

  /** What a live region says: about what the visitor waits for, never about the background. */
  announcement: 'loading' | 'failed' | undefined;

  #src = '';
  #dataSource: DataSource | undefined;
  #timeZone: string | undefined;
  #isSubscribed = false;
  // Grows with each subscription and its end: what belongs to an earlier one is not taken.
  #token = 0;
  #handle: ResourceHandle | undefined;
  #earlier: ResourceHandle | undefined;
  #module: typeof ResourceModule | undefined;
  // What has been taken of the last snapshot.
  #raw: unknown;
  #unreadable: Error | undefined;
  #settled = 0;
  #pageSettled = 0;
  #pageReason: LoadErrorKind | undefined;
  // What the visitor waits for: the first answer, or that to a press of the button.
  #awaited: 'first' | 'retry' | undefined;
  #hadRetryFocus = false;

  constructor(
    readonly host: SourceHost,
    readonly shape: DataRequest['shape'],
    readonly read: (input: unknown) => T | undefined,
  ) {
    host.addController(this);
    host[sourceKey] = this as SourceController<unknown>;
  }

  /**
   * Takes up what the host says: `src`, `refresh`, `keep`, the portal. Happens with each update; hosts that compute what
   * they show in `willUpdate` call it there, before they read the state.
   */
  follow(): void {
    const { host } = this;
    if (isServer || !host.isConnected) return;
    const src = host.src ?? '';
    const { dataSource, timeZone } = host;
    if (src !== this.#src) this.#reset(src);
    // Frameworks give the portal a new function with each render: only its first one is news.
    else if (this.#isSubscribed && ((!this.#dataSource && dataSource) || this.#timeZone !== timeZone)) this.#restart();
    if (!src) return;
    if (this.#isSubscribed) this.#handle?.update(this.#options());
    else void this.#subscribe();
  }

  hostUpdate(): void {
    this.#hadRetryFocus = !!this.host.shadowRoot?.activeElement?.part.contains('retry');
    this.follow();
  }

  hostUpdated(): void {
    // The button has gone; whoever pressed it stays in the element.
    const root = this.host.shadowRoot;
    const base = root?.querySelector<HTMLElement>('.base');
    if (this.#hadRetryFocus && base && !root!.activeElement) focusContainer(base);
  }

  hostDisconnected(): void {
    this.#unsubscribe();
  }

  /** Takes an answer to `src` that was loaded elsewhere: by a server, or read there and handed on in the page. */
  restore(answer: unknown, loadedAt: Date): void {
    this.data = this.read(answer);
    this.status = 'ready';
    this.loadedAt = loadedAt;
  }

  /** Whether `data` is old: it was kept by an earlier page, or the last load failed. */
  get isStale(): boolean {
    return this.isKept || this.status === 'failed';
  }

  /** Loads again because the visitor, or the page, asks for it. */
  reload(): void {
    if (!this.#isSubscribed) return;
    this.#awaited = 'retry';
    this.announcement = 'loading';
    if (this.data === undefined) this.status = 'loading';
    if (this.#handle) this.#handle.reload();
    else void this.#subscribe();
    this.host.requestUpdate();
  }

  /** Loads the next page, also after it has failed. */
  loadMore(): void {
    this.#handle?.loadMore();
  }

  /**
   * The message of a load that failed, with a button to try again; the words for the visitor follow the reason.
   *
   * @param hasContent whether older content is shown below
   * @param retry what the button does. Default: `reload()`
   */
  renderError(hasContent: boolean, retry: () => void = () => this.reload()): TemplateResult {
    return this.#renderError(this.reason, hasContent, this.#isRetrying, retry);
  }

  /** The same for the next page. */
  renderPageError(retry: () => void = () => this.loadMore()): TemplateResult {
    return this.#renderError(this.#pageReason, false, false, retry);
  }

  /** The button alone, for elements that mark their content as old. */
  renderRetry(): TemplateResult {
    return retryButton(this.host.locale, this.#isRetrying, () => this.reload());
  }

  get #isRetrying(): boolean {
    return this.isRefreshing && this.announcement === 'loading';
  }

  #renderError(
    reason: LoadErrorKind = 'server',
    hasContent: boolean,
    isBusy: boolean,
    retry: () => void,
  ): TemplateResult {
    const { locale } = this.host;
    // Without the chunk there are no words for the reason; its own failure is such a case.
    return errorTemplate(locale, this.#module?.failureText(locale, reason, hasContent), isBusy, retry);
  }

  #options(): ResourceOptions {
    const { refresh, keep } = this.host;
    return { refresh, keep: !!keep };
  }

  async #subscribe(): Promise<void> {
    const token = ++this.#token;
    const { host, shape } = this;
    const src = this.#src;
    this.#isSubscribed = true;
    this.#dataSource = host.dataSource;
    this.#timeZone = host.timeZone;
    try {
      const loading = loadResourceModule();
      host.waitFor(loading.catch(() => {}));
      const module = (this.#module ??= await loading);
      if (token !== this.#token) return;
      const owner = resolveEnvironment(host).portal?.host;
      const origin = { source: this.#dataSource, owner, timeZone: this.#timeZone };
      const listener = (snapshot: Snapshot) => {
        if (token === this.#token) this.#apply(snapshot);
      };
      this.#handle = module.subscribe({ src, shape }, origin, this.#options(), listener, this.#earlier);
      this.#handle.start();
    } catch (cause) {
      if (token === this.#token) this.#fail(cause instanceof LoadError ? cause : chunkError(cause));
    }
  }

  #unsubscribe(): void {
    this.#token++;
    this.#handle?.stop();
    this.#earlier = this.#handle ?? this.#earlier;
    this.#handle = undefined;
    this.#isSubscribed = this.isRefreshing = false;
    if (this.pageStatus === 'loading') this.pageStatus = 'idle';
    // Whoever pressed the button has left with it.
    if (this.#awaited === 'retry') this.#awaited = this.announcement = undefined;
  }

  /** Ends the subscription because another source answers; what is shown stays until it has. */
  #restart(): void {
    this.#unsubscribe();
    this.#earlier = this.#raw = this.#unreadable = undefined;
    this.#settled = this.#pageSettled = 0;
    this.pageStatus = 'idle';
    this.announcement = this.#awaited = undefined;
    if (this.data !== undefined) return;
    this.#awaited = 'first';
    this.status = this.announcement = 'loading';
  }

  /** Forgets what belongs to another `src`. */
  #reset(src: string): void {
    this.data = this.loadedAt = this.next = this.reason = undefined;
    this.isKept = false;
    this.#dataSource = undefined;
    this.#restart();
    this.#src = src;
    if (src) return;
    this.status = 'idle';
    this.announcement = this.#awaited = undefined;
  }

  /** Takes the state of the resource. */
  #apply({ isLoading, settled, error, data, loadedAt, isKept = false, next, page }: Snapshot): void {
    const { host, shape } = this;
    const isNew = settled !== this.#settled;
    const hadData = this.data !== undefined;
    const hasArrived = isNew && settled > 0 && !error;
    if (hasArrived || (data !== undefined && data !== this.#raw)) {
      this.#raw = data;
      const value = this.#read(data);
      if (value !== undefined) {
        this.data = value;
        this.loadedAt = new Date(loadedAt ?? Date.now());
        this.isKept = isKept;
      }
      // An earlier version may have kept another shape: as if it had kept nothing.
      this.#unreadable =
        value === undefined && !isKept ? new LoadError('format', `${this.#src} holds no ${shape}`) : undefined;
    }
    // What a server rendered, an earlier page kept or another element loaded is shown meanwhile: nobody waits.
    if (this.#awaited === 'first' && isLoading && this.data !== undefined) this.#awaited = undefined;
    const failure = error ?? this.#unreadable;
    // How the last load ended is news for its subscribers, and for a new one unless that waits for the next.
    const isReported = isNew && settled > 0 && !(failure && isLoading && this.#awaited);
    const isPageNew = !!page && page.settled !== this.#pageSettled;
    if (isReported) this.#settled = settled;
    this.#pageSettled = page?.settled ?? 0;
    this.next = next;
    const wasLoading = this.status === 'loading';
    this.#setStatus(isLoading, settled > 0, failure);
    if (wasLoading && this.status !== 'loading' && !hadData) void this.#module?.preserveBlockSize(host);
    if (isReported) this.#awaited = undefined;
    this.pageStatus = page?.isLoading ? 'loading' : page?.error ? 'failed' : 'idle';
    this.#pageReason = kindOf(page?.error);
    if (isReported) this.#report(failure);
    if (isPageNew && page.settled) this.#report(page.error);
    host.requestUpdate();
  }

  #setStatus(isLoading: boolean, hasSettled: boolean, failure: Error | undefined): void {
    if (hasSettled) this.status = failure ? 'failed' : 'ready';
    if (isLoading && this.#awaited && this.data === undefined) this.status = 'loading';
    this.reason = kindOf(failure);
    this.isRefreshing = isLoading && this.status !== 'loading';
    if (isLoading) {
      if (this.#awaited) this.announcement = 'loading';
      else if (this.announcement === 'loading') this.announcement = undefined;
    } else if (!failure) this.announcement = undefined;
    else if (this.#awaited) this.announcement = 'failed';
  }

  #read(data: unknown): T | undefined {
    try {
      return this.read(data);
    } catch {
      // An object that cannot be read.
      return undefined;
    }
  }

  /** What has kept the element from subscribing: its chunk is missing, or its address is none. */
  #fail(error: LoadError): void {
    this.#setStatus(false, true, error);
    this.#awaited = undefined;
    this.#report(error);
    this.host.requestUpdate();
  }

  #report(failure: Error | undefined): void {
    const { host } = this;
    const src = this.#src;
    if (!failure) {
      host.dispatchEvent(new SenLoadEvent(src));
      return;
    }
    host.warn(failure.message);
    host.dispatchEvent(new SenErrorEvent(src, failure));
  }
}

// An error of the portal's own source has no kind: to the visitor its server did not answer.
const kindOf = (error: Error | undefined): LoadErrorKind | undefined =>
  error && (error instanceof LoadError ? error.kind : 'server');
