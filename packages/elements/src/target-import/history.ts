/** Undo and redo over states that are never modified. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** What the last change was about: another one about the same is part of it. */
  key?: string | undefined;
}

const most = 100;

export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/**
 * A new state.
 *
 * @param key changes with the same key, such as the letters typed into one field, are undone together
 */
export function commit<T>({ past, present, key: last }: History<T>, next: T, key?: string): History<T> {
  return key !== undefined && key === last
    ? { past, present: next, future: [], key }
    : { past: [...past, present].slice(-most), present: next, future: [], key };
}

export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  return past.length ? { past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future] } : history;
}

export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  return future.length ? { past: [...past, present], present: future[0]!, future: future.slice(1) } : history;
}
