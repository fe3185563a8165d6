import type { ProgressState } from '@sen-portal/data';
import { compareText, includesFolded } from '@sen-portal/data/collate.js';
import { progressStates } from '@sen-portal/data/progress-states.js';
import { deadlineOf } from '@sen-portal/data/progress.js';
import { scaleOf } from '@sen-portal/data/scale.js';
import { milestoneStatusOf, type MilestoneStatus, type FormatContext } from '../target-meter/sentence.js';
import type { Row, RowGroup } from './groups.js';

/** What the board shows at a moment: its data, the choices of the visitor, and what follows from both. */
export interface BoardState extends FormatContext {
  title: string;
  groups: readonly RowGroup[];
  /** All rows of all groups. */
  rows: readonly Row[];
  /** All deadlines, earliest first. */
  dues: readonly string[];
  /** The deadline that drives state, order and filter. */
  due: string | undefined;
  /** Where each row stands against it. */
  standings: ReadonlyMap<Row, MilestoneStatus>;
  /** Whether any target has a current figure. */
  hasFigures: boolean;
  order: BoardOrder;
  filter: RowState | '';
  query: string;
  /** The rows that filter and query leave. */
  shown: ReadonlySet<Row>;
}

/** Orders of the rows. */
export const orders = ['source', 'gap', 'state', 'name'] as const;

/** The order of the rows; `source` is that of the document. */
export type BoardOrder = (typeof orders)[number];

/** A state to filter by. */
export type RowState = ProgressState | 'none';

/** States as filters show them: what is reached first. */
export const states: readonly RowState[] = [...progressStates, 'none'];

/** States in which a milestone is reached. */
export const isReached = (state: RowState): boolean => state === 'met' || state === 'within' || state === 'exceeded';

/** The deadline to begin with: the next one that is open, else the last. */
export function deadlineAt(dues: readonly string[], now: Date, timeZone?: string): string | undefined {
  return dues.find((due) => deadlineOf(due, timeZone) > +now) ?? dues.at(-1);
}

/** Where each row stands against one deadline. */
export function standingsOf(
  rows: readonly Row[],
  around: FormatContext,
  due: string | undefined,
): Map<Row, MilestoneStatus> {
  return new Map(rows.map((row) => [row, milestoneStatusOf(row.target, around, due)]));
}

/** How many rows are in each state, in the order of {@link states}; those that nobody is in are left out. */
export function countStates(standings: ReadonlyMap<Row, MilestoneStatus>): Map<RowState, number> {
  const counts = new Map<RowState, number>();
  for (const { state } of standings.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
  return new Map(states.flatMap((state) => (counts.has(state) ? [[state, counts.get(state)!]] : [])));
}

/** The rows that match a state and a text; accents and capitals aside. */
export function matching(
  rows: readonly Row[],
  standings: ReadonlyMap<Row, MilestoneStatus>,
  state: string,
  query: string,
): Set<Row> {
  return new Set(
    rows.filter(
      (row) =>
        (!state || standings.get(row)?.state === state) && (!query || includesFolded(row.target.label ?? '', query)),
    ),
  );
}

// What is late comes first, what is reached or has nothing to say last.
const urgency: readonly RowState[] = ['missed', 'behind', 'not-yet-met', 'on-track', 'within', 'met', 'exceeded'];

const urgencyRank = (state: RowState = 'none') => (urgency.indexOf(state) + urgency.length + 1) % (urgency.length + 1);

/** How much is missing, as a share of the scale: units differ. Rows that miss nothing count less than any that do. */
const relativeGap = ({ target }: Row, standing: MilestoneStatus | undefined) => {
  const { gap, state } = standing?.progress ?? {};
  if (gap === undefined) return state && state !== 'no-data' ? -1 : -2;
  const { min, max } = scaleOf({ milestones: [], ...target });
  return gap / (max - min);
};

/** Whether a row is on the page: it matches, or one of its parts does. */
export const isShown = (state: Pick<BoardState, 'shown'>, row: Row): boolean =>
  state.shown.has(row) || row.parts.some((part) => isShown(state, part));

/** Rows in the order that was chosen. Each stays with those that it is listed with. */
export function inOrder(
  { standings, order }: Pick<BoardState, 'standings' | 'order'>,
  rows: readonly Row[],
): readonly Row[] {
  if (order === 'source') return rows;
  const own = (row: Row) => standings.get(row);
  return [...rows].sort((a, b) =>
    order === 'name'
      ? compareText(a.target.label ?? '', b.target.label ?? '')
      : order === 'gap'
        ? relativeGap(b, own(b)) - relativeGap(a, own(a))
        : urgencyRank(own(a)?.state) - urgencyRank(own(b)?.state),
  );
}
