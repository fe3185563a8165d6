import type { LitElement, ReactiveController } from 'lit';

/** What the controller needs of its element. */
export interface PageAddressHost extends LitElement {
  page: number | string;
  pageParameter?: string | undefined;
}

/** Keeps the page of a list in a parameter of the page's address, so that a reload and Back return to it. */
export class PageAddress implements ReactiveController {
  #parameter: string | undefined;
  #written: number | undefined;

  constructor(private readonly host: PageAddressHost) {
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
    const { pageParameter } = this.host;
    if (!pageParameter) return;
    if (this.#parameter === pageParameter) this.#write(Number(this.host.page) || 1);
    else {
      this.#parameter = pageParameter;
      this.#written = Number(this.host.page) || 1;
      // Not during the update, which would be a second one at once.
      if (new URL(location.href).searchParams.has(pageParameter)) queueMicrotask(this.#read);
    }
  }

  #read = (): void => {
    if (!this.#parameter) return;
    const page = Number(new URL(location.href).searchParams.get(this.#parameter) ?? 1);
    if (!Number.isInteger(page) || page < 1) return;
    this.#written = page;
    this.host.page = page;
  };

  #write(page: number): void {
    if (page === this.#written) return;
    this.#written = page;
    const url = new URL(location.href);
    if (page === 1) url.searchParams.delete(this.#parameter!);
    else url.searchParams.set(this.#parameter!, `${page}`);
    history.pushState(history.state, '', url);
  }
}
