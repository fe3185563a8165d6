import type { Article } from '@sen-portal/data';
import { safeUrl } from '@sen-portal/data/coerce.js';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { attachCardListeners, type CardOptions } from '../article-card/card.js';
import { texts } from '../internal/values/check-properties.js';
import { parseCount } from '../internal/values/parse-count.js';
import { MarkupController } from '../internal/light-children/markup-controller.js';
import { assignSlots } from '../internal/light-children/assign-slots.js';
import { AddressParameters } from '../internal/dom/address-parameters.js';
import { SenElement } from '../internal/element.js';
import { slottedChildren } from '../internal/light-children/slotted-children.js';
import { LazyModule } from '../internal/source/lazy-module.js';
import { SourceController, type SourceHost } from '../internal/source/source-controller.js';
import { version } from '../internal/version.js';
import { readList, wantedTopics, type Topic, type WantedTopics } from './articles.js';
import { cardsOf, foreignOf, headingLevelIn } from './children.js';
import { GivenArticles } from './given-articles.js';
import { articleOf, cardLayouts, isCard, layoutOf, type ListRow, type SectionLayout } from './list.js';
import { loadListReader } from './list-reader.js';
import { loadPagination } from './pagination-template.js';
import { PagingController, type PagingHost } from './paging-controller.js';
import { RowFocus } from './row-focus.js';
import { sectionTemplate } from './section-template.js';
import { SenFilterChangeEvent } from './events.js';
import { sectionView, type SectionView } from './view.js';
import { styles } from './section-list.styles.js';

/** How a section shows articles beyond `page-size`. */
export type SectionPaging = 'more' | 'pages' | 'none';

/**
 * A titled section of articles. The articles are `sen-article-card` children (this form works without script), the
 * `articles` property or attribute, a JSON child, or the response to `src`; the first of these wins. Other children are
 * shown unchanged until there are articles.
 *
 * The section renders its cards from one template, so that thousands are fast; distant rows are laid out when they come
 * near the viewport.
 *
 * @summary A section of articles: heading, cards, topics, paging.
 * @status stable
 * @element sen-section-list
 *
 * @slot - `sen-article-card` elements, or fallback content until there are articles.
 * @slot heading - The heading; its own level overrides `heading-level`.
 * @slot icon - A picture before the heading.
 *
 * @fires {SenPageChangeEvent} sen-page-change - The visitor requested more articles or selected a page. Cancelable.
 * @fires {SenFilterChangeEvent} sen-filter-change - The visitor selected a topic. Cancelable.
 * @fires {SenLoadEvent} sen-load - Data from `src` has loaded.
 * @fires {SenErrorEvent} sen-error - Loading `src` has failed.
 *
 * @csspart base - The section.
 * @csspart header - Icon, heading and link.
 * @csspart icon - The container before the heading.
 * @csspart heading - The heading.
 * @csspart all - The link to all articles.
 * @csspart topics - The topic filter.
 * @csspart topic - A filter button.
 * @csspart list - The list.
 * @csspart card - An article, with the parts of `sen-article-card`.
 * @csspart more - The button for more articles.
 * @csspart pagination - The numbered pages, with the parts of `sen-pagination`.
 * @csspart status - The number of articles shown.
 * @csspart error - The message of a failed load.
 * @csspart retry - The retry button.
 * @csspart empty - The message without articles.
 *
 * @cssprop [--sen-section-list-column=15em] - Minimum width of a column in the layouts `grid` and `auto`.
 */
