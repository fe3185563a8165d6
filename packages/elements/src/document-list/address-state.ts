import { isServer, type LitElement, type ReactiveController } from 'lit';
import { choiceNames, type ChoiceName } from './choices.js';

/** The choices of a list as texts, and the parameters that hold them. */
export interface AddressHost extends LitElement {
  /** Name of the parameter of a choice; without one it is not in the address. */
  parameterOf(name: ChoiceName): string | undefined;
  getChoice(name: ChoiceName): string;
  setChoice(name: ChoiceName, value: string): void;
}

/**
 * Keeps the choices in parameters of the page's address, so that a reload and Back return to them, and a link leads to
 * them. Every change is one step; typing in the search field is none.
 */
export class AddressState implements ReactiveController {
  // The choices that the author or the server made: those without a parameter.
  #initial: Partial<Record<ChoiceName, string>> | undefined;
  #written: Partial<Record<ChoiceName, string>> = {};

  constructor(private readonly host: AddressHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
    this.#initial = undefined;
  }

  // After the first update: until then the element shows what a server has rendered.
  hostUpdated(): void {
    if (this.#initial) return this.#write();
    this.#written = this.#current();
    this.#initial = { ...this.#written, page: '1' };
    const { searchParams } = new URL(location.href);
    if (choiceNames.some((name) => searchParams.has(this.host.parameterOf(name) ?? ''))) queueMicrotask(this.#read);
  }

  /** The address of a page, with `{page}` for its number; undefined without a parameter. */
  templateOfPages(): string | undefined {
    const parameter = this.host.parameterOf('page');
    if (!parameter) return undefined;
    const end = `${encodeURIComponent(parameter)}={page}`;
    // A server does not know the address of the page: only the list's own choices.
    if (isServer) return `?${this.#ownSearch()}${end}`;
    const url = new URL(location.href);
    url.hash = '';
    url.searchParams.delete(parameter);
    const separator = url.search ? '&' : '?';
    return `${url.pathname}${url.search.replaceAll('{', '%7B')}${separator}${end}`;
  }

  /** The choices that differ from the defaults, as the beginning of a query. */
  #ownSearch(): string {
    const chosen = choiceNames.map((name) => {
      const [parameter, value] = [this.host.parameterOf(name), this.host.getChoice(name)];
      const isDefault = name === 'page' || value === '' || (name === 'sort' && value === 'newest');
      return parameter && !isDefault ? `${encodeURIComponent(parameter)}=${encodeURIComponent(value)}&` : '';
    });
    return chosen.join('');
  }

  #current(): Partial<Record<ChoiceName, string>> {
    return Object.fromEntries(choiceNames.map((name) => [name, this.host.getChoice(name)]));
  }

  #read = (): void => {
    if (!this.#initial || !this.host.isConnected) return;
    const { searchParams } = new URL(location.href);
    for (const name of choiceNames) {
      const parameter = this.host.parameterOf(name);
      if (parameter) this.host.setChoice(name, searchParams.get(parameter) ?? this.#initial[name] ?? '');
    }
    this.#written = this.#current();
  };

  #write(): void {
    const current = this.#current();
    const changed = choiceNames.filter((name) => this.host.parameterOf(name) && current[name] !== this.#written[name]);
    this.#written = current;
    if (!changed.length) return;
    const url = new URL(location.href);
    for (const name of changed) {
      const parameter = this.host.parameterOf(name)!;
      if (current[name] === this.#initial![name]) url.searchParams.delete(parameter);
      else url.searchParams.set(parameter, current[name] ?? '');
    }
    const isTyping = changed.includes('query');
    history[isTyping ? 'replaceState' : 'pushState'](history.state, '', url);
  }
}
