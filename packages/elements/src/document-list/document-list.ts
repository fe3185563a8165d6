import type { LegalDocument } from '@sen-portal/data';
import { legislation } from '@sen-portal/data/legislation.js';
import { readDocument } from '@sen-portal/data/read-documents.js';
import { isServer, type PropertyDeclarations, type TemplateResult } from 'lit';
import { AddressParameters } from '../internal/dom/address-parameters.js';
import { moveFocus } from '../internal/dom/focus.js';
import { publishStructuredData } from '../internal/dom/structured-data.js';
import { SenElement } from '../internal/element.js';
import { absolute } from '../internal/environment/absolute-url.js';
import { DayChange } from '../internal/environment/day-change.js';
import { assignSlots } from '../internal/light-children/assign-slots.js';
import { MarkupController } from '../internal/light-children/markup-controller.js';
import { slottedChildren } from '../internal/light-children/slotted-children.js';
import { LazyModule } from '../internal/source/lazy-module.js';
import { SourceController, type SourceHost } from '../internal/source/source-controller.js';
import { parseCount } from '../internal/values/parse-count.js';
import { version } from '../internal/version.js';
import { SenPageChangeEvent } from '../pagination/page-change.js';
import { loadPagination } from '../section-list/pagination-template.js';
import { loadTableReader, type AdoptedDocuments } from './adopted.js';
import { choiceNames, choicesFrom, type ChoiceName, type Choices, type DocumentOrder } from './choices.js';
import { DocumentStore } from './document-store.js';
import { SenDocumentFilterChangeEvent } from './events.js';
import { listTemplate, type ListView } from './list-template.js';
import { pageTemplate } from './page-address.js';
import { styles } from './document-list.styles.js';

/** The number of documents from which on search and filters help. */
const many = 8;
/** The number of documents from which on the search is prepared before it is used. */
const veryMany = 500;
const portion = 250;

/**
 * A list of legal documents: number, kind, what each is about, dates, whether it is in force today, files, and the documents
 * that it replaces or that replace it. Wide it is a table, narrow a list; the DOM is the same.
 *
 * The documents are a CMS table among the children, the `documents` property, a JSON child or `src`. Visitors search by
 * number (“23 nq tu”) and text, filter by kind, year, office, field and state, sort, and turn pages. A table that cannot be
 * read for certain is shown unchanged.
 *
 * @summary A list of legal documents with search, filters and the state of each today.
 * @status experimental
 * @element sen-document-list
 *
 * @slot - The table of the CMS, shown until there are documents; what stands beside it, such as paging, stays.
 * @slot heading - The heading; its own level overrides `heading-level`.
 * @slot form - A search form of the CMS, in place of the list's own.
 *
 * @fires {SenDocumentFilterChangeEvent} sen-document-filter-change - The visitor searched, filtered or sorted. Cancelable.
 * @fires {SenPageChangeEvent} sen-page-change - The visitor selected a page. Cancelable.
 * @fires {SenLoadEvent} sen-load - Data from `src` has loaded.
 * @fires {SenErrorEvent} sen-error - Loading `src` has failed.
 *
 * @csspart base - The list.
 * @csspart heading - The heading.
 * @csspart controls - The form with search and filters.
 * @csspart search - The search field.
 * @csspart submit - The search button.
 * @csspart filter - A select.
 * @csspart reset - The button that clears all filters.
 * @csspart status - The number of documents shown.
 * @csspart table - The table.
 * @csspart row - The row of a document.
 * @csspart link - The link to a document.
 * @csspart state - The state as text.
 * @csspart file - The link to a file.
 * @csspart reference - The link to another document.
 * @csspart answer - The link to the answer to the opinions.
 * @csspart calendar - The link that adds the end of a consultation to a calendar.
 * @csspart pagination - The numbered pages, with the parts of `sen-pagination`.
 * @csspart stale - The note that a refresh has failed.
 * @csspart retry - The retry button.
 * @csspart empty - The message without documents.
 * @csspart error - The message of a failed load.
 */
