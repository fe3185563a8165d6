import type { Report } from '@sen-portal/data';
import { dateTime, text } from '@sen-portal/data/coerce.js';
import type { Context, ContextEvent, ContextProvider } from '@lit/context';
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { providePortal } from '../internal/environment/environment.js';
import { portalContext, type DataSource, type PortalContext } from '../internal/environment/portal-context.js';
import { chunkError } from '../internal/source/load-error.js';
import { checkProperties, reportPrintedObjects } from '../internal/values/check-properties.js';
import { loadRare } from '../internal/load-rare.js';
import { warnOnce } from '../internal/warn.js';
import { version } from '../internal/version.js';

/**
 * Wraps a page, or a section of it, and provides settings that HTML cannot express: a locale other than the page's, a
 * time zone, a clock, a default heading level and a data source. Elements also work without it; settings of an element,
 * and a `lang` between portal and element, take precedence.
 *
 * @summary Settings for all elements inside.
 * @status stable
 * @element sen-portal
 *
 * @slot - The page.
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

  // Sen elements use the registry of portals; the context provider serves other libraries, and loads with their first
  // request.
  #provider: ContextProvider<typeof portalContext, this> | undefined;
  #context: PortalContext = { host: this };

  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    checkProperties(this);
  }

  override connectedCallback(): void {
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
    providePortal(this, undefined);
  }

  protected override willUpdate(): void {
    // An update may still be pending when the portal is removed.
    if (this.isConnected) this.#provide();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
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

  #provide(): void {
    const { locale, timeZone, headingLevel, clock, source, reportInvalid } = this;
    const called = <F extends (...given: never[]) => unknown>(name: string, given: F | undefined): F | undefined =>
      given == null || typeof given === 'function' ? (given ?? undefined) : void reportInvalid(name, given, 'function');
    this.#context = {
      host: this,
      locale: text(locale),
      timeZone: text(timeZone),
      headingLevel,
      source: called('source', source),
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
