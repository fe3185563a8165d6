import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { nameHeadings, outline, type Entry } from '../internal/outline/outline.js';

/** The headings of a container of the page, kept up to date. */
export class PageOutline implements ReactiveController {
  entries: readonly Entry[] = [];

  #observed: Element | undefined;
  #observer: MutationObserver | undefined;

  constructor(private host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  /** Reads the headings of a container, but not its title; its links need two headings at least. */
  read(container: Element | undefined): void {
    const found = container ? outline([container], 'H1') : [];
    const count = found.reduce((sum, { below }) => sum + 1 + below.length, 0);
    // A server cannot give ids to the headings of a page.
    const isLinked = !isServer || found.every(({ heading, below }) => heading.id && below.every((at) => at.heading.id));
    this.entries = count > 1 && isLinked ? found : [];
    this.#observe(container);
  }

  /** Gives the headings the ids of the links. */
  name(): void {
    nameHeadings(this.entries);
  }

  #observe(container: Element | undefined): void {
    if (isServer || !this.host.isConnected || container === this.#observed) return;
    this.#observer ??= new MutationObserver((changes) => {
      if (!changes.every(({ target }) => this.host.contains(target))) this.host.requestUpdate();
    });
    this.#observer.disconnect();
    this.#observed = container;
    if (container) {
      const attributeFilter = ['hidden', 'slot'];
      this.#observer.observe(container, { childList: true, characterData: true, subtree: true, attributeFilter });
    }
  }
}
