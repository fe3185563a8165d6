import type { Reading } from '@sen-portal/data/reading.js';
import { areChildrenParsed } from './children-observer.js';
import { authorSlot } from './slotted-children.js';
import type { SenElement } from '../element.js';
import { LazyModule } from '../source/lazy-module.js';
import type { Lazy } from '../values/lazy.js';

/** Reads data out of an element's children, or refuses them and says why. */
type Read<T> = (host: Element) => Reading<T>;

/**
 * Reads data out of what a CMS prints inside an element, and again when that changes. The children stay as they are;
 * the reader loads when there is something to read. Where it cannot be loaded they stay visible, and the next change
 * loads it again.
 */
export class MarkupController<T> {
  #seen = -1;
  #data: T | undefined;
  readonly #reader: LazyModule<Read<T>>;

  /**
   * @param load loads the reader; one function a class, since what it gave is kept
   */
  constructor(
    private readonly host: SenElement,
    load: Lazy<Read<T>>,
  ) {
    this.#reader = new LazyModule(host, load, () => {
      this.#seen = -1;
      void this.data;
    });
  }

  /** What the children say for sure; undefined when they say nothing, or the reader has not loaded yet. */
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

/** Whether something stands inside that is neither ours, nor for a slot, nor data. */
function hasForeignMarkup(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node.nodeType === 1
      ? !authorSlot(node as Element) && !/^(script|style|template|sen-.*)$/.test((node as Element).localName)
      : node.nodeType === 3 && /\S/.test((node as Text).data),
  );
}
