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
 * The symbol under which server rendering and hydration, which are separate bundles, find the controller of an element.
 * Change it with the members that they use: `src`, `shape`, `data` and `restore()`.
 */
export const sourceKey = Symbol.for('sen-source@1');

/** An element with a `src`. */
export interface SourceHost extends SenElement {
  [sourceKey]?: SourceController<unknown>;
  src?: string | undefined;
  /** Seconds between two loads. */
  refresh?: number | undefined;
  /** Whether the last valid data is stored for the next page. */
  keep?: boolean | undefined;
}

/**
 * Loads `src`. Data is kept when a later load fails; `failed` together with `data` means stale. A background refresh
 * changes only `isRefreshing` until it has ended.
 *
 * The states are drawn in docs/decisions/0030-async-model.md.
 */
export class SourceController<T> implements ReactiveController {
  /**
   * The state of the load. `idle` without `src`; `loading` until the first response, and again during a retry by the
   * visitor with nothing to show.
   */
  status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';

  /** Whether a refresh is running while the status is `ready` or `failed`. */
  isRefreshing = false;

  /** The last data. */
  data: T | undefined;

  /** When the data was loaded. */
  loadedAt: Date | undefined;

  /** Whether `data` was stored by an earlier page and has not been refreshed. */
  isKept = false;

  /** Why the last load failed. */
  reason: LoadErrorKind | undefined;

  /** The source's name of the next page, if there is one. */
  next: string | undefined;

  /** The state of the next page that the visitor requested. */
  pageStatus: 'idle' | 'loading' | 'failed' = 'idle';

  /** The announcement of the live region: about loads that the visitor waits for, never about a background refresh. */
  announcement: 'loading' | 'failed' | undefined;

  #src = '';
  #dataSource: DataSource | undefined;
  #timeZone: string | undefined;
  #isSubscribed = false;
  // Why `src` has no URL on this site, as it was reported.
  #unresolved: string | undefined;
  // Incremented with each subscription and its end: results of an earlier one are ignored.
  #token = 0;
  #handle: ResourceHandle | undefined;
  #earlier: ResourceHandle | undefined;
  #module: typeof ResourceModule | undefined;
  // The parts of the last snapshot that have been applied.
  #raw: unknown;
  #unreadable: Error | undefined;
  #settled = 0;
  #pageSettled = 0;
  #pageReason: LoadErrorKind | undefined;
  // What the visitor waits for: the first response, or that to a press of the button.
  #awaited: 'first' | 'retry' | undefined;
  #hadRetryFocus = false;

  /** @param address what to load now. Default: the `src` of the host */
  constructor(
    readonly host: SourceHost,
    readonly shape: DataRequest['shape'],
    readonly read: (input: unknown) => T | undefined,
    private readonly address: () => string | undefined = () => host.src,
  ) {
    host.addController(this);
    host[sourceKey] = this as SourceController<unknown>;
  }

