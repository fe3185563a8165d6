/** The drawing of one row: a bar, marks and the way between them, on the board's axis or on a scale of its own. */
import type { Milestone } from '@sen-portal/data';
import { formatMeasure } from '@sen-portal/data/format-measure.js';
import { scaleOf } from '@sen-portal/data/scale.js';
import { barOf, ends, markOf, share, type Bar, type Span } from '../target-meter/geometry.js';
import type { ParsedTarget } from '../target-meter/sentence.js';

/** The mark of one milestone. */
export interface LaneMark extends Span {
  /** Index of its deadline among those of the board. */
  index: number;
  /** Where it ends, for the arrow of a limit. */
  to: string;
  /** The arrow of a limit: `→` for at least, `←` for at most. */
  arrow: string;
}

/** The geometry of a row. */
export interface Lane {
  bar?: Bar | undefined;
  /** From the first milestone to the last. */
  way?: [string, string] | undefined;
  /** The last deadline first, so that the first one lies on top. */
  marks: LaneMark[];
  /** The ends of a scale of its own; undefined on the board's axis, 0 to 100%. */
  ends?: [string, string] | undefined;
}

const arrowOf = (milestone: Milestone) =>
  milestone.bound === 'at-most' ? '←' : milestone.bound === 'at-least' && !milestone.reach ? '→' : '';

/** Whether a target stands on the board's axis. */
export const isOnAxis = (target: ParsedTarget): boolean => {
  const { min, max } = scaleOf({ milestones: [], ...target });
  return (target.unit ?? '%') === '%' && !min && max === 100;
};

/** The geometry of a target; undefined without milestones, and without a figure that could be drawn. */
export function laneOf(target: ParsedTarget, deadlines: readonly string[], locale: string): Lane | undefined {
  const { milestones = [], actual, unit } = target;
  if (!milestones.length) return undefined;
  const scale = scaleOf({ ...target, milestones });
  const marks = milestones
    .map((each) => ({
      ...markOf(each, scale),
      index: deadlines.indexOf(`${each.due}`),
      to: `${share(ends(each)[1], scale)}%`,
      arrow: arrowOf(each),
    }))
    .sort((a, b) => b.index - a.index);
  const middle = (each: Milestone | undefined) => {
    const [from, to] = ends(each!);
    return share((from + to) / 2, scale);
  };
  const due = (index: number | undefined) => milestones.find((each) => `${each.due}` === deadlines[index!]);
  const [from, to] = [middle(due(marks.at(-1)?.index)), middle(due(marks[0]?.index))];
  return {
    bar: actual === undefined ? undefined : barOf(actual, scale),
    way: from === to ? undefined : [`${from}%`, `${to}%`],
    marks,
    ends: isOnAxis(target) ? undefined : [formatMeasure(scale.min, '', locale), formatMeasure(scale.max, unit, locale)],
  };
}
