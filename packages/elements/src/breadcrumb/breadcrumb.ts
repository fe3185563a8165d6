import { safeUrl } from '@sen-portal/data/coerce.js';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { addressOf, forwardClick, readRecords, originalLinks } from '../internal/light-children/links.js';
import { publishStructuredData } from '../internal/dom/structured-data.js';
import { version } from '../internal/version.js';
import { terms } from './breadcrumb.terms.js';
import { readSteps } from './read-steps.js';
import { styles } from './breadcrumb.styles.js';

/** A step of the way from the home page to this one. */
export interface BreadcrumbItem {
  /** The visible text. */
  label: string;
  /** Where it leads: http, https or a relative URL. May be missing, as it often is for the page itself. */
  href?: string;
}

/**
 * The way from the home page to this one, from an ordered list or from links with signs between them. The last step of a
 * property or JSON child is the current page; of a list the one that carries `aria-current`, or leads nowhere, or here. A
 * long way in a narrow container is shortened behind a “…” button. Search engines get it as BreadcrumbList.
 *
 * @summary Where the page stands in the portal.
 * @status stable
 * @element sen-breadcrumb
 *
 * @slot - An ordered list (`<ol>`) of links, or links with signs between them. It is read, not shown; where that is not
 * sure, and anything else, stands as it is.
 *
 * @csspart base - The navigation landmark.
 * @csspart list - The list.
 * @csspart link - A step.
 * @csspart current - The current page.
 * @csspart expand - The button that shows the steps between.
 */
export class SenBreadcrumb extends SenElement {
  static readonly senVersion = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    label: {},
    noStructuredData: { type: Boolean, attribute: 'no-structured-data' },
    items: { attribute: false, noAccessor: true },
    whole: { state: true },
  };

  /** Accessible name of the landmark. Default: “Đường dẫn trang”. */
  declare label?: string;

  /** Keeps the way from search engines, for pages whose CMS tells them already. */
  declare noStructuredData: boolean;

  /** Whether the visitor asked for the steps between. */
  declare private whole: boolean;

  protected override readsDeep = true;

  #items: unknown;
  #shown: BreadcrumbItem[] = [];
  // Of steps that were read from markup; of others the last is the page.
  readonly #isCurrent = new WeakMap<BreadcrumbItem, boolean>();

  constructor() {
    super();
    this.noStructuredData = false;
    this.whole = false;
  }

  /** The steps. Reading gives what is shown: this property, a JSON child or the list, in that order. */
  get items(): BreadcrumbItem[] {
    for (const given of [this.#items, this.json]) {
      const items = readRecords(given, this.reportInvalid, 'items', 'label', ({ href }, label, path) =>
        this.#item(label, href, `${path}.href`),
      );
      if (items.length) return items;
    }
    const { value: steps = [], refused } = readSteps(this);
    if (refused && this.ownerDocument.readyState !== 'loading') this.warn(refused);
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

  /** @internal What search engines are told. */
  get structuredData(): object | undefined {
    const items = this.#shown;
    return this.noStructuredData || items.length < 2 ? undefined : breadcrumbList(items, this.ownerDocument.baseURI);
  }

  protected override updated(): void {
    if (this.isConnected) publishStructuredData(this, this.structuredData);
  }

  protected override render(): TemplateResult {
    const items = this.#shown;
    if (!items.length) return html`<slot></slot>`;
    const word = terms(this.locale);
    const last = items.length - 1;
    const folds = last > 2 && !this.whole;
    return html`<nav part="base" class="base" aria-label=${this.label || word.label}>
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
                    <button type="button" part="expand" aria-label=${word.expand} @click=${this.#onExpand}>…</button>
                  </li>`
            }`;
        })}
      </ol>
    </nav>`;
  }

  #item(label: string, href: unknown, field: string): BreadcrumbItem {
    const url = safeUrl(href, this.reportInvalid, field);
    return url ? { label, href: url } : { label };
  }

  async #onExpand(): Promise<void> {
    this.whole = true;
    await this.updateComplete;
    // The button is gone; what it showed is next.
    this.renderRoot.querySelector<HTMLElement>('.between :any-link')?.focus();
  }
}

/** The steps as search engines read them, with absolute addresses. */
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
