/*
 * When elements are registered, for bundlers and servers. Those that stand on the page already have a task for each
 * family: upgrading all of a page at once would block the main thread of a slow phone. Any other is registered at once,
 * since a framework sets a property only on an element that is defined.
 */

const { document: page, scheduler } = globalThis as {
  document?: Document;
  scheduler?: { yield?: () => Promise<void> };
};
const nextTask = () => scheduler?.yield?.() ?? new Promise<void>((done) => setTimeout(done));

const families = new Map<string, (() => void)[]>();
let last = Promise.resolve();

/** Registers an element. */
export function scheduleDefine(tag: string, register: () => void): void {
  // Cards with their lists, meters with their boards: each looks different without the other.
  const family = /card|target/.exec(tag.replace('list', 'card'))?.[0] ?? '';
  const waiting = families.get(family);
  if (waiting) waiting.push(register);
  else if (page?.querySelector(tag)) {
    const own = [register];
    families.set(family, own);
    last = last
      .then(nextTask)
      .then(() => {
        families.delete(family);
        own.forEach((each) => each());
      })
      .catch(reportError);
  } else register();
}

/** Does what changes an element when something has come for it. */
export const scheduleTask = (work: () => void): void => work();
