import Combobox from '@github/combobox-nav';
import type { SearchSuggestion } from '@sen-portal/data';
import { parseSearchWords } from '@sen-portal/data/search-matches.js';
import { render, type ReactiveController } from 'lit';
import { LentAttributes } from '../internal/dom/lent-attributes.js';
import { positionPopover } from '../internal/dom/position-popover.js';
import type { SenElement } from '../internal/element.js';
import { optionsTemplate } from './list-template.js';

/** Least letters of a search with suggestions. */
const leastLetters = 2;
/** Pause of typing before suggestions are looked for, in milliseconds. */
const pause = 200;
/** The same within a composition on Android, in milliseconds. */
const longPause = 500;
/** Space for the focus ring of the field, in pixels. */
const gap = 6;
/** Space between the list and the edge of the window, and least height of the list, in pixels. */
const margin = 8;
const leastHeight = 132;

/** The attributes that the library sets and removes, whatever the author has written. */
const comboboxAttributes = ['role', 'aria-controls', 'aria-expanded', 'aria-autocomplete', 'aria-haspopup'];

/** Keyboards of Android compose each word to its end, with its accents at once: what is in the field is what is meant. */
const composesWholeWords = () => /Android/.test(navigator.userAgent);

let lists = 0;

/** What the element decides about suggestions. */
export interface SuggestionHandler {
  find(query: string, abort: AbortController): Promise<SearchSuggestion[]>;
  /** Returns false to do nothing. */
  select(suggestion: SearchSuggestion): boolean;
  /** Searches for the text of the field. */
  submit(): void;
  /** The list has other suggestions, or none. */
  changed(): void;
}

/**
 * Makes an input a combobox with a list of suggestions (WAI-ARIA 1.2: editable, list autocomplete, manual selection).
 * The list is in the tree of the input, since an input cannot refer to a list in another one.
 */
export class SuggestionBox implements ReactiveController {
  /** The listbox. */
  readonly list = document.createElement('div');

  /** The suggestions in the open list. */
  shown: readonly SearchSuggestion[] = [];

  #input: HTMLInputElement | undefined;
  #combobox: Combobox | undefined;
  readonly #lent = new LentAttributes();
  #authors: readonly (string | null)[] = [];
  #isComposing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;

