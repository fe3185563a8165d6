/** All states of a target, from best to worst, `no-data` last. */
export const progressStates = [
  'exceeded',
  'met',
  'within',
  'on-track',
  'behind',
  'not-yet-met',
  'missed',
  'no-data',
] as const;

/** Where a target stands against one milestone; `PROGRESS.md` has the table. */
export type ProgressState = (typeof progressStates)[number];