export class SenSectionList extends SenElement implements SourceHost, PagingHost {
  static readonly senVersion = version;
  static override readonly slots = ['heading', 'icon'];
  static override readonly upgradeGroup = 'cards';
  static override readonly dependsOn: string = 'sen-article-card';
  static override readonly manages = 'sen-article-card';
  // Slots are assigned by script: cards and fallback content have no `slot` attribute, and children are not changed.
  static override shadowRootOptions: ShadowRootInit = { ...SenElement.shadowRootOptions, slotAssignment: 'manual' };
  static override styles: CSSResultGroup = styles;
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    href: {},
    src: {},
    refresh: { type: Number },
    keep: { type: Boolean },
    layout: {},
    paging: {},
    pageSize: { attribute: 'page-size' },
    page: {},
    pageParameter: { attribute: 'page-parameter' },
    topics: texts,
    topic: {},
    newDays: { attribute: 'new-days', type: Number },
    articles: { noAccessor: true },
  };

  /** The heading. */
  declare heading?: string;

  /** Level of the heading, 1–6; the cards are one level deeper. Default: the portal's, else 2. */
  declare headingLevel?: number | string;

  /** URL of “Xem tất cả”. Default: no link. */
  declare href?: string;

  /** Source of the articles: a URL, or a name that the portal's source resolves. */
  declare src?: string;

  /** Seconds between two loads of `src`, from 5 to a day. Default: it is loaded once. */
  declare refresh?: number;

  /** Whether the last response to `src` is stored in the browser for the next visit. Default: false. */
  declare keep?: boolean;

  /** The layout: a feature and rows, rows, a grid, plain lines, or cards that depend on their width. Default: `feature`. */
  declare layout: SectionLayout;

  /** Access to articles beyond `page-size`: a button, numbered pages, or none. Default: `more`. */
  declare paging: SectionPaging;

  /** Articles per page. Default: all. */
  declare pageSize?: number | string;

  /** The current page, from 1; with `paging="more"` the number of pages shown. */
  declare page: number | string;

  /** Name of a parameter of the page's address that keeps the page, so that a reload and Back return to it. Default: none. */
  declare pageParameter?: string;

  /**
   * Adds a topic filter: without a value by the categories of the articles, `topics="Nghị quyết; Dân vận"` by these in
   * this order, `none` for no filter.
   */
  declare topics?: boolean | string | readonly string[];

  /** The selected topic; empty for all. Without `topics` it restricts the list to that category. */
  declare topic?: string | undefined;

  /** Number of days after publication during which an article is marked as new; 0 for never. Default: 3. */
  declare newDays: number;

  #given = new GivenArticles(this);
  #source = new SourceController(this, 'articles', (input) =>
    readList(input, this.reportInvalid, (message) => this.warn(message), this.timeZone),
  );
  #adopted = new MarkupController<Partial<Article>[]>(this, loadListReader);
  #focus = new RowFocus(this);
  #pages = new PagingController(this, this.#source, this.#focus);
  #pagination = new LazyModule(this, loadPagination);
  #view!: SectionView;
  #documents: CardOptions['documents'];
  #level = 2;

  constructor() {
    super();
    this.layout = 'feature';
    this.paging = 'more';
    this.page = 1;
    this.newDays = 3;
    this.observesSubtree = true;
    new AddressParameters(this, {
      parameter: () => this.pageParameter,
      get: () => `${Number(this.page) || 1}`,
      set: (page) => {
        if (/^[1-9]\d*$/.test(page)) this.page = Number(page);
      },
      initial: '1',
      isStep: true,
    });
  }

  /** The articles, or an object with them as `articles`; the attribute is JSON. The getter returns the effective articles. */
  get articles(): Partial<Article>[] {
    return (this.#rows() ?? []).map(articleOf);
  }

  set articles(articles: readonly Article[] | { readonly articles: readonly Article[] } | string | null | undefined) {
    this.#given.setProperty(articles);
    this.requestUpdate();
  }

  /** @internal */
  get visibleRows(): readonly ListRow[] {
    return this.#view.visible;
  }

  /** @internal */
  get isAwaitingRows(): boolean {
    return this.#pages.isAwaitingPage;
  }

  /** @internal */
  get loadedPages(): number {
    return this.#view.loadedPages;
  }

  // Attribute and property are separate sources: removing one leaves the other.
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name !== 'articles') return super.attributeChangedCallback(name, old, value);
    this.#given.setAttribute(value);
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    attachCardListeners(this.shadowRoot!);
  }

  protected override willUpdate(): void {
    this.#source.follow();
    const given = this.#givenRows();
    this.#view = sectionView({
      rows: given ?? this.#source.data ?? this.#adopted.data,
      foreign: foreignOf(this),
      isLoading: !given && this.#source.status === 'loading',
      // Only `src` has further pages.
      hasMore: !given && !!this.#source.data && !!this.#source.next,
      wanted: this.wantedTopics(),
      topic: this.topic ? `${this.topic}` : undefined,
      paging: this.paging,
      size: parseCount(this.reportInvalid, 'page-size', this.pageSize),
      page: (this.paging !== 'none' && parseCount(this.reportInvalid, 'page', this.page)) || 1,
    });
    this.#level = headingLevelIn(this, 'heading') ?? this.resolveHeadingLevel(this.headingLevel, 2);
    this.#documents = this.documents;
    const { range } = this.#view;
    const isNumbered = this.paging === 'pages' && range.size && (range.pages > 1 || range.isOpen);
    if (isNumbered) this.#pagination.request();
  }

  protected override render(): TemplateResult {
    const { locale, now, newDays } = this;
    const { timeZone } = this.portal;
    const isGiven = !!this.#givenRows();
    return sectionTemplate({
      view: this.#view,
      header: {
        heading: this.ownHeading,
        isTitled: !!this.ownHeading || slottedChildren(this, 'heading').length > 0,
        level: this.#level,
        href: safeUrl(this.href, this.reportInvalid, 'href'),
        icon: this.renderIcon(),
      },
      layout: this.#layout(),
      paging: this.paging,
      card: { locale, timeZone, now, level: this.#cardLevel, newDays, documents: this.#documents },
      source: isGiven ? undefined : this.#source,
      pages: this.#pages,
      pagination: this.#pagination,
      announcesRange: this.#pages.hasInteracted || !!this.src,
      onTopic: this.#onTopic,
    });
  }

  protected override updated(): void {
    this.configureChildren();
    assignSlots(this, this.renderRoot);
    // The topic of a card is known once it is upgraded.
    if (this.visibleRows.some(isCard) && !customElements.get('sen-article-card')) {
      void customElements.whenDefined('sen-article-card').then(() => this.requestUpdate());
    }
  }

  /** @internal Configures the cards among the children. */
  configureChildren(): void {
    const [lead, others] = cardLayouts[this.#layout()];
    const level = this.#cardLevel;
    this.visibleRows.filter(isCard).forEach((card, index) => {
      const layout = this.#view.hasLead && !index ? lead : others;
      if (card.listContext?.layout !== layout || card.listContext.level !== level) card.listContext = { layout, level };
    });
  }

  /** @internal The default heading. */
  protected get ownHeading(): string | undefined {
    return this.heading;
  }

  /** @internal The topics that the filter offers; undefined for no filter. */
  protected wantedTopics(): WantedTopics | undefined {
    return wantedTopics(this.topics);
  }

  /** @internal The default content of the slot `icon`. */
  protected renderIcon(): TemplateResult | typeof nothing {
    return slottedChildren(this, 'icon').length ? html`<slot name="icon"></slot>` : nothing;
  }

  /** @internal The content for an article's document number, if it is more than the number. */
  protected get documents(): CardOptions['documents'] {
    return undefined;
  }

  /** The cards among the children, else the articles of attribute, property or JSON child. */
  #givenRows(): ListRow[] | undefined {
    const cards = cardsOf(this);
    return cards.length ? cards : this.#given.read(this.json);
  }

  /** The rows of the first source with data. */
  #rows(): readonly ListRow[] | undefined {
    return this.#givenRows() ?? this.#source.data ?? this.#adopted.data;
  }

  get #cardLevel(): number {
    return Math.min(this.#level + 1, 6);
  }

  #layout(): SectionLayout {
    return layoutOf(this.layout, this.reportInvalid);
  }

  readonly #onTopic = (topic: Topic | undefined): void => {
    if (!this.dispatchEvent(new SenFilterChangeEvent(topic?.label))) return;
    this.topic = topic?.label;
    this.page = 1;
    this.#pages.hasInteracted = true;
  };
}
