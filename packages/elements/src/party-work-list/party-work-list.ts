import { safeUrl } from '@sen-portal/data/coerce.js';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CardOptions } from '../article-card/card.js';
import type { DocumentResolver } from '../internal/values/document-resolver.js';
import { lazy } from '../internal/values/lazy.js';
import type { WantedTopics } from '../section-list/articles.js';
import { SenSectionList } from '../section-list/section-list.js';
import type * as Documents from './documents.js';
import { terms } from './party-work-list.terms.js';
import { partyStyles } from './party-work-list.styles.js';

/** Larger than the rest of this element, and not every section links documents: it loads when one does. */
let parts: typeof Documents | undefined;
const loadParts = lazy(async () => (parts = await import('./documents.js')));

/**
 * The section on Party work: a section list with a heading and an emblem of its own, the usual topics of Party work as
 * its filter, and links to the documents that titles name.
 *
 * @summary The section “Công tác Đảng”.
 * @status stable
 * @element sen-party-work-list
 *
 * @slot - `sen-article-card` elements; or anything, to stand here until there are articles.
 * @slot heading - The heading. Its own level wins over `heading-level`.
 * @slot emblem - A picture instead of the drawn emblem.
 *
 * @fires {SenPageChangeEvent} sen-page-change - The visitor asks for more, or for a page. Cancelable.
 * @fires {SenFilterChangeEvent} sen-filter-change - The visitor chooses a topic. Cancelable.
 * @fires {SenLoadEvent} sen-load - What `src` points to has arrived.
 * @fires {SenErrorEvent} sen-error - What `src` points to could not be had.
 *
 * @csspart emblem - The drawn emblem.
 * @csspart document - A link to a document.
 */
export class SenPartyWorkList extends SenSectionList {
  static override styles: CSSResultGroup = [SenSectionList.styles, partyStyles];
  static override properties: PropertyDeclarations = {
    documentHref: { attribute: 'document-href' },
    documentResolver: { attribute: false },
  };

  /**
   * Where the documents are that titles name: a URL with `{number}` for the number, such as `/van-ban?so={number}`.
   * Default: no links.
   */
  declare documentHref?: string;

  /** The same as a function from a number to a URL, or to nothing for one that the portal does not have; wins. */
  declare documentResolver?: DocumentResolver;

  protected override get ownHeading(): string {
    return this.heading ?? terms(this.locale).heading;
  }

  protected override wantedTopics(): WantedTopics | undefined {
    if (this.topics != null) return super.wantedTopics();
    return {
      first: terms(this.locale)
        .topics.split(';')
        .map((topic) => topic.trim()),
      only: false,
    };
  }

  protected override get documents(): CardOptions['documents'] {
    const { documentResolver, documentHref } = this;
    if (!documentResolver && !documentHref) return undefined;
    if (!parts) return void this.#loadDocuments();
    const { documentsOf, resolverFrom } = parts;
    const resolve = resolverFrom(documentResolver, documentHref, (problem) => this.warn(problem));
    return resolve && ((article) => this.#renderDocuments(documentsOf(article), resolve));
  }

  protected override renderIcon(): TemplateResult {
    return html`<slot name="emblem"
      ><svg part="emblem" class="emblem" viewBox="0 0 32 32" aria-hidden="true">
        <circle class="disc" cx="16" cy="16" r="16" />
        <circle class="ring" cx="16" cy="16" r="13.25" />
        <path
          class="gold"
          d="M16 6.4 18.3 13.4H25.6L19.7 17.8 21.9 24.8 16 20.5 10.1 24.8 12.3 17.8 6.4 13.4H13.7Z"
        /></svg
    ></slot>`;
  }

  async #loadDocuments(): Promise<void> {
    await loadParts();
    this.requestUpdate();
  }

  #renderDocuments(documents: Documents.NamedDocument[], resolve: DocumentResolver): unknown {
    const word = terms(this.locale);
    const shown = documents.flatMap(({ number, own }) => {
      const href = safeUrl(resolve(number), this.reportInvalid, 'document-href');
      if (href) return html`<a part="document" class="document" href=${href}>${word.document(number)}</a>`;
      return own ? html`<span>${number}</span>` : [];
    });
    return shown.length ? shown : nothing;
  }
}
