import type { MarkupOrganisation } from '@sen-portal/data/markup-organisation.js';
import type { Organisation } from '@sen-portal/data';
import { governmentOrganisation } from '@sen-portal/data/government-organisation.js';
import { parseOrganisationQuery, searchOrganisation, searchPairs } from '@sen-portal/data/organisation-search.js';
import { readOrganisationFields } from '@sen-portal/data/read-organisation.js';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { AddressParameters } from '../internal/dom/address-parameters.js';
import { moveFocus } from '../internal/dom/focus.js';
import { publishStructuredData } from '../internal/dom/structured-data.js';
import { SenElement } from '../internal/element.js';
import { absolute } from '../internal/environment/absolute-url.js';
import { assignSlots } from '../internal/light-children/assign-slots.js';
import { MarkupController } from '../internal/light-children/markup-controller.js';
import { slottedChildren } from '../internal/light-children/slotted-children.js';
import { heading } from '../internal/rendering/heading.js';
import { emptyTemplate, liveRegion, staleText } from '../internal/rendering/status-templates.js';
import { SourceController, type SourceHost } from '../internal/source/source-controller.js';
import { lazy } from '../internal/values/lazy.js';
import { mergeDefined } from '../internal/values/merge-defined.js';
import { version } from '../internal/version.js';
import { chart } from './chart.js';
import { styles } from './organisation.styles.js';
import { terms } from './organisation.terms.js';
import { PrintUnfolding } from './print-unfolding.js';
import { foundText, results, searchForm, type Found } from './search-template.js';
import { unitContent, unitList, type UnitContext } from './unit-template.js';
import { viewOf, type ChartBox, type OrganisationView } from './view.js';

/** Units from which on an organisation can be searched. */
const many = 6;

/**
 * The units of an agency and their people: a chart of the first levels where it fits, a nested list that folds, and a
 * search by task (“ai phụ trách đất đai?”).
 *
 * The content is given as the `organisation` property, a JSON child, `src`, or the nested list, the table or the definition
 * list among the children; for each field the first of these wins. Children that are not read for certain are shown
 * unchanged.
 *
 * @summary The units of an agency and who is responsible for what.
 * @status experimental
 * @element sen-organisation
 *
 * @slot - The list or table of the CMS, shown unchanged until there are units.
 * @slot heading - The heading; its own level overrides `heading-level`.
 *
 * @fires {SenLoadEvent} sen-load - Data from `src` has loaded.
 * @fires {SenErrorEvent} sen-error - Loading `src` has failed.
 *
 * @csspart base - The organisation.
 * @csspart heading - The heading.
 * @csspart controls - The search form.
 * @csspart search - The search field.
 * @csspart submit - The button of the search.
 * @csspart reset - The button that clears the search.
 * @csspart status - How many were found.
 * @csspart results - The list of what was found.
 * @csspart result - A unit or person that was found.
 * @csspart chart - The chart of the first levels.
 * @csspart box - A box of the chart.
 * @csspart fold-all - The buttons that fold and unfold all units.
 * @csspart unit - A unit with all below it.
 * @csspart fold - The part of a unit that folds.
 * @csspart unit-name - The heading of a unit.
 * @csspart person - The card of a position.
 * @csspart photo - The portrait.
 * @csspart name - Title and name, or the words for a vacant position.
 * @csspart position - A position.
 * @csspart acting - The mark of a person who stands in.
 * @csspart tasks - The tasks of a unit or a person.
 * @csspart contact - Telephone, electronic mail and address.
 * @csspart reception - When the person receives citizens.
 * @csspart biography - The biography, which folds.
 * @csspart link - A link to a page, a telephone number or an address.
 * @csspart stale - The note that a refresh has failed.
 * @csspart retry - The retry button.
 * @csspart empty - The message without units.
 * @csspart error - The message of a failed load.
 */
