/*
 * When work is done: at once, as bundlers and servers want it. See `turn.late.ts`.
 */

/** Registers an element. */
export const scheduleDefine = (_tag: string, register: () => void): void => register();

/** Does what changes an element when something has come for it. */
export const scheduleTask = (work: () => void): void => work();
