import type { Context, ContextEvent, ContextProvider } from '@lit/context';
import { dateTime } from '@sen-portal/data/coerce.js';
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { providePortal } from '../internal/environment/environment.js';
import { portalContext, type DataSource, type PortalContext } from '../internal/environment/portal-context.js';
import { warnOnce } from '../internal/warn.js';
import { version } from '../internal/version.js';

/**
 * Wraps a page, or a part of one, and tells the elements inside what HTML cannot: a language other than the page's, a
 * time zone, a clock, a default heading level, and where data comes from. Elements work the same without it; what
 * stands on an element, and a `lang` between the two, always win.
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

  /** Language of the elements inside, a BCP 47 tag such as `en`. Default: the closest `lang`. */
  declare locale?: string;

  /** IANA time zone of dates and times. Default: `Asia/Ho_Chi_Minh`. */
  declare timeZone?: string;

  /** Heading level, 1–6, for elements whose author gave none. */
  declare headingLevel?: number;

  /** A fixed present moment in ISO 8601, for previews and archived pages. Default: the visitor's clock. */
  declare now?: string;

  /** The present moment as a function; wins over `now`. */
  declare clock?: () => Date;

  /** Answers the `src` of elements inside: a function from a request to data. Default: `src` is fetched as a URL. */
  declare source?: DataSource;

  // Elements of Sen ask the registry of portals; this is for elements of others, and loads when one asks.
  #provider: ContextProvider<typeof portalContext, this> | undefined;
  #context: PortalContext = { host: this };

  override connectedCallback(): void {
    this.#provide();
    super.connectedCallback();
    this.addEventListener('context-request', this.#onRequest);
    // Who asked before this was here asks again.
    const here = new Event('context-provider', { bubbles: true, composed: true });
    this.dispatchEvent(Object.assign(here, { context: portalContext, contextTarget: this }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('context-request', this.#onRequest);
    providePortal(this, undefined);
  }

  protected override willUpdate(): void {
    this.#provide();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #provide(): void {
    const { locale, timeZone, headingLevel, clock, source } = this;
    this.#context = { host: this, locale, timeZone, headingLevel, source, clock: clock ?? this.#fixedClock() };
    this.#provider?.setValue(this.#context);
    providePortal(this, this.#context);
  }

  readonly #onRequest = (event: ContextEvent<Context<unknown, unknown>>): void => {
    if (event.context !== portalContext || this.#provider) return;
    event.stopPropagation();
    const asker = event.composedPath()[0] as Element;
    void import('./provider.js').then(({ ContextProvider }) => {
      this.#provider ??= new ContextProvider(this, { context: portalContext, initialValue: this.#context });
      this.#provider.addCallback(event.callback, asker, event.subscribe);
    });
  };

  #fixedClock(): (() => Date) | undefined {
    const { now } = this;
    // Not by the parser of `Date`: it makes a date of “tháng 7”, and reads a time without an offset in the visitor's zone.
    const moment = Date.parse(dateTime(now, undefined, '', this.timeZone) ?? '');
    if (moment) return () => new Date(moment);
    if (now)
      void import('@sen-portal/data/explain.js').then(({ explain }) =>
        warnOnce(`<sen-portal>: ${explain('now', now, 'time')}`),
      );
    return undefined;
  }
}
