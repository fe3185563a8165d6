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
/** Least time between two loads, in milliseconds, jitter included. */
const leastDelay = 5_000;
/** Longest time between two loads, in milliseconds: a day. */
const longestDelay = 86_400_000;

/** The longest that a browser's timers wait, in milliseconds; beyond, they do not wait at all. */
export const longestTimeout: number = 2 ** 31 - 1;

/**
 * The interval, in milliseconds, that `refresh` asks for: 5 seconds at least, a day at most. 0 for no refresh, which is
 * what everything but a finite positive number means.
 *
 * @param seconds what the author wrote
 */
export function refreshInterval(seconds: unknown): number {
  const interval = Number(seconds) * 1000;
  if (!(interval > 0) || Number(seconds) === Infinity) return 0;
  return Math.min(Math.max(interval, leastDelay), longestDelay);
}

/**
 * Milliseconds until the next load, from 5 seconds to a day. After failures the delay doubles each time up to the cap,
 * and its jitter is full (anywhere between half and the whole of it): pages that failed together at an outage come back
 * spread out.
 *
 * @param failures how many loads have failed since the last success
 * @param random a number from 0 up to 1
 */
export function nextDelay(
  { interval, jitter = 0.5, cap = defaultCap }: Schedule,
  failures: number,
  random: number,
): number {
  const between = (least: number, most: number) => {
    // Raised before the dice are thrown: clamped afterwards, half of all pages would ask after the same time.
    const from = Math.max(leastDelay, least);
    return Math.min(longestDelay, from + random * Math.max(0, most - from));
  };
  if (!failures) return between(interval * (1 - jitter), interval * (1 + jitter));
  const delay = Math.min(Math.max(interval, cap), interval * 2 ** Math.min(failures, 30));
  return between(jitter ? delay / 2 : delay, delay);
}
