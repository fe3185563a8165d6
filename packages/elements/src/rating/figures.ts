import type { RatingGrade, RatingSummary } from '@sen-portal/data';
import { ratingGrades } from '@sen-portal/data/types.js';

/** The counts of a summary in the order of the grades; undefined unless all are known: shares of some would be wrong. */
export function countsOf(summary: RatingSummary | undefined): number[] | undefined {
  const counts = ratingGrades.map((grade: RatingGrade) =>
    summary && Object.hasOwn(summary, grade) ? summary[grade] : undefined,
  );
  return counts.every((count) => count !== undefined) ? counts : undefined;
}

/**
 * Whole per cents that add up to 100, by the method of the largest remainders; of equal remainders the earlier one is
 * rounded up. All are 0 if there is nothing to divide.
 */
export function percentages(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (!total) return counts.map(() => 0);
  const exact = counts.map((count) => (count / total) * 100);
  const whole = exact.map(Math.floor);
  const missing = 100 - whole.reduce((sum, share) => sum + share, 0);
  const largest = exact
    .map((share, index) => ({ index, remainder: share - whole[index]! }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing);
  for (const { index } of largest) whole[index]!++;
  return whole;
}
