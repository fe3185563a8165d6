import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { moveFocus } from '../internal/dom/focus.js';
import { version } from '../internal/version.js';
import { terms } from './skip-link.terms.js';
import { styles } from './skip-link.styles.js';

/**
 * The first focusable element of the page: links past the masthead and the menu to the content and other targets.
 * Hidden until one of them has focus.
 *
 * Put it first in the page, with links to ids as children, which work without script. The element moves the focus to the
 * target, even if the target is not focusable.
 *
 * @summary Links to skip repeated content.
 * @status stable
 * @element sen-skip-link
 *
 * @slot - Links to ids on this page. Default: one link, to `for` or to the page's `<main>`.
 *
 * @csspart base - The container of the links.
 * @csspart link - The default link.
 *
 * @cssprop [--sen-skip-link-z-index=2147483647] - Layer of the container, above fixed headers.
 */
export class SenSkipLink extends SenElement {
  static readonly senVersion = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    for: {},
    label: {},
  };

  /** The id of the link's target. Default: the first `<main>` of the page. */
  declare for?: string;

  /** Text of the link. Default: “Chuyển đến nội dung chính”. */
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

  /** The target of a link; warns if it does not exist. */
  #targetOf(link: Element): HTMLElement | null {
    let id = link.getAttribute('href')!.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // An invalid percent-encoding is used literally.
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
    // Not the default action: with a <base> element “#content” is another page.
    event.preventDefault();
    target.scrollIntoView();
    moveFocus(target, { preventScroll: true });
  }

  /** Warns about a missing target when the link receives focus. */
  #onFocus(event: Event): void {
    const link = linkOf(event);
    if (link) this.#targetOf(link);
  }
}

/** The link to an id in the event's path. */
function linkOf(event: Event): Element | undefined {
  return event.composedPath().find((node): node is Element => node instanceof Element && node.matches('a[href^="#"]'));
}
