import { html as plain, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { DocumentResolver } from '../internal/values/document-resolver.js';
import { assignSlots } from '../internal/light-children/assign-slots.js';
import { SenElement } from '../internal/element.js';
import { mergeDefined } from '../internal/values/merge-defined.js';
import { emptyTemplate } from '../internal/rendering/status-templates.js';
import { statusTerms } from '../internal/rendering/status.terms.js';
import { publishStructuredData } from '../internal/dom/structured-data.js';
import { nameHeadings, type Entry } from '../internal/outline/outline.js';
import { heading } from '../internal/rendering/heading.js';
import { version } from '../internal/version.js';
import { addressOf } from './address.js';
import { readArticlePage, type ArticlePage } from './article-page.js';
import { terms } from './article.terms.js';
import { blocksOf, type Block } from './blocks.js';
import { BodyText } from './body-text.js';
import { contentsOf, contentsPanel } from './contents.js';
import { DocumentLinks } from './document-links.js';
import { SenUseToolEvent } from './events.js';
import { documentsPanel, more } from './article-footer.js';
import { LeadPicture, leadPictureOf } from './lead-picture.js';
import { newsArticle } from './news-article.js';
import { metaLine } from './meta-line.js';
import { countWords } from './reading-time.js';
import { bodyChildren, childIn, slottedFields } from './slots.js';
import { runsOf, ScrollBoxes, type Run } from './tables.js';
import { SideColumn } from './side-column.js';
import { ArticleTools } from './tools.js';
import { adoptBodyStyles } from './body.styles.js';
import { styles } from './article.styles.js';

/**
 * The page of an article: title, date, views, text, issuing office, attachments, and reading tools.
 *
 * Content as children works without script, is not moved and keeps the page's own styles. A string of HTML from a service
 * is given as `bodyHtml`, or as `body` of the `article` property or JSON child, and is sanitised. For each field the first
 * source with a value wins: child or attribute, property, JSON child.
 *
 * @summary The page of an article, with reading tools.
 * @status stable
 * @element sen-article
 *
 * @slot - The text: paragraphs, headings, figures, tables, other elements.
 * @slot category - The category or topic.
 * @slot headline - The title: a heading, whose own level overrides `heading-level`.
 * @slot meta - The meta line: date, views and similar; a `<time datetime>` in it is read.
 * @slot summary - The summary: one or two sentences.
 * @slot signature - The issuing office, below the text.
 * @slot attachments - A list of files.
 * @slot previous - A link to the previous article.
 * @slot next - A link to the next article.
 * @slot related - Related articles: a list of links, or a `<sen-section-list>`.
 *
 * @fires sen-use-tool {SenUseToolEvent} - The visitor uses a tool; `preventDefault()` cancels its default action.
 *
 * @csspart base - The article.
 * @csspart header - Topic, title and meta line.
 * @csspart topic - The category or topic.
 * @csspart title - The title.
 * @csspart about - The meta line.
 * @csspart date - Date and time.
 * @csspart view-count - The number of views.
 * @csspart number - The number of the document that the article is about.
 * @csspart reading-time - The reading time.
 * @csspart tools - The list of tools.
 * @csspart tool - A tool.
 * @csspart status - The result of a tool.
 * @csspart lead - The summary.
 * @csspart picture - The lead picture.
 * @csspart contents - The contents list.
 * @csspart text - The text.
 * @csspart table - The scroll container of a wide table.
 * @csspart document - The link of a document number.
 * @csspart signature - The issuing office.
 * @csspart documents - The documents named in the text.
 * @csspart attachments - The list of files.
 * @csspart source - The URL, in print.
 * @csspart siblings - The links to the previous and next article.
 * @csspart related - The related articles; each has the parts of `<sen-article-card>`.
 * @csspart empty - The message of an article without text.
 *
 * @cssstate printing - The article is being printed alone.
 */
export class SenArticle extends SenElement {
  static readonly senVersion = version;
  static override readonly slots = [
    'category',
    'headline',
    'meta',
    'summary',
    'signature',
    'attachments',
    'previous',
    'next',
    'related',
  ];
  static override styles = styles;
  // Children that form the text are assigned by script, so that each table gets a slot with a box.
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override properties: PropertyDeclarations = {
    headline: {},
    href: {},
    published: {},
    views: {},
    category: {},
    documentNumber: { attribute: 'document-number' },
    issuer: {},
    signature: {},
    summary: {},
    image: {},
    imageAlt: { attribute: 'image-alt' },
    headingLevel: { attribute: 'heading-level' },
    tools: {},
    contents: {},
    structuredData: { attribute: 'structured-data' },
    documentHref: { attribute: 'document-href' },
    documentResolver: { attribute: false },
    bodyHtml: { attribute: false },
    article: { attribute: false, noAccessor: true },
  };

  /** The title. */
  declare headline?: string;

  /** URL of the article, for copying, sharing and the source in print. Default: the page's canonical link, else its URL. */
  declare href?: string;

  /** Time of publication: ISO 8601 with offset, such as `2024-02-27T10:03:00+07:00`, or a date. */
  declare published?: string;

  /** Number of views: a non-negative integer. */
  declare views?: number | string;

  /** The category or topic. */
  declare category?: string;

  /** Number of the document that the article is about, such as `23-NQ/TU`. */
  declare documentNumber?: string;

  /** The office that issued the article. */
  declare issuer?: string;

  /** The office below the text. Default: the issuer. */
  declare signature?: string;

  /** The summary: one or two sentences, as plain text. */
  declare summary?: string;

  /** URL of the lead picture: http, https or relative; omitted if the text contains the same picture. */
  declare image?: string;

  /** Alternative text of the picture; empty if it is decorative. */
  declare imageAlt?: string;

  /** Level of the title, 1–6. Default: the portal's, else 1. */
  declare headingLevel?: number | string;

  /** The tools to offer, in order: `text-size listen print save copy share`; empty for none. Default: all. */
  declare tools?: string;

  /** Whether long texts get a contents list: `auto` for at least 500 words and three headings, or `none`. */
  declare contents: 'auto' | 'none';

  /** Whether the article is published for search engines (NewsArticle): `auto`, or `none` on pages whose CMS does so. */
  declare structuredData: 'auto' | 'none';

  /** URL template of documents, with `{number}` for the number, such as `/van-ban?so={number}`. */
  declare documentHref?: string;

  /** Function from a document number to its URL, or undefined if the portal does not have it; overrides `document-href`. */
  declare documentResolver?: DocumentResolver;

  /** The text as a string of HTML, which is sanitised. */
  declare bodyHtml?: string;

  #article: unknown;
  #page: Partial<ArticlePage> = {};
  #runs: Run[] = [];
  #blocks: Block[] = [];
  #contents: readonly Entry[] = [];
  readonly #text = new BodyText(this);
  readonly #documents = new DocumentLinks(this);
  readonly #picture = new LeadPicture(this);
  readonly #tools = new ArticleTools(this, (tool) => this.dispatchEvent(new SenUseToolEvent(tool)));
  readonly #boxes = new ScrollBoxes();
  readonly #side = new SideColumn(this);

  constructor() {
    super();
    this.observesSubtree = true;
    this.contents = 'auto';
    this.structuredData = 'auto';
  }

  /** The article. The getter returns the effective data: children, attributes, this property and JSON child, in that order. */
  get article(): Partial<ArticlePage> {
    return mergeDefined(this.#given(), slottedFields(this, this.reportInvalid, this.timeZone));
  }

  set article(article: Partial<ArticlePage> | undefined) {
    this.#article = article;
    this.requestUpdate();
  }

  /** Complete URL of the article. */
  get address(): string {
    return addressOf(this.#given().url);
  }

  /** @internal The structured data of the article; undefined if none is published. */
  get jsonLd(): object | undefined {
    return this.structuredData === 'none' ? undefined : newsArticle(this.article, this.address, this.locale);
  }

  /** @internal The nodes of the text, in the light DOM or in the shadow root. */
  get bodyNodes(): readonly Node[] {
    const children = bodyChildren(this);
    return children.length ? children : this.#text.nodes;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptBodyStyles(this.getRootNode());
    this.#tools.recall();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#boxes.stop();
    publishStructuredData(this, undefined);
  }

  // Server-rendered content stays until the list of documents can be rendered as well.
  protected override scheduleUpdate(): void | Promise<void> {
    const update = () => super.scheduleUpdate() as void;
    const isDeclared = !this.hasUpdated && this.shadowRoot?.firstChild;
    return isDeclared && !this.#documents.isLoaded && (this.documentHref || this.documentResolver)
      ? this.#documents.load().then(update)
      : update();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    this.#page = this.#given();
    if (changed.has('documentResolver') || changed.has('documentHref')) {
      this.#documents.set(this.documentResolver, this.documentHref);
    }
    const children = bodyChildren(this);
    this.#runs = children.length ? runsOf(children, this.shadowRoot?.slotAssignment === 'named') : [];
    if (children.length) this.#documents.prepare();
    this.#text.set(children.length ? undefined : this.#page.body, this.#documents.resolver);
    this.#blocks = blocksOf(this.bodyNodes);
  }

  protected override updated(): void {
    assignSlots(this, this.renderRoot);
    if (!this.isConnected) return;
    nameHeadings(this.#contents);
    this.#boxes.watch([...this.renderRoot.querySelectorAll('.scroll')], terms(this.locale).table);
    publishStructuredData(this, this.jsonLd);
  }

  protected override render(): TemplateResult {
    const page = this.#page;
    const { locale } = this;
    const strings = terms(locale);
    const level = this.resolveHeadingLevel(this.headingLevel, 1);
    const length = countWords(this.#blocks.map(({ text }) => text));
    const has = (slot: string) => !!childIn(this, slot);
    const signature = page.signature ?? page.issuer;
    const { isBeside = false } = this.#side;
    const below = Math.min(level + 1, 6);
    this.#contents = this.contents === 'none' ? [] : contentsOf(this.bodyNodes, length);
    return plain`<article part="base" class="base"><div class="page">
      <header part="header" class="header">
        <slot name="headline">${heading(level, 'title', page.title ?? strings.untitled)}</slot>
        <slot name="category"><span part="topic" class="category">${page.category}</span></slot>
        ${metaLine(page, { locale, timeZone: this.timeZone, words: length, documentUrl: this.#documents.resolver })}
        <div class="scaled" data-size=${this.#tools.size}>
          <slot name="summary"><p part="lead" class="lead">${page.summary}</p></slot>
        </div>
      </header>
      <div class=${this.#side.isBeside === undefined ? 'side unmeasured' : 'side'}>
        ${this.#tools.render()}${
          this.#contents.length ? contentsPanel(this.#contents, strings.contents, isBeside) : nothing
        }${documentsPanel(this.#runs.length ? this.#documents.in(this.#blocks) : [], below, strings.documents, isBeside, !this.#documents.isLoaded && !!(this.documentHref || this.documentResolver))}
      </div>
      <div class="main scaled" data-size=${this.#tools.size}>
        ${this.#picture.render(leadPictureOf(page.image, this.bodyNodes))}${this.#renderBody()}${
          signature || has('signature')
            ? plain`<div part="signature" class="signature"><slot name="signature">${signature}</slot></div>`
            : nothing
        }${more(page, {
          locale,
          timeZone: this.timeZone,
          now: this.now,
          level: below,
          address: addressOf(page.url),
          has,
        })}
      </div>
    </div></article>`;
  }

  #renderBody(): TemplateResult {
    const { locale } = this;
    const { node } = this.#text;
    if (!this.#runs.length && !node) {
      return emptyTemplate(this.#page.body ? statusTerms(locale).loading : terms(locale).empty);
    }
    return plain`<div part="text" class="content">${
      node ??
      this.#runs.map(({ nodes, wide }) =>
        wide
          ? plain`<div part="table" class="scroll"><slot .assigned=${nodes}></slot></div>`
          : plain`<slot .assigned=${nodes}></slot>`,
      )
    }</div>`;
  }

  /** The fields of attributes, properties and JSON child; the first source with a value wins. */
  #given(): Partial<ArticlePage> {
    const read = (input: unknown) =>
      input === undefined ? {} : readArticlePage(input, this.reportInvalid, this.timeZone);
    const { headline: title, href: url, published: publishedAt, views, category, documentNumber, summary } = this;
    const { issuer, signature, bodyHtml: body } = this;
    const image = this.image === undefined ? undefined : { src: this.image, alt: this.imageAlt ?? '' };
    const own = { title, url, publishedAt, views, category, documentNumber, summary, issuer, signature, body, image };
    return mergeDefined(mergeDefined(read(this.json), read(this.#article)), read(own));
  }
}
