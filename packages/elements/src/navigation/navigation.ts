import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { forwardClick } from '../internal/light-children/original-link.js';
import { positionPopover } from '../internal/dom/position-popover.js';
import { version } from '../internal/version.js';
import { baseUri } from '../internal/environment/base-uri.js';
import { entry, disclosureButton, tree, type Menu } from './entries.js';
import { countVisible } from './overflow.js';
import { itemAt, markCurrent, readChildren, readItems, type NavigationItem } from './items.js';
import { nextStop } from './keyboard.js';
import { terms } from './navigation.terms.js';

import { styles } from './navigation.styles.js';

/** More entries than this never fit one line, so they are not rendered for measuring. */
const mostInBar = 40;

/**
 * The portal's menu, from a nested list of links: a bar with panels below it, or a button with a drawer in narrow
 * containers. Entries that do not fit the bar are in “Thêm”.
 *
 * Without script the list is shown as it is. Links stay links and buttons open groups; an entry that is both has a
 * button next to its link.
 *
 * @summary Main menu with panels, “more” and a drawer.
 * @status stable
 * @element sen-navigation
 *
 * @slot - A nested list (`<ul>`) of links, which is read, not shown; other content is shown unchanged.
 *
 * @csspart base - The navigation landmark, with the full width of the page.
 * @csspart list - The entries of the bar.
 * @csspart link - The link of an entry, at any level.
 * @csspart toggle - The button that opens the submenu of an entry.
 * @csspart more - The entry with the entries that do not fit.
 * @csspart panel - The panel below an entry of the bar.
 * @csspart menu - The button that opens the drawer.
 * @csspart drawer - The drawer.
 * @csspart close - The button that closes the drawer.
 *
 * @cssprop [--sen-navigation-background] - Background of the bar. Default: a gradient between `--sen-color-brand-fill` and `--sen-color-brand-deep`.
 * @cssprop [--sen-navigation-inline-size=var(--sen-page-inline-size, 74rem)] - Width of the entries inside the bar.
 */
