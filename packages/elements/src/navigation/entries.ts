import { html, nothing, type TemplateResult } from 'lit';
import type { NavigationItem } from './items.js';
import { terms } from './navigation.terms.js';

/** Context of the menu templates. */
export interface Menu {
  /** Keys of open entries: index paths such as `2-0`, and `more`. */
  open: Set<string>;
  locale: string;
  onToggle: (event: Event) => void;
  onFollow: (event: MouseEvent) => void;
}

interface Opener {
  /** Visible text if the button is the entry itself. */
  label?: string;
  /** Accessible name of a button next to a link. */
  name?: string;
  lang?: string | typeof nothing;
  current?: NavigationItem['current'];
}

const ariaCurrent = (current: NavigationItem['current']) => (current === 'page' ? 'page' : current ? 'true' : nothing);

/** The button that opens the submenu of an entry. */
export function disclosureButton(
  key: string,
  menu: Menu,
  { label, name, lang = nothing, current }: Opener,
): TemplateResult {
  return html`<button
    type="button"
    part=${key === 'more' ? 'toggle more' : 'toggle'}
    class=${label ? 'entry opener' : 'opener'}
    lang=${lang}
    aria-label=${name ?? nothing}
    aria-expanded=${menu.open.has(key)}
    aria-controls=${`below-${key}`}
    aria-current=${ariaCurrent(current)}
    data-key=${key}
    @click=${menu.onToggle}
  >
    ${label}
  </button>`;
}

/** The link of an entry, and the button of its submenu. */
export function entry(item: NavigationItem, key: string, menu: Menu): TemplateResult {
  const { label, href, lang = nothing, items, current } = item;
  if (!href && items) return disclosureButton(key, menu, { label, lang, current });
  const mark = ariaCurrent(current);
  return href
    ? html`<a
          part="link"
          class="entry"
          href=${href}
          target=${item.target ?? nothing}
          lang=${lang}
          aria-current=${mark}
          data-key=${key}
          @click=${menu.onFollow}
          >${label}</a
        >${items ? disclosureButton(key, menu, { name: terms(menu.locale).submenu(label) }) : nothing}`
    : html`<span part="link" class="entry" lang=${lang} aria-current=${mark}>${label}</span>`;
}

/** A vertical list of entries with their open submenus. */
export function tree(items: NavigationItem[], path: string, menu: Menu, from = 0): TemplateResult[] {
  return items.slice(from).map((item, index) => {
    const key = `${path}${from + index}`;
    return html`<li>
      ${entry(item, key, menu)}${
        item.items && menu.open.has(key)
          ? html`<ul class="tree" id=${`below-${key}`}>
              ${tree(item.items, `${key}-`, menu)}
            </ul>`
          : nothing
      }
    </li>`;
  });
}
