import type { LegalDocument, ParsedDocument, Report } from '@sen-portal/data';
import { formatDocumentLabel } from '@sen-portal/data/document-label.js';
import { legislation } from '@sen-portal/data/legislation.js';
import { readDocument, readDocumentFields } from '@sen-portal/data/read-documents.js';
import { formatDate } from '@sen-portal/data/format.js';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { publishStructuredData } from '../internal/dom/structured-data.js';
import { SenElement } from '../internal/element.js';
import { absolute } from '../internal/environment/absolute-url.js';
import { DayChange } from '../internal/environment/day-change.js';
import { assignSlots } from '../internal/light-children/assign-slots.js';
import { MarkupController } from '../internal/light-children/markup-controller.js';
import { slottedChildren } from '../internal/light-children/slotted-children.js';
import { heading } from '../internal/rendering/heading.js';
import { emptyTemplate, liveRegion, staleText } from '../internal/rendering/status-templates.js';
import { SourceController, type SourceHost } from '../internal/source/source-controller.js';
import { lazy } from '../internal/values/lazy.js';
import { mergeDefined } from '../internal/values/merge-defined.js';
import { version } from '../internal/version.js';
import { terms } from './document.terms.js';
import { styles } from './document.styles.js';
import { consultationLinks, fileList, kindIn, referenceList, stateBadge } from './parts.js';

/**
 * The sheet of one legal document: number, what it is about, whether it is in force today, its dates, offices, files and
 * the documents that it replaces or that replace it. For a draft the period in which people can comment.
 *
 * The document is the sheet that a CMS prints as a child (a table, a definition list, lines “Số ký hiệu: …”), the `document`
 * property, a JSON child or `src`. A sheet that cannot be read for certain is shown unchanged.
 *
 * @summary The sheet of one legal document, with its state of today.
 * @status experimental
 * @element sen-document
 *
 * @slot - The sheet of the CMS, shown until there is a document.
 * @slot heading - The heading; its own level overrides `heading-level`.
 *
 * @fires {SenLoadEvent} sen-load - Data from `src` has loaded.
 * @fires {SenErrorEvent} sen-error - Loading `src` has failed.
 *
 * @csspart base - The sheet.
 * @csspart heading - The heading: kind and number.
 * @csspart summary - What the document is about.
 * @csspart state - The state as text.
 * @csspart fields - The fields.
 * @csspart file - The link to a file.
 * @csspart reference - The link to another document.
 * @csspart answer - The link to the answer to the opinions.
 * @csspart calendar - The link that adds the end of the consultation to a calendar.
 * @csspart stale - The note that a refresh has failed.
 * @csspart retry - The retry button.
 * @csspart empty - The message without a document.
 * @csspart error - The message of a failed load.
 *
 * @cssprop [--sen-document-padding=clamp(var(--sen-space-3), 4%, var(--sen-space-5))] - Space between border and content.
 */
