import './environment/window-names.js';
import type { Report } from '@sen-portal/data';
import { isServer, LitElement, type PropertyValues } from 'lit';
import { restoreTexts } from './dom/restore-texts.js';
import { readJsonChild, observeChildren } from './light-children/children-observer.js';
import { nameDataSlots } from './light-children/data-slot.js';
import { resolveEnvironment, register, unregister } from './environment/environment.js';
import type { DataSource, PortalContext, Resolution } from './environment/portal-context.js';
import { defaultLocale, matchLocale } from './environment/terms.js';
import { loadRare, missingFile } from './load-rare.js';
import { checkProperties, reportPrintedObjects } from './values/check-properties.js';
import type * as rare from './rare.js';
import { warnOnce } from './warn.js';

type Rare = typeof rare;

/** Outside every portal. */
const noPortal: Partial<PortalContext> = {};
const unread = Symbol();

/** The clock of the page; a server that renders for another moment replaces `now`. */
export const pageClock = { now: (): Date => new Date() };

/**
 * What every element of Sen shares: the language and portal around it, its JSON child, and warnings in its name.
 * Everything is a method on the prototype: a page may hold thousands of cards.
 */
export abstract class SenElement extends LitElement {
  /** @internal Elements of one group are upgraded in one task: one without the others would look different for a while. */
  declare static readonly upgradeGroup?: string;

  /** @internal Tag of the element whose modules this one needs as well; `loader.js` loads and registers that one first. */
  declare static readonly dependsOn?: string;

  /** @internal Tag of the children that this element arranges. */
  declare static readonly manages?: string;

  /** @internal Tags of the elements that arrange this one among their children. */
  declare static readonly managedBy?: readonly string[];

  /** @internal The names of its slots, for children with `data-slot`. */
  declare static readonly slots?: readonly string[];

  /** The language this element speaks now: a BCP 47 tag that there are words for. */
  get locale(): string {
    return this.#locale;
  }

  /** @internal Whether changes deep inside the children matter, as they do to elements that adopt foreign markup. */
  declare protected observesSubtree?: boolean;

  /** @internal Grows with every change of the children. */
  childrenVersion = 0;

  /** @internal What the portal around this element provides. */
  protected portal = noPortal;

  #locale = defaultLocale;
  #json: unknown = unread;
  #pending: Promise<void> | undefined;

  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    checkProperties(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    register(this);
    observeChildren(this, this.observesSubtree);
    this.childrenChanged();
    this.environmentChanged();
    reportPrintedObjects(this, (this.constructor as typeof LitElement).observedAttributes, this.reportInvalid);
    if (!isServer && this.parentElement?.localName === 'p') this.#useRare(({ explainSplit }) => explainSplit(this));
  }

  /** @internal Styles belong to a document, and are lost on the way to another one. */
  adoptedCallback(): void {
    const { shadowRoot, constructor } = this;
    if (shadowRoot)
      this.#useRare(
        ({ readoptStyles }) => readoptStyles(shadowRoot, (constructor as typeof LitElement).elementStyles),
        'its styles for another document could not be loaded',
      );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unregister(this);
  }

  protected override update(changed: PropertyValues): void {
    if (this.hasUpdated) restoreTexts(this.renderRoot);
    super.update(changed);
  }

  // What a server rendered stays until it is rendered again, unless hydration has taken it over.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    let root: HTMLElement | DocumentFragment;
    try {
      root = super.createRenderRoot();
    } catch (error) {
      if (!this.shadowRoot) throw error;
      // Made in one document and first connected in another, to which its styles do not belong.
      root = this.shadowRoot;
      this.adoptedCallback();
    }
    if (root.firstChild) {
      const start = this.enableUpdating;
      this.enableUpdating = () => {};
      this.renderOptions.renderBefore = null;
      void import('./rendering/client-rerender.js')
        .then(
          ({ clientRerender }) => clientRerender(this),
          () => root.replaceChildren(),
        )
        .then(start as () => void);
    }
    return root;
  }

  /** @internal */
  environmentChanged(): void {
    const { portal, lang } = resolveEnvironment(this);
    this.portal = portal ?? noPortal;
    this.#locale = matchLocale(lang);
    this.requestUpdate();
  }

  /** @internal */
  childrenChanged(): void {
    nameDataSlots(this, (this.constructor as typeof SenElement).slots);
    this.childrenVersion++;
    this.#json = unread;
    this.requestUpdate();
  }

  /** @internal The portal's answer to `src`, if it has one. */
  get dataSource(): DataSource | undefined {
    return this.portal.source;
  }

  /** @internal The URL that a `src` stands for: that of the portal's site, else itself. A portal's `source` knows names itself. */
  resolveSource(src: string): Resolution {
    const { source, resolve } = this.portal;
    return resolve && !source ? resolve(src) : src;
  }

  /** @internal Loads the site of the portal again, without which a `src` has no URL. */
  reloadSite(): void {
    this.portal.reloadSite?.();
  }

  /** @internal The present moment, by the portal's clock. */
  get now(): Date {
    const now = this.portal.clock?.();
    return now instanceof Date && !isNaN(+now) ? now : pageClock.now();
  }

  /** @internal The time zone of the portal; undefined for that of Việt Nam. */
  get timeZone(): string | undefined {
    return this.portal.timeZone;
  }

  /** @internal The parsed JSON child; undefined without one. */
  protected get json(): unknown {
    if (this.#json === unread)
      this.#json = readJsonChild(this, (message) => this.reportInvalid('its JSON child', message, 'child'));
    return this.#json;
  }

  /** @internal The heading level to use: the author's, the portal's, or the element's own. */
  protected resolveHeadingLevel(own: unknown, fallback: number): number {
    const level = Math.trunc(Number(own ?? this.portal.headingLevel ?? fallback));
    if (level >= 1 && level <= 6) return level;
    this.reportInvalid('heading-level', own, 'level');
    return fallback;
  }

  /** @internal What a reader of data tells of bad values; the words for them load when there is something to say. */
  get reportInvalid(): Report {
    return (...fault) =>
      this.#useRare(({ explain }) => this.warn(explain(...fault)), `${fault[0]} has a value that cannot be used`);
  }

  /** Calls a function of the lazy module: at once if it is loaded; else `updateComplete` waits for it. */
  #useRare(use: (rare: Rare) => void, failure = missingFile): void {
    if (loadRare.value) use(loadRare.value);
    else this.waitFor(loadRare().then(use, () => this.warn(failure)));
  }

  /** @internal Makes `updateComplete` wait for a chunk of Sen. The promise must not reject. */
  waitFor(chunk: Promise<unknown>): void {
    this.#pending = Promise.all([this.#pending, chunk]).then(() => {});
  }

  /** Waits for chunks too that are on their way; what they bring has then been rendered. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (;;) {
      const pending = this.#pending;
      await pending;
      const isDone = await super.getUpdateComplete();
      if (pending === this.#pending) return isDone;
    }
  }

  /** @internal Tells the developer, once per page. */
  warn(message: string): void {
    warnOnce(`<${this.localName}>: ${message}`);
  }
}
