import { bare, safeUrl } from '@sen-portal/data/coerce.js';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { resolveEnvironment } from '../internal/environment/environment.js';
import { accessibleText, selectIncludingRoot } from '../internal/light-children/accessible-text.js';
import { forwardClick, originalLinks } from '../internal/light-children/original-link.js';
import { readRecords } from '../internal/light-children/read-records.js';
import { positionPopover } from '../internal/dom/position-popover.js';
import { version } from '../internal/version.js';
import { terms } from './language-switch.terms.js';
import { styles } from './language-switch.styles.js';

/** A language in which the page exists. */
export interface PageLanguage {
  /** BCP 47 tag, such as `en`. */
  lang: string;
  /** Name of the language in that language, such as “English”. */
  label: string;
  /** URL of the page in that language: http, https or relative. Optional for the current page. */
  href?: string;
}

/** More languages than this are in a drop-down list. */
const mostInLine = 3;

/**
 * Links to this page in other languages, each labelled in its own language. Up to three are side by side; more are in a
 * drop-down list. The current language, from the closest `lang`, is marked.
 *
 * @summary Links to the page in other languages.
 * @status stable
 * @element sen-language-switch
 *
 * @slot - Links with `hreflang` and `lang`, which are read, not shown; other content is shown unchanged.
 *
 * @csspart base - The navigation landmark.
 * @csspart list - The languages.
 * @csspart link - The link of a language.
 * @csspart toggle - The button of the drop-down list.
 */
export class SenLanguageSwitch extends SenElement {
  static readonly senVersion = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    label: {},
    languages: { attribute: false, noAccessor: true },
  };

  /** Accessible name of the group. Default: “Ngôn ngữ”. */
  declare label?: string;

  protected override observesSubtree = true;

  #languages: unknown;

  /** The languages. The getter returns the effective languages: this property, a JSON child or the links, in that order. */
  get languages(): PageLanguage[] {
    for (const given of [this.#languages, this.json]) {
      const languages = readRecords(given, this.reportInvalid, 'languages', 'lang', ({ label, href }, lang, path) =>
        this.#item(lang, typeof label === 'string' && label.trim() ? label : lang, href, `${path}.href`),
      );
      if (languages.length) return languages;
    }
    return selectIncludingRoot(this, 'a').flatMap((link) => {
      const lang = link.getAttribute('hreflang') || link.getAttribute('lang');
      const label = accessibleText(link) || lang;
      if (!lang || !label) {
        this.warn(
          `a link to ${JSON.stringify(link.getAttribute('href'))} has no hreflang; write hreflang="en" lang="en"`,
        );
        return [];
      }
      const item = this.#item(lang, label, link.getAttribute('href'), label);
      originalLinks.set(item, link);
      return item;
    });
  }

  set languages(languages: PageLanguage[] | undefined) {
    this.#languages = languages;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#onOutside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#onOutside);
  }

  protected override render(): TemplateResult {
    const languages = this.languages;
    if (!languages.length) return html`<slot></slot>`;
    const current = currentOf(languages, resolveEnvironment(this).lang || 'vi');
    const list = html`<ul part="list">
      ${languages.map((item) => {
        const { lang, label, href } = item;
        const mark = item === current ? 'true' : nothing;
        return html`<li>
          ${
            href
              ? html`<a
                  part="link"
                  href=${href}
                  lang=${lang}
                  hreflang=${lang}
                  rel=${item === current ? nothing : 'alternate'}
                  aria-current=${mark}
                  @click=${(event: MouseEvent) => forwardClick(event, item)}
                  >${label}</a
                >`
              : html`<span part="link" lang=${lang} aria-current=${mark}>${label}</span>`
          }
        </li>`;
      })}
    </ul>`;
    const label = this.label || terms(this.locale).label;
    return html`<nav part="base" class="base" aria-label=${label}>
      ${
        languages.length > mostInLine
          ? html`<details @toggle=${this.#onOpened} @keydown=${this.#onKeydown} @focusout=${this.#onFocusout}>
              <summary part="toggle">
                ${current ? html`<span lang=${current.lang}>${current.label}</span>` : label}
              </summary>
              ${list}
            </details>`
          : list
      }
    </nav>`;
  }

  #item(lang: string, label: string, href: unknown, field: string): PageLanguage {
    const url = safeUrl(href, this.reportInvalid, field);
    return bare(url ? { lang, label, href: url } : { lang, label });
  }

  #close(refocus = false): void {
    const details = this.renderRoot.querySelector('details');
    if (!details?.open) return;
    details.open = false;
    if (refocus) details.querySelector('summary')!.focus();
  }

  #onOpened(event: Event): void {
    const details = event.currentTarget as HTMLDetailsElement;
    if (details.open) positionPopover(details.querySelector('ul')!, details);
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    this.#close(true);
    event.stopPropagation();
  }

  #onFocusout({ relatedTarget }: FocusEvent): void {
    if (relatedTarget && !this.renderRoot.contains(relatedTarget as Node)) this.#close();
  }

  #onOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.#close();
  };
}

/** The entry of the page's language: the same tag, else the same language without its region. */
function currentOf(languages: PageLanguage[], lang: string): PageLanguage | undefined {
  const same = (shorten: (tag: string) => string) =>
    languages.find((item) => shorten(item.lang.toLowerCase()) === shorten(lang.toLowerCase()));
  return same((tag) => tag) ?? same((tag) => tag.split('-')[0]!);
}
