import type { Article } from '@sen-portal/data';
import { safeUrl } from '@sen-portal/data/coerce.js';
import { formatNumber } from '@sen-portal/data/format.js';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { attachCardListeners, type CardOptions } from '../article-card/card.js';
import { isPrintedObject, texts } from '../internal/values/check-properties.js';
import { parseCount } from '../internal/values/parse-count.js';
import { MarkupController } from '../internal/light-children/markup-controller.js';
import { assignSlots } from '../internal/light-children/assign-slots.js';
import { SenElement } from '../internal/element.js';
import { slottedChildren } from '../internal/light-children/slotted-children.js';
import { lazy } from '../internal/values/lazy.js';
import { focusContainer, moveFocus } from '../internal/dom/focus.js';
import { SourceController } from '../internal/source/source-controller.js';
import { emptyTemplate } from '../internal/rendering/status-templates.js';
import { statusTerms } from '../internal/rendering/status.terms.js';
import { templateVariant } from '../internal/rendering/template-variants.js';
import { version } from '../internal/version.js';
import { SenPageChangeEvent } from '../pagination/page-change.js';
import {
  readList,
  pageRange,
  rangeText,
  topicKey,
  topicsOf,
  type PageRange,
  type Topic,
  type WantedTopics,
} from './articles.js';
import { cardsOf, foreignOf, headingLevelIn } from './children.js';
import {
  articleOf,
  cardLayouts,
  cardList,
  isCard,
  keyOf,
  skeletonList,
  skeletonTopics,
  type ListRow,
  type SectionLayout,
} from './list.js';
import { SenFilterChangeEvent } from './events.js';
import { paginationTemplate } from './pagination-template.js';
import { topicFilter } from './topics.js';
import { terms } from './section-list.terms.js';
import { styles } from './section-list.styles.js';

/** How a section shows articles beyond `page-size`. */
export type SectionPaging = 'more' | 'pages' | 'none';

type Status = SourceController<unknown>['status'];

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
export class SenSectionList extends SenElement {
  static readonly senVersion = version;
  static override readonly upgradeGroup = 'cards';
  static override readonly dependsOn: string = 'sen-article-card';
  static override readonly manages = 'sen-article-card';
  // Cards and foreign markup are told apart by what they are: children have no `slot` to say so, and are not changed.
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

  /** Seconds between two loads of `src`. Default: it is loaded once. */
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

  /**
   * Adds a topic filter: without a value by the categories of the articles, `topics="Nghị quyết; Dân vận"` by these in
   * this order, `none` for no filter.
   */
  declare topics?: boolean | string | readonly string[];

  /** The selected topic; empty for all. Without `topics` it restricts the list to that category. */
  declare topic?: string | undefined;

  /** Number of days after publication during which an article is marked as new; 0 for never. Default: 3. */
  declare newDays: number;

