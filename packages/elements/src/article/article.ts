import { dateTime, imageUrl, safeUrl } from '@sen-portal/data/coerce.js';
import { formatDateTime, formatNumber } from '@sen-portal/data/format.js';
import { html as plain, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { resolverFrom, type DocumentResolver } from '../internal/values/document-resolver.js';
import { assignSlots } from '../internal/light-children/assign-slots.js';
import { SenElement } from '../internal/element.js';
import { lazy } from '../internal/values/lazy.js';
import { mergeDefined } from '../internal/values/merge-defined.js';
import { emptyTemplate } from '../internal/rendering/status-templates.js';
import { statusTerms } from '../internal/rendering/status.terms.js';
import { publishStructuredData } from '../internal/dom/structured-data.js';
import { templateVariant } from '../internal/rendering/template-variants.js';
import { version } from '../internal/version.js';
import { addressOf } from './address.js';
import { readArticlePage, type ArticlePage } from './article-page.js';
import { terms } from './article.terms.js';
import { blocksOf, type Block } from './blocks.js';
import { BodyText } from './body-text.js';
import { contentsList, outline } from './contents.js';
import type { documentsIn } from './documents.js';
import { more } from './article-footer.js';
import { newsArticle } from './news-article.js';
import { countWords, readingMinutes } from './reading-time.js';
import { bodyChildren, childIn } from './slots.js';
import { runsOf, ScrollBoxes, type Run } from './tables.js';
import { ArticleTools } from './tools.js';
import { SenUseToolEvent } from './use-tool.js';
import { adoptBodyStyles } from './body.styles.js';
import { styles } from './article.styles.js';

/** Knows all kinds of documents, and not every portal links them: it loads for the first that does. */
let findDocuments: typeof documentsIn | undefined;
const loadDocuments = lazy(() => import('./documents.js'));
const keepDocuments = ({ documentsIn: found }: { documentsIn: typeof documentsIn }): void => {
  findDocuments = found;
};

/** From here on a text is long enough for a contents list. */
const long = { words: 500, headings: 3 };

/**
 * The page of an article: title, date, views, text, issuing office, attachments, and the tools that readers ask for.
 *
 * Give the content as children: it then works without script, stays where it is and keeps the page's own styles. A text
 * that a service sends as a string of HTML goes into `bodyHtml`, or into `body` of the `article` property or JSON child;
 * it is cleaned first. For each field the first found wins: child or attribute, property, JSON child.
 *
 * @summary The page of an article, with reading tools.
 * @status stable
 * @element sen-article
 *
 * @slot - The text: paragraphs, headings, figures, tables, other elements.
 * @slot category - The category or topic.
 * @slot headline - The title: a heading, whose own level wins over `heading-level`.
 * @slot meta - Date, views and what else stands in the small line; a `<time datetime>` in it is read.
 * @slot summary - The lead: one or two sentences.
 * @slot signature - The issuing office, under the text.
 * @slot attachments - A list of files.
 * @slot previous - A link to the previous article.
 * @slot next - A link to the next article.
 * @slot related - Related articles: a list of links, or a `<sen-section-list>`.
 *
 * @fires sen-use-tool {SenUseToolEvent} - A visitor uses one of the tools; `preventDefault()` leaves it to the page.
 *
 * @csspart base - The article.
 * @csspart header - Topic, title and the small line.
 * @csspart topic - The category or topic.
 * @csspart title - The title.
 * @csspart about - The small line.
 * @csspart date - Date and time.
 * @csspart view-count - The number of views.
 * @csspart number - The number of the document that the article is about.
 * @csspart reading-time - How long reading takes.
 * @csspart tools - The list of tools.
 * @csspart tool - Each tool.
 * @csspart status - What a tool has done.
 * @csspart lead - The lead.
 * @csspart picture - The lead picture.
 * @csspart contents - The contents list.
 * @csspart text - The text.
 * @csspart table - A box in which a wide table scrolls.
 * @csspart document - A link that was made of a document number.
 * @csspart signature - The issuing office.
 * @csspart documents - Documents that the text names.
 * @csspart attachments - The list of files.
 * @csspart source - The address, on paper.
 * @csspart siblings - The links to the previous and next article.
 * @csspart related - The related articles; each has the parts of `<sen-article-card>`.
 * @csspart empty - The message of an article without text.
 *
 * @cssstate printing - While this article is printed alone.
 */
export class SenArticle extends SenElement {
  static readonly senVersion = version;
  static override styles = styles;
  // Children that form the text are assigned by script: tables get a slot, and thereby a box, of their own.
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
    noStructuredData: { type: Boolean, attribute: 'no-structured-data' },
    documentHref: { attribute: 'document-href' },
    documentResolver: { attribute: false },
    bodyHtml: { attribute: false },
    article: { attribute: false, noAccessor: true },
  };

  /** The title. */
  declare headline?: string;

  /** Address of the article, for copying, sharing and the source on paper. Default: the page's canonical link, else its address. */
  declare href?: string;

  /** When it was published: ISO 8601 with offset, such as `2024-02-27T10:03:00+07:00`, or a date alone. */
  declare published?: string;

  /** How often it was read: a whole number from 0. */
  declare views?: number | string;

  /** The category or topic. */
  declare category?: string;

  /** Number of the document that the article is about, such as `23-NQ/TU`. */
  declare documentNumber?: string;

  /** The office that issued the article. */
  declare issuer?: string;

  /** The office that stands under the text. Default: the issuer. */
  declare signature?: string;

  /** The lead: one or two sentences, as plain text. */
  declare summary?: string;

  /** URL of the lead picture: http, https or relative. It is left out where the text shows the same picture. */
  declare image?: string;

  /** What the picture shows, for those who do not see it; empty when it only decorates. */
  declare imageAlt?: string;

  /** Level of the title, 1–6. Default: the portal's, else 1. */
  declare headingLevel?: number | string;

  /** Names of the tools to offer, in their order: `text-size listen print save copy share`; empty for none. Default: all. */
  declare tools?: string;

  /** Whether long texts get a contents list: `auto` from 500 words and three headings on, or `none`. */
  declare contents: 'auto' | 'none';

  /** Keeps the article (NewsArticle) from search engines, for pages whose CMS tells them already. */
  declare noStructuredData: boolean;

  /** Where documents are, with `{number}` for the number: `/van-ban?so={number}`. */
  declare documentHref?: string;

  /** Says where the document of a number is, or that the portal does not have it. Wins over `document-href`. */
  declare documentResolver?: DocumentResolver;

  /** The text as a string of HTML. It is cleaned before it is shown. */
  declare bodyHtml?: string;

  #article: unknown;
  #page: Partial<ArticlePage> = {};
  #runs: Run[] = [];
  #blocks: Block[] = [];
  readonly #text = new BodyText(this);
  #resolver: DocumentResolver | undefined;
  readonly #tools = new ArticleTools(this, (tool) => this.dispatchEvent(new SenUseToolEvent(tool)));
  readonly #boxes = new ScrollBoxes();

  constructor() {
    super();
    this.readsDeep = true;
    this.contents = 'auto';
    this.noStructuredData = false;
  }

  /** The article. Reading gives what the page shows: children, attributes, this property and JSON child, in that order. */
  get article(): Partial<ArticlePage> {
    const child = (slot: string) => childIn(this, slot);
    const text = (slot: string) => child(slot)?.textContent?.trim() || undefined;
    return mergeDefined(this.#given(), {
      title: text('headline'),
      category: text('category'),
      summary: text('summary'),
      signature: text('signature'),
      publishedAt: dateTime(
        child('meta')?.querySelector('time')?.getAttribute('datetime'),
        this.reportInvalid,
        'datetime',
      ),
    });
  }

  set article(article: Partial<ArticlePage> | undefined) {
    this.#article = article;
    this.requestUpdate();
  }

  /** Address of the article, complete. */
  get address(): string {
    return addressOf(this.#given().url);
  }

  /** @internal What search engines are told. */
  get structuredData(): object | undefined {
    return this.noStructuredData ? undefined : newsArticle(this.article, this.address, this.locale);
  }

  /** @internal The nodes of the text, wherever it stands. */
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

  // What a server rendered is whole: it stays until the list of documents can be drawn as well.
  protected override scheduleUpdate(): void | Promise<void> {
    const update = () => super.scheduleUpdate() as void;
    const isDeclared = !this.hasUpdated && this.shadowRoot?.firstChild;
    return isDeclared && !findDocuments && (this.documentHref || this.documentResolver)
      ? loadDocuments()
          .then(keepDocuments, () => {})
          .then(update)
      : update();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    this.#page = this.#given();
    if (changed.has('documentResolver') || changed.has('documentHref')) {
      this.#resolver = resolverFrom(this.documentResolver, this.documentHref, (problem) => this.warn(problem));
    }
    const children = bodyChildren(this);
    this.#runs = children.length ? runsOf(children, this.shadowRoot?.slotAssignment === 'named') : [];
    if (children.length && this.#resolver && !findDocuments) void this.#loadDocuments();
    this.#text.set(children.length ? undefined : this.#page.body, this.#resolver);
    this.#blocks = blocksOf(this.bodyNodes);
  }

  protected override updated(): void {
    assignSlots(this, this.renderRoot);
    if (!this.isConnected) return;
    this.#boxes.watch([...this.renderRoot.querySelectorAll('.scroll')], terms(this.locale).table);
    publishStructuredData(this, this.structuredData);
  }

  protected override render(): TemplateResult {
    const page = this.#page;
    const { locale } = this;
    const word = terms(locale);
    const level = this.levelOr(this.headingLevel, 1);
    const html = templateVariant(level, true, false);
    const length = countWords(this.#blocks.map(({ text }) => text));
    const has = (slot: string) => !!childIn(this, slot);
    const signature = page.signature ?? page.issuer;
    return html`<article part="base" class="base">
      <header part="header" class="header">
        <slot name="headline"><h0 part="title" class="title">${page.title ?? word.untitled}</h0></slot>
        <slot name="category"><span part="topic" class="category">${page.category}</span></slot>
        ${this.#renderMeta(length)}
      </header>
      ${this.#tools.render()}
      <div class="scaled" data-size=${this.#tools.size}>
        <slot name="summary"><p part="lead" class="lead">${page.summary}</p></slot>
        ${this.#renderPicture()}${this.#renderContents(length)}${this.#renderBody()}${
          signature || has('signature')
            ? plain`<div part="signature" class="signature"><slot name="signature">${signature}</slot></div>`
            : nothing
        }${more(page, {
          locale,
          timeZone: this.portal.timeZone,
          now: this.now,
          level: Math.min(level + 1, 6),
          documents: (this.#runs.length && this.#resolver && findDocuments?.(this.#blocks, this.#resolver)) || [],
          address: addressOf(page.url),
          has,
        })}
      </div>
    </article>`;
  }

  async #loadDocuments(): Promise<void> {
    keepDocuments(await loadDocuments());
    this.requestUpdate();
  }

  #renderMeta(length: number): TemplateResult {
    const { locale } = this;
    const word = terms(locale);
    const { publishedAt, views, documentNumber } = this.#page;
    const url = documentNumber && safeUrl(this.#resolver?.(documentNumber));
    const minutes = readingMinutes(length, locale);
    return plain`<div part="about" class="about"><slot name="meta"><time part="date" datetime=${publishedAt ?? nothing}>${
      publishedAt && formatDateTime(publishedAt, locale, this.portal.timeZone)
    }</time><span part="view-count">${
      views === undefined ? nothing : word.views(formatNumber(views, locale), views)
    }</span><span part="number">${
      url ? plain`<a href=${url}>${documentNumber}</a>` : documentNumber
    }</span></slot><span part="reading-time">${
      length ? word.readingTime(formatNumber(minutes, locale), minutes) : nothing
    }</span></div>`;
  }

  #renderPicture(): TemplateResult | typeof nothing {
    const { image } = this.#page;
    const src = imageUrl(image?.src);
    const repeats = this.bodyNodes.some(
      (node) =>
        node instanceof Element &&
        [node, ...node.querySelectorAll('img')].some((inside) => inside.getAttribute('src') === src),
    );
    return !src || repeats
      ? nothing
      : plain`<div class="picture"><img part="picture" src=${src} alt=${image!.alt} width=${image!.width ?? nothing} height=${image!.height ?? nothing} @error=${hideBroken}></div>`;
  }

  #renderContents(length: number): TemplateResult | typeof nothing {
    if (this.contents === 'none' || length < long.words) return nothing;
    const entries = outline(this.bodyNodes);
    const count = entries.reduce((sum, { below }) => sum + 1 + below.length, 0);
    return count < long.headings ? nothing : contentsList(entries, terms(this.locale).contents);
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
          ? plain`<div part="table" class="scroll"><slot .nodes=${nodes}></slot></div>`
          : plain`<slot .nodes=${nodes}></slot>`,
      )
    }</div>`;
  }

  /** What attributes, properties and JSON child give, first found wins. */
  #given(): Partial<ArticlePage> {
    const read = (input: unknown) => (input === undefined ? {} : readArticlePage(input, this.reportInvalid));
    const { headline: title, href: url, published: publishedAt, views, category, documentNumber, summary } = this;
    const { issuer, signature, bodyHtml: body } = this;
    const image = this.image === undefined ? undefined : { src: this.image, alt: this.imageAlt ?? '' };
    const own = { title, url, publishedAt, views, category, documentNumber, summary, issuer, signature, body, image };
    return mergeDefined(mergeDefined(read(this.json), read(this.#article)), read(own));
  }
}

/** A picture that cannot be loaded leaves no torn page behind. */
function hideBroken(event: Event): void {
  (event.target as HTMLElement).hidden = true;
}