export class SenOrganisation extends SenElement implements SourceHost {
  static readonly senVersion = version;
  static override readonly slots = ['heading'];
  static override styles = styles;
  // A JSON child is never slotted, and what was read only while there are no units.
  static override shadowRootOptions: ShadowRootInit = { ...SenElement.shadowRootOptions, slotAssignment: 'manual' };
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    layout: {},
    folded: { type: Boolean },
    controls: {},
    structuredData: { attribute: 'structured-data' },
    query: {},
    queryParameter: { attribute: 'query-parameter' },
    src: {},
    refresh: { type: Number },
    keep: { type: Boolean },
    organisation: { attribute: false, noAccessor: true },
  };

  /** The heading; empty for none. Default: the name of the organisation. */
  declare heading?: string;

  /** Level of the heading, 1–6; those of units follow. Default: the portal's, else 2. */
  declare headingLevel?: number | string;

  /** `list` leaves out the chart, which `auto` shows where it fits. Default: `auto`. */
  declare layout: 'auto' | 'list';

  /** Whether units below the first level are folded at first. Default: false. */
  declare folded: boolean;

  /** Whether there is a search: `auto` from 6 units on, or with `query-parameter`; or `none`. Default: `auto`. */
  declare controls: 'auto' | 'none';

  /** Whether search engines get the units and people as schema.org/GovernmentOrganization. Default: `auto`. */
  declare structuredData: 'auto' | 'none';

  /** What is searched for. Default: empty, for all. */
  declare query?: string;

  /** Name of a parameter of the page's address that keeps the search for a reload and Back. Default: none. */
  declare queryParameter?: string;

  /** Source of the organisation: a URL, or a name that the portal's source resolves. */
  declare src?: string;

  /** Seconds between two loads of `src`, from 5 to a day. Default: it is loaded once. */
  declare refresh?: number;

  /** Whether the last response to `src` is stored in the browser for the next page. Default: false. */
  declare keep: boolean;

  #organisation: unknown;
  #source = new SourceController<Partial<Organisation>>(this, 'organisation', (input) =>
    readOrganisationFields(input, this.reportInvalid, '', this.timeZone),
  );
  #adopted = new MarkupController<MarkupOrganisation>(this, loadMarkupReader);
  // The parsed data, until one of its sources changes.
  #known: Partial<Organisation> | undefined;
  #knownFrom: readonly unknown[] = [];
  #effective: Partial<Organisation> | undefined;
  #view: OrganisationView | undefined;
  #viewed: Partial<Organisation> | undefined;
  #structured: { of: unknown; data: object } | undefined;
  #found: Found | undefined;

  constructor() {
    super();
    this.observesSubtree = true;
    this.layout = this.controls = this.structuredData = 'auto';
    this.folded = this.keep = false;
    new PrintUnfolding(this);
    new AddressParameters(this, {
      parameter: () => this.queryParameter || undefined,
      get: () => `${this.query ?? ''}`,
      set: (query) => {
        this.query = query;
      },
    });
  }

  /** The organisation. The getter returns the effective data: this property, the JSON child, `src` and the children, in that order. */
  get organisation(): Partial<Organisation> {
    return this.#read();
  }

  set organisation(organisation: Partial<Organisation> | undefined) {
    this.#organisation = organisation;
    this.#known = undefined;
    this.requestUpdate();
  }

  /** Reloads `src`. What is shown stays until the response has arrived. */
  reload(): void {
    this.#source.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    publishStructuredData(this, undefined);
  }

  /** @internal */
  override childrenChanged(): void {
    this.#known = undefined;
    super.childrenChanged();
  }

  /** @internal Structured data of the organisation shown. */
  get jsonLd(): object | undefined {
    const organisation = this.#effective;
    if (this.structuredData === 'none' || !organisation) return undefined;
    const name = this.#title || undefined;
    if (this.#structured?.of !== organisation)
      this.#structured = { of: organisation, data: governmentOrganisation(organisation, absolute) };
    return { '@context': 'https://schema.org', ...this.#structured.data, ...(organisation.name ? {} : { name }) };
  }

  protected override willUpdate(): void {
    this.#source.follow();
    const organisation = this.#read();
    this.#effective = organisation.units?.length ? organisation : undefined;
    if (this.#viewed !== this.#effective) {
      this.#viewed = this.#effective;
      this.#view = this.#effective && viewOf(this.#effective);
    }
    this.#found = this.#search();
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const { status, announcement } = this.#source;
    const foreign = this.#foreign;
    const title =
      this.heading ??
      (this.#effective ? this.#effective.name || terms(locale).heading : foreign.length ? '' : terms(locale).heading);
    return html`<div part="base" class="base organisation">
      <slot name="heading"
        >${title ? heading(this.resolveHeadingLevel(this.headingLevel, 2), 'heading', title) : nothing}</slot
      >
      ${liveRegion(locale, announcement)} ${status === 'failed' ? this.#source.renderError(!!this.#effective) : nothing}
      ${this.#renderStale()} ${this.#effective ? this.#renderOrganisation() : this.#renderNothing(foreign.length > 0)}
      ${foreign.length ? html`<div class="foreign"><slot .assigned=${foreign}></slot></div>` : nothing}
    </div>`;
  }

  protected override updated(): void {
    assignSlots(this, this.renderRoot);
    if (this.isConnected) publishStructuredData(this, this.jsonLd);
  }

  /** The text of the heading, the author's included. */
  get #title(): string {
    const [own] = slottedChildren(this, 'heading');
    return (own?.textContent ?? this.heading ?? this.#effective?.name ?? '').replace(/\s+/g, ' ').trim();
  }

  /** The children to show: all until there are units, then those that were not read. */
  get #foreign(): readonly (Element | Text)[] {
    const all = slottedChildren(this, '');
    const adopted = this.#adopted.data;
    if (!this.#effective) return all;
    // Children that another source outranks are its fallback.
    if (adopted?.units !== this.#effective.units) return [];
    const replaced = new Set<unknown>(adopted!.replaced);
    const rest = all.filter((node) => !replaced.has(node));
    return rest.some((node) => node instanceof Element || /\S/.test(node.data)) ? rest : [];
  }

  get #context(): UnitContext {
    const { locale, timeZone } = this;
    const level = this.resolveHeadingLevel(this.headingLevel, 2) + 1;
    return { locale, timeZone, level, places: this.#view!.places, isFolded: this.folded, mark: (text) => text };
  }

  #renderStale(): TemplateResult | typeof nothing {
    const { isStale, data, loadedAt, status } = this.#source;
    if (!isStale || !data || !loadedAt) return nothing;
    const { locale, timeZone, now } = this;
    const text = staleText(loadedAt, { locale, timeZone, now, isAwaited: status === 'loading' });
    return html`<p><span part="stale" class="stale">${text}</span></p>`;
  }

  /** The content without units: a skeleton, or a message. */
  #renderNothing(isForeign: boolean): TemplateResult | typeof nothing {
    if (isForeign) return nothing;
    const { status } = this.#source;
    if (status === 'loading')
      return html`<div class="waiting" aria-hidden="true">${Array(8).fill(html`<div class="skeleton"></div>`)}</div>`;
    return status === 'failed' ? nothing : emptyTemplate(terms(this.locale).empty);
  }

  #renderOrganisation(): TemplateResult {
    const { locale, timeZone, layout, folded } = this;
    const view = this.#view!;
    const found = this.#found;
    const isSearchable = this.controls !== 'none' && (view.places.size >= many || !!this.queryParameter || !!found);
    const parts = [
      this.#effective,
      locale,
      timeZone,
      layout,
      folded,
      this.headingLevel,
      this.portal.headingLevel,
      this.#title,
    ];
    return html`${
        isSearchable
          ? searchForm(`${this.query ?? ''}`, locale, this.queryParameter, {
              query: this.#onQuery,
              submit: this.#onSubmit,
            })
          : nothing
      }
      <p part="status" class="status" role="status">${found ? foundText(found, locale) : nothing}</p>
      ${found ? results(found, { locale, timeZone }, this.#onReset) : nothing}
      <div class="all" ?hidden=${!!found}>${guard(parts, () => this.#renderAll(view))}</div>`;
  }

  /** Chart and list, which stay as the visitor has folded them while a search is shown. */
  #renderAll(view: OrganisationView): TemplateResult {
    const { locale } = this;
    const strings = terms(locale);
    const units = this.#effective!.units!;
    const context = this.#context;
    const [only] = units;
    // The only unit has the name of the heading above it: once is enough.
    const isNamedAbove = units.length === 1 && only!.name.normalize('NFC') === this.#title.normalize('NFC');
    const isFoldable = view.places.size >= many;
    return html`${view.chart && this.layout !== 'list' ? chart(view.chart, locale, this.#onSelect) : nothing}
    ${
      isFoldable
        ? html`<div class="fold-all">
            <button type="button" part="fold-all" class="text-button" @click=${() => this.#foldAll(true)}>
              ${strings.unfoldAll}
            </button>
            <button type="button" part="fold-all" class="text-button" @click=${() => this.#foldAll(false)}>
              ${strings.foldAll}
            </button>
          </div>`
        : nothing
    }
    ${isNamedAbove ? unitContent(only!, { ...context, level: context.level - 1 }, 0) : unitList(units, context)}`;
  }

  #search(): Found | undefined {
    const text = `${this.query ?? ''}`.trim();
    const query = text && this.#view ? parseOrganisationQuery(text) : undefined;
    if (!query) return undefined;
    const all = this.#view!.entries();
    const entries = searchOrganisation(all, query);
    return entries.length ? { text, query, entries } : { text, ...searchPairs(all, query) };
  }

  /** The effective data; parsed again only after a change of its sources. */
  #read(): Partial<Organisation> {
    const sources = [this.#source.data, this.#adopted.data];
    if (this.#known && sources.every((source, at) => source === this.#knownFrom[at])) return this.#known;
    const read = (input: unknown, name: string) =>
      input == null ? {} : (readOrganisationFields(input, this.reportInvalid, name, this.timeZone) ?? {});
    const adopted = this.#adopted.data;
    this.#knownFrom = sources;
    this.#known = [this.#source.data ?? {}, read(this.json, 'JSON'), read(this.#organisation, 'organisation')].reduce(
      (under: Partial<Organisation>, over) => mergeDefined(under, over),
      adopted ? { units: adopted.units } : {},
    );
    return this.#known;
  }

  #foldAll(isOpen: boolean): void {
    for (const fold of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.fold')) fold.open = isOpen;
  }

  readonly #onSelect = ({ unit }: ChartBox): void => {
    const root = this.renderRoot;
    // The only unit has no item of its own where the heading names it: its content begins with the first one.
    const item = root.querySelector(`[data-place="${this.#view!.places.get(unit!)}"]`) ?? root.querySelector('.unit');
    if (!item) return;
    for (let fold = item.querySelector('details') ?? item.parentElement?.closest('details'); fold;)
      [fold.open, fold] = [true, fold.parentElement?.closest('details') ?? null];
    const title = item.querySelector<HTMLElement>('summary, [part~="unit-name"]');
    if (title) moveFocus(title);
  };

  readonly #onQuery = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input');
    if (input) this.query = input.value;
  };

  readonly #onReset = (): void => {
    this.query = '';
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  };
}

const loadMarkupReader = lazy(async () => {
  const { readOrganisationMarkup } = await import('@sen-portal/data/markup-organisation.js');
  return (host: Element) => readOrganisationMarkup(host);
});
