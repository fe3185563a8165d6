import { twoCopies } from './copies.js';
import { upgrade } from './upgrade.js';
import { warnOnce } from './warn.js';

// Copies may each be first with some elements: the page still hears it once.
const told = Symbol.for('sen-copies@1');
const page = globalThis as { [told]?: boolean };

/**
 * Registers an element. On a page with two copies the first stays, nothing throws, and one message names both versions.
 */
export function define(tag: string, element: CustomElementConstructor & { senVersion?: string }): void {
  const known = customElements.get(tag) as typeof element | undefined;
  if (!known) upgrade(() => customElements.define(tag, element));
  else if (known !== element && !page[told]) {
    page[told] = true;
    warnOnce(twoCopies(known.senVersion, element.senVersion));
  }
}
