import type { Report, Site } from '@sen-portal/data';
import { dateTime, text } from '@sen-portal/data/coerce.js';
import { readSite } from '@sen-portal/data/read-site.js';
import type { Context, ContextEvent, ContextProvider } from '@lit/context';
import { html, isServer, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { providePortal } from '../internal/environment/environment.js';
import {
  portalContext,
  type DataSource,
  type PortalContext,
  type Resolution,
} from '../internal/environment/portal-context.js';
import { observeChildren, readJsonChild } from '../internal/light-children/children-observer.js';
import { chunkError, LoadError } from '../internal/source/load-error.js';
import { checkProperties, reportPrintedObjects } from '../internal/values/check-properties.js';
import { lazy } from '../internal/values/lazy.js';
import { loadRare } from '../internal/load-rare.js';
import { warnOnce } from '../internal/warn.js';
import { version } from '../internal/version.js';
import type { SiteSource } from './site-source.js';

const loadSiteSource = lazy(() => import('./site-source.js'));

/**
 * Wraps a page, or a section of it, and provides settings that HTML cannot express: a locale other than the page's, a
 * time zone, a clock, a default heading level, a data source, and the site that the page belongs to. Elements also work
 * without it; settings of an element, and a `lang` between portal and element, take precedence.
 *
 * The site gives names, contact, emblem, theme, notices and the URLs of named sources to the elements inside: as the
 * `site` property, a JSON child, or `src`; the first of these wins.
 *
 * @summary Settings for all elements inside.
 * @status stable
 * @element sen-portal
 *
 * @slot - The page.
 *
 * @fires {SenLoadEvent} sen-load - The site has loaded.
 * @fires {SenErrorEvent} sen-error - Loading the site has failed.
 *
 * @csspart error - The message that the site could not be loaded.
 * @csspart stale - The note that a stored site could not be updated.
 * @csspart retry - The retry button.
 */
export class SenPortal extends LitElement {
  static readonly senVersion = version;
  static override properties: PropertyDeclarations = {
    locale: {},
    timeZone: { attribute: 'time-zone' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    now: {},
    clock: { attribute: false },
    source: { attribute: false },
    src: {},
    refresh: { type: Number },
    keep: { type: Boolean },
    site: { attribute: false, noAccessor: true },
  };

  /** Locale of the elements inside, a BCP 47 tag such as `en`. Default: the closest `lang`. */
  declare locale?: string;

  /** IANA time zone of dates and times. Default: `Asia/Ho_Chi_Minh`. */
  declare timeZone?: string;

  /** Default heading level, 1–6, of the elements inside. */
  declare headingLevel?: number;

  /**
   * A fixed current time in ISO 8601, for previews and archived pages; a date is its start, and a time without an offset
   * is in `time-zone`. Default: the visitor's clock.
   */
  declare now?: string;

  /** Function that returns the current time; overrides `now`. */
  declare clock?: () => Date;

  /** Data source for the `src` of elements inside: a function from a request to data. Default: `src` is fetched as a URL. */
  declare source?: DataSource;

  /** URL of the JSON of the site. */
  declare src?: string;

  /** Seconds between two loads of `src`, from 5 to a day. Default: it is loaded once. */
  declare refresh?: number;

  /** Whether the site is stored in the browser, for the next page and for when `src` cannot be loaded. Default: false. */
  declare keep: boolean;

  #site: unknown;
  // The site that was read, and of what.
  #read: Site | undefined;
  #readFrom: unknown;
  #json: unknown;
  #source: SiteSource | undefined;
  // Why a file of Sen that loads sites is missing.
  #failure: Error | undefined;
  // What has the theme of the site.
  #themed: Element | undefined;

  // Sen elements use the registry of portals; the context provider serves other libraries, and loads with their first
  // request.
  #provider: ContextProvider<typeof portalContext, this> | undefined;
  #context: PortalContext = { host: this };

  constructor() {
    super();
    this.keep = false;
  }

  /** The site. The getter returns the effective one: of this property, the JSON child, or `src`. */
  get site(): Site | undefined {
    const given = this.#site ?? this.#json;
    if (given == null) return this.#source?.site;
    if (given !== this.#readFrom) {
      this.#readFrom = given;
      this.#read = readSite(given, this.reportInvalid, '', text(this.timeZone));
    }
    return this.#read;
  }

  set site(site: Site | undefined) {
    this.#site = site;
    this.requestUpdate();
  }

  /** Reloads `src`. What was loaded before stays until the response has arrived. */
  reload(): void {
    if (this.#source) this.#source.reload();
    // Loads what loads it, after that has failed.
    else this.requestUpdate();
  }

  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    checkProperties(this);
  }

  override connectedCallback(): void {
    observeChildren(this, false);
    this.childrenChanged();
    this.#provide();
    super.connectedCallback();
    reportPrintedObjects(this, (this.constructor as typeof LitElement).observedAttributes, this.reportInvalid);
    this.addEventListener('context-request', this.#onRequest);
    // Consumers that requested the context before this portal was connected request it again.
    const here = new Event('context-provider', { bubbles: true, composed: true });
    this.dispatchEvent(Object.assign(here, { context: portalContext, contextTarget: this }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('context-request', this.#onRequest);
    this.#source?.stop();
    this.#setTheme(undefined);
    providePortal(this, undefined);
  }

  /** @internal */
  childrenChanged(): void {
    this.#json = readJsonChild(this, (message) => this.reportInvalid('its JSON child', message, 'child'));
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    // An update may still be pending when the portal is removed.
    if (!this.isConnected) return;
    this.#followSite();
    this.#provide();
  }

  protected override render(): TemplateResult {
    return html`${this.#source?.render() ?? nothing}<slot></slot>`;
  }

  protected override updated(): void {
    this.#setTheme(this.isConnected ? this.site?.theme : undefined);
  }

  /** Chooses the theme of the site: for the page if the portal wraps it, else for itself; the author's choice stays. */
  #setTheme(theme: string | undefined): void {
    if (!theme && !this.#themed) return;
    const { ownerDocument: page, parentElement } = this;
    const place = parentElement === page.body ? page.documentElement : this;
    if (this.#themed?.getAttribute('data-sen-theme') === theme && this.#themed === place) return;
    this.#themed?.removeAttribute('data-sen-theme');
    this.#themed = undefined;
    if (!theme || place.hasAttribute('data-sen-theme')) return;
    place.setAttribute('data-sen-theme', theme);
    this.#themed = place;
  }

  /** @internal Reports invalid values to readers. */
  get reportInvalid(): Report {
    const warn = (message: string) => warnOnce(`<sen-portal>: ${message}`);
    return (...fault) => {
      const { value } = loadRare;
      if (value) warn(value.explain(...fault));
      else
        void loadRare().then(
          ({ explain }) => warn(explain(...fault)),
          () => warn(`${fault[0]} has a value that cannot be used`),
        );
    };
  }

  /** Loads the site of `src`, with the first `src` also what loads it. */
  #followSite(): void {
    if (isServer) return;
    if (this.#source) this.#source.follow();
    else if (this.src)
      void loadSiteSource().then(
        ({ SiteSource, styleMessages }) => {
          if (!this.#source) styleMessages(this);
          this.#source ??= new SiteSource(this, (input) =>
            readSite(input, this.reportInvalid, '', text(this.timeZone)),
          );
          this.#failure = undefined;
          this.requestUpdate();
        },
        (cause: unknown) => {
          if (this.#failure) return;
          this.#failure = chunkError(cause);
          warnOnce(`<sen-portal>: ${this.#failure.message}`);
          this.requestUpdate();
        },
      );
  }

  get #siteError(): Error | undefined {
    return this.#source?.error ?? this.#failure;
  }

  /** The URL of a named source; anything that is no name stands for itself. */
  readonly #resolve = (src: string): Resolution => {
    const { site } = this;
    if (/[./:?#]/.test(src) || (site && !site.sources)) return src;
    if (site)
      return (
        site.sources![src] ??
        new LoadError(
          'address',
          `the site ${JSON.stringify(site.name)} has no source ${JSON.stringify(src)}; it has: ${Object.keys(site.sources!).join(', ')}`,
        )
      );
    const error = this.#siteError;
    return (
      error && new LoadError('unreachable', `src=${JSON.stringify(src)} has no URL without the site: ${error.message}`)
    );
  };

  #provide(): void {
    const { locale, timeZone, headingLevel, clock, source, site, reportInvalid } = this;
    const called = <F extends (...given: never[]) => unknown>(name: string, given: F | undefined): F | undefined =>
      given == null || typeof given === 'function' ? (given ?? undefined) : void reportInvalid(name, given, 'function');
    this.#context = {
      host: this,
      locale: text(locale),
      timeZone: text(timeZone),
      headingLevel,
      source: called('source', source),
      site,
      isSiteAwaited: !!this.src && !site && !this.#siteError,
      ...((site || this.src) && { resolve: this.#resolve, reloadSite: () => this.reload() }),
      clock: called('clock', clock) ?? this.#fixedClock(),
    };
    this.#provider?.setValue(this.#context);
    providePortal(this, this.#context);
  }

  readonly #onRequest = (event: ContextEvent<Context<unknown, unknown>>): void => {
    if (event.context !== portalContext || this.#provider) return;
    event.stopPropagation();
    const asker = event.composedPath()[0] as Element;
    void import('./provider.js').then(
      ({ ContextProvider }) => {
        this.#provider ??= new ContextProvider(this, { context: portalContext, initialValue: this.#context });
        this.#provider.addCallback(event.callback, asker, event.subscribe);
      },
      (cause: unknown) => {
        // The request was stopped here: it gets a value, but no updates. The next request loads the provider again.
        warnOnce(`<sen-portal>: ${chunkError(cause).message}`);
        event.callback(this.#context);
      },
    );
  };

  #fixedClock(): (() => Date) | undefined {
    const { now, timeZone, reportInvalid } = this;
    const exact = dateTime(now, reportInvalid, 'now', text(timeZone));
    if (!exact) return undefined;
    const moment = Date.parse(dateTime(`${exact}T00:00`, undefined, 'now', text(timeZone)) ?? exact);
    return () => new Date(moment);
  }
}
