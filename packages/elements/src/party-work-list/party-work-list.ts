import { safeUrl } from '@sen-portal/data/coerce.js';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CardOptions } from '../article-card/card.js';
import type { DocumentResolver } from '../internal/values/document-resolver.js';
import { lazy } from '../internal/values/lazy.js';
import { LazyModule } from '../internal/source/lazy-module.js';
import type { WantedTopics } from '../section-list/articles.js';
import { SenSectionList } from '../section-list/section-list.js';
import type * as Documents from './documents.js';
import { terms } from './party-work-list.terms.js';
import { partyStyles } from './party-work-list.styles.js';

/** Larger than the rest of this element, and few sections need it: loaded with the first document link. */
const loadDocuments = lazy(() => import('./documents.js'));

/**
 * The section on Party work: a section list with its own heading and emblem, a filter with the usual topics of Party
 * work, and links to documents named in titles.
 *
 * @summary The section “Công tác Đảng”.
 * @status stable
 * @element sen-party-work-list
 *
 * @slot - `sen-article-card` elements, or fallback content until there are articles.
 * @slot heading - The heading; its own level overrides `heading-level`.
 * @slot emblem - A picture in place of the default emblem.
 *
 * @fires {SenPageChangeEvent} sen-page-change - The visitor requested more articles or selected a page. Cancelable.
 * @fires {SenFilterChangeEvent} sen-filter-change - The visitor selected a topic. Cancelable.
 * @fires {SenLoadEvent} sen-load - Data from `src` has loaded.
 * @fires {SenErrorEvent} sen-error - Loading `src` has failed.
 *
 * @csspart emblem - The default emblem.
 * @csspart document - A link to a document.
 */
export class SenPartyWorkList extends SenSectionList {
  static override readonly slots = ['heading', 'emblem'];
  static override readonly dependsOn = 'sen-section-list';
  static override styles: CSSResultGroup = [SenSectionList.styles, partyStyles];
  static override properties: PropertyDeclarations = {
    documentHref: { attribute: 'document-href' },
    documentResolver: { attribute: false },
  };

  /**
   * URL template of documents named in titles, with `{number}` for the number, such as `/van-ban?so={number}`. Default: no
   * links.
   */
  declare documentHref?: string;

  /** Function from a document number to its URL, or undefined if the portal does not have it; overrides `document-href`. */
  declare documentResolver?: DocumentResolver;

  #documents = new LazyModule(this, loadDocuments);

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
    // Until the module is loaded, and if it cannot be loaded, numbers are text.
    const module = this.#documents.request();
    if (!module) return undefined;
    const { documentsOf, resolverFrom } = module;
    const resolve = resolverFrom(documentResolver, documentHref, (problem) => this.warn(problem));
    return resolve && ((article) => this.#renderDocuments(documentsOf(article), resolve));
  }

  protected override renderIcon(): TemplateResult {
    return html`<slot name="emblem"
      ><svg part="emblem" class="emblem" viewBox="0 0 24 24" aria-hidden="true">
        <path d="m12 1.5 2.6 7.9H23l-6.8 5 2.6 8-6.8-5-6.8 5 2.6-8-6.8-5h8.4Z" /></svg
    ></slot>`;
  }

  #renderDocuments(documents: Documents.NamedDocument[], resolve: DocumentResolver): unknown {
    const strings = terms(this.locale);
    const shown = documents.flatMap(({ number, own }) => {
      const href = safeUrl(resolve(number), this.reportInvalid, 'document-href');
      if (href) return html`<a part="document" class="document" href=${href}>${strings.document(number)}</a>`;
      return own ? html`<span>${number}</span>` : [];
    });
    return shown.length ? shown : nothing;
  }
}
