/*
 * When elements are registered, for bundlers and servers. Those that are on the page have a task for each
 * `upgradeGroup`: upgrading all of a page at once would block the main thread of a slow phone. Any other is registered
 * at once, since a framework sets a property only on a defined element. The script-tag files take
 * `scheduler.yielding.ts` instead.
 */

const { document: page, scheduler } = globalThis as {
  document?: Document;
  scheduler?: { yield?: () => Promise<void> };
};
const nextTask = () => scheduler?.yield?.() ?? new Promise<void>((done) => setTimeout(done));

const groups = new Map<string | undefined, (() => void)[]>();
let last = Promise.resolve();

/** Registers an element. */
export function scheduleDefine(tag: string, register: () => void, group?: string): void {
  const waiting = groups.get(group);
  if (waiting) waiting.push(register);
  else if (page?.querySelector(tag)) {
    const own = [register];
    groups.set(group, own);
    last = last
      .then(nextTask)
      .then(() => {
        groups.delete(group);
        own.forEach((each) => each());
      })
      .catch(reportError);
  } else register();
}

/** Does what changes an element when something has come for it. */
export const scheduleTask = (work: () => void): void => work();
