import type { Article } from '@sen-portal/data';
import { readArticleFields } from '@sen-portal/data/read-article.js';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { version } from '../internal/version.js';
import { card, attachCardListeners, type CardLayout } from './card.js';
import { styles } from './article-card.styles.js';

const layouts: readonly CardLayout[] = ['auto', 'stacked', 'row', 'feature', 'compact'];

/** What a list asks of a card among its children, where the card's author asks for nothing. */
export interface ListContext {
  layout: CardLayout;
  level: number;
}

/**
 * One article of the portal: headline, date, views, category, document number, summary and picture.
 *
 * The headline is the one real link; a click elsewhere on the card follows it, and leaves text selection and modifier
 * keys as they are. Give the content as children (it then works without script), as attributes, as the `article`
 * property or as a JSON child; for each field the first of these wins.
 *
 * @summary A news article as a card in four layouts.
 * @status stable
 * @element sen-article-card
 *
 * @slot headline - The headline: a heading with a link inside. Its own level wins over `heading-level`.
 * @slot image - A picture; shown at 3:2.
 * @slot category - The category or topic.
 * @slot meta - Date, views and what else stands in the small line.
 * @slot summary - One or two sentences.
 *
 * @csspart base - The card.
 * @csspart image - The picture.
 * @csspart body - All that is not the picture.
 * @csspart headline - The heading.
 * @csspart link - The link in the heading.
 * @csspart category - The category.
 * @csspart meta - The small line.
 * @csspart new - The mark of a new article.
 * @csspart published - Date and time.
 * @csspart views - The number of views.
 * @csspart document-number - The document number.
 * @csspart summary - The summary.
 *
 * @cssprop [--sen-article-card-padding=var(--sen-space-4)] - Space between border and content.
 * @cssprop [--sen-article-card-ratio=3 / 2] - Width to height of the picture.
 */
export class SenArticleCard extends SenElement {
  static readonly senVersion = version;
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
  };

  /** The headline. */
  declare headline?: string;

  /** Where the headline leads: http, https, mailto, tel or a relative URL; any other is dropped. */
  declare href?: string;

  /** When it was published: ISO 8601 with offset, such as `2024-02-27T10:03:00+07:00`, or a date alone. */
  declare published?: string;

  /** How often it was read: a whole number from 0. */
  declare views?: number | string;

  /** The category or topic, shown as a tag. */
  declare category?: string;

  /** Number of the document that the article is about, such as `23-NQ/TU`. */
  declare documentNumber?: string;

  /** One or two sentences, as plain text. */
  declare summary?: string;

  /** URL of the picture: http, https or relative. */
  declare image?: string;

  /** What the picture shows, for those who do not see it; empty when it only decorates. */
  declare imageAlt?: string;

  /** Level of the headline, 1–6. Default: the portal's, else 3. */
  declare headingLevel?: number | string;

  /** The layout. `auto` follows the width of the container, the others are fixed. */
  declare layout: CardLayout;

  /** For how many days after publication the article is marked as new; 0 for never. */
  declare newDays: number;

  #article: unknown;
  #within: ListContext | undefined;

  constructor() {
    super();
    this.layout = 'auto';
    this.newDays = 3;
  }

  /** The article. Reading gives what the card shows: its children, attributes, this property and JSON child, in that order. */
  get article(): Partial<Article> {
    const child = (slot: string) => this.querySelector(`:scope > [slot=${slot}]`);
    const text = (slot: string) => child(slot)?.textContent?.trim();
    const headline = child('headline');
    const link = headline?.matches('a') ? headline : headline?.querySelector('a');
    const slotted = {
      title: text('headline'),
      url: link?.getAttribute('href'),
      category: text('category'),
      summary: text('summary'),
    };
    return { ...this.#given(), ...readArticleFields(slotted) };
  }

  set article(article: Partial<Article> | undefined) {
    this.#article = article;
    this.requestUpdate();
  }

  /** @internal What the list around this card asks of it, where the author asks for nothing. */
  get within(): ListContext | undefined {
    return this.#within;
  }

  set within(within: ListContext | undefined) {
    this.#within = within;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    attachCardListeners(this.shadowRoot!);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A list asks again when it has the card back.
    this.#within = undefined;
  }

  protected override render(): TemplateResult {
    const { within } = this;
    return card(this.#given(), {
      locale: this.locale,
      timeZone: this.timeZone,
      now: this.now,
      level: this.levelOr(this.headingLevel ?? within?.level, 3),
      layout: this.#layout() ?? within?.layout ?? 'auto',
      newDays: this.newDays ?? 3,
      slotted: !!this.querySelector(':scope > [slot]'),
    });
  }

  /** The author's layout; undefined where it is to follow the list or the container. */
  #layout(): CardLayout | undefined {
    const { layout = 'auto' } = this;
    if (layouts.includes(layout)) return layout === 'auto' ? undefined : layout;
    this.reportInvalid('layout', layout, `one of ${layouts.join(', ')}`);
    return undefined;
  }

  /** What attributes, property and JSON child give, first found wins. */
  #given(): Partial<Article> {
    const read = (input: unknown) =>
      input === undefined ? undefined : readArticleFields(input, this.reportInvalid, '', this.timeZone);
    const { headline: title, href: url, published: publishedAt, views, category, documentNumber, summary } = this;
    const image = this.image === undefined ? undefined : { src: this.image, alt: this.imageAlt ?? '' };
    const own = { title, url, publishedAt, views, category, documentNumber, summary, image };
    // A reader leaves out what is not there.
    return { ...read(this.json), ...read(this.#article), ...read(own) };
  }
}
