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

/** Keeps a choice in a parameter of the page's address, so that a reload and Back return to it. */
export class AddressParameter implements ReactiveController {
  #parameter: string | undefined;
  #initial = '';
  #written = '';

  constructor(
    host: LitElement,
    private readonly choice: AddressChoice,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
    this.#parameter = undefined;
  }

  // After the first update: until then the element shows what a server has rendered.
  hostUpdated(): void {
    const { choice } = this;
    const parameter = choice.parameter();
    if (!parameter) return;
    if (this.#parameter === parameter) this.#write(choice.get());
    else {
      this.#parameter = parameter;
      this.#written = choice.get();
      this.#initial = choice.initial ?? this.#written;
      // Not during the update, which would be a second one at once.
      if (new URL(location.href).searchParams.has(parameter)) queueMicrotask(this.#read);
    }
  }

  #read = (): void => {
    if (!this.#parameter) return;
    this.choice.set(new URL(location.href).searchParams.get(this.#parameter) ?? this.#initial);
    this.#written = this.choice.get();
  };

  #write(value: string): void {
    if (value === this.#written) return;
    this.#written = value;
    const url = new URL(location.href);
    if (value === this.#initial) url.searchParams.delete(this.#parameter!);
    else url.searchParams.set(this.#parameter!, value);
    history[this.choice.isStep ? 'pushState' : 'replaceState'](history.state, '', url);
  }
}
