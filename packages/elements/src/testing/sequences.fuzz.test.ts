import fc from 'fast-check';
import { pageClock } from '../internal/element.js';
import type { SenPortal } from '../portal/portal.js';
import '../portal/define.js';
import { samples } from './contract.samples.js';
import { fakeClock } from './fake-clock.js';
import { failOn, watchFaults } from './page-faults.js';
import { stepsOf } from './sequences.steps.js';
import { World } from './sequences.world.js';
import { fixture } from './test-support.js';

/*
 * Every element under any sequence of what an author, a framework, a CMS, a translator, a visitor and the network do
 * to a page. What it shows in the end depends on what it was given in the end, not on the way there: a fresh element
 * with the same attributes, properties and children shows the same.
 *
 * The steps of `npm test` are the same in each run; those of the long run are others each time. CONTRIBUTING.md says
 * how to replay a seed.
 */

const { FUZZ_RUNS, FUZZ_SEED } = globalThis as { FUZZ_RUNS?: number; FUZZ_SEED?: number };
const steps = FUZZ_RUNS ? Math.min(FUZZ_RUNS, 20_000) : 1000;
const seed = FUZZ_SEED ?? (FUZZ_RUNS ? Date.now() % 2 ** 31 : 18);
const longest = 16;
/** How often a failing sequence is shortened. */
const mostAttempts = 60;

describe('every element under any sequence of steps', function () {
  this.timeout(0);
  const faults = watchFaults();
  const tags = Object.keys(samples);
  const share = Math.ceil(steps / tags.length);
  let total = 0;

  before(async () => {
    for (const { load } of Object.values(samples)) await load();
  });
  after(() => {
    // In the log of the long run, whether it passes or not.
    if (FUZZ_RUNS) console.log(`${total} steps in sequences, seed ${seed}`);
  });

  for (const tag of tags) {
    it(`<${tag}> shows what it was given last`, async () => {
      let left = share;
      let hasFailed = false;
      let attempts = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(stepsOf(tag), { minLength: 1, maxLength: longest, size: 'max' }), async (story) => {
          if (left <= 0 || attempts > mostAttempts) return;
          if (hasFailed) attempts++;
          const clock = fakeClock();
          const { now } = pageClock;
          pageClock.now = () => new Date(Date.now());
          const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
          const world = await World.create(tag, portal, clock);
          world.isPatient = !hasFailed;
          try {
            for (const step of story) {
              left--;
              total++;
              await step.run(world);
              await world.check();
              failOn(faults);
            }
            await world.leave();
            failOn(faults);
          } catch (error) {
            // A failing story is shortened: that takes other steps than those of the test.
            left = Infinity;
            hasFailed = true;
            throw error;
          } finally {
            await world.end().catch(() => {});
            pageClock.now = now;
            clock.restore();
            faults.splice(0);
          }
        }),
        { seed, numRuns: share, includeErrorInReport: true },
      );
    });
  }
});
