// Statistics of the benchmark. Times are compared only within a repetition, since the load of the machine changes
// between repetitions.

/** The quantile `at` of the sorted values, with linear interpolation. */
export function quantile(values, at) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const below = Math.floor(place);
  return sorted[below] + ((sorted[below + 1] ?? sorted[below]) - sorted[below]) * (place - below);
}

export const median = (values) => quantile(values, 0.5);

/** @returns {{median: number, low: number, high: number, count: number}} with the interquartile range */
export const spread = (values) => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
  count: values.length,
});

/**
 * The ratio of two costs, per repetition.
 *
 * @param {(number | undefined)[]} values by repetition
 * @param {(number | undefined)[]} floor by repetition
 */
export function pairedRatio(values, floor) {
  const ratios = values.flatMap((value, index) => (value === undefined || !floor[index] ? [] : [value / floor[index]]));
  return ratios.length > 0 ? spread(ratios) : undefined;
}

/**
 * The growth exponent between sizes: 1 is linear, 2 is quadratic. Slope of a linear regression of the logarithms.
 *
 * @param {[size: number, cost: number][]} points
 */
export function growth(points) {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)]);
  const mean = (index) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const along = logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
  return logs.reduce((sum, [size, cost]) => sum + (size - x) * (cost - y), 0) / along;
}

/** A copy in random order. */
export function shuffled(items, random = Math.random) {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [result[index], result[other]] = [result[other], result[index]];
  }
  return result;
}
