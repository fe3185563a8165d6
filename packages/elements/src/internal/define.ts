import { scheduleDefine } from './registration/scheduler.js';
import { upgrade } from './registration/upgrade-state.js';

type SenClass = CustomElementConstructor & { senVersion?: string };

/**
 * Registers an element. On a page with two copies the first stays, nothing throws, and one message names both versions.
 */
export function define(tag: string, element: SenClass): void {
  scheduleDefine(tag, () => {
    const known = customElements.get(tag) as SenClass | undefined;
    if (!known) upgrade(() => register(tag, element));
    else if (known !== element && !(known.prototype instanceof element))
      void import('./registration/duplicate-versions.js').then(({ warnDuplicateVersions }) =>
        warnDuplicateVersions(known.senVersion, element.senVersion),
      );
  });
}

function register(tag: string, element: SenClass): void {
  try {
    customElements.define(tag, element);
  } catch {
    // A page may have registered the class under a name of its own; a class has one name.
    customElements.define(tag, class extends element {});
  }
}