export class SenNavigation extends SenElement {
  static readonly senVersion = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    label: {},
    items: { attribute: false, noAccessor: true },
    fits: { state: true },
    drawer: { state: true },
  };

  /** Accessible name of the menu. Default: that of a `<nav>` child, else “Danh mục chính”. */
  declare label?: string;

  /** Number of entries that fit the bar. */
  declare private fits: number;
  /** Whether the drawer is open. */
  declare private drawer: boolean;

  protected override observesSubtree = true;

  /** Context of the entry templates. */
  #menu: Menu;
  #items: unknown;
  #shown?: NavigationItem[] | undefined;
  #current: string[] = [];
  #sizes?: ResizeObserver;

  constructor() {
    super();
    this.fits = Infinity;
    this.drawer = false;
    this.#menu = {
      open: new Set(),
      locale: this.locale,
      onToggle: (event) => this.#onToggle(event),
      onFollow: (event) => this.#onFollow(event),
    };
  }

  /** The entries. The getter returns the effective entries: this property, a JSON child or the list, in that order. */
  get items(): NavigationItem[] {
    const { reportInvalid } = this;
    for (const given of [this.#items, this.json]) {
      const items = readItems(given, reportInvalid);
      if (items.length) return items;
    }
    return readChildren(this, reportInvalid);
  }

  set items(items: NavigationItem[] | undefined) {
    this.#items = items;
    this.#changed();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#shown = undefined;
    document.addEventListener('pointerdown', this.#onOutside);
    document.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
    this.#sizes = new ResizeObserver(() => this.#fit());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#onOutside);
    document.removeEventListener('scroll', this.#onScroll, { capture: true });
    this.#sizes!.disconnect();
    this.#menu.open.clear();
    this.drawer = false;
  }

  override childrenChanged(): void {
    super.childrenChanged();
    this.#changed();
  }

  protected override willUpdate(): void {
    this.#menu.locale = this.locale;
    if (this.#shown) return;
    this.#shown = this.items;
    this.#current = markCurrent(this.#shown, this.ownerDocument.URL, baseUri(this.ownerDocument));
    for (const key of this.#current) if (key.includes('-')) this.#menu.open.add(key);
  }

  protected override updated(changed: PropertyValues): void {
    const dialog = this.#find<HTMLDialogElement>('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    const panel = this.#find<HTMLElement>('.panel');
    if (panel?.showPopover && !panel.matches(':popover-open')) panel.showPopover();
    this.#place();
    // Any change may affect widths. The observer reports after layout, before the next paint.
    const ruler = this.#find('.ruler');
    if (ruler && changed.get('fits') === undefined) this.#sizes?.observe(ruler);
  }

  protected override render(): TemplateResult {
    const items = this.#shown!;
    if (!items.length) return html`<slot></slot>`;
    const strings = terms(this.locale);
    const label = this.label || this.querySelector('nav')?.getAttribute('aria-label') || strings.label;
    return html`<nav
      part="base"
      class="base"
      aria-label=${label}
      @keydown=${this.#onKeydown}
      @focusout=${this.#onFocusout}
    >
      <div class="inner">
        <div class="ruler"></div>
        <button
          type="button"
          part="menu"
          class="entry menu"
          aria-haspopup="dialog"
          aria-expanded=${this.drawer}
          @click=${this.#onMenu}
        >
          <span>${strings.menu}</span>
        </button>
        <ul part="list" class="bar">
          ${items.slice(0, mostInBar).map((item, index) => {
            const fits = index < this.fits;
            return html`<li class=${fits ? '' : 'folded'}>
              ${entry(item, `${index}`, this.#menu)}${fits ? this.#panel(`${index}`, item.items ?? [], `${index}-`) : nothing}
            </li>`;
          })}
          ${this.#more(items)}
        </ul>
      </div>
      ${
        this.drawer
          ? html`<dialog
              part="drawer"
              class="drawer"
              aria-label=${label}
              @pointerdown=${this.#onBackdrop}
              @close=${this.#closeDrawer}
            >
              <button type="button" part="close" class="close" @click=${this.#closeDrawer}>${strings.close}</button>
              <p>${label}</p>
              <ul class="tree">
                ${tree(items, '', this.#menu)}
              </ul>
            </dialog>`
          : nothing
      }
    </nav>`;
  }

  #more(items: NavigationItem[]): TemplateResult {
    const folded = items.slice(this.fits);
    const section = folded.some((item) => item.current);
    return html`<li class=${folded.length ? '' : 'folded'}>
      ${disclosureButton('more', this.#menu, { label: terms(this.locale).more, current: section ? 'section' : undefined })}
      ${this.#panel('more', items, '', this.fits)}
    </li>`;
  }

  /** The panel below an entry of the bar, while it is open. */
  #panel(key: string, items: NavigationItem[], path: string, from = 0): TemplateResult | typeof nothing {
    if (!this.#menu.open.has(key) || this.drawer) return nothing;
    return html`<ul part="panel" class="panel tree" id=${`below-${key}`} popover="manual">
      ${tree(items, path, this.#menu, from)}
    </ul>`;
  }

  #find<E extends HTMLElement = HTMLElement>(selector: string): E | null {
    return this.renderRoot.querySelector<E>(selector);
  }

  #changed(): void {
    this.#shown = undefined;
    this.requestUpdate();
  }

  /** Computes the entries that fit the bar, and switches between bar and drawer. */
  #fit(): void {
    const bar = this.#find('.bar');
    if (!bar) return;
    if (bar.offsetWidth) {
      this.#closeDrawer();
      const fits = countVisible(bar, this.#shown!.length);
      if (fits !== this.fits) this.#close();
      this.fits = fits;
      this.#place();
    } else if (!this.drawer) this.#close();
  }

  #place(): void {
    const panel = this.#find<HTMLElement>('.panel');
    if (panel) positionPopover(panel, panel.parentElement!);
  }

  /** Closes the open panel; returns the focus to its button if it was inside. */
  #close(refocus = false): void {
    const panel = this.#find('.panel');
    if (!panel) return;
    if (refocus) panel.parentElement!.querySelector<HTMLElement>(':scope > .opener')?.focus();
    for (const key of this.#menu.open) if (!key.includes('-')) this.#menu.open.delete(key);
    this.requestUpdate();
  }

  #closeDrawer(): void {
    if (!this.drawer) return;
    this.drawer = false;
    this.#menu.open = new Set(this.#current.filter((key) => key.includes('-')));
    this.#find<HTMLDialogElement>('dialog')!.close();
    this.#find('.menu')!.focus();
  }

  #onToggle(event: Event): void {
    const button = event.currentTarget as HTMLElement;
    const key = button.dataset['key']!;
    const open = this.#menu.open.has(key);
    if (button.matches('.bar > li > *')) this.#close();
    if (open) this.#menu.open.delete(key);
    else this.#menu.open.add(key);
    this.requestUpdate();
  }

  #onFollow(event: MouseEvent): void {
    const { key = '' } = (event.currentTarget as HTMLElement).dataset;
    const item = itemAt(this.#shown!, key);
    this.#closeDrawer();
    this.#close();
    forwardClick(event, item);
  }

  #onKeydown(event: KeyboardEvent): void {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (key === 'Escape' && this.#find('.panel')) this.#close(true);
    else {
      const stop = nextStop(key, event.target as HTMLElement);
      if (!stop) return;
      stop.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #onFocusout({ relatedTarget }: FocusEvent): void {
    const entry = this.#find('.panel')?.parentElement;
    if (relatedTarget && !entry?.contains(relatedTarget as Node)) this.#close();
  }

  #onOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.#close();
  };

  #onScroll = (): void => this.#place();

  #onMenu(): void {
    this.#menu.open = new Set(this.#current);
    this.drawer = true;
  }

  /** The target of a click on the backdrop is the dialog itself. */
  #onBackdrop(event: Event): void {
    if (event.target === event.currentTarget) this.#closeDrawer();
  }
}
