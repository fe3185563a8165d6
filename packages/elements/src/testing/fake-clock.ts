/** A fake page clock. */
export interface FakeClock {
  /** Advances the clock: runs each due timer, then the resulting promises and updates. */
  advance(ms: number): Promise<void>;
  /** Sets only the wall clock (`Date.now`), as a device does after a time synchronisation. */
  setWallClock(by: number): void;
  /** Number of pending timers. */
  readonly pending: number;
  restore(): void;
}

// Not reused by a later clock: code that keeps an id of an earlier clock must not clear another timer.
let ids = 1e9;

/** One turn of the event loop, for promises and rendering. */
const turn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });

/** Several turns: enough for a chain of promises and the resulting updates. */
export const turns = async (count = 4): Promise<void> => {
  for (let at = 0; at < count; at++) await turn();
};

/**
 * Replaces timers of at least `from` milliseconds, and advances `performance.now()` and `Date.now()`. Shorter timers,
 * of test helpers and of rendering, stay real.
 */
export function fakeClock(from = 1000): FakeClock {
  const { setTimeout, clearTimeout } = globalThis;
  const { now: wallNow } = Date;
  const monotonicNow = performance.now.bind(performance);
  const timers = new Map<number, { due: number; act: () => void }>();
  let passed = 0;
  let wallSkew = 0;
  globalThis.setTimeout = ((act: () => void, wait = 0, ...rest: unknown[]) => {
    // Browsers treat a delay above 32 bits as 0.
    const wrapped = wait > 2 ** 31 - 1 || Number.isNaN(wait) ? 0 : wait;
    if (wait < from) return setTimeout(act, wrapped, ...rest);
    timers.set(++ids, { due: passed + wrapped, act });
    return ids;
  }) as typeof globalThis.setTimeout;
  globalThis.clearTimeout = (id) => {
    if (!timers.delete(id as unknown as number)) clearTimeout(id);
  };
  const started = monotonicNow();
  const wallStarted = wallNow.call(Date);
  performance.now = () => (from ? monotonicNow() : started) + passed;
  Date.now = () => (from ? wallNow.call(Date) : wallStarted) + passed + wallSkew;
  return {
    async advance(ms) {
      const end = passed + ms;
      for (;;) {
        const [id, next] = [...timers].reduce<[number, { due: number; act: () => void } | undefined]>(
          (first, [id, timer]) => (timer.due <= end && timer.due < (first[1]?.due ?? Infinity) ? [id, timer] : first),
          [0, undefined],
        );
        if (!next) break;
        timers.delete(id);
        passed = Math.max(passed, next.due);
        next.act();
        await turns();
      }
      passed = end;
      await turns();
    },
    setWallClock(by) {
      wallSkew = by;
    },
    get pending() {
      return timers.size;
    },
    restore() {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      Date.now = wallNow;
      Reflect.deleteProperty(performance, 'now');
    },
  };
}
