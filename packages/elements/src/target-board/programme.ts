import type { ProgressState } from '@sen-portal/data';
import { compareText, includesFolded } from '@sen-portal/data/collate.js';
import { progressStates } from '@sen-portal/data/progress-states.js';
import { deadlineOf } from '@sen-portal/data/progress.js';
import { scaleOf } from '@sen-portal/data/scale.js';
import { milestoneStatusOf, tierOf, type MilestoneStatus, type FormatContext } from '../target-meter/sentence.js';
import type { Row, RowGroup } from './groups.js';

/** The state of the board: its data, the visitor's choices, and what is derived from both. */
export interface BoardState extends FormatContext {
  title: string;
  groups: readonly RowGroup[];
  /** All rows of all groups. */
  rows: readonly Row[];
  /** All deadlines in chronological order. */
  deadlines: readonly string[];
  /** The deadline that determines state, order and filter. */
  due: string | undefined;
  /** The milestone status of each row at that deadline. */
  milestoneStatuses: ReadonlyMap<Row, MilestoneStatus>;
  /** Whether any target has a current figure. */
  hasFigures: boolean;
  order: BoardOrder;
  filter: RowState | '';
  query: string;
  /** The rows that match filter and query. */
  shown: ReadonlySet<Row>;
}

/** The orders of rows. */
export const orders = ['source', 'gap', 'state', 'name'] as const;

/** The order of the rows; `source` keeps that of the document. */
export type BoardOrder = (typeof orders)[number];

/** A state to filter by. */
export type RowState = ProgressState | 'none';

/** The states in the order of the filter's options: reached ones first. */
export const states: readonly RowState[] = [...progressStates, 'none'];

/** The counts of one milestone. */
export interface Tally {
  /** Targets with this milestone. */
  all: number;
  reached: number;
  /** Not reached yet, whether in time or overdue. */
  open: number;
  withoutFigure: number;
}

/** Counts the targets of a milestone by tier. */
export function tallyOf(milestoneStatuses: ReadonlyMap<Row, MilestoneStatus>): Tally {
  const tally = { all: 0, reached: 0, open: 0, withoutFigure: 0 };
  for (const { state } of milestoneStatuses.values()) {
    if (state === 'none') continue;
    tally.all++;
    const tier = tierOf(state);
    tally[tier === 'unrated' ? 'withoutFigure' : tier]++;
  }
  return tally;
}

/** The initial deadline: the next open one, else the last. */
export function deadlineAt(deadlines: readonly string[], now: Date, timeZone?: string): string | undefined {
  return deadlines.find((due) => deadlineOf(due, timeZone) > +now) ?? deadlines.at(-1);
}

/** The milestone status of each row at one deadline. */
export function milestoneStatusesOf(
  rows: readonly Row[],
  around: FormatContext,
  due: string | undefined,
): Map<Row, MilestoneStatus> {
  return new Map(rows.map((row) => [row, milestoneStatusOf(row.target, around, due)]));
}

/** Counts rows by state, in the order of {@link states}, without empty states. */
export function countStates(milestoneStatuses: ReadonlyMap<Row, MilestoneStatus>): Map<RowState, number> {
  const counts = new Map<RowState, number>();
  for (const { state } of milestoneStatuses.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
  return new Map(states.flatMap((state) => (counts.has(state) ? [[state, counts.get(state)!]] : [])));
}

/** The rows that match a state and a search text, ignoring diacritics and case. */
export function matching(
  rows: readonly Row[],
  milestoneStatuses: ReadonlyMap<Row, MilestoneStatus>,
  state: string,
  query: string,
): Set<Row> {
  return new Set(
    rows.filter(
      (row) =>
        (!state || milestoneStatuses.get(row)?.state === state) &&
        (!query || includesFolded(row.target.label ?? '', query)),
    ),
  );
}

// Overdue states first, reached and unknown ones last.
const urgency: readonly RowState[] = ['missed', 'behind', 'not-yet-met', 'on-track', 'within', 'met', 'exceeded'];

const urgencyRank = (state: RowState = 'none') => (urgency.indexOf(state) + urgency.length + 1) % (urgency.length + 1);

/** The gap as a share of the scale, since units differ. A row without a gap ranks below any row with one. */
const relativeGap = ({ target }: Row, milestoneStatus: MilestoneStatus | undefined) => {
  const { gap, state } = milestoneStatus?.progress ?? {};
  if (gap === undefined) return state && state !== 'no-data' ? -1 : -2;
  const { min, max } = scaleOf({ milestones: [], ...target });
  return gap / (max - min);
};

/** Whether a row is visible: it or one of its sub-targets matches. */
export const isShown = (state: Pick<BoardState, 'shown'>, row: Row): boolean =>
  state.shown.has(row) || row.parts.some((part) => isShown(state, part));

/** Sorts the rows within their lists. */
export function inOrder(
  { milestoneStatuses, order }: Pick<BoardState, 'milestoneStatuses' | 'order'>,
  rows: readonly Row[],
): readonly Row[] {
  if (order === 'source') return rows;
  const own = (row: Row) => milestoneStatuses.get(row);
  return [...rows].sort((a, b) =>
    order === 'name'
      ? compareText(a.target.label ?? '', b.target.label ?? '')
      : order === 'gap'
        ? relativeGap(b, own(b)) - relativeGap(a, own(a))
        : urgencyRank(own(a)?.state) - urgencyRank(own(b)?.state),
  );
}
