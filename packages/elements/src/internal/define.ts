import { scheduleDefine } from './registration/scheduler.js';
import { upgrade } from './registration/upgrade-state.js';
import { warnOnce } from './warn.js';

/**
 * Registers an element. On a page with two copies the first stays, nothing throws, and one message names both versions.
 */
export function define(tag: string, element: CustomElementConstructor & { senVersion?: string }): void {
  scheduleDefine(tag, () => {
    const known = customElements.get(tag) as typeof element | undefined;
    if (!known) upgrade(() => customElements.define(tag, element));
    else if (known !== element)
      void import('./registration/duplicate-versions.js').then(({ warnDuplicateVersions }) =>
        warnDuplicateVersions(warnOnce, known.senVersion, element.senVersion),
      );
  });
}
