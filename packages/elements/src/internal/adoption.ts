import type { ReactiveController } from 'lit';
import type { SenElement } from './element.js';

type Markup = typeof import('@sen-portal/data/markup.js');

let readers: Markup | undefined;

/**
 * Reads data out of what a CMS prints inside an element, and again when that changes. The children stay as they are;
 * the readers load when there is something to read.
 */
export class Adoption<T> implements ReactiveController {
  /** What the children say; undefined when there are none, or they say nothing. */
  data: T | undefined;

  #seen = -1;

  /**
   * @param read gives the data in the host's children, or undefined
   */
  constructor(
    private readonly host: SenElement,
    private readonly read: (markup: Markup, host: Element) => T | undefined,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { host } = this;
    if (this.#seen === host.childrenVersion) return;
    this.#seen = host.childrenVersion;
    this.data = undefined;
    if (!hasForeign(host)) return;
    if (readers) this.data = this.read(readers, host);
    else
      void import('@sen-portal/data/markup.js').then((loaded) => {
        readers = loaded;
        this.#seen = -1;
        host.requestUpdate();
      });
  }
}

/** Whether something stands inside that is neither ours, nor for a slot, nor data. */
function hasForeign(host: Element): boolean {
  return [...host.children].some((child) => !child.slot && !/^(script|style|template|sen-.*)$/.test(child.localName))
    || [...host.childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data));
}
