import { inTurn } from './turn.js';
import { upgrade } from './upgrade.js';

/**
 * Registers an element. On a page with two copies the first stays, nothing throws, and one message names both versions.
 */
export function define(tag: string, element: CustomElementConstructor & { senVersion?: string }): void {
  inTurn(tag, () => {
    const known = customElements.get(tag) as typeof element | undefined;
    if (!known) upgrade(() => customElements.define(tag, element));
    else if (known !== element)
      void import('./copies.js').then(({ tellCopies }) => tellCopies(known.senVersion, element.senVersion));
  });
}
