/**
 * Computes the progress of a target from bound, figure, deadline and clock. See `PROGRESS.md`.
 */
import { bare, isCalendarDate } from '../readers/coerce.js';
import { cached } from '../formats/intl.js';
import type { Milestone, Progress, Target } from '../types.js';
import { vietnamTime, withOffset } from '../formats/zone.js';

/** A figure beyond the required figure by this share of it is `exceeded` rather than `met`. */
export const exceededMargin = 0.1;

/** The tolerance of `about` in both directions, relative to its figure. */
export const aboutTolerance = 0.05;

/**
 * The first moment after a deadline, in milliseconds since 1970: `2025` ends with 31 December, `2025-06-30` with that
 * day, in the portal's time zone. NaN if it is neither.
 *
 * @param timeZone IANA name. Default: `Asia/Ho_Chi_Minh`.
 */
export const deadlineOf = (due: number | string, timeZone = vietnamTime): number =>
  cached(`${due}/${timeZone}`, () => {
    const day = `${due}`.length === 4 ? `${due}-12-31` : `${due}`;
    // From its last minute: the day after the last of 9999 has no four digits.
    return isCalendarDate(day) ? Date.parse(withOffset(`${day}T23:59`, timeZone)) + 6e4 : NaN;
  });

/**
 * The current milestone: the first whose deadline is in the future, or the last one if all are past. `undefined` without
 * milestones.
 */
export const nextMilestone = (
  milestones: readonly Milestone[],
  now: number | Date = Date.now(),
  timeZone?: string,
): Milestone | undefined => {
  const end = ({ due }: Milestone) => deadlineOf(due, timeZone);
  const inTime = [...milestones].sort((a, b) => end(a) - end(b));
  return inTime.find((milestone) => end(milestone) > +now) ?? inTime.at(-1);
};

const isNumber = (value: number | undefined): value is number => Number.isFinite(value);

// Rounds floating-point errors such as 99.7 - 99.5 = 0.2000000000000028. Six decimals are also the displayed precision.
const round = (value: number) => +value.toFixed(6);

// The time of a figure: a date or a year counts to its end.
const takenAt = (date: number | string | undefined, timeZone?: string) =>
  /T/.test(`${date}`) ? Date.parse(`${date}`) : deadlineOf(`${date}`, timeZone);

/**
 * Computes the progress of `target` towards one milestone.
 *
 * | bound | satisfied by | state then |
 * |---|---|---|
 * | `at-least` v | actual ≥ v (strict: > v) | `met`; `exceeded` from 10 % of v above v |
 * | `at-most` v | actual ≤ v (strict: < v) | `met`; `exceeded` from 10 % of v below v |
 * | `exactly` v | actual = v | `met` |
 * | `about` v | actual no more than 5 % of v below v | `met`; `exceeded` when more than 5 % above |
 * | `range` min–max | actual ≥ min | `within`; `exceeded` when above max |
 *
 * Not satisfied: `missed` once the deadline is past; before it, with a baseline from before the deadline, `on-track` or
 * `behind` the straight line from baseline to milestone at the time of the figure; without one `not-yet-met`.
 * No figure: `no-data`, before and after the deadline.
 *
 * @param target Only `actual`, `actualAsOf` and `baseline` are used.
 * @param now Milliseconds since 1970, or a `Date`. Default: the clock.
 * @param timeZone IANA name, for the end of days and years. Default: `Asia/Ho_Chi_Minh`.
 */
export function progressOf(
  target: Pick<Target, 'actual' | 'actualAsOf' | 'baseline'>,
  milestone: Milestone,
  now: number | Date = Date.now(),
  timeZone?: string,
): Progress {
  const { actual, actualAsOf, baseline } = bare(target);
  const { bound } = milestone;
  const isLimit = bound === 'at-least' || bound === 'at-most';
  const [low, high, strict] =
    bound === 'range'
      ? [milestone.min, milestone.max, false]
      : [milestone.value, milestone.value, isLimit && !!milestone.strict];
  if (!isNumber(actual) || !isNumber(low + high)) return { state: 'no-data' };

  // An at-most target is an at-least target with the opposite sign.
  const sign = bound === 'at-most' ? -1 : 1;
  const slack = bound === 'about' ? Math.abs(low) * aboutTolerance : 0;
  const lack = round(sign * (low - actual) - slack);
  const tooLittle = lack > 0 || (strict && lack === 0);
  const tooMuch = !isLimit && round(actual - high - slack) > 0;

  const goal = tooMuch ? high : low;
  const distance = round(Math.abs(actual - goal));
  const ratio = round(goal) > 0 && (bound !== 'range' || tooLittle || tooMuch) && { ratio: actual / goal };

  if (!tooLittle && !(tooMuch && bound === 'exactly')) {
    const beyond = tooMuch || (isLimit && distance > 0);
    const far = tooMuch || (beyond && distance >= round(Math.abs(low) * exceededMargin));
    const state = far ? 'exceeded' : bound === 'range' ? 'within' : 'met';
    return { state, ...(beyond && { surplus: distance }), ...ratio };
  }

  const direction = tooLittle === sign > 0 ? 'up' : 'down';
  const gap = { gap: distance, direction, ...ratio } as const;
  const end = deadlineOf(milestone.due, timeZone);
  const asOf = takenAt(actualAsOf, timeZone);
  if (+now >= end) return { state: 'missed', ...gap, ...(asOf < end && { outdated: true }) };

  const start = takenAt(baseline?.date, timeZone);
  if (!isNumber(baseline?.value) || !(start < end)) return { state: 'not-yet-met', ...gap };
  const share = Math.min(1, Math.max(0, ((asOf === asOf ? asOf : +now) - start) / (end - start)));
  const expected = round(baseline.value * (1 - share) + low * share);
  const onTrack = bound === 'exactly' ? distance <= round(Math.abs(expected - low)) : sign * actual >= sign * expected;
  return { state: onTrack ? 'on-track' : 'behind', ...gap, expected };
}
