/*
 * When work is done: at once, as bundlers and servers want it. The script-tag files take `scheduler.yielding.ts` instead.
 */

/** Registers an element. */
export const scheduleDefine = (_tag: string, register: () => void, _group?: string): void => register();

/** Does what changes an element when something has come for it. */
export const scheduleTask = (work: () => void): void => work();
