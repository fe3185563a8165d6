import { bare, safeUrl, text } from '@sen-portal/data/coerce.js';
import type { Reading } from '@sen-portal/data/reading.js';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { parseCount } from '../internal/values/parse-count.js';
import { SenElement } from '../internal/element.js';
import { version } from '../internal/version.js';
import { forwardClickTo } from '../internal/light-children/original-link.js';
import { areChildrenParsed } from '../internal/light-children/children-observer.js';
import { readLinks, type LinkedPages, type StepRel } from './links.js';
import { SenPageChangeEvent } from './page-change.js';
import { pagination } from './pages.js';
import { styles } from './pagination.styles.js';

/**
 * Numbered pagination. With child links, as CMSs print them, it works without script and reads its pages from them.
 * With `href-template` pages are links; without either they are buttons for client-side paging.
 *
 * For client-side paging listen to `sen-page-change`. A button sets `page`, and a link is followed, unless the event is
 * cancelled; after cancelling, set `page` yourself.
 *
 * @summary Page numbers, previous and next.
 * @status stable
 * @element sen-pagination
 *
 * @slot - A list of links to the pages, which is read; content without page numbers is shown unchanged.
 *
 * @fires {SenPageChangeEvent} sen-page-change - The visitor selected a page. Cancelable.
 *
 * @csspart base - The navigation landmark.
 * @csspart step - The previous and next controls.
 * @csspart prev - The previous control.
 * @csspart next - The next control.
 * @csspart numbers - The list of numbers.
 * @csspart number - A page number.
 * @csspart current - The current page number.
 * @csspart brief - “Trang 5/12”, shown when the numbers do not fit.
 */
export class SenPagination extends SenElement {
  static readonly senVersion = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    page: {},
    pages: {},
    total: {},
    pageSize: { attribute: 'page-size' },
    hrefTemplate: { attribute: 'href-template' },
    label: {},
  };

  /** The current page, from 1. Default: the page marked in the child links, else 1. */
  declare page?: number | string;

  /** Number of pages. Default: from `total` and `page-size`, else the last page in the child links. */
  declare pages?: number | string;

  /** Number of items on all pages. */
  declare total?: number | string;

  /** Number of items per page. Default: 10. */
  declare pageSize?: number | string;

  /** URL template of a page, with `{page}` for its number, such as `?trang={page}`. */
  declare hrefTemplate?: string;

  /** Accessible name, for pages with several paginations. Default: “Phân trang”. */
  declare label?: string;

  protected override observesSubtree = true;

  #links: LinkedPages | undefined;

  // Numbers move when the page changes; the focus follows the pressed number.
  #onNumber = false;

  protected override willUpdate(): void {
    this.#onNumber = !!this.shadowRoot?.activeElement?.matches('.number');
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#onNumber && changed.has('page')) this.renderRoot.querySelector<HTMLElement>('.current')?.focus();
  }

  protected override render(): TemplateResult {
    const template = this.#template();
    const own = parseCount(this.reportInvalid, 'page', this.page);
    const { value: links, refused } = bare<Partial<Reading<LinkedPages>>>(
      template === undefined ? readLinks(this, own) : {},
    );
    if (refused && areChildrenParsed(this)) this.warn(refused);
    this.#links = links;
    const known = links?.known;
    const given = this.#pages();
    const pages = given ?? known?.at(-1) ?? 0;
    const page = own ?? links?.page ?? 1;
    if (pages < 2) return html`${given === undefined ? html`<slot></slot>` : nothing}`;
    if (page > pages) this.warn(`page is ${page}, but there are ${pages} pages; showing the last`);
    return pagination({
      locale: this.locale,
      page: Math.min(page, pages),
      pages,
      label: this.label,
      known,
      open: given === undefined,
      href: template ? (to) => template.replaceAll('{page}', String(to)) : links?.href,
      reaches: links && ((to, rel) => !!links.link(to, rel)),
      turn: this.#onTurn,
    });
  }

  #pages(): number | undefined {
    const pages = parseCount(this.reportInvalid, 'pages', this.pages, 0);
    const total = parseCount(this.reportInvalid, 'total', this.total, 0);
    if (pages !== undefined || total === undefined) return pages;
    return Math.ceil(total / (parseCount(this.reportInvalid, 'page-size', this.pageSize) ?? 10));
  }

  #template(): string | undefined {
    const hrefTemplate = text(this.hrefTemplate);
    if (!hrefTemplate) return undefined;
    if (!hrefTemplate.includes('{page}')) {
      this.warn('href-template needs {page} where the number goes, such as ?trang={page}; pages are buttons now');
      return undefined;
    }
    return safeUrl(hrefTemplate, this.reportInvalid, 'href-template');
  }

  readonly #onTurn = (page: number, event: MouseEvent, rel?: StepRel): void => {
    // With a modifier key a link opens in a new tab or window, and the page does not change.
    const link = (event.currentTarget as Element).hasAttribute('href');
    if (link && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    const own = this.#links?.link(page, rel);
    if (!this.dispatchEvent(new SenPageChangeEvent(page))) event.preventDefault();
    // The CMS's own link turns the page: scripts may listen to it.
    else if (own) forwardClickTo(event, own);
    else if (!link) this.page = page;
  };
}
