import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { areChildrenParsed } from '../internal/light-children/children-observer.js';
import { slottedChildren } from '../internal/light-children/slotted-children.js';
import { contentsList } from '../internal/outline/outline.js';
import { heading } from '../internal/rendering/heading.js';
import { version } from '../internal/version.js';
import { styles } from './contents.styles.js';
import { terms } from './contents.terms.js';
import { PageOutline } from './page-outline.js';

/**
 * A contents list for any page: links to the headings of its main part, in their two highest levels.
 *
 * A list of links as a child is shown unchanged, and works without script. Without one, the headings are read: those
 * without an `id` get one. Titles (`<h1>`), hidden headings and those inside other elements are left out, but the heading
 * that a page gives to an element (`slot="heading"`) is one of the page's own. With fewer than two headings nothing is
 * shown.
 *
 * @summary Links to the sections of a page.
 * @status stable
 * @element sen-contents
 *
 * @slot - The author's list of links.
 * @slot heading - The heading; its own level overrides `heading-level`.
 *
 * @csspart base - The panel.
 * @csspart heading - The heading.
 *
 * @cssprop [--sen-contents-padding=var(--sen-space-4)] - Space between border and content.
 */
export class SenContents extends SenElement {
  static readonly senVersion = version;
  static override readonly slots = ['heading'];
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
    heading: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** The `id` of the part of the page whose headings are listed. Default: the page's `<main>`. */
  declare htmlFor?: string;

  /** The heading; empty for none. Default: “Trong trang này”. */
  declare heading?: string;

  /** Level of the heading, 1–6. Default: the portal's, else 2. */
  declare headingLevel?: number | string;

  #outline = new PageOutline(this);

  protected override willUpdate(): void {
    this.#outline.read(this.#hasList ? undefined : this.#container());
  }

  protected override render(): TemplateResult | typeof nothing {
    const { entries } = this.#outline;
    if (!this.#hasList && !entries.length) return nothing;
    const title = this.heading ?? terms(this.locale).heading;
    return html`<nav part="base" class="base contents" aria-labelledby="heading">
      <div id="heading">
        <slot name="heading"
          >${title && heading(this.resolveHeadingLevel(this.headingLevel, 2), 'heading', title)}</slot
        >
      </div>
      ${this.#hasList ? html`<slot></slot>` : contentsList(entries)}
    </nav>`;
  }

  protected override updated(): void {
    if (this.isConnected) this.#outline.name();
  }

  get #hasList(): boolean {
    return slottedChildren(this, '').length > 0;
  }

  #container(): Element | undefined {
    const root = this.getRootNode() as Document | ShadowRoot;
    const { htmlFor } = this;
    const found = htmlFor
      ? root.getElementById?.(htmlFor)
      : (this.closest('main') ?? this.ownerDocument.querySelector('main'));
    if (found) return found;
    if (areChildrenParsed(this))
      this.warn(htmlFor ? `for="${htmlFor}" names no element of this page` : 'the page has no <main>: write for="…"');
    return undefined;
  }
}
