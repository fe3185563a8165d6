import { twoCopies } from './copies.js';
import { upgrade } from './upgrade.js';
import { warnOnce } from './warn.js';

/**
 * Registers an element. On a page with two copies the first stays, nothing throws, and one message names both versions.
 */
export function define(tag: string, element: CustomElementConstructor & { senVersion?: string }): void {
  const known = customElements.get(tag) as typeof element | undefined;
  if (!known) upgrade(() => customElements.define(tag, element));
  else if (known !== element) warnOnce(twoCopies(known.senVersion, element.senVersion));
}
