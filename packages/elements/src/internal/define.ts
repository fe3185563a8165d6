import { upgrade } from './upgrade.js';
import { warnOnce } from './warn.js';

/**
 * Registers an element. On a page with two copies the first stays and nothing throws.
 *
 * @param version of the copy that asks, named in the message when another got there first
 */
export function define(tag: string, element: CustomElementConstructor & { senVersion?: string }): void {
  const known = customElements.get(tag) as typeof element | undefined;
  if (!known) upgrade(() => customElements.define(tag, element));
  else if (known !== element) {
    warnOnce(
      `<${tag}> is defined already, by version ${known.senVersion ?? 'unknown'}; version ${element.senVersion ?? 'unknown'} of this script leaves it as it is. Load Sen once.`,
    );
  }
}