export class SenDocumentList extends SenElement implements SourceHost {
  static readonly senVersion = version;
  static override readonly slots = ['heading', 'form'];
  static override readonly upgradeGroup = 'documents';
  static override styles = styles;
  // A JSON child is never slotted, and the table of the CMS only while there are no documents.
  static override shadowRootOptions: ShadowRootInit = { ...SenElement.shadowRootOptions, slotAssignment: 'manual' };
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    src: {},
    refresh: { type: Number },
    keep: { type: Boolean },
    pageSize: { attribute: 'page-size' },
    controls: {},
    structuredData: { attribute: 'structured-data' },
    query: {},
    kind: {},
    year: {},
    issuer: {},
    field: {},
    state: {},
    sort: {},
    page: {},
    queryParameter: { attribute: 'query-parameter' },
    kindParameter: { attribute: 'kind-parameter' },
    yearParameter: { attribute: 'year-parameter' },
    issuerParameter: { attribute: 'issuer-parameter' },
    fieldParameter: { attribute: 'field-parameter' },
    stateParameter: { attribute: 'state-parameter' },
    sortParameter: { attribute: 'sort-parameter' },
    pageParameter: { attribute: 'page-parameter' },
    documents: { attribute: false, noAccessor: true },
  };

  /** The heading. Default: none. */
  declare heading?: string;

  /** Level of the heading, 1–6. Default: the portal's, else 2. */
  declare headingLevel?: number | string;

  /** Source of the documents: a URL, or a name that the portal's source resolves. */
  declare src?: string;

  /** Seconds between two loads of `src`, from 5 to a day. Default: it is loaded once. */
  declare refresh?: number;

  /** Whether the last response to `src` is stored in the browser for the next visit. Default: false. */
  declare keep?: boolean;

  /** Documents per page. Default: 20. */
  declare pageSize?: number | string;

  /** Whether the list has search and filters, from 8 documents on. Default: `auto`. */
  declare controls: 'auto' | 'none';

  /** Whether search engines get the documents shown as schema.org/Legislation. Default: `auto`. */
  declare structuredData: 'auto' | 'none';

  /** Search text: a number (“23 nq tu”) or words, ignoring diacritics. Default: empty, for all. */
  declare query?: string;

  /** The kind to show, such as `Nghị quyết`. Default: empty, for all. */
  declare kind?: string;

  /** The year of issue to show. Default: empty, for all. */
  declare year?: number | string;

  /** The issuing office to show. Default: empty, for all. */
  declare issuer?: string;

  /** The field to show. Default: empty, for all. */
  declare field?: string;

  /** The state to show: `in-force`, `not-yet-in-force`, `expired`, `consultation-open`, `consultation-closed`, `unknown`. Default: empty, for all. */
  declare state?: string;

  /** The order. Default: `newest`. */
  declare sort: DocumentOrder;

  /** The current page, from 1. */
  declare page: number | string;

  /** Name of the address parameter of the search, so that a reload, Back and links keep it. Default: none. */
  declare queryParameter?: string;

  /** Name of the address parameter of the kind. Default: none. */
  declare kindParameter?: string;

  /** Name of the address parameter of the year. Default: none. */
  declare yearParameter?: string;

  /** Name of the address parameter of the office. Default: none. */
  declare issuerParameter?: string;

  /** Name of the address parameter of the field. Default: none. */
  declare fieldParameter?: string;

  /** Name of the address parameter of the state. Default: none. */
  declare stateParameter?: string;

  /** Name of the address parameter of the order. Default: none. */
  declare sortParameter?: string;

  /** Name of the address parameter of the page; pages are links then. Default: none. */
  declare pageParameter?: string;

  #given: unknown;
  #store = new DocumentStore([]);
  #storeFrom: unknown;
  #zone: string | undefined;
  #source = new SourceController<DocumentStore>(this, 'documents', (input) => this.#storeOfList(input));
  #adopted = new MarkupController<AdoptedDocuments>(this, loadTableReader);
  #pagination = new LazyModule(this, loadPagination);
  #view!: ListView;
  #isFocusing = false;

  constructor() {
    super();
    this.controls = this.structuredData = 'auto';
    this.sort = 'newest';
    this.page = 1;
    this.observesSubtree = true;
    // The states follow from the day.
    new DayChange(this);
    new AddressParameters(
      this,
      ...choiceNames.map((name) => ({
        parameter: () => this.#parameterOf(name),
        get: () => `${this.#choices()[name]}`,
        set: (value: string) => {
          (this as Record<ChoiceName, unknown>)[name] = value;
        },
        // Typing in the search field is no step.
        isStep: name !== 'query',
        ...(name === 'page' && { initial: '1' }),
      })),
    );
    this.addEventListener('submit', this.#onOwnForm);
    this.addEventListener('change', this.#onOwnForm);
  }

  /** The documents, or an object with them as `documents`. The getter returns the effective documents: this property, the JSON child, `src` and the children, in that order. */
  get documents(): Partial<LegalDocument>[] {
    return this.#effective()?.store.documents ?? [];
  }

  set documents(
    documents: readonly LegalDocument[] | { readonly documents: readonly LegalDocument[] } | undefined | null,
  ) {
    this.#given = documents ?? undefined;
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

  /** @internal Structured data of the documents shown. */
  get jsonLd(): object | undefined {
    const { rows } = this.#view;
    if (this.structuredData === 'none' || !rows.length) return undefined;
    const { now, timeZone } = this;
    return {
      '@context': 'https://schema.org',
      '@graph': rows.map((each) => legislation(each, { now, timeZone, absolute })),
    };
  }

  protected override willUpdate(): void {
    this.#source.follow();
    this.#view = this.#viewOf();
    if (this.#view.pages > 1) this.#pagination.request();
  }

  protected override render(): TemplateResult {
    const { locale, timeZone, now } = this;
    return listTemplate({
      view: this.#view,
      context: { locale, timeZone, now },
      heading: this.heading,
      isTitled: !!this.heading || slottedChildren(this, 'heading').length > 0,
      level: this.resolveHeadingLevel(this.headingLevel, 2),
      source: this.#source,
      pagination: this.#pagination,
      pageTemplate: pageTemplate(this.#choices(), this.#parameterOf),
      parameterOf: this.#parameterOf,
      onPage: this.#onPage,
      on: {
        submit: this.#onSubmit,
        query: this.#onQuery,
        select: this.#onSelect,
        reset: this.#onReset,
      },
    });
  }

  protected override updated(): void {
    assignSlots(this, this.renderRoot);
    if (!this.isConnected) return;
    publishStructuredData(this, this.jsonLd);
    if (this.#isFocusing) {
      this.#isFocusing = false;
      const table = this.renderRoot.querySelector<HTMLElement>('table');
      const target = table?.querySelector<HTMLElement>('tbody a[href]') ?? table;
      if (target) moveFocus(target);
    }
  }

  readonly #parameterOf = (name: ChoiceName): string | undefined => this[`${name}Parameter`] || undefined;

  #choices(): Choices {
    return choicesFrom(this as unknown as Record<ChoiceName, unknown>);
  }

  /** The documents of the first source that has any. */
  #effective(): { store: DocumentStore; adopted?: AdoptedDocuments } | undefined {
    const given = this.#given ?? this.json;
    const source = this.#source.data;
    const adopted = given === undefined && !source ? this.#adopted.data : undefined;
    const input = given ?? source ?? adopted;
    if (input === undefined) return;
    if (this.#storeFrom !== input || this.#zone !== this.timeZone) {
      this.#storeFrom = input;
      this.#zone = this.timeZone;
      this.#store = adopted
        ? new DocumentStore(adopted.documents)
        : given === undefined
          ? source!
          : (this.#storeOfList(given) ?? new DocumentStore([]));
      if (!isServer && this.#store.length > veryMany) this.#prepare(this.#store);
    }
    return { store: this.#store, ...(adopted && { adopted }) };
  }

  #storeOfList(input: unknown): DocumentStore | undefined {
    const list = listIn(input);
    if (!list) return void this.reportInvalid('documents', input, 'list');
    const { reportInvalid, timeZone } = this;
    return new DocumentStore(
      list,
      (item, index) => readDocument(item, reportInvalid, `documents[${index}]`, timeZone),
      timeZone,
    );
  }

  /** Prepares the search in short tasks after the first rows are shown. */
  #prepare(store: DocumentStore): void {
    const next = () => {
      if (!this.isConnected || store !== this.#store) return;
      if (!store.prepare(portion)) whenIdle(next);
      else this.requestUpdate();
    };
    void this.updateComplete.then(() => whenIdle(next));
  }

  #viewOf(): ListView {
    const effective = this.#effective();
    const { store = new DocumentStore([]), adopted } = effective ?? {};
    const foreign = slottedChildren(this, '').filter((node): node is Element => node instanceof Element);
    const beside = adopted ? foreign.filter((child) => !adopted.replaced.includes(child)) : [];
    // A table beside links to other pages is one page of many: search and order are the server's.
    const isPage = beside.some((child) => child.localName === 'sen-pagination' || child.querySelector('a[href]'));
    const choices = this.#choices();
    const { now, timeZone } = this;
    const selected = isPage
      ? Array.from({ length: store.length }, (_, at) => at)
      : store.select(choices, now, timeZone);
    const size = isPage ? Infinity : (parseCount(this.reportInvalid, 'page-size', this.pageSize) ?? 20);
    const pages = Math.max(1, Math.ceil(selected.length / size));
    const page = Math.min(choices.page, pages);
    const from = (page - 1) * (pages > 1 ? size : 0);
    const rows = selected.slice(from, from + size).map((at) => store.at(at));
    const hasForm = slottedChildren(this, 'form').length > 0;
    const isFew =
      store.length < many && choiceNames.every((name) => name === 'page' || name === 'sort' || !choices[name]);
    const hasControls = !hasForm && !isPage && this.controls !== 'none' && !isFew;
    return {
      rows,
      choices: { ...choices, page },
      pages,
      from,
      found: selected.length,
      total: store.length,
      isKnown: !!effective,
      isPage,
      columns: store.columns,
      foreign: effective ? beside : foreign,
      options: hasControls ? this.#optionsOf(store, now, timeZone) : undefined,
    };
  }

  /** The options of the filters; of very many documents, when they are read. */
  #optionsOf(store: DocumentStore, now: Date, timeZone: string | undefined): ListView['options'] {
    if (!isServer && store.length > veryMany && !store.isPrepared) return {};
    return { ...store.options, state: store.statesAt(now, timeZone) };
  }

  #choose(choices: Partial<Choices>): boolean {
    const next = { ...this.#choices(), page: 1, ...choices };
    if (!this.dispatchEvent(new SenDocumentFilterChangeEvent(next))) {
      this.requestUpdate();
      return false;
    }
    Object.assign(this, next);
    return true;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input');
    if (input && input.value.trim() !== this.#choices().query) this.#choose({ query: input.value });
  };

  readonly #onQuery = (event: Event): void => {
    this.#choose({ query: (event.target as HTMLInputElement).value });
  };

  readonly #onSelect = (event: Event): void => {
    const { dataset, value } = event.target as HTMLSelectElement;
    this.#choose({ [dataset.choice as ChoiceName]: value });
  };

  readonly #onReset = (): void => {
    if (!this.#choose({ query: '', kind: '', year: '', issuer: '', field: '', state: '' })) return;
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  };

  readonly #onPage = (event: SenPageChangeEvent): void => {
    // The list fires an event of its own, and turns the page itself.
    event.stopPropagation();
    event.preventDefault();
    if (!this.dispatchEvent(new SenPageChangeEvent(event.page))) return;
    this.page = event.page;
    this.#isFocusing = true;
  };

  /** A form of the author with the list's parameters filters the list; every other one is sent. */
  readonly #onOwnForm = (event: Event): void => {
    const target = event.target as Element;
    const form = target instanceof HTMLFormElement ? target : (target as HTMLInputElement).form;
    if (!form || !this.contains(form) || this.#view.isPage || !this.#view.isKnown || this.#effective()?.adopted) return;
    const names = new Map(choiceNames.map((name) => [this.#parameterOf(name) ?? '', name]));
    const data = [...new FormData(form)].filter(([, value]) => typeof value === 'string') as [string, string][];
    if (!data.length || data.some(([name]) => !name || !names.has(name))) return;
    if (event.type === 'submit') event.preventDefault();
    this.#choose(Object.fromEntries(data.map(([name, value]) => [names.get(name)!, value])));
  };
}

// Safari has no idle callbacks.
const whenIdle = (work: () => void) =>
  'requestIdleCallback' in globalThis ? void requestIdleCallback(work, { timeout: 1000 }) : void setTimeout(work, 50);

/** The list itself, or the one that an object has under the name; undefined for anything else. */
function listIn(input: unknown): readonly unknown[] | undefined {
  try {
    const list = Array.isArray(input) ? input : (input as { documents?: unknown } | null)?.documents;
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}
