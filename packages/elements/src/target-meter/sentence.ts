import type { Milestone, Progress, ProgressState, Target } from '@sen-portal/data';
import { formatDue, formatMeasure, formatRange } from '@sen-portal/data/format-measure.js';
import { formatDate, formatNumber } from '@sen-portal/data/format.js';
import { nextMilestone, progressOf } from '@sen-portal/data/progress.js';
import { scaleOf } from '@sen-portal/data/scale.js';
import { terms } from './target-meter.terms.js';

/** What stands on a meter: a target whose label or milestones may be missing. */
export type ParsedTarget = Partial<Omit<Target, 'milestones'>> & { milestones?: readonly Milestone[] };

/** What the wording depends on besides the target. */
export interface FormatContext {
  locale: string;
  now: Date;
  timeZone?: string | undefined;
}

/** The milestone that a meter speaks of, and where the target stands against it. */
export interface MilestoneStatus {
  /** Missing when the target has none for that deadline. */
  milestone?: Milestone | undefined;
  /** `none` without a milestone. */
  state: ProgressState | 'none';
  progress?: Progress;
}

/**
 * Where a target stands.
 *
 * @param due the deadline to speak of; left out, the next one that is open, else the last
 */
export function milestoneStatusOf(
  target: ParsedTarget,
  { now, timeZone }: FormatContext,
  due?: string,
): MilestoneStatus {
  const { milestones = [] } = target;
  const milestone = due ? milestones.find((each) => `${each.due}` === due) : nextMilestone(milestones, now, timeZone);
  if (!milestone) return { state: 'none' };
  const progress = progressOf(target, milestone, now, timeZone);
  return { milestone, progress, state: progress.state };
}

/** The two tiers of states: `reached`, `open` for one that is not reached yet; else `unrated`. */
export const tierOf = (state: MilestoneStatus['state']): 'reached' | 'open' | 'unrated' =>
  /^(met|within|exceeded)$/.test(state) ? 'reached' : /^no/.test(state) && state !== 'not-yet-met' ? 'unrated' : 'open';

/** A milestone in words: `75–80%`, `từ 99,5% trở lên`, `dưới 0,2%`. */
export function goalText(milestone: Milestone, unit: string | undefined, locale: string): string {
  if (milestone.bound === 'range') return formatRange(milestone.min, milestone.max, unit, locale);
  const strings = terms(locale);
  const { bound, strict, reach } = milestone;
  const value = formatMeasure(milestone.value, unit, locale);
  if (bound === 'at-least') return strict ? strings.over(value) : reach ? value : strings.atLeast(value);
  return strings[bound === 'at-most' ? (strict ? 'under' : 'atMost') : bound](value);
}

/** A milestone in signs, for the place of the figure: `75–80%`, `≥ 99,5%`, `< 0,2%`. */
export function goalSigns(milestone: Milestone, unit: string | undefined, locale: string): string {
  if (milestone.bound === 'range') return goalText(milestone, unit, locale);
  const { bound, strict, reach } = milestone;
  const sign = { 'at-least': strict ? '>' : reach ? '' : '≥', 'at-most': strict ? '<' : '≤', about: '≈', exactly: '=' }[
    bound
  ];
  return (sign && `${sign}\u00a0`) + formatMeasure(milestone.value, unit, locale);
}

/** A milestone with its deadline: `2025: 75–80%`. */
export function dueText(milestone: Milestone, unit: string | undefined, locale: string): string {
  return `${formatDue(milestone.due, locale)}: ${goalText(milestone, unit, locale)}`;
}

/** What introduces the figure: `thực hiện`, or the day when it was counted. */
export function whenText({ actualAsOf }: ParsedTarget, { locale, timeZone }: FormatContext): string {
  return actualAsOf ? terms(locale).asOf(formatDate(actualAsOf, locale, timeZone)) : terms(locale).current;
}

/** Where it started: `Năm 2023: 68,2%`; empty without a baseline. */
export function baselineText({ baseline, unit }: ParsedTarget, locale: string): string {
  return baseline
    ? terms(locale).baseline(formatMeasure(baseline.value, unit, locale), formatDue(baseline.date, locale))
    : '';
}

/** The ends of the drawing, where they are not 0 to 100%: `thang đo 0–1%`. */
export function scaleText(target: ParsedTarget, locale: string): string {
  const { min, max } = scaleOf({ milestones: [], ...target });
  return min || max !== 100 || (target.unit ?? '%') !== '%'
    ? terms(locale).scale(formatRange(min, max, target.unit, locale))
    : '';
}

/** A difference: `3,5 điểm %`, `12 xã`. */
function differenceText(value: number | undefined, unit = '%', locale: string): string {
  return unit === '%' ? terms(locale).points(formatNumber(value, locale), value!) : formatMeasure(value, unit, locale);
}

/** How far it is, in words: `còn thiếu 3,5 điểm %`, `cao hơn 0,15 điểm %`. */
export function gapText(unit: string | undefined, { gap, direction }: Progress, locale: string): string {
  const strings = terms(locale);
  if (!gap) return direction === 'up' ? strings.atFloor : strings.atLimit;
  return (direction === 'up' ? strings.short : strings.above)(differenceText(gap, unit, locale));
}

/** By how much it is past the milestone: `Vượt 19,7 điểm %`, `Vượt, đạt 124%`. */
function surplusText(unit = '%', { bound }: Milestone, { surplus, ratio }: Progress, locale: string): string {
  const strings = terms(locale);
  if (bound === 'at-most') return strings.exceededBelow(differenceText(surplus, unit, locale));
  // A share says more of money or communes; of percentages it would read like the figure itself.
  return bound === 'at-least' && ratio && unit !== '%'
    ? strings.exceededTo(formatMeasure(Math.floor(ratio * 100), '%', locale))
    : strings.exceeded(differenceText(surplus, unit, locale));
}

/**
 * The state in words, with the deadline that it speaks of: `Còn thiếu 3,5 điểm % (2025)`. Empty without a milestone.
 *
 * @param bare without the deadline, for a place that has it already; empty where there is no number to give
 */
export function stateText(
  { unit }: ParsedTarget,
  { milestone, progress }: MilestoneStatus,
  locale: string,
  bare = false,
): string {
  if (!milestone || !progress) return '';
  const strings = terms(locale);
  const due = formatDue(milestone.due, locale);
  const { state, outdated } = progress;
  if (state === 'no-data') return bare ? '' : strings.noData;
  if (state === 'met' || state === 'within') return bare ? '' : strings[state](due);
  let text = state === 'exceeded' ? surplusText(unit, milestone, progress, locale) : gapText(unit, progress, locale);
  if (state === 'on-track') text = strings.onTrack(text);
  if (state === 'behind') text = strings.behind(text);
  if (state === 'missed') text = strings[outdated ? 'missedOutdated' : 'missed'](text);
  return `${text[0]!.toUpperCase()}${text.slice(1)}${bare ? '' : ` (${due})`}`;
}

/** The milestones in words, the first one introduced: `Mục tiêu 2025: 75–80%`, `2030: 80–85%`. */
export function goalTexts({ milestones = [], unit }: ParsedTarget, locale: string, introduce: boolean): string[] {
  return milestones.map((each, index) => {
    const text = dueText(each, unit, locale);
    return introduce && !index ? `${terms(locale).goal} ${text}` : text;
  });
}

/** What `announce.ts` loads later needs of this: handed over, since esbuild gives shared modules a file of their own. */
export const phrases = {
  baselineText,
  formatMeasure,
  goalTexts,
  milestoneStatusOf,
  scaleOf,
  stateText,
  terms,
  whenText,
};
