import './environment/window-names.js';
import { scheduleDefine } from './registration/scheduler.js';
import { upgrade } from './registration/upgrade-state.js';
import { loadRare } from './load-rare.js';
import { warnOnce } from './warn.js';

/** What registration asks of the class of an element. */
interface Definition extends CustomElementConstructor {
  senVersion?: string;
  upgradeGroup?: string;
}

/**
 * Registers an element. On a page with two copies the first stays, nothing throws, and one message names both versions.
 */
export function define(tag: string, element: Definition): void {
  const register = () => {
    const known = customElements.get(tag) as Definition | undefined;
    if (!known) upgrade(() => defineTag(tag, element));
    // Without a document there is no page that two copies could share: bundlers for servers load a module repeatedly.
    else if (known !== element && !(known.prototype instanceof element) && globalThis.document)
      void loadRare().then(({ warnDuplicateVersions }) =>
        warnDuplicateVersions(warnOnce, known.senVersion, element.senVersion),
      );
  };
  scheduleDefine(tag, register, element.upgradeGroup);
}

function defineTag(tag: string, element: Definition): void {
  try {
    customElements.define(tag, element);
  } catch {
    // A page may have registered the class under a name of its own; a class has one name.
    customElements.define(tag, class extends element {});
  }
}
