import { bare, safeUrl } from '@sen-portal/data/coerce.js';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { addressOf, forwardClick, originalLinks } from '../internal/light-children/original-link.js';
import { readRecords } from '../internal/light-children/read-records.js';
import { areChildrenParsed } from '../internal/light-children/children-observer.js';
import { publishStructuredData } from '../internal/dom/structured-data.js';
import { version } from '../internal/version.js';
import { baseUri } from '../internal/environment/base-uri.js';
import { terms } from './breadcrumb.terms.js';
import { readSteps } from './read-steps.js';
import { styles } from './breadcrumb.styles.js';

/** An item of the path from the home page to this page. */
export interface BreadcrumbItem {
  /** The visible text. */
  label: string;
  /** URL: http, https or relative. Optional, usually missing for the current page. */
  href?: string;
}

/**
 * The path from the home page to this page, from an ordered list or from links with separators between them. The last item
 * of the property or the JSON child is the current page; in markup it is the item with `aria-current`, without a link, or
 * with a link to this page. In narrow containers a “…” button replaces the middle of a long path. The path is also
 * published as a BreadcrumbList.
 *
 * @summary Path of the page in the portal.
 * @status stable
 * @element sen-breadcrumb
 *
 * @slot - An ordered list (`<ol>`) of links, or links with separators between them, which are read, not shown; other
 * content is shown unchanged.
 *
 * @csspart base - The navigation landmark.
 * @csspart list - The list.
 * @csspart link - The link of an item.
 * @csspart current - The current page.
 * @csspart expand - The button that shows the hidden items.
 */
export class SenBreadcrumb extends SenElement {
  static readonly senVersion = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    label: {},
    structuredData: { attribute: 'structured-data' },
    items: { attribute: false, noAccessor: true },
    whole: { state: true },
  };

  /** Accessible name of the landmark. Default: “Đường dẫn trang”. */
  declare label?: string;

  /** Whether the path is published for search engines (BreadcrumbList): `auto`, or `none` on pages whose CMS does so. */
  declare structuredData: 'auto' | 'none';

  /** Whether the hidden items are shown. */
  declare private whole: boolean;

  protected override observesSubtree = true;

  #items: unknown;
  #shown: BreadcrumbItem[] = [];
  // Of steps that were read from markup; of others the last is the page.
  readonly #isCurrent = new WeakMap<BreadcrumbItem, boolean>();

  constructor() {
    super();
    this.structuredData = 'auto';
    this.whole = false;
  }

  /** The items. The getter returns the effective items: this property, a JSON child or the list, in that order. */
  get items(): BreadcrumbItem[] {
    for (const given of [this.#items, this.json]) {
      const items = readRecords(given, this.reportInvalid, 'items', 'label', ({ href }, label, path) =>
        this.#item(label, href, `${path}.href`),
      );
      if (items.length) return items;
    }
    const { value: steps = [], refused } = readSteps(this);
    if (refused && areChildrenParsed(this)) this.warn(refused);
    return steps.map(({ label, link, isCurrent }) => {
      const item = this.#item(label || terms(this.locale).home, link?.getAttribute('href') ?? undefined, label);
      if (link) originalLinks.set(item, link);
      this.#isCurrent.set(item, isCurrent);
      return item;
    });
  }

  set items(items: BreadcrumbItem[] | undefined) {
    this.#items = items;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    publishStructuredData(this, undefined);
  }

  protected override willUpdate(): void {
    this.#shown = this.items;
  }

  /** @internal The structured data of the path; undefined if there is none to publish. */
  get jsonLd(): object | undefined {
    const items = this.#shown;
    return this.structuredData === 'none' || items.length < 2
      ? undefined
      : breadcrumbList(items, baseUri(this.ownerDocument));
  }

  protected override updated(): void {
    if (this.isConnected) publishStructuredData(this, this.jsonLd);
  }

  protected override render(): TemplateResult {
    const items = this.#shown;
    if (!items.length) return html`<slot></slot>`;
    const strings = terms(this.locale);
    const last = items.length - 1;
    const folds = last > 2 && !this.whole;
    return html`<nav part="base" class="base" aria-label=${this.label || strings.label}>
      <ol part="list" class=${folds ? 'folds' : ''}>
        ${items.map((item, index) => {
          const { label, href } = item;
          const isCurrent = this.#isCurrent.get(item) ?? index === last;
          const part = isCurrent ? 'current' : 'link';
          const mark = isCurrent ? 'page' : nothing;
          const link = href
            ? html`<a
                part=${part}
                href=${href}
                aria-current=${mark}
                @click=${(event: MouseEvent) => forwardClick(event, item)}
                >${label}</a
              >`
            : html`<span part=${part} aria-current=${mark}>${label}</span>`;
          return html`<li class=${index && index < last - 1 ? 'between' : ''}>${link}</li>
            ${
              index || !folds
                ? nothing
                : html`<li class="more">
                    <button type="button" part="expand" aria-label=${strings.expand} @click=${this.#onExpand}>…</button>
                  </li>`
            }`;
        })}
      </ol>
    </nav>`;
  }

  #item(label: string, href: unknown, field: string): BreadcrumbItem {
    const url = safeUrl(href, this.reportInvalid, field);
    return bare(url ? { label, href: url } : { label });
  }

  async #onExpand(): Promise<void> {
    this.whole = true;
    await this.updateComplete;
    // The button is removed: focus the first revealed item.
    this.renderRoot.querySelector<HTMLElement>('.between :any-link')?.focus();
  }
}

/** The items as BreadcrumbList, with absolute URLs. */
function breadcrumbList(items: BreadcrumbItem[], base: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: addressOf(href, base)?.href,
    })),
  };
}
