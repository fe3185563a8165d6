import type { LitElement, ReactiveController } from 'lit';

/** Opens what is folded for print, and folds it again afterwards. */
export class PrintUnfolding implements ReactiveController {
  #opened: HTMLDetailsElement[] = [];

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#close();
  }

  readonly #open = (): void => {
    this.#opened = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const each of this.#opened) each.open = true;
  };

  readonly #close = (): void => {
    for (const each of this.#opened) each.open = false;
    this.#opened = [];
  };
}
