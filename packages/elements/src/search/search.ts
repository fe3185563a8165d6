import type { SearchResult, SearchSuggestion, ParsedSearchResult } from '@sen-portal/data';
import { safeUrl } from '@sen-portal/data/coerce.js';
import { documentNumberOf } from '@sen-portal/data/document-search.js';
import { formatNumber } from '@sen-portal/data/format.js';
import { parseSearchWords } from '@sen-portal/data/search-matches.js';
import { html, isServer, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { AddressParameters } from '../internal/dom/address-parameters.js';
import { moveFocus } from '../internal/dom/focus.js';
import { pageTemplate } from '../internal/dom/page-template.js';
import { SenElement } from '../internal/element.js';
import { findForm, formAttribute, requestSubmit } from '../internal/forms/form-access.js';
import { assignSlots } from '../internal/light-children/assign-slots.js';
import { slottedChildren } from '../internal/light-children/slotted-children.js';
import { LazyModule } from '../internal/source/lazy-module.js';
import { SourceController, type SourceHost } from '../internal/source/source-controller.js';
import { parseCount } from '../internal/values/parse-count.js';
import { version } from '../internal/version.js';
import { SenPageChangeEvent } from '../pagination/page-change.js';
import { loadPagination } from '../section-list/pagination-template.js';
import { SenSearchEvent, SenSuggestionSelectEvent } from './events.js';
import { fillAddress, takesPage, takesQuery } from './fill-address.js';
import { readFound, type Found } from './found.js';
import { highlight } from './highlight.js';
import { ownForm } from './own-form.js';
import { resultsTemplate, type ResultsView } from './results-template.js';
import { isPlainSearch, leadsHere, searchInput } from './search-form.js';
import { SuggestionBox } from './suggestion-box.js';
import { mostSuggestions, SuggestionSource } from './suggestion-source.js';
import { terms } from './search.terms.js';
import { styles } from './search.styles.js';

/** What stands in the children. */
interface Children {
  form: HTMLFormElement | undefined;
  input: HTMLInputElement | undefined;
  /** All but the lists of results. */
  kept: (Element | Text)[];
  /** Lists of results of the CMS, shown until there are others. */
  lists: (Element | Text)[];
}

/**
 * Search of the portal: a GET form that works without script, suggestions while the visitor types, and a list of results.
 *
 * The form is a child, or rendered from `action`. Suggestions come from `suggest-src` or the page; they ignore accents,
 * wait for the end of a composition (Telex, VNI), and know document numbers. Results are a list of the CMS among the
 * children, the `results` property, a JSON child or `src`.
 *
 * @summary A search form with suggestions, and the list of results.
 * @status experimental
 * @element sen-search
 *
 * @slot - The form, and the list of results of the CMS, shown until there are other results.
 * @slot suggestions - The list of suggestions, which the element itself adds for a form that is a child.
 *
 * @fires {SenSearchEvent} sen-search - The visitor searches. Cancelable.
 * @fires {SenSuggestionSelectEvent} sen-suggestion-select - The visitor selected a suggestion. Cancelable.
 * @fires {SenPageChangeEvent} sen-page-change - The visitor selected a page. Cancelable.
 * @fires {SenLoadEvent} sen-load - Results from `src` have loaded.
 * @fires {SenErrorEvent} sen-error - Loading `src` has failed.
 *
 * @csspart base - Form and results.
 * @csspart form - The form of an element without one as its child.
 * @csspart input - Its search field.
 * @csspart submit - Its button.
 * @csspart status - The number of results.
 * @csspart results - The list of results.
 * @csspart result - One result.
 * @csspart link - The link to a result.
 * @csspart address - The address of a result.
 * @csspart summary - The summary of a result.
 * @csspart details - Kind, document number and date of a result.
 * @csspart number - The document number of a result.
 * @csspart pagination - The numbered pages, with the parts of `sen-pagination`.
 * @csspart stale - The note that loading again has failed.
 * @csspart retry - The retry button.
 * @csspart empty - The advice without results.
 * @csspart error - The message of a failed load.
 */
export class SenSearch extends SenElement implements SourceHost {
  static readonly senVersion = version;
  static override readonly slots = ['suggestions'];
  static override styles = styles;
  // A JSON child is never slotted, and a list of the CMS only while there are no results.
  static override shadowRootOptions: ShadowRootInit = { ...SenElement.shadowRootOptions, slotAssignment: 'manual' };
  static override properties: PropertyDeclarations = {
    action: {},
    name: {},
    label: {},
    query: {},
    suggestSrc: { attribute: 'suggest-src' },
    documentHref: { attribute: 'document-href' },
    src: {},
    pageSize: { attribute: 'page-size' },
    page: {},
    pageParameter: { attribute: 'page-parameter' },
    controls: {},
    suggestions: { attribute: false },
    results: { attribute: false, noAccessor: true },
  };

  /** URL of the page with the results, for an element without a form as its child. Default: this page. */
  declare action?: string;

  /** Name of the search field and of its address parameter, for an element without a form as its child. Default: `q`. */
  declare name: string;

  /** Label of the search field, for an element without a form as its child. Default: “Tìm kiếm”. */
  declare label?: string;

  /** What is searched for. Default: the address parameter with the name of the search field, on the page of the results. */
  declare query: string;

  /** Source of suggestions: a URL, or a name that the portal's source resolves; `{query}` stands for what is typed. Default: none. */
  declare suggestSrc?: string;

  /** Address of a search in documents, suggested for document numbers; `{query}` stands for the number. Default: none. */
  declare documentHref?: string;

  /** Source of the results: a URL, or a name that the portal's source resolves; `{query}` and `{page}` stand for search and page. */
  declare src?: string;

  /** Results per page. Default: 10. */
  declare pageSize?: number | string;

  /** The current page, from 1. */
  declare page: number | string;

  /** Name of the address parameter of the page; pages are links then. Default: none. */
  declare pageParameter?: string;

  /** `none` leaves out the own form, for results of a form elsewhere. Default: `auto`. */
  declare controls: 'auto' | 'none';

  /** Suggestions of the page: texts or objects, bare or in an object as `suggestions`. They outrank `suggest-src`. */
  declare suggestions?:
    readonly (SearchSuggestion | string)[] | { readonly suggestions: readonly (SearchSuggestion | string)[] } | null;

  #given: unknown;
  #found: { input: unknown; zone: string | undefined; value: Found } | undefined;
  #source = new SourceController<Found>(
    this,
    'search-results',
    (input) => readFound(input, this.reportInvalid, this.timeZone),
    () => this.#address,
  );
  #pagination = new LazyModule(this, loadPagination);
  #suggestionSource = new SuggestionSource();
  #box: SuggestionBox | undefined;
  #children: Children = { form: undefined, input: undefined, kept: [], lists: [] };
  #view!: ResultsView;
  #isFocusing = false;
  /** What the marks in the list of the CMS were made for. */
  #highlighted = '';

  constructor() {
    super();
    this.name = 'q';
    this.query = '';
    this.page = 1;
    this.controls = 'auto';
    if (isServer) return;
    new AddressParameters(
      this,
      {
        parameter: () => (this.#isResultsPage ? this.#parameter : undefined),
        get: () => this.#query,
        set: (value) => {
          this.query = value;
        },
        isStep: true,
      },
      {
        parameter: () => this.pageParameter || undefined,
        get: () => `${this.#page}`,
        set: (value) => {
          this.page = value;
        },
        initial: '1',
        isStep: true,
      },
    );
    this.addEventListener('submit', this.#onSubmit);
    // A form that came later, inside another child.
    this.addEventListener('focusin', this.#onFocusIn);
  }

  /**
   * The results, or an object with them as `results`. The getter returns the effective results: this property, the JSON
   * child or `src`, in that order.
   */
  get results(): ParsedSearchResult[] {
    return this.#effective()?.results ?? [];
  }

  set results(
    results:
      | readonly SearchResult[]
      | { readonly results: readonly SearchResult[]; readonly total?: number }
      | undefined
      | null,
  ) {
    this.#given = results ?? undefined;
    this.requestUpdate();
  }

  /** Reloads `src`. The current results stay until the response has arrived. */
  reload(): void {
    this.#source.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (isServer) return;
    this.#highlighted = '';
    highlight(this, [], []);
  }

  protected override willUpdate(): void {
    this.#children = this.#readChildren();
    this.#source.follow();
    this.#view = this.#viewOf();
    if (this.#view.pages > 1) this.#pagination.request();
  }

  protected override render(): TemplateResult {
    const { locale, timeZone, now } = this;
    const { kept, lists, form } = this.#children;
    const { isKnown } = this.#view;
    const box = this.#suggestionBox();
    const count = box?.shown.length ?? 0;
    const hasResults = isKnown || this.#source.status !== 'idle';
    return html`<div part="base" class="base">
      ${kept.length ? html`<slot .assigned=${kept}></slot>` : nothing}${
        form || this.controls === 'none' ? nothing : this.#renderOwnForm(box)
      }
      <slot name="suggestions"></slot>
      <div class="visually-hidden" role="status">
        ${count ? terms(locale).count(formatNumber(count, locale), count) : nothing}
      </div>
      ${
        hasResults || this.controls === 'none'
          ? resultsTemplate({
              view: this.#view,
              context: { locale, timeZone, now },
              source: this.#source,
              pagination: this.#pagination,
              pageTemplate: this.#pageTemplate,
              onPage: this.#onPage,
            })
          : nothing
      }${lists.length && !isKnown ? html`<slot .assigned=${lists}></slot>` : nothing}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.isConnected) this.#attachBox();
    assignSlots(this, this.renderRoot);
    if (!this.isConnected) return;
    // A search from the address is in the field; what the visitor is typing stays.
    if (changed.has('query') && (this.#query || changed.get('query'))) this.#writeInput();
    this.#highlight();
    if (this.#isFocusing) this.#focusResults();
  }

  get #input(): HTMLInputElement | undefined {
    if (this.#children.form) return this.#children.input;
    return this.renderRoot.querySelector<HTMLInputElement>('.sen-search-form input') ?? undefined;
  }

  /** Name of the search field. */
  get #parameter(): string {
    return this.#children.input?.name || (this.#children.form ? '' : this.name || 'q');
  }

  /** The search as text: frameworks set figures. */
  get #query(): string {
    return `${this.query ?? ''}`;
  }

  get #page(): number {
    return /^[1-9]\d{0,6}$/.test(`${this.page}`.trim()) ? +this.page : 1;
  }

  /** Whether the results are shown on this page: the form leads here, or they are loaded by search. */
  get #isResultsPage(): boolean {
    const { form } = this.#children;
    return (
      takesQuery(this.src) || this.controls === 'none' || leadsHere(form ? formAttribute(form, 'action') : this.action)
    );
  }

  /** What to load: `src` with search and page; nothing without a search. */
  get #address(): string | undefined {
    const { src } = this;
    const query = this.#query.trim();
    return src && (query || !takesQuery(src)) ? fillAddress(src, { query, page: this.#page }) : undefined;
  }

  /** Addresses of pages; a server does not know that of its page. */
  get #pageTemplate(): string | undefined {
    const { pageParameter } = this;
    if (!pageParameter) return undefined;
    const parameter = this.#isResultsPage ? this.#parameter : '';
    const chosen: Record<string, string> = parameter && this.#query ? { [parameter]: this.#query } : {};
    const search = new URLSearchParams(chosen).toString();
    return isServer
      ? `?${search && `${search}&`}${encodeURIComponent(pageParameter)}={page}`
      : pageTemplate(pageParameter, chosen);
  }

  #readChildren(): Children {
    const nodes = slottedChildren(this, '');
    const form = findForm(nodes);
    const lists = nodes.filter(
      (node) =>
        node instanceof Element &&
        !(form && node.contains(form)) &&
        (node.matches(listTags) || !!node.querySelector(listTags)),
    );
    return { form, input: form && searchInput(form), lists, kept: nodes.filter((node) => !lists.includes(node)) };
  }

  /** The results of the first source that has any. */
  #effective(): Found | undefined {
    const given = this.#given ?? this.json;
    if (given === undefined) return this.#source?.data;
    const zone = this.timeZone;
    if (this.#found?.input !== given || this.#found.zone !== zone)
      this.#found = { input: given, zone, value: readFound(given, this.reportInvalid, zone) ?? { results: [] } };
    return this.#found.value;
  }

  #viewOf(): ResultsView {
    const found = this.#effective();
    const query = (this.#query || this.#children.input?.getAttribute('value') || '').trim();
    const size = parseCount(this.reportInvalid, 'page-size', this.pageSize) ?? 10;
    const results = found?.results ?? [];
    const total = Math.max(found?.total ?? 0, results.length);
    // The server turns the pages of what is one page of many.
    const isPage = total > results.length;
    const pages = Math.max(1, Math.ceil(total / size));
    const page = Math.min(this.#page, pages);
    if (isPage && results.length > size)
      this.warn(`page-size is ${size}, but its source has ${results.length} results on a page`);
    const start = (page - 1) * size;
    return {
      query,
      words: parseSearchWords(query),
      rows: isPage ? results : results.slice(start, start + size),
      from: start + 1,
      total,
      page,
      pages,
      isKnown: !!found,
    };
  }

  /** The box of suggestions, once there is a source of them. */
  #suggestionBox(): SuggestionBox | undefined {
    if (isServer) return undefined;
    if (!this.suggestSrc && this.suggestions == null && !this.documentHref) return undefined;
    this.#box ??= new SuggestionBox(this, {
      find: (query, abort) => this.#suggest(query, abort),
      select: (suggestion) => this.dispatchEvent(new SenSuggestionSelectEvent(suggestion)),
      submit: () => {
        const form = this.#input?.form;
        if (form) requestSubmit(form);
      },
      changed: () => {
        if (this.isConnected) this.requestUpdate();
      },
    });
    this.#box.label = terms(this.locale).suggestions;
    return this.#box;
  }

  /** Attaches the box to the search field, and puts its list into the tree of the field. */
  #attachBox(): void {
    const box = this.#suggestionBox();
    if (!box) return this.#box?.attach(undefined);
    box.attach(this.#input);
    if (this.#children.input && box.list.parentNode !== this) this.append(box.list);
  }

  async #suggest(query: string, abort: AbortController): Promise<SearchSuggestion[]> {
    const { suggestions, suggestSrc, dataSource, timeZone, reportInvalid } = this;
    const first = this.#documentSuggestion(query);
    const origin = {
      given: suggestions ?? undefined,
      src: suggestSrc,
      source: dataSource,
      timeZone,
      report: reportInvalid,
    };
    try {
      const found = await this.#suggestionSource.find(query, origin, abort);
      return [...first, ...found].slice(0, mostSuggestions);
    } catch (error) {
      if (!first.length || abort.signal.aborted) throw error;
      this.warn(`no suggestions: ${(error as Error).message}`);
      return first;
    }
  }

  /** The search in documents, for a document number. */
  #documentSuggestion(query: string): SearchSuggestion[] {
    const number = this.documentHref && documentNumberOf(query);
    if (!number) return [];
    const url = safeUrl(fillAddress(this.documentHref!, { query: number }), this.reportInvalid, 'document-href');
    const { byNumber, document: kind } = terms(this.locale);
    return url ? [{ title: byNumber(number), url, kind }] : [];
  }

  #renderOwnForm(box: SuggestionBox | undefined): TemplateResult {
    const { locale, action, name, label, reportInvalid } = this;
    return ownForm({
      locale,
      action: safeUrl(action, reportInvalid, 'action'),
      name: name || 'q',
      label,
      query: this.#query,
      list: box?.list,
      onSubmit: this.#onSubmit,
    });
  }

  /** Marks the list of the CMS, once for each search: suggestions update the element with each pause. */
  #highlight(): void {
    const { isKnown, query, words } = this.#view;
    const now = `${isKnown} ${this.childrenVersion} ${query}`;
    if (now === this.#highlighted) return;
    this.#highlighted = now;
    highlight(this, isKnown ? [] : this.#children.lists, words);
  }

  #writeInput(): void {
    const input = this.#input;
    if (input && input.value.trim() !== this.#query) input.value = this.#query;
  }

  #focusResults(): void {
    if (this.#source.status === 'loading') return;
    this.#isFocusing = false;
    const target =
      this.renderRoot.querySelector<HTMLElement>('.results a[href]') ??
      this.renderRoot.querySelector<HTMLElement>('.results');
    if (target) moveFocus(target);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    const input = this.#input;
    const form = input?.form;
    if (!form || event.target !== form || event.defaultPrevented) return;
    this.#box?.close();
    const query = input.value.trim();
    if (!this.dispatchEvent(new SenSearchEvent(query))) return event.preventDefault();
    if (!takesQuery(this.src) || !isPlainSearch(form, input, event.submitter)) return;
    event.preventDefault();
    if (query === this.#query && this.#page === 1) return this.reload();
    this.query = query;
    this.page = 1;
  };

  readonly #onPage = (event: SenPageChangeEvent): void => {
    // The element fires an event of its own, and turns the page itself where it has the results.
    event.stopPropagation();
    const isElsewhere = !!this.pageParameter && !takesPage(this.src) && this.#view.total > this.results.length;
    if (!this.dispatchEvent(new SenPageChangeEvent(event.page))) return event.preventDefault();
    if (isElsewhere) return;
    event.preventDefault();
    this.page = event.page;
    this.#isFocusing = true;
  };

  readonly #onFocusIn = (event: Event): void => {
    const { form } = this.#children;
    if (!form?.isConnected && (event.target as Element).closest('form')) this.requestUpdate();
  };
}

/** What results of a CMS are in. */
const listTags = 'ol, ul, dl, table';
