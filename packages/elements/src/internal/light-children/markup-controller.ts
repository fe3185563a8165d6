import type { Reading } from '@sen-portal/data/reading.js';
import { authorSlot } from './slotted-children.js';
import type { SenElement } from '../element.js';
import { scheduleTask } from '../registration/scheduler.js';
import type { Lazy } from '../values/lazy.js';

/** Reads data out of an element's children, or refuses them and says why. */
type Read<T> = (host: Element) => Reading<T>;

/** Readers that have been loaded, by what loads them. */
const loaded = new Map<() => Promise<Read<unknown>>, Read<unknown>>();

/**
 * Reads data out of what a CMS prints inside an element, and again when that changes. The children stay as they are;
 * the reader loads when there is something to read.
 */
export class MarkupController<T> {
  #seen = -1;
  #data: T | undefined;

  /**
   * @param load loads the reader; one function a class, since what it gave is kept
   */
  constructor(
    private readonly host: SenElement,
    private readonly load: Lazy<Read<T>>,
  ) {}

  /** What the children say for sure; undefined when they say nothing, or the reader has not loaded yet. */
  get data(): T | undefined {
    const { host, load } = this;
    if (this.#seen === host.childrenVersion) return this.#data;
    this.#seen = host.childrenVersion;
    const read = (loaded.get(load) ?? load.value) as Read<T> | undefined;
    const foreign = hasForeignMarkup(host);
    const reading = foreign ? read?.(host) : undefined;
    this.#data = reading?.value;
    // While the page is still being parsed, the rest of the children arrives as a change.
    if (reading?.refused && document.readyState !== 'loading') host.warn(reading.refused);
    if (foreign && !read) {
      void load().then((arrived) =>
        scheduleTask(() => {
          loaded.set(load, arrived);
          this.#seen = -1;
          // Reading is work enough for one turn.
          void this.data;
          scheduleTask(() => host.requestUpdate());
        }),
      );
    }
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