  #attribute: unknown;
  #property: unknown;
  #input: unknown;
  #read: Partial<Article>[] | undefined;
  #source = new SourceController(this, 'articles', (input) =>
    readList(input, this.reportInvalid, (message) => this.warn(message), this.timeZone),
  );
  #adopted = new MarkupController<Partial<Article>[]>(this, loadListReader);
  #visible: ListRow[] = [];
  #led = true;
  // Which articles are shown, and whether as the second, fourth, … such choice.
  #view = '';
  #isOdd = false;
  #cardLevel = 3;
  #acted = false;
  // Where the focus goes after the next update: to a row, or back to the article that had it.
  #focusRow = -1;
  #focused: unknown;
  // How many pages can be filled without asking `src` for more.
  #inHand = Infinity;
  // Whether the visitor waits for `src` to answer with more; still so when that fails.
  #waits = false;

  constructor() {
    super();
    this.layout = 'feature';
    this.paging = 'more';
    this.page = 1;
    this.newDays = 3;
    this.readsDeep = true;
  }

  /** The articles, or an object with them as `articles`; the attribute is JSON. The getter returns the effective articles. */
  get articles(): Partial<Article>[] {
    return (this.#given() ?? this.#source.data ?? this.#adopted.data ?? []).map(articleOf);
  }

  set articles(articles: readonly Article[] | { readonly articles: readonly Article[] } | string | null | undefined) {
    if (typeof articles === 'string') this.#attribute = this.#parsed(articles);
    else this.#property = articles ?? undefined;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    attachCardListeners(this.shadowRoot!);
  }

  protected override willUpdate(): void {
    const row = this.shadowRoot?.activeElement?.closest('.list > li');
    this.#focused = row && keyOf(this.#visible[[...row.parentNode!.children].indexOf(row)] ?? {});
  }

  protected override updated(): void {
    this.settle();
    assignSlots(this, this.renderRoot);
    // The topic of a card is known once it is upgraded.
    if (this.#visible.some(isCard) && !customElements.get('sen-article-card')) {
      void customElements.whenDefined('sen-article-card').then(() => this.requestUpdate());
    }
    const { status } = this.#source;
    // Rows that are still to come are waited for.
    if (this.#waits && status === 'loading') return;
    this.#waits &&= status === 'failed';
    if (this.#waits) this.#focusRow = -1;
    if (this.#focusRow < 0 && this.#focused)
      this.#focusRow = this.#visible.findIndex((row) => keyOf(row) === this.#focused);
    const row = this.renderRoot.querySelectorAll<HTMLElement>('.list > li')[this.#focusRow];
    this.#focusRow = -1;
    if (row && !row.matches(':focus-within')) moveFocus(row.querySelector<HTMLElement>(':any-link') ?? row);
  }

  /** @internal Tells the cards among the children what the list asks of them. */
  settle(): void {
    const [lead, others] = cardLayouts[this.#layout()];
    this.#visible.filter(isCard).forEach((card, index) => {
      const layout = this.#led && !index ? lead : others;
      if (card.within?.layout !== layout || card.within.level !== this.#cardLevel) {
        card.within = { layout, level: this.#cardLevel };
      }
    });
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const given = this.#given();
    const rows = given ?? this.#source.data ?? this.#adopted.data;
    const status = given ? 'ready' : this.#source.status;
    const wanted = this.wantedTopics();
    const topics = rows && wanted ? topicsOf(rows.map(articleOf), wanted) : [];
    const chosen = this.topic ? topicKey(`${this.topic}`) : undefined;
    const listed =
      chosen === undefined ? rows : rows?.filter((row) => topicKey(articleOf(row).category ?? '') === chosen);
    const size = parseCount(this.reportInvalid, 'page-size', this.pageSize);
    const page = (this.paging !== 'none' && parseCount(this.reportInvalid, 'page', this.page)) || 1;
    const shown = pageRange(listed?.length ?? 0, size, page, this.paging !== 'pages');
    // Only `src` can be asked for more.
    shown.isOpen = !given && !!this.#source.data && !!this.#source.next;
    this.#inHand = shown.isOpen ? shown.total / (size ?? Infinity) : Infinity;
    const level = headingLevelIn(this, 'heading') ?? this.levelOr(this.headingLevel, 2);
    const titled = !!this.ownHeading || slottedChildren(this, 'heading').length > 0;
    this.#led = shown.page === 1;
    const isAwaited = !rows && status === 'loading' && !foreignOf(this).length;
    this.#cardLevel = Math.min(level + 1, 6);
    return html`<section part="base" class="base" aria-labelledby=${titled ? 'heading' : nothing}>
      ${this.#renderHeader(titled, level)}
      ${status === 'failed' && !this.#waits ? this.#renderFailed(shown.total > 0) : nothing}
      ${topics.length > 1 ? topicFilter(locale, topics, rows!.length, chosen, this.#onTopic) : isAwaited && wanted ? skeletonTopics : nothing}
      ${this.#renderRows(listed, shown, isAwaited, status, this.#cardLevel)}
      ${isAwaited && size && this.paging !== 'none' ? html`<div class="later"></div>` : this.#renderPaging(shown)}
      ${this.#renderStatus(listed, shown, status, isAwaited && !!size)}
    </section>`;
  }

  /** @internal The heading without a slotted one. */
  protected get ownHeading(): string | undefined {
    return this.heading;
  }

  /** @internal Which topics the filter offers; undefined for no filter. */
  protected wantedTopics(): WantedTopics | undefined {
    const { topics } = this;
    if (topics == null || topics === 'none') return undefined;
    const first = (Array.isArray(topics) ? (topics as readonly string[]) : `${topics as string}`.split(';'))
      .map((topic) => `${topic}`.trim())
      .filter(Boolean);
    return { first, only: first.length > 0 };
  }

  /** @internal What stands before the heading. */
  protected renderIcon(): TemplateResult | typeof nothing {
    return slottedChildren(this, 'icon').length ? html`<slot name="icon"></slot>` : nothing;
  }

  /** @internal What stands for the document number of an article, where that is more than the number. */
  protected get documents(): CardOptions['documents'] {
    return undefined;
  }

  /** What stands on the element itself: cards, attribute, property or JSON child, the first of these. */
  #given(): ListRow[] | undefined {
    const cards = cardsOf(this);
    if (cards.length) return cards;
    const input = this.#attribute ?? this.#property ?? this.json;
    if (input !== this.#input) {
      this.#input = input;
      this.#read = readList(input, this.reportInvalid, (message) => this.warn(message), this.timeZone);
    }
    return this.#read;
  }

  #parsed(json: string): unknown {
    if (isPrintedObject(json)) return void this.reportInvalid('articles', json, 'property');
    try {
      return JSON.parse(json);
    } catch (error) {
      this.reportInvalid('articles', (error as Error).message, 'child');
      return undefined;
    }
  }

  #layout(): SectionLayout {
    const { layout } = this;
    if (layout && Object.hasOwn(cardLayouts, layout)) return layout;
    if (layout) this.reportInvalid('layout', layout, `one of ${Object.keys(cardLayouts).join(', ')}`);
    return 'feature';
  }

  #renderHeader(titled: boolean, level: number): TemplateResult | typeof nothing {
    const href = safeUrl(this.href, this.reportInvalid, 'href');
    if (!titled && !href) return nothing;
    const withLevel = templateVariant(level, true, false);
    // Named by two, so that readers who list the links of a page can tell one “Xem tất cả” from the next.
    return html`<div part="header" class="header">
      ${this.renderIcon()}
      <div id="heading" class="title">
        <slot name="heading">${withLevel`<h0 part="heading" class="heading">${this.ownHeading}</h0>`}</slot>
      </div>
      ${href ? html`<a part="all" class="all" id="all" href=${href} aria-labelledby=${titled ? 'all heading' : nothing}>${terms(this.locale).all}</a>` : nothing}
    </div>`;
  }

  #renderRows(
    rows: readonly ListRow[] | undefined,
    { from, to, size }: PageRange,
    isAwaited: boolean,
    status: Status,
    level: number,
  ): TemplateResult | typeof nothing {
    const layout = this.#layout();
    const foreign = foreignOf(this);
    const rest = foreign.length ? html`<slot .nodes=${foreign}></slot>` : nothing;
    const visible = rows?.slice(from, to) ?? [];
    this.#visible = visible;
    const { locale, now, newDays, documents } = this;
    const { timeZone } = this.portal;
    const around = { locale, timeZone, now, level, newDays, documents };
    if (visible.length) {
      const view = `${from} ${this.topic}`;
      this.#isOdd = this.#isOdd !== (view !== this.#view);
      this.#view = view;
      const list = cardList(visible, layout, from === 0, this.#isOdd, around);
      return visible.some(isCard) ? html`${list}${rest}` : list;
    }
    if (!rows && rest !== nothing) return rest;
    if (isAwaited) return skeletonList(Math.min(size ?? 4, 12), layout, { ...around, documents: undefined });
    return status === 'failed' ? nothing : emptyTemplate(terms(locale).empty);
  }

  #renderPaging({ total, size, page, pages, to, isOpen }: PageRange): TemplateResult | typeof nothing {
    const { locale } = this;
    // Where the button was pressed, which may be far below the heading.
    if (isOpen && this.#waits && this.#source.status === 'failed') return this.#renderFailed(false);
    const all = pages + (isOpen ? 1 : 0);
    if (all < 2 || this.paging === 'none') return nothing;
    if (this.paging === 'pages' && size) return paginationTemplate(page, all, this.#onNumber);
    if (page === all) return nothing;
    const next = Math.min(size ?? 0, total - to);
    const word = terms(locale);
    return html`<button type="button" part="more" class="button more" @click=${() => this.#turn(page + 1, to)}>
      ${next ? word.more(formatNumber(next, locale), next) : word.further}
    </button>`;
  }

  #renderFailed(kept: boolean): TemplateResult | typeof nothing {
    return this.#source.failed(kept, this.#onRetry);
  }

  /** One line tells what is shown: to the eye below a “load more”, to a screen reader whenever it changes. */
  #renderStatus(
    rows: readonly ListRow[] | undefined,
    shown: PageRange,
    status: Status,
    isAwaited: boolean,
  ): TemplateResult {
    const { locale } = this;
    const growing =
      status !== 'failed' && (shown.pages > 1 || shown.isOpen || isAwaited) && (this.paging ?? 'more') === 'more';
    let text = '';
    // A refresh is not announced: what it brings may be the same.
    if (status === 'loading' && (!rows || this.#waits)) text = statusTerms(locale).loading;
    else if (status === 'failed') text = statusTerms(locale).failed;
    else if (rows && (growing || this.#acted || this.src)) text = rangeText(shown, locale);
    return html`<div part="status" class=${growing ? 'shown' : 'visually-hidden'} role="status">${text}</div>`;
  }

  readonly #onRetry = (): void => {
    // The button goes; whoever pressed it stays in the section.
    focusContainer(this.renderRoot.querySelector<HTMLElement>('.base')!);
    if (this.#waits) this.#focusRow = this.paging === 'pages' ? 0 : this.#visible.length;
    this.#source.load();
  };

  readonly #onTopic = (topic: Topic | undefined): void => {
    if (!this.dispatchEvent(new SenFilterChangeEvent(topic?.label))) return;
    this.topic = topic?.label;
    this.page = 1;
    this.#acted = true;
  };

  readonly #onNumber = (event: SenPageChangeEvent): void => {
    // Told once, by the list.
    event.stopPropagation();
    if (!this.#turn(event.page, 0)) event.preventDefault();
  };

  #turn(page: number, firstNewRow: number): boolean {
    const agreed = this.dispatchEvent(new SenPageChangeEvent(page));
    if (agreed) {
      this.page = page;
      this.#acted = true;
      this.#focusRow = firstNewRow;
      this.#waits = page > this.#inHand;
      if (this.#waits) this.#source.more();
    }
    return agreed;
  }
}

const loadListReader = lazy(async () => {
  const { readArticleList } = await import('@sen-portal/data/markup-articles.js');
  return (host: Element) => readArticleList(host);
});
