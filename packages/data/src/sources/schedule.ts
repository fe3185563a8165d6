/**
 * When to ask a server again. Pure, so that the same code that runs in a page can be run for 100,000 pages under a
 * virtual clock.
 */

/** How an address is asked again. */
export interface Schedule {
  /** Milliseconds between two loads that succeed. */
  interval: number;
  /** Share of a delay by which it varies either way, so that pages opened together do not ask together. Default: 0.5, a window as wide as the interval. */
  jitter?: number;
  /** Longest delay after failures, in milliseconds. Default: 15 minutes, or the interval if that is longer. */
  cap?: number;
}

const defaultCap = 900_000;

/**
 * Milliseconds until the next load. After failures the delay doubles each time up to the cap, and its jitter is full
 * (anywhere between half and the whole of it): pages that failed together at an outage come back spread out.
 *
 * @param failures how many loads have failed since the last success
 * @param random a number from 0 up to 1
 */
export function nextDelay(
  { interval, jitter = 0.5, cap = defaultCap }: Schedule,
  failures: number,
  random: number,
): number {
  if (!failures) return interval * (1 + jitter * (2 * random - 1));
  const longest = Math.max(interval, cap);
  const delay = Math.min(longest, interval * 2 ** Math.min(failures, 30));
  return jitter ? delay * (0.5 + random / 2) : delay;
}
