/** The texts of the table, for the page and for copying. */
import type { Milestone } from '@sen-portal/data';
import { formatMeasure } from '@sen-portal/data/format-measure.js';
import { formatDate } from '@sen-portal/data/format.js';
import { goalSigns, goalText, stateText, tierOf, type FormatContext } from '../target-meter/sentence.js';
import type { Row } from './groups.js';
import type { BoardState } from './programme.js';
import { terms } from './target-board.terms.js';

/** What the rows have in common, said once. */
export interface CommonNotes {
  asOf?: string | undefined;
  source?: string | undefined;
}

/** The text of a milestone. */
export interface GoalText {
  /** In words; `–` without a milestone. */
  text: string;
  /** In signs, if these differ from the words. */
  signs?: string | undefined;
}

/** The texts of one row. */
export interface RowText {
  label: string;
  /** The target in words, in place of figures. */
  words?: string | undefined;
  /** The current figure; empty where the state says that there is none. */
  actual: string;
  /** The tier of the state: `reached`, `open` or `unrated`. */
  tier: string;
  state: string;
  /** One text for each deadline. */
  goals: GoalText[];
  /** Date, source or words that only this row has. */
  notes: string[];
}

/** The most frequent value if every row has one; else each row says its own. */
function commonOf(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value === undefined) return undefined;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0];
}

const sourceOf = ({ target, note }: Row, locale: string) =>
  note ?? (target.source && terms(locale).source(target.source));

const asOfText = (asOf: string, { locale, timeZone }: FormatContext) => formatDate(asOf, locale, timeZone);

/** Date and source of the figures; without figures the source of the targets. */
export function commonNotes({ rows, hasFigures, ...around }: BoardState): CommonNotes {
  const own = hasFigures ? rows.filter(({ target }) => target.actual !== undefined) : rows;
  return {
    asOf: hasFigures
      ? commonOf(own.map(({ target: { actualAsOf } }) => actualAsOf && asOfText(actualAsOf, around)))
      : undefined,
    source: commonOf(own.map((row) => sourceOf(row, around.locale))),
  };
}

/** The texts of a row. */
export function rowText(state: BoardState, row: Row, common: CommonNotes): RowText {
  const { deadlines, milestoneStatuses, locale } = state;
  const { label = '–', milestones = [], unit, actual, actualAsOf, qualitative } = row.target;
  const strings = terms(locale);
  const milestoneStatus = milestoneStatuses.get(row) ?? { state: 'none' };
  const goal = (milestone: Milestone | undefined): GoalText => {
    if (!milestone) return { text: '–' };
    const [text, signs] = [goalText(milestone, unit, locale), goalSigns(milestone, unit, locale)];
    return { text, signs: text === signs ? undefined : signs };
  };
  const notes: string[] = [];
  if (qualitative && milestones.length) notes.push(qualitative);
  const asOf = actual !== undefined && actualAsOf && asOfText(actualAsOf, state);
  if (asOf && asOf !== common.asOf) notes.push(strings.asOf(asOf));
  const source = sourceOf(row, locale);
  if (source && source !== common.source) notes.push(source);
  const has = actual !== undefined;
  const figure = formatMeasure(actual, unit, locale);
  return {
    label,
    words: milestones.length
      ? undefined
      : [qualitative, has && `${strings.actual}: ${figure}`].filter(Boolean).join(' · ') || '–',
    actual: has || milestoneStatus.state === 'none' ? figure : '',
    tier: has ? tierOf(milestoneStatus.state) : '',
    state:
      milestoneStatus.state === 'none'
        ? ''
        : stateText(row.target, milestoneStatus, locale, true) || strings[milestoneStatus.state],
    goals: deadlines.map((each) => goal(milestones.find(({ due }) => `${due}` === each))),
    notes,
  };
}
