/** The scale of a meter. Only the bar is clamped, never the text. */
import { bare } from '../readers/coerce.js';
import type { Milestone, Target } from '../types.js';

/** The ends of a scale; `max` is always above `min`. */
export interface Scale {
  min: number;
  max: number;
}

// The next of 1, 2, 2.5, 5, 10 times a power of ten: 45 799 -> 50 000, 0.35 -> 0.5.
const nice = (value: number) => {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 2.5, 5].find((step) => value <= step * power) ?? 10);
};

/**
 * The scale of a target. The author's `min` and `max` take precedence. Otherwise `%` is 0 to 100, more only for a
 * milestone above 100; other units are 0 to a round number that includes all milestones, the baseline and the actual
 * figure; below 0 only if a figure is.
 */
export const scaleOf: ({
  unit,
  actual,
  baseline,
  min,
  max,
  milestones,
}: Pick<Target, 'unit' | 'actual' | 'baseline' | 'min' | 'max'> & { milestones: readonly Milestone[] }) => Scale = (
  target,
) => {
  const { unit = '%', actual, baseline, milestones } = bare(target);
  let { min, max } = bare(target);
  const isShare = unit === '%';
  const figures = milestones.flatMap((each) => (each.bound === 'range' ? [each.min, each.max] : [each.value]));
  if (!isShare) figures.push(actual ?? 0, baseline?.value ?? 0);
  const top = Math.max(...figures, 0);
  min ??= Math.min(...figures, 0);
  max ??= isShare && top <= 100 ? 100 : nice(top);
  // The author swapped the ends, or every figure is 0.
  if (!(max > min)) max = min + 1;
  return { min, max };
};

/** Position of a figure on a scale: 0 at `min`, 1 at `max`, clamped; 0 for an invalid figure. */
export const position = (value: number | undefined, { min, max }: Scale): number =>
  Math.min(1, Math.max(0, (value! - min) / (max - min) || 0));
