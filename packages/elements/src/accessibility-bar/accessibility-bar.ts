import { formatMeasure } from '@sen-portal/data/format-measure.js';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { version } from '../internal/version.js';
import { SenAccessChangeEvent } from './events.js';
import { styles } from './accessibility-bar.styles.js';
import { terms } from './accessibility-bar.terms.js';
import {
  applySettings,
  currentSettings,
  formatSettings,
  isDark,
  storageKey,
  switchScheme,
  textSizes,
  type AccessSettings,
} from './settings.js';

/** The options that a bar can offer, in their default order. */
const known = ['text', 'contrast', 'dark', 'spacing', 'links', 'calm'] as const;
type Feature = (typeof known)[number];

/**
 * Sets text size, contrast, dark mode, spacing, underlined links and reduced motion for the whole page. The settings are a list in
 * `data-sen-access` of the root element, which style sheets of Sen and the portal select, and are stored for the next
 * page.
 *
 * @summary Display options for the whole page.
 * @status stable
 * @element sen-accessibility-bar
 *
 * @fires {SenAccessChangeEvent} sen-access-change - The visitor changed an option.
 *
 * @csspart base - All options.
 * @csspart sizes - The group of text size buttons.
 * @csspart option - A toggle button.
 * @csspart reset - The button that resets all options.
 */
export class SenAccessibilityBar extends SenElement {
  static readonly senVersion = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    features: {},
  };

  /** The options to offer, in order: `text`, `contrast`, `dark`, `spacing`, `links`, `calm`. Default: all. */
  declare features?: string;

  #rootObserver: MutationObserver | undefined;
  #settings: AccessSettings = { text: 100, on: new Set() };
  #isDark = false;
  #systemScheme: MediaQueryList | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#settings = currentSettings();
    applySettings(this.#settings);
    this.#isDark = isDark();
    this.#systemScheme ??= matchMedia('(prefers-color-scheme: dark)');
    this.#systemScheme.addEventListener('change', this.#onRootChange);
    addEventListener('storage', this.#onStorage);
    // Another bar on the page, or a script of the portal, may change the list.
    this.#rootObserver ??= new MutationObserver(this.#onRootChange);
    this.#rootObserver.observe(document.documentElement, { attributeFilter: ['data-sen-access', 'data-sen-scheme'] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('storage', this.#onStorage);
    this.#rootObserver?.disconnect();
    this.#systemScheme?.removeEventListener('change', this.#onRootChange);
  }

  protected override render(): TemplateResult {
    const strings = terms(this.locale);
    const { text, on } = this.#settings;
    const percent = formatMeasure(text, '%', this.locale);
    const offered = this.#features();
    return html`<div part="base" class="base" role="group" aria-label=${strings.label}>
      ${offered.map((name) =>
        name === 'text'
          ? html`<div part="sizes" class="sizes" role="group" aria-label=${strings.text}>
              ${this.#sizeButton(-1, strings.smaller, 'A−')}
              <span class="size" role="status" aria-label=${strings.size(percent)}>${percent}</span>
              ${this.#sizeButton(1, strings.larger, 'A+')}
            </div>`
          : html`<button
              type="button"
              part="option"
              aria-pressed=${name === 'dark' ? this.#isDark : on.has(name)}
              @click=${() => this.#toggle(name)}
            >
              ${strings[name]}
            </button>`,
      )}
      <button
        type="button"
        part="reset"
        class="reset"
        aria-disabled=${formatSettings(this.#settings) ? nothing : 'true'}
        title=${strings.reset}
        @click=${this.#reset}
      >
        <span aria-hidden="true">↺</span>
      </button>
    </div>`;
  }

  #features(): Feature[] {
    if (this.features === undefined) return [...known];
    const asked = `${this.features}`.split(/[\s,]+/).filter(Boolean);
    for (const name of asked) {
      if (!known.includes(name as Feature)) this.reportInvalid('features', name, `one of ${known.join(', ')}`);
    }
    return known.filter((name) => asked.includes(name)).sort((a, b) => asked.indexOf(a) - asked.indexOf(b));
  }

  #sizeButton(step: 1 | -1, label: string, sign: string): TemplateResult {
    const next = textSizes[textSizes.indexOf(this.#settings.text) + step];
    return html`<button
      type="button"
      class=${step > 0 ? 'larger' : 'smaller'}
      aria-label=${`${sign}, ${label}`}
      aria-disabled=${next ? nothing : 'true'}
      @click=${() => next && this.#change({ ...this.#settings, text: next })}
    >
      ${sign}
    </button>`;
  }

  #toggle(name: Exclude<Feature, 'text'>): void {
    if (name === 'dark') return this.#change(switchScheme(this.#settings));
    const on = new Set(this.#settings.on);
    if (!on.delete(name)) on.add(name);
    this.#change({ ...this.#settings, on });
  }

  #reset(): void {
    if (formatSettings(this.#settings)) this.#change({ text: 100, on: new Set() });
  }

  #change(settings: AccessSettings): void {
    this.#settings = settings;
    applySettings(settings);
    this.#isDark = isDark();
    this.requestUpdate();
    this.dispatchEvent(new SenAccessChangeEvent(formatSettings(settings)));
  }

  #onRootChange = (): void => {
    this.#settings = currentSettings();
    this.#isDark = isDark();
    this.requestUpdate();
  };

  #onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key === storageKey) document.documentElement.dataset['senAccess'] = newValue ?? '';
  };
}
