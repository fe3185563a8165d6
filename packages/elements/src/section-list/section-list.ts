import { formatNumber, safeUrl, type Article } from '@sen-portal/data';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CardSurroundings } from '../article-card/card.js';
import { countFrom } from '../internal/count-from.js';
import { SenElement } from '../internal/element.js';
import { moveFocus } from '../internal/move-focus.js';
import { SourceController } from '../internal/source.js';
import { emptyState, failedState } from '../internal/states.js';
import { commonWords } from '../internal/states.terms.js';
import { templateFor } from '../internal/template-for.js';
import { version } from '../internal/version.js';
import { pagination, SenPageChangeEvent } from '../pagination/pages.js';
import { readList, shownOf, topicKey, topicsOf, type Shown, type Topic, type WantedTopics } from './articles.js';
import { cardsOf, childrenFor, foreignOf, headingLevelIn, type CardElement } from './children.js';
import { articleOf, cardLayouts, cardList, isCard, skeletonList, type Row, type SectionLayout } from './list.js';
import { SenFilterChangeEvent, topicFilter } from './topics.js';
import { words } from './section-list.terms.js';
import { styles } from './section-list.styles.js';

/** How a section with `page-size` shows what is beyond it. */
export type SectionPaging = 'more' | 'pages' | 'none';

/**
 * A titled section of articles. The articles are `sen-article-card` children (this form works without script), the
 * `articles` property or attribute, a JSON child, or what `src` answers; the first of these wins. What else stands
 * inside is shown as it is until there are articles.
 *
 * It draws its cards itself, so that a list of thousands stays quick; rows far from the window are laid out when the
 * visitor comes near.
 *
 * @summary A section of articles: heading, cards, topics, paging.
 * @status stable
 * @element sen-section-list
 *
 * @slot - `sen-article-card` elements; or anything, to stand here until there are articles.
 * @slot heading - The heading. Its own level wins over `heading-level`.
 * @slot icon - A picture before the heading.
 *
 * @fires {SenPageChangeEvent} sen-page-change - The visitor asks for more, or for a page. Cancelable.
 * @fires {SenFilterChangeEvent} sen-filter-change - The visitor chooses a topic. Cancelable.
 * @fires {SenLoadEvent} sen-load - What `src` points to has arrived.
 * @fires {SenErrorEvent} sen-error - What `src` points to could not be had.
 *
 * @csspart base - The section.
 * @csspart header - Icon, heading and link.
 * @csspart icon - The place before the heading.
 * @csspart heading - The heading.
 * @csspart all - The link to all articles.
 * @csspart topics - The topic filter.
 * @csspart topic - A button of the filter.
 * @csspart list - The list.
 * @csspart card - An article; inside it the parts of `sen-article-card`.
 * @csspart more - The button for more articles.
 * @csspart pagination - The numbered paging; inside it the parts of `sen-pagination`.
 * @csspart status - How many articles are shown.
 * @csspart error - The message of a load that failed.
 * @csspart retry - Its button.
 * @csspart empty - The message of a list without articles.
 *
 * @cssprop [--sen-section-list-column=15em] - Least width of a column in the layouts `grid` and `auto`.
 */