  /**
   * Applies `src`, `refresh`, `keep` and the portal of the host. Runs with each update; hosts that compute their view
   * in `willUpdate` call it there before they read the state.
   */
  follow(): void {
    const { host } = this;
    if (isServer || !host.isConnected) return;
    const given = this.address() ?? '';
    const address = given && host.resolveSource(given);
    const src = typeof address === 'string' ? address : given;
    const { dataSource, timeZone } = host;
    if (src !== this.#src) this.#reset(src, this.#src === given && !this.#isSubscribed);
    // Frameworks set a new function in each render: only the first one matters.
    else if (this.#isSubscribed && ((!this.#dataSource && dataSource) || this.#timeZone !== timeZone)) this.#restart();
    if (address instanceof Error) return this.#refuse(address);
    this.#unresolved = undefined;
    // Without a URL yet, as while the portal loads its site, it waits.
    if (!address) return;
    if (this.#isSubscribed) this.#handle?.update(this.#options());
    else void this.#subscribe();
  }

  hostUpdate(): void {
    this.#hadRetryFocus = !!this.host.shadowRoot?.activeElement?.part.contains('retry');
    this.follow();
  }

  hostUpdated(): void {
    // The button is removed; its focus moves to the element.
    const root = this.host.shadowRoot;
    const base = root?.querySelector<HTMLElement>('.base');
    if (this.#hadRetryFocus && base && !root!.activeElement) focusContainer(base);
  }

  hostDisconnected(): void {
    this.#unsubscribe();
  }

  /** Sets a response that was loaded by a server, or embedded in the page. */
  restore(answer: unknown, loadedAt: Date): void {
    this.data = this.read(answer);
    this.status = 'ready';
    this.loadedAt = loadedAt;
  }

  /** Whether `data` is stale: stored by an earlier page, or the last load failed. */
  get isStale(): boolean {
    return this.isKept || this.status === 'failed';
  }

  /** Loads again at the request of the visitor or the page. */
  reload(): void {
    if (this.#unresolved) this.host.reloadSite();
    if (!this.#isSubscribed) return;
    this.#awaited = 'retry';
    this.announcement = 'loading';
    if (this.data === undefined) this.status = 'loading';
    if (this.#handle) this.#handle.reload();
    else void this.#subscribe();
    this.host.requestUpdate();
  }

  /** Loads the next page, also after a failure. */
  loadMore(): void {
    this.#handle?.loadMore();
  }

  /**
   * The message of a failed load, with a retry button; the text depends on the reason.
   *
   * @param hasContent whether older content is shown below
   * @param retry the action of the button. Default: `reload()`
   */
  renderError(hasContent: boolean, retry: () => void = () => this.reload()): TemplateResult {
    return this.#renderError(this.reason, hasContent, this.#isRetrying, retry);
  }

  /** The same for the next page. */
  renderPageError(retry: () => void = () => this.loadMore()): TemplateResult {
    return this.#renderError(this.#pageReason, false, false, retry);
  }

  /** The retry button alone, for elements that mark their content as stale. */
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
    // Without the chunk there is no text for the reason, as when that chunk itself failed.
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
    // The retry button is gone, and with it the focus.
    if (this.#awaited === 'retry') this.#awaited = this.announcement = undefined;
  }

  /** Ends the subscription because another source takes precedence; the content stays until that has data. */
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

  /**
   * Resets the state of another `src`.
   *
   * @param hasWaited whether it is the URL of a name that has waited for it: what a server has rendered stays
   */
  #reset(src: string, hasWaited: boolean): void {
    if (!hasWaited) this.data = this.loadedAt = undefined;
    this.next = this.reason = undefined;
    this.isKept = false;
    this.#dataSource = undefined;
    this.#restart();
    this.#src = src;
    if (src) return;
    this.status = 'idle';
    this.announcement = this.#awaited = undefined;
  }

  /** A `src` that has no URL: an error like that of a load, once. */
  #refuse(error: Error): void {
    if (this.#unresolved === error.message) return;
    this.#unresolved = error.message;
    this.#unsubscribe();
    this.#fail(error);
  }

  /** Applies a snapshot of the resource. */
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
      // An earlier version may have stored another shape: treated as no data.
      this.#unreadable =
        value === undefined && !isKept ? new LoadError('format', `${this.#src} holds no ${shape}`) : undefined;
    }
    // Server-rendered, stored or shared data is shown meanwhile: the visitor does not wait.
    if (this.#awaited === 'first' && isLoading && this.data !== undefined) this.#awaited = undefined;
    const failure = error ?? this.#unreadable;
    // The end of the last load is reported to its subscribers, and to a new one unless that waits for the next load.
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
      // An unreadable object.
      return undefined;
    }
  }

  /** Reports why the element could not subscribe: a missing chunk, or no valid URL. */
  #fail(error: Error): void {
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

// An error of the portal's source has no reason: for the visitor, its server did not respond.
const kindOf = (error: Error | undefined): LoadErrorKind | undefined =>
  error && (error instanceof LoadError ? error.kind : 'server');
