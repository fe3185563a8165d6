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

/** State of a target with respect to one milestone; see `PROGRESS.md`. */
export type ProgressState = (typeof progressStates)[number];
