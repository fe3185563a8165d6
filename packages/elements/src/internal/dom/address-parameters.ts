import type { LitElement, ReactiveController } from 'lit';

/** A choice of the visitor as text, and the parameter that holds it. */
export interface AddressChoice {
  /** Name of the parameter; without one the address is left alone. */
  parameter(): string | undefined;
  get(): string;
  set(value: string): void;
  /** The choice without the parameter. Default: the one of the first update. */
  initial?: string;
  /** Whether each choice is a step that Back returns from. */
  isStep?: boolean;
}

/** What is known of a choice in the address. */
interface Known {
  parameter: string;
  initial: string;
  written: string;
}

/**
 * Keeps choices in parameters of the page's address, so that a reload and Back return to them. Choices that change
 * together are one step, or none if one of them is none.
 */
export class AddressParameters implements ReactiveController {
  readonly #choices: readonly AddressChoice[];
  readonly #known = new Map<AddressChoice, Known>();
  /** Choices that the browser has refused to write. */
  #refused: readonly AddressChoice[] = [];

  constructor(host: LitElement, ...choices: readonly AddressChoice[]) {
    this.#choices = choices;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
    this.#known.clear();
    this.#refused = [];
  }

  // After the first update: until then the element shows what a server has rendered.
  hostUpdated(): void {
    const changed = new Set(this.#refused);
    for (const choice of this.#choices) {
      const parameter = choice.parameter();
      if (!parameter) continue;
      const value = choice.get();
      const known = this.#known.get(choice);
      if (known?.parameter !== parameter) {
        this.#known.set(choice, { parameter, initial: choice.initial ?? value, written: value });
        // Not during the update, which would be a second one at once.
        if (new URL(location.href).searchParams.has(parameter)) queueMicrotask(this.#read);
      } else if (known.written !== value) {
        known.written = value;
        changed.add(choice);
      }
    }
    if (changed.size) this.#write([...changed]);
  }

  #read = (): void => {
    const { searchParams } = new URL(location.href);
    for (const [choice, known] of this.#known) {
      choice.set(searchParams.get(known.parameter) ?? known.initial);
      known.written = choice.get();
    }
  };

  #write(changed: readonly AddressChoice[]): void {
    const url = new URL(location.href);
    for (const choice of changed) {
      const { parameter, initial, written } = this.#known.get(choice)!;
      if (written === initial) url.searchParams.delete(parameter);
      else url.searchParams.set(parameter, written);
    }
    this.#refused = [];
    try {
      history[changed.every(({ isStep }) => isStep) ? 'pushState' : 'replaceState'](history.state, '', url);
    } catch {
      // Safari allows a hundred changes in some seconds: these are written with the next one.
      this.#refused = changed;
    }
  }
}