export class SenDocument extends SenElement implements SourceHost {
  static readonly senVersion = version;
  static override readonly slots = ['heading'];
  static override readonly upgradeGroup = 'documents';
  static override styles = styles;
  // A JSON child is never slotted, and the sheet of the CMS only while there is no document.
  static override shadowRootOptions: ShadowRootInit = { ...SenElement.shadowRootOptions, slotAssignment: 'manual' };
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    src: {},
    refresh: { type: Number },
    keep: { type: Boolean },
    structuredData: { attribute: 'structured-data' },
    document: { attribute: false, noAccessor: true },
  };

  /** The heading. Default: kind and number of the document. */
  declare heading?: string;

  /** Level of the heading, 1–6. Default: the portal's, else 2. */
  declare headingLevel?: number | string;

  /** Source of the document: a URL, or a name that the portal's source resolves. */
  declare src?: string;

  /** Seconds between two loads of `src`, from 5 to a day. Default: it is loaded once. */
  declare refresh?: number;

  /** Whether the last response to `src` is stored in the browser for the next visit. Default: false. */
  declare keep?: boolean;

  /** Whether search engines get the document as schema.org/Legislation. Default: `auto`. */
  declare structuredData: 'auto' | 'none';

  #document: unknown;
  #known: ParsedDocument = {};
  #source = new SourceController<ParsedDocument>(this, 'document', (input) =>
    readDocument(input, this.reportInvalid, '', this.timeZone),
  );
  #adopted = new MarkupController<ParsedDocument>(this, loadSheetReader);

  constructor() {
    super();
    this.structuredData = 'auto';
    this.observesSubtree = true;
    // The state follows from the day.
    new DayChange(this);
  }

  /** The document. The getter returns the effective data: this property, the JSON child, `src` and the children, in that order. */
  get document(): Partial<LegalDocument> {
    return this.#read();
  }

  set document(document: Partial<LegalDocument> | undefined) {
    this.#document = document;
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

  /** @internal Structured data of the document. */
  get jsonLd(): object | undefined {
    const { number, summary } = this.#known;
    if (this.structuredData === 'none' || !(number || summary)) return undefined;
    const { now, timeZone } = this;
    return { '@context': 'https://schema.org', ...legislation(this.#known, { now, timeZone, absolute }) };
  }

  protected override willUpdate(): void {
    this.#source.follow();
    this.#known = this.#read();
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const document = this.#known;
    const { number, summary } = document;
    const isKnown = !!(number || summary);
    const foreign = slottedChildren(this, '');
    const title = this.heading ?? (isKnown ? formatDocumentLabel(this.#named(document), locale) : '');
    const head = html`<slot name="heading"
      >${title ? heading(this.resolveHeadingLevel(this.headingLevel, 2), 'heading', title) : nothing}</slot
    >`;
    if (!isKnown && foreign.length)
      return html`<div part="base" class="base">${head}<slot .assigned=${foreign}></slot></div>`;
    const { status } = this.#source;
    return html`<article part="base" class="base sheet">
      ${head} ${liveRegion(locale, this.#source.announcement)}
      ${status === 'failed' && !isKnown ? this.#source.renderError(false) : nothing} ${this.#renderStale(isKnown)}
      ${isKnown ? this.#renderDocument(title) : this.#renderNone()}
    </article>`;
  }

  protected override updated(): void {
    assignSlots(this, this.renderRoot);
    if (this.isConnected) publishStructuredData(this, this.jsonLd);
  }

  #renderDocument(title: string): TemplateResult {
    const { locale, timeZone, now } = this;
    const document = this.#known;
    const { summary } = document;
    const context = { locale, timeZone, now };
    const state = stateBadge(document, context);
    const isHeading = summary === title && !slottedChildren(this, 'heading').length;
    return html`${summary && !isHeading ? html`<p part="summary" class="summary">${summary}</p>` : nothing}
      ${state === nothing ? nothing : html`<p class="state-line">${state}</p>`}${consultationLinks(document, context)}
      <dl part="fields" class="fields">
        ${this.#fields().map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`;
  }

  /** The fields with a value, in the order of a sheet. */
  #fields(): [string, unknown][] {
    const { locale, timeZone } = this;
    const document = this.#known;
    const strings = terms(locale);
    const day = (date: string | undefined) => date && formatDate(date, locale, timeZone);
    const { replaces, replacedBy, amendedBy, files } = document;
    const fields: [string, unknown][] = [
      [strings.number, document.number],
      [strings.kind, kindIn(document, locale)],
      [strings.issuer, document.issuer],
      [strings.signer, document.signer],
      [strings.field, document.field],
      [strings.issuedOn, day(document.issuedOn)],
      [strings.inForceFrom, day(document.inForceFrom)],
      [strings.expiresOn, day(document.expiresOn)],
      [strings.replaces, replaces?.length && referenceList(replaces)],
      [strings.replacedBy, replacedBy?.length && referenceList(replacedBy)],
      [strings.amendedBy, amendedBy?.length && referenceList(amendedBy)],
      [strings.files, files?.length && fileList(files, document, locale)],
    ];
    return fields.filter(([, value]) => !!value);
  }

  #named(document: ParsedDocument): ParsedDocument {
    const kind = kindIn(document, this.locale);
    return kind ? { ...document, kind } : document;
  }

  #renderNone(): TemplateResult | typeof nothing {
    const { status } = this.#source;
    if (status === 'loading')
      return html`<div aria-hidden="true">${Array(6).fill(html`<div class="skeleton"></div>`)}</div>`;
    return status === 'failed' ? nothing : emptyTemplate(terms(this.locale).empty);
  }

  #renderStale(isKnown: boolean): TemplateResult | typeof nothing {
    const { isStale, data, loadedAt, status } = this.#source;
    if (!isKnown || !isStale || !data || !loadedAt) return nothing;
    const { locale, timeZone, now } = this;
    const isAwaited = status === 'loading';
    return html`<p>
      <span part="stale" class="stale">${staleText(loadedAt, { locale, timeZone, now, isAwaited })}</span>
      ${isAwaited ? nothing : this.#source.renderRetry()}
    </p>`;
  }

  #read(): ParsedDocument {
    const { reportInvalid, timeZone } = this;
    // Fields may come from several sources: none of them needs to be complete.
    const report: Report = (field, value, wanted) => wanted === 'present' || reportInvalid(field, value, wanted);
    const read = (input: unknown) => (input == null ? {} : (readDocumentFields(input, report, '', timeZone) ?? {}));
    const under = mergeDefined(this.#adopted.data ?? {}, this.#source.data ?? {});
    return mergeDefined(mergeDefined(under, read(this.json)), read(this.#document));
  }
}

const loadSheetReader = lazy(async () => {
  const { readDocumentSheet } = await import('@sen-portal/data/markup-document-sheet.js');
  return (host: Element) => readDocumentSheet(host);
});
