import type { Reading } from '@sen-portal/data/reading.js';
import { areChildrenParsed } from './children-observer.js';
import { authorSlot } from './slotted-children.js';
import type { SenElement } from '../element.js';
import { LazyModule } from '../source/lazy-module.js';
import type { Lazy } from '../values/lazy.js';

/** Reads data from an element's children, or refuses them with a reason. */
type Read<T> = (host: Element) => Reading<T>;

/**
 * Reads data from CMS markup inside an element, and again after changes. The children are not changed; the reader is
 * loaded when there is foreign markup. If it cannot be loaded the children stay visible, and the next change loads it
 * again.
 */
export class MarkupController<T> {
  #seen = -1;
  #data: T | undefined;
  readonly #reader: LazyModule<Read<T>>;

  /** @param load loads the reader; one function per class, since its result is cached */
  constructor(
    private readonly host: SenElement,
    load: Lazy<Read<T>>,
  ) {
    this.#reader = new LazyModule(host, load, () => {
      this.#seen = -1;
      void this.data;
    });
  }

  /** The data of the children; undefined if they have none for certain, or the reader is not loaded. */
  get data(): T | undefined {
    const { host } = this;
    if (this.#seen === host.childrenVersion) return this.#data;
    this.#seen = host.childrenVersion;
    this.#reader.error = undefined;
    const reading = hasForeignMarkup(host) ? this.#reader.request()?.(host) : undefined;
    this.#data = reading?.value;
    if (reading?.refused && areChildrenParsed(host)) host.warn(reading.refused);
    return this.#data;
  }
}

/** Whether a child is neither a Sen element, nor in a named slot, nor data. */
function hasForeignMarkup(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node.nodeType === 1
      ? !authorSlot(node as Element) && !/^(script|style|template|sen-.*)$/.test((node as Element).localName)
      : node.nodeType === 3 && /\S/.test((node as Text).data),
  );
}
