/** The sentence above the table: the counts and the most important thing, or nothing more where that is not certain. */
import { formatNumber } from '@sen-portal/data/format.js';
import { formatDue } from '@sen-portal/data/format-measure.js';
import { ends } from '../target-meter/geometry.js';
import { gapText, goalText, type MilestoneStatus, type ParsedTarget } from '../target-meter/sentence.js';
import type { Row } from './groups.js';
import { tallyOf, type BoardState } from './programme.js';
import { terms } from './target-board.terms.js';

/** A piece of a sentence; a string is plain, an array is emphasised. */
export type Piece = string | [emphasised: string];

/** The text of pieces. */
export const textOf = (pieces: readonly Piece[]): string => pieces.flat().join('');

const milestoneAt = ({ milestones = [] }: ParsedTarget, due: string | undefined) =>
  milestones.find((each) => `${each.due}` === due);

const unitOf = ({ target }: Row) => target.unit ?? '%';

/** Whether rows can be compared: all have one unit. */
const haveOneUnit = (rows: readonly Row[]) => new Set(rows.map(unitOf)).size === 1;

/** Number of targets by kind: `20 chỉ tiêu: 18 định lượng, 2 định tính`. */
export function countText(rows: readonly Row[], locale: string): string {
  const count = (number: number) => formatNumber(number, locale);
  const numeric = rows.filter(({ target }) => target.milestones?.length).length;
  const qualitative = rows.length - numeric;
  const strings = terms(locale);
  const all = strings.targets(count(rows.length), rows.length);
  return qualitative && numeric ? strings.kinds(all, count(numeric), count(qualitative)) : all;
}

/** The targets with the largest rise, if it is certain which these are: at most two, from and to one figure each. */
export function largestRise(
  rows: readonly Row[],
  from: string | undefined,
  to: string | undefined,
): { rows: Row[]; rise: number } | undefined {
  if (from === to) return undefined;
  const rises = rows.flatMap((row) => {
    const [first, last] = [milestoneAt(row.target, from), milestoneAt(row.target, to)];
    if (!first || !last) return [];
    const [low, high] = [0, 1].map((end) => +(ends(last)[end]! - ends(first)[end]!).toFixed(6)) as [number, number];
    return [{ row, low: Math.min(low, high), high: Math.max(low, high) }];
  });
  const rise = Math.max(...rises.map(({ low }) => low));
  if (!(rise > 0) || rises.length < 2 || !haveOneUnit(rises.map(({ row }) => row))) return undefined;
  const largest = rises.filter(({ high }) => high >= rise);
  const isCertain = largest.length <= 2 && largest.every(({ low, high }) => low === high);
  return isCertain ? { rows: largest.map(({ row }) => row), rise } : undefined;
}

/** The targets that are farthest from the milestone, if it is certain which these are: at most two. */
export function farthest(milestoneStatuses: ReadonlyMap<Row, MilestoneStatus>): Row[] {
  const open = [...milestoneStatuses].filter(([, { progress }]) => progress?.gap !== undefined);
  const gap = Math.max(...open.map(([, { progress }]) => progress!.gap!));
  if (open.length < 2 || !gap || !haveOneUnit(open.map(([row]) => row))) return [];
  const most = open.filter(([, { progress }]) => progress!.gap === gap).map(([row]) => row);
  return most.length <= 2 ? most : [];
}

const names = (rows: readonly Row[], locale: string): Piece[] =>
  rows.flatMap(({ target }, index): Piece[] => [index ? terms(locale).and : '', [target.label ?? '–']]);

/** The sentence of a board. */
export function headlineOf({ rows, deadlines, due, milestoneStatuses, hasFigures, locale }: BoardState): Piece[] {
  const strings = terms(locale);
  const pieces: Piece[] = [[countText(rows, locale)], '. '];
  if (!hasFigures) {
    const [from, to] = [deadlines[0], deadlines.at(-1)];
    const largest = largestRise(rows, from, to);
    const goals = largest?.rows.map(({ target }) =>
      [from, to].map((each) => goalText(milestoneAt(target, each)!, target.unit, locale)),
    );
    // One pair of figures for both, or none.
    const [goal, other = goal] = goals ?? [];
    if (largest && goal && `${goal}` === `${other}`) {
      pieces.push(strings.rise(formatDue(from!, locale), formatDue(to!, locale)), ...names(largest.rows, locale));
      pieces.push(strings.fromTo(goal[0]!, goal[1]!), '. ');
    }
    pieces.push(`${strings.noFigures}.`);
    return pieces;
  }
  const { all, reached } = tallyOf(milestoneStatuses);
  if (due && all) {
    const said = strings.reached(formatNumber(reached, locale), formatNumber(all, locale), all);
    pieces.push(strings.upTo(formatDue(due, locale)), [said]);
    const most = farthest(milestoneStatuses);
    const { progress } = milestoneStatuses.get(most[0]!) ?? {};
    const gaps = new Set(most.map((row) => gapText(row.target.unit, milestoneStatuses.get(row)!.progress!, locale)));
    if (progress && gaps.size === 1) pieces.push(strings.farthest, ...names(most, locale), `, ${[...gaps][0]!}`);
    pieces.push('.');
  }
  return pieces;
}
