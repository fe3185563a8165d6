import type { Article } from '@sen-portal/data';
import { bare } from '@sen-portal/data/coerce.js';
import { readArticleFields } from '@sen-portal/data/read-article.js';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { version } from '../internal/version.js';
import { card, attachCardListeners, type CardLayout } from './card.js';
import { styles } from './article-card.styles.js';

const layouts: readonly CardLayout[] = ['auto', 'stacked', 'row', 'feature', 'compact'];

/** Options that a list sets on its child cards, unless the card's author has set them. */
export interface ListContext {
  layout: CardLayout;
  level: number;
}

/**
 * One article of the portal: headline, date, views, category, document number, summary and picture.
 *
 * The headline is the only link; a click elsewhere on the card follows it, with support for text selection and modifier
 * keys. The content is given as children (which work without script), attributes, the `article` property or a JSON
 * child; for each field the first of these wins.
 *
 * @summary A news article as a card in four layouts.
 * @status stable
 * @element sen-article-card
 *
 * @slot headline - The headline: a heading with a link; its own level overrides `heading-level`.
 * @slot image - A picture; shown at 3:2.
 * @slot category - The category or topic.
 * @slot meta - The meta line: date, views and similar.
 * @slot summary - One or two sentences.
 *
 * @csspart base - The card.
 * @csspart image - The picture.
 * @csspart body - The content beside or below the picture.
 * @csspart headline - The heading.
 * @csspart link - The link in the heading.
 * @csspart category - The category.
 * @csspart meta - The meta line.
 * @csspart new - The label of a new article.
 * @csspart published - Date and time.
 * @csspart views - The number of views.
 * @csspart document-number - The document number.
 * @csspart summary - The summary.
 *
 * @cssprop [--sen-article-card-padding=var(--sen-space-4)] - Space between border and content.
 * @cssprop [--sen-article-card-ratio=3 / 2] - Aspect ratio of the picture.
 * @cssprop [--sen-article-card-placeholder=var(--sen-color-brand-tint)] - Background in place of a missing picture: a colour, or a URL such as `url(/cdn/scenes/sen/sen.svg) center / cover`.
 */
export class SenArticleCard extends SenElement {
  static readonly senVersion = version;
  static override readonly slots = ['headline', 'image', 'category', 'meta', 'summary'];
  static override readonly upgradeGroup = 'cards';
  static override readonly managedBy = ['sen-section-list', 'sen-party-work-list'];
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    headline: {},
    href: {},
    published: {},
    views: {},
    category: {},
    documentNumber: { attribute: 'document-number' },
    summary: {},
    image: {},
    imageAlt: { attribute: 'image-alt' },
    headingLevel: { attribute: 'heading-level' },
    layout: {},
    newDays: { attribute: 'new-days' },
    article: { attribute: false, noAccessor: true },
    listContext: { attribute: false },
  };

  /** The headline. */
  declare headline?: string;

  /** URL of the headline's link: http, https, mailto, tel or relative; others are dropped. */
  declare href?: string;

  /** Time of publication: ISO 8601 with offset, such as `2024-02-27T10:03:00+07:00`, or a date. */
  declare published?: string;

  /** Number of views: a non-negative integer. */
  declare views?: number | string;

  /** The category or topic, shown as a tag. */
  declare category?: string;

  /** Number of the document that the article is about, such as `23-NQ/TU`. */
  declare documentNumber?: string;

  /** One or two sentences, as plain text. */
  declare summary?: string;

  /** URL of the picture: http, https or relative. */
  declare image?: string;

  /** Alternative text of the picture; empty if it is decorative. */
  declare imageAlt?: string;

  /** Level of the headline, 1–6. Default: the portal's, else 3. */
  declare headingLevel?: number | string;

  /** The layout. `auto` follows the width of the container, the others are fixed. */
  declare layout: CardLayout;

  /** Number of days after publication during which the article is marked as new; 0 for never. */
  declare newDays: number;

  /** @internal Options set by the list, unless the author has set them. */
  declare listContext?: ListContext | undefined;

  #article: unknown;

  constructor() {
    super();
    this.layout = 'auto';
    this.newDays = 3;
  }

  /** The article. The getter returns the effective data: children, attributes, this property and JSON child, in that order. */
  get article(): Partial<Article> {
    const text = (slot: string) => this.querySelector(`:scope > [slot=${slot}]`)?.textContent?.trim();
    const slotted = {
      title: text('headline'),
      url: this.querySelector(':scope > a[slot=headline], :scope > [slot=headline] a')?.getAttribute('href'),
      category: text('category'),
      summary: text('summary'),
    };
    return { ...this.#given(), ...readArticleFields(slotted) };
  }

  set article(article: Partial<Article> | undefined) {
    this.#article = article;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    attachCardListeners(this.shadowRoot!);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A list sets its options again when the card returns to it.
    this.listContext = undefined;
  }

  protected override render(): TemplateResult {
    const { listContext } = this;
    return card(this.#given(), {
      locale: this.locale,
      timeZone: this.timeZone,
      now: this.now,
      level: this.resolveHeadingLevel(this.headingLevel ?? listContext?.level, 3),
      layout: this.#layout() ?? listContext?.layout ?? 'auto',
      newDays: this.newDays ?? 3,
      slotted: !!this.querySelector(':scope > [slot]'),
      listed: !!listContext,
    });
  }

  /** The author's layout; undefined if the list or the container decides. */
  #layout(): CardLayout | undefined {
    const { layout = 'auto' } = this;
    if (layouts.includes(layout)) return layout === 'auto' ? undefined : layout;
    this.reportInvalid('layout', layout, `one of ${layouts.join(', ')}`);
    return undefined;
  }

  /** The data of attributes, property and JSON child; the first source wins. */
  #given(): Partial<Article> {
    const read = (input: unknown) =>
      input === undefined ? undefined : readArticleFields(input, this.reportInvalid, '', this.timeZone);
    const { headline: title, href: url, published: publishedAt, views, category, documentNumber, summary } = this;
    const image = this.image === undefined ? undefined : { src: this.image, alt: this.imageAlt ?? '' };
    const own = { title, url, publishedAt, views, category, documentNumber, summary, image };
    // Readers omit missing fields.
    return bare({ ...read(this.json), ...read(this.#article), ...read(own) });
  }
}