export class SenSectionList extends SenElement {
  static readonly senVersion = version;
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
    topics: {},
    topic: {},
    newDays: { attribute: 'new-days', type: Number },
    articles: { noAccessor: true },
  };

  /** The heading. */
  declare heading?: string;

  /** Level of the heading, 1–6; the cards are one deeper. Default: the portal's, else 2. */
  declare headingLevel?: number | string;

  /** Where “Xem tất cả” leads; without it there is no such link. */
  declare href?: string;

  /** Where the articles come from: a URL, or a name that the portal's source knows. */
  declare src?: string;

  /** Seconds between two loads of `src`. Default: it is loaded once. */
  declare refresh?: number;

  /** Whether what `src` answered last is kept in the browser for the next visit. */
  declare keep?: boolean;

  /** The layout: a feature and rows, rows, a grid, plain lines, or cards that follow their width. Default: `feature`. */
  declare layout: SectionLayout;

  /** What is beyond `page-size`: behind a button, on numbered pages, or left out. Default: `more`. */
  declare paging: SectionPaging;

  /** Articles on a page. Default: all. */
  declare pageSize?: number | string;

  /** The current page, from 1; with `paging="more"` how many pages are shown. */
  declare page: number | string;

  /**
   * Offers a filter by topic: without a value by the categories of the articles, `topics="Nghị quyết; Dân vận"` by
   * these in this order, `none` not at all.
   */
  declare topics?: string | readonly string[];

  /** The chosen topic; none for all. Without `topics` it fixes the list to that category. */
  declare topic?: string | undefined;

  /** For how many days after publication an article is marked as new; 0 for never. Default: 3. */
  declare newDays: number;

  #attribute: unknown;
  #property: unknown;
  #input: unknown;
  #read: Partial<Article>[] | undefined;
  #source = new SourceController(this, 'articles', (input) =>
    readList(input, this.report, (message) => this.warn(message)),
  );
  #cards: CardElement[] = [];
  #acted = false;
  #focusRow = -1;

  constructor() {
    super();
    this.layout = 'feature';
    this.paging = 'more';
    this.page = 1;
    this.newDays = 3;
  }

  /** The articles, or an object with them as `articles`; as an attribute in JSON. Reading gives what is shown here. */
  get articles(): Partial<Article>[] {
    return (this.#given() ?? this.#source.data ?? []).map(articleOf);
  }

  set articles(articles: readonly Article[] | { readonly articles: readonly Article[] } | string | null | undefined) {
    if (typeof articles === 'string') this.#attribute = this.#parsed(articles);
    else this.#property = articles ?? undefined;
    this.requestUpdate();
  }

  protected override updated(): void {
    const cards = [...this.#cards];
    for (const slot of this.renderRoot.querySelectorAll('slot')) {
      if (slot.name) slot.assign(...childrenFor(this, slot.name));
      else if (slot.matches('.rest')) slot.assign(...foreignOf(this));
      else slot.assign(...cards.splice(0, 1));
    }
    // The topic of a card is known once it is upgraded.
    if (this.#cards.length && !customElements.get('sen-article-card')) {
      void customElements.whenDefined('sen-article-card').then(() => this.requestUpdate());
    }
    if (this.#focusRow < 0) return;
    const row = this.renderRoot.querySelectorAll<HTMLElement>('.list > li')[this.#focusRow];
    this.#focusRow = -1;
    if (row) moveFocus(row.querySelector<HTMLElement>(':any-link') ?? row);
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const given = this.#given();
    const rows = given ?? this.#source.data;
    const status = given ? 'ready' : this.#source.status;
    const wanted = this.wantedTopics();
    const topics = rows && wanted ? topicsOf(rows.map(articleOf), wanted) : [];
    const chosen = this.topic ? topicKey(`${this.topic}`) : undefined;
    const listed =
      chosen === undefined ? rows : rows?.filter((row) => topicKey(articleOf(row).category ?? '') === chosen);
    const total = listed?.length ?? 0;
    const size = countFrom(this, this.report, 'page-size', this.pageSize);
    const page = this.paging === 'none' ? 1 : (countFrom(this, this.report, 'page', this.page) ?? 1);
    const shown = shownOf(total, size, page, this.paging !== 'pages');
    const level = headingLevelIn(this, 'heading') ?? this.levelOr(this.headingLevel, 2);
    const titled = !!this.ownHeading || childrenFor(this, 'heading').length > 0;
    return html`<section part="base" class="base" aria-labelledby=${titled ? 'heading' : nothing}>
      ${this.#renderHeader(titled, level)}
      ${status === 'failed' ? failedState(locale, total > 0, this.#onRetry, this.#source.reason) : nothing}
      ${topics.length > 1 ? topicFilter(locale, topics, rows!.length, chosen, this.#onTopic) : nothing}
      ${this.#renderRows(listed, shown, size, status, Math.min(level + 1, 6))} ${this.#renderPaging(total, shown, size)}
      ${this.#renderStatus(listed && total, shown, status)}
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
    const first = (typeof topics === 'string' ? topics.split(';') : topics)
      .map((topic) => `${topic}`.trim())
      .filter(Boolean);
    return { first, only: first.length > 0 };
  }

  /** @internal What stands before the heading. */
  protected renderIcon(): TemplateResult | typeof nothing {
    return childrenFor(this, 'icon').length ? html`<slot name="icon"></slot>` : nothing;
  }

  /** @internal What stands for the document number of an article, where that is more than the number. */
  protected get documents(): CardSurroundings['documents'] {
    return undefined;
  }

  /** What stands on the element itself: cards, attribute, property or JSON child, the first of these. */
  #given(): Row[] | undefined {
    const cards = cardsOf(this);
    if (cards.length) return cards;
    const input = this.#attribute ?? this.#property ?? this.json;
    if (input !== this.#input) {
      this.#input = input;
      this.#read = readList(input, this.report, (message) => this.warn(message));
    }
    return this.#read;
  }

  #parsed(json: string): unknown {
    try {
      return JSON.parse(json);
    } catch (error) {
      this.warn(`articles cannot be read: ${(error as Error).message}`);
      return undefined;
    }
  }

  #layout(): SectionLayout {
    const { layout } = this;
    if (layout && Object.hasOwn(cardLayouts, layout)) return layout;
    if (layout)
      this.warn(`layout must be one of ${Object.keys(cardLayouts).join(', ')}, got "${layout}"; using feature`);
    return 'feature';
  }

  #renderHeader(titled: boolean, level: number): TemplateResult | typeof nothing {
    const href = safeUrl(this.href, this.report, 'href');
    if (!titled && !href) return nothing;
    const withLevel = templateFor(level, true, false);
    // Named by two, so that readers who list the links of a page can tell one “Xem tất cả” from the next.
    return html`<div part="header" class="header">
      ${this.renderIcon()}
      <div id="heading" class="title">
        <slot name="heading">${withLevel`<h0 part="heading" class="heading">${this.ownHeading}</h0>`}</slot>
      </div>
      ${href ? html`<a part="all" class="all" id="all" href=${href} aria-labelledby=${titled ? 'all heading' : nothing}>${words(this.locale).all}</a>` : nothing}
    </div>`;
  }

  #renderRows(
    rows: readonly Row[] | undefined,
    { from, to }: Shown,
    size: number | undefined,
    status: SourceController<unknown>['status'],
    level: number,
  ): TemplateResult | typeof nothing {
    const layout = this.#layout();
    const rest = foreignOf(this).length ? html`<slot class="rest"></slot>` : nothing;
    const visible = rows?.slice(from, to) ?? [];
    this.#cards = visible.filter(isCard);
    if (visible.length) {
      const { locale, now, newDays, documents } = this;
      const { timeZone } = this.portal;
      const list = cardList(visible, layout, from === 0, { locale, timeZone, now, level, newDays, documents });
      return this.#cards.length ? html`${list}${rest}` : list;
    }
    if (!rows && rest !== nothing) return rest;
    if (status === 'loading' && !rows) return skeletonList(Math.min(size ?? 4, 12), layout);
    return status === 'failed' ? nothing : emptyState(words(this.locale).empty);
  }

  #renderPaging(total: number, { page, pages, to }: Shown, size: number | undefined): TemplateResult | typeof nothing {
    const { locale } = this;
    if (pages < 2 || !size || this.paging === 'none') return nothing;
    if (this.paging === 'pages') return pagination({ locale, page, pages, turn: (wanted) => this.#onTurn(wanted, 0) });
    if (page === pages) return nothing;
    const next = Math.min(size, total - to);
    return html`<button type="button" part="more" class="button more" @click=${() => this.#onTurn(page + 1, to)}>
      ${words(locale).more(formatNumber(next, locale), next)}
    </button>`;
  }

  /** One line tells what is shown: to the eye below a “load more”, to a screen reader whenever it changes. */
  #renderStatus(
    total: number | undefined,
    { from, to, pages }: Shown,
    status: SourceController<unknown>['status'],
  ): TemplateResult {
    const { locale } = this;
    const word = words(locale);
    const growing = status !== 'failed' && pages > 1 && this.paging === 'more';
    const number = (value: number) => formatNumber(value, locale);
    let text: string | typeof nothing = nothing;
    // A refresh is not announced: what it brings may be the same.
    if (status === 'loading' && total === undefined) text = commonWords(locale).loading;
    else if (status === 'failed') text = commonWords(locale).failed;
    else if (total !== undefined && (growing || this.#acted || this.src)) {
      const range = from ? `${number(from + 1)}–${number(to)}` : number(to);
      const all = total ? word.count(number(total), total) : word.empty;
      text = to - from < total ? word.shown(range, number(total)) : all;
    }
    return html`<div part="status" class=${growing ? 'shown' : 'visually-hidden'} role="status">${text}</div>`;
  }

  readonly #onRetry = (): void => {
    // The button goes; whoever pressed it stays in the section.
    const base = this.renderRoot.querySelector<HTMLElement>('.base')!;
    base.tabIndex = -1;
    base.focus();
    this.#source.load();
  };

  readonly #onTopic = (topic: Topic | undefined): void => {
    if (!this.dispatchEvent(new SenFilterChangeEvent(topic?.label))) return;
    this.topic = topic?.label;
    this.page = 1;
    this.#acted = true;
  };

  #onTurn(page: number, firstNewRow: number): void {
    if (!this.dispatchEvent(new SenPageChangeEvent(page))) return;
    this.page = page;
    this.#acted = true;
    this.#focusRow = firstNewRow;
  }
}
