import { scheduleDefine } from './registration/scheduler.js';
import { upgrade } from './registration/upgrade-state.js';

/**
 * Registers an element. On a page with two copies the first stays, nothing throws, and one message names both versions.
 */
export function define(tag: string, element: CustomElementConstructor & { senVersion?: string }): void {
  scheduleDefine(tag, () => {
    const known = customElements.get(tag) as typeof element | undefined;
    if (!known) upgrade(() => customElements.define(tag, element));
    // Without a document there is no page that two copies could share: bundlers for servers load a module repeatedly.
    else if (known !== element && globalThis.document)
      void import('./registration/duplicate-versions.js').then(({ warnDuplicateVersions }) =>
        warnDuplicateVersions(known.senVersion, element.senVersion),
      );
  });
}
