/** From figures to the drawing of a meter. Only the drawing is clamped, never the text. */
import type { Milestone, Target } from '../types.js';

/** The ends of a drawn scale; `max` is always above `min`. */
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
 * The scale on which a target is drawn. The author's `min` and `max` win. Otherwise `%` runs from 0 to 100, further
 * only for a milestone beyond 100; every other unit from 0 to a round number that covers all milestones, the baseline
 * and the actual figure; below 0 only when a figure is.
 */
export const scaleOf = ({
  unit = '%',
  actual,
  baseline,
  min,
  max,
  milestones,
}: Pick<Target, 'unit' | 'actual' | 'baseline' | 'min' | 'max'> & { milestones: readonly Milestone[] }): Scale => {
  const isShare = unit === '%';
  const figures = milestones.flatMap((each) => (each.bound === 'range' ? [each.min, each.max] : [each.value]));
  if (!isShare) figures.push(actual ?? 0, baseline?.value ?? 0);
  const top = Math.max(...figures, 0);
  min ??= Math.min(...figures, 0);
  max ??= isShare && top <= 100 ? 100 : nice(top);
  // The author crossed the two ends, or every figure is 0.
  if (!(max > min)) max = min + 1;
  return { min, max };
};

/** Where a figure stands on a scale: 0 at `min`, 1 at `max`, clamped; 0 for a figure that is none. */
export const position = (value: number | undefined, { min, max }: Scale): number =>
  Math.min(1, Math.max(0, (value! - min) / (max - min) || 0));
