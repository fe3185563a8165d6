import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { moveFocus } from '../internal/dom/focus.js';
import { version } from '../internal/version.js';
import { terms } from './skip-link.terms.js';
import { styles } from './skip-link.styles.js';

/**
 * The first stop of the keyboard: links over the masthead and the menu to the content, and wherever else the visitor
 * may want to go at once. Unseen until one of them has the focus.
 *
 * Put it first in the page, with links to ids as children: they work without script. The element sees to it that the
 * focus moves for real, also where the target cannot take it by itself.
 *
 * @summary Links to skip what every page repeats.
 * @status stable
 * @element sen-skip-link
 *
 * @slot - Links to ids on this page. Default: one link, to `for` or to the page's `<main>`.
 *
 * @csspart base - The box around the links.
 * @csspart link - The link that stands there without children.
 *
 * @cssprop [--sen-skip-link-z-index=2147483647] - Layer of the box, above headers that stay in view.
 */
export class SenSkipLink extends SenElement {
  static readonly senVersion = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    for: {},
    label: {},
  };

  /** The id that the link leads to. Default: the first `<main>` of the page. */
  declare for?: string;

  /** Words of the link. Default: “Truy cập nội dung”. */
  declare label?: string;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('focusin', (event) => this.#onFocus(event));
  }

  protected override render(): TemplateResult {
    const label = this.label || terms(this.locale).content;
    const href = `#${encodeURIComponent(this.for ?? '')}`;
    return html`<div part="base" class="base">
      <slot><a part="link" class="link" href=${href}>${label}</a></slot>
    </div>`;
  }

  /** What a link leads to; says so if there is nothing. */
  #targetOf(link: Element): HTMLElement | null {
    let id = link.getAttribute('href')!.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // A stray % stands for itself.
    }
    const root = this.getRootNode() as Document | ShadowRoot;
    const target = id
      ? (root.getElementById(id) ?? document.getElementById(id))
      : document.querySelector<HTMLElement>('main, [role=main]');
    if (!target)
      this.warn(id ? `nothing on the page has the id "${id}"` : 'the page has no <main>; say where to go with for="…"');
    return target;
  }

  #onClick(event: MouseEvent): void {
    const link = linkOf(event);
    const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!link || event.defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return;
    const target = this.#targetOf(link);
    if (!target) return;
    // Not the browser's own way: under a <base> element “#content” leads to another page.
    event.preventDefault();
    target.scrollIntoView();
    moveFocus(target, { preventScroll: true });
  }

  /** Whoever tries the page with Tab hears of a link that leads nowhere. */
  #onFocus(event: Event): void {
    const link = linkOf(event);
    if (link) this.#targetOf(link);
  }
}

/** The link to an id that the event came through. */
function linkOf(event: Event): Element | undefined {
  return event.composedPath().find((node): node is Element => node instanceof Element && node.matches('a[href^="#"]'));
}
