/** Milliseconds. */
export async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

interface Options {
  /** A ratio below this ends the search. */
  enough: number;
  /** Milliseconds below which a time is noise. */
  least?: number;
  /** Runs of the small one in a row, timed together: some engines round times to a millisecond. Default: 1. */
  smallRuns?: number;
  /** Part of the large run that does not count. */
  besides?: () => unknown;
}

/**
 * How many times longer the large run takes than the small one, by the least time of each: whatever else the machine
 * does only adds to a time.
 */
export async function leastRatio(
  large: () => unknown,
  small: () => unknown,
  { enough, least = 0.2, smallRuns = 1, besides }: Options,
): Promise<number> {
  let [ofLarge, ofSmall, ofBesides] = [Infinity, Infinity, besides ? Infinity : 0];
  const ratio = () => (ofLarge - ofBesides) / Math.max(ofSmall, least);
  const runSmall = async () => {
    for (let at = 0; at < smallRuns; at++) await small();
  };
  for (let round = 0; round < 60; round++) {
    ofSmall = Math.min(ofSmall, (await timeOf(runSmall)) / smallRuns);
    if (besides) ofBesides = Math.min(ofBesides, await timeOf(besides));
    ofLarge = Math.min(ofLarge, await timeOf(large));
    if (round > 1 && ratio() < enough) break;
    // A task that has just slept is the least likely to be interrupted.
    await new Promise((done) => setTimeout(done, 5));
  }
  return ratio();
}