  constructor(
    private readonly host: SenElement,
    private readonly on: SuggestionHandler,
  ) {
    host.addController(this);
    const { list } = this;
    list.id = `sen-suggestions-${++lists}`;
    list.className = 'sen-suggestions';
    list.slot = 'suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('popover', 'manual');
    list.hidden = true;
    // The focus stays in the field; nothing is selected before the pointer is up (WCAG 2.5.2).
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('combobox-commit', this.#onCommit);
  }

  /** The label of the list. */
  set label(label: string) {
    this.list.setAttribute('aria-label', label);
  }

  /** Attaches the box to an input; to none with `undefined`. */
  attach(input: HTMLInputElement | undefined): void {
    if (input === this.#input) return;
    this.#detach();
    if (!input) return;
    this.#input = input;
    this.#lent.apply([[input, 'autocomplete', (authors) => authors ?? 'off']]);
    this.#authors = comboboxAttributes.map((name) => input.getAttribute(name));
    this.#combobox = new Combobox(input, this.list, { tabInsertsSuggestions: false });
    for (const [type, listener] of this.#listeners) input.addEventListener(type, listener as EventListener);
  }

  hostDisconnected(): void {
    this.#detach();
  }

  /** Closes the list and forgets what is on its way. */
  close(): void {
    this.#forget();
    if (this.list.hidden) return;
    this.#combobox?.stop();
    if (this.list.isConnected) this.list.hidePopover?.();
    this.list.hidden = true;
    this.shown = [];
    removeEventListener('resize', this.#fit);
    document.removeEventListener('scroll', this.#fit, { capture: true });
    this.on.changed();
  }

  #detach(): void {
    const input = this.#input;
    if (!input) return;
    this.close();
    this.#combobox!.destroy();
    this.#lent.restore();
    comboboxAttributes.forEach((name, at) => {
      const value = this.#authors[at];
      if (value != null) input.setAttribute(name, value);
    });
    for (const [type, listener] of this.#listeners) input.removeEventListener(type, listener as EventListener);
    this.#input = this.#combobox = undefined;
    this.#isComposing = false;
    if (this.list.parentNode === this.host) this.list.remove();
  }

  /** Looks for suggestions once the visitor pauses. Letters that are being composed (Telex, VNI) are none yet. */
  #schedule(isComposing: boolean): void {
    this.#forget();
    if (isComposing && !composesWholeWords()) return;
    if (this.#query.length < leastLetters) this.close();
    else this.#timer = setTimeout(() => void this.#look(false), isComposing ? longPause : pause);
  }

  /** Forgets what is on its way. */
  #forget(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = undefined;
  }

  get #query(): string {
    return this.#input?.value.trim() ?? '';
  }

  /** @param isEntering whether the first suggestion gets selected */
  async #look(isEntering: boolean): Promise<void> {
    this.#forget();
    const query = this.#query;
    if (query.length < leastLetters) return;
    const abort = (this.#abort = new AbortController());
    let found: SearchSuggestion[] = [];
    try {
      found = await this.on.find(query, abort);
    } catch (error) {
      // The form works without suggestions.
      if (this.#abort === abort) this.host.warn(`no suggestions: ${(error as Error).message}`);
    }
    if (this.#abort !== abort) return;
    this.#abort = undefined;
    if (!this.#input?.matches(':focus')) return;
    this.#show(found, query);
    if (isEntering && found.length) this.#combobox!.navigate(1);
  }

  #show(found: readonly SearchSuggestion[], query: string): void {
    if (!found.length) return this.close();
    const { list } = this;
    this.#combobox!.clearSelection();
    render(optionsTemplate(found, parseSearchWords(query), list.id), list);
    this.shown = found;
    if (list.hidden) {
      list.hidden = false;
      list.showPopover?.();
      this.#combobox!.start();
      addEventListener('resize', this.#fit);
      document.addEventListener('scroll', this.#fit, { capture: true, passive: true });
    }
    list.scrollTop = 0;
    this.#fit();
    this.on.changed();
  }

  /** Below the field, as wide as it, within the window as far as there is room. */
  readonly #fit = (): void => {
    const { list } = this;
    const input = this.#input!;
    const { width, bottom } = input.getBoundingClientRect();
    const { height, offsetTop } = visualViewport ?? { height: innerHeight, offsetTop: 0 };
    list.style.inlineSize = `${width}px`;
    list.style.maxBlockSize = `${Math.max(leastHeight, height + offsetTop - bottom - gap - margin)}px`;
    positionPopover(list, input, gap);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // WebKit has ended the composition before the key that ends it.
    if (event.isComposing || event.keyCode === 229) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (event.key === 'ArrowDown' && isPlain && this.list.hidden) {
      if (this.#query.length >= leastLetters) event.preventDefault();
      void this.#look(true);
    } else if (event.key === 'Escape') this.#escape(event);
  };

  /** The first Escape closes the list, the second one clears the field. */
  #escape(event: KeyboardEvent): void {
    const input = this.#input!;
    if (this.list.hidden && !input.value) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.list.hidden) return this.close();
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  readonly #onCommit = (event: Event): void => {
    const { target, detail } = event as CustomEvent<{ event: Event }> & { target: HTMLElement };
    const suggestion = this.shown[Number(target.dataset.at)];
    const click = detail.event;
    if (!suggestion) return;
    if (!this.on.select(suggestion)) {
      click.preventDefault();
      return this.close();
    }
    // The browser follows the link after this event.
    if (suggestion.url) return this.close();
    const input = this.#input!;
    input.value = suggestion.title;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.close();
    this.on.submit();
  };

  readonly #listeners: readonly (readonly [string, (event: never) => void])[] = [
    ['input', ({ isComposing }: InputEvent) => this.#schedule(isComposing || this.#isComposing)],
    [
      'compositionstart',
      () => {
        this.#isComposing = true;
        this.#forget();
      },
    ],
    [
      'compositionend',
      () => {
        this.#isComposing = false;
        this.#schedule(false);
      },
    ],
    ['keydown', (event: KeyboardEvent) => this.#onKeydown(event)],
    ['blur', () => this.close()],
  ];
}
