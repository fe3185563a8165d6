import type { ReactiveControllerHost } from 'lit';
import type { DocumentResolver } from '../internal/values/document-resolver.js';
import { plainText } from './plain-text.js';

/** A text given as a string: sanitised, with tables in boxes and document numbers as links. */
export class BodyText {
  /** The rendered node; undefined until the first text is sanitised. A later text replaces it when it is ready. */
  node: HTMLElement | undefined;

  #source: string | undefined;
  #resolve: DocumentResolver | undefined;

  constructor(private readonly host: ReactiveControllerHost & { warn(message: string): void }) {}

  /** The nodes of the text. */
  get nodes(): readonly Node[] {
    return this.node ? [this.node] : [];
  }

  /** Sets the text; undefined removes the current one. */
  set(source: string | undefined, resolve: DocumentResolver | undefined): void {
    if (source === this.#source && resolve === this.#resolve) return;
    this.#source = source;
    this.#resolve = resolve;
    if (source === undefined) this.node = undefined;
    else void this.#prepare(source, resolve);
  }

  async #prepare(source: string, resolve: DocumentResolver | undefined): Promise<void> {
    const node = document.createElement('div');
    node.className = 'sen-article-body';
    try {
      const { prepareBody } = await import('./prepare-body.js');
      node.append(prepareBody(source, resolve));
    } catch (error) {
      this.host.warn(`its text is shown without markup, since it cannot be cleaned: ${(error as Error).message}`);
      node.className += ' plain';
      node.append(plainText(source));
    }
    if (source !== this.#source || resolve !== this.#resolve) return;
    this.node = node;
    this.host.requestUpdate();
  }
}
