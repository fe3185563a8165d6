// Create, update and remove: processor time of the main thread, from the call to the painted frame.
import { freshPage, launch, spent, startSpending, within } from './browser.mjs';
import { boardSize, contestants, sizesOf } from './contestants.mjs';
import { pairedRatio, shuffled, spread } from './statistics.mjs';

/** All samples of one repetition. */
export function samples({ parts = ['card', 'list', 'meter', 'statistics', 'board'], only, wanted } = {}) {
  return Object.entries(contestants)
    .filter(([name]) => !only || only.includes(name))
    .flatMap(([name, contestant]) =>
      contestant.parts
        .filter((part) => parts.includes(part))
        .flatMap((part) =>
          (part === 'board' ? [boardSize] : (wanted ?? sizesOf(part, name))).map((size) => ({ name, part, size })),
        ),
    );
}

/** Runs one sample in its own page. */
const measure = (browser, url, sample) => within(90, measurePatiently(browser, url, sample));

async function measurePatiently(browser, url, { name, part, size }) {
  const { page, client, problems, close } = await freshPage(browser);
  try {
    await page.goto(`${url}/${name}.html`);
    await page.waitForFunction(() => globalThis.bench);
    await page.evaluate(([part, size]) => globalThis.bench.prepare(part, size), [part, size]);
    await startSpending(client);
    await client.send('HeapProfiler.collectGarbage');
    const result = {};
    for (const action of ['create', 'update', 'remove']) {
      const before = await spent(client);
      await page.evaluate((action) => globalThis.bench[action](), action);
      const after = await spent(client);
      result[action] = after.total - before.total;
    }
    if (problems.length > 0) throw new Error(`${name} ${part}: ${problems[0]}`);
    return result;
  } finally {
    await close();
  }
}

/**
 * Runs the samples in a new random order for each repetition, each repetition in its own browser. Large samples take
 * long and vary little, so they run in every third repetition. A failed sample is left out and reported.
 *
 * @param {object} options
 * @param {object[]} options.plan result of `samples`
 * @param {number} options.most maximum number of repetitions
 * @param {number} options.end deadline: no repetition starts that would end after it
 * @returns {Promise<{runs: Record<string, Record<string, number>[]>, failed: Record<string, string>}>} `part/size/name`
 *   -> one result per repetition
 */
export async function measureTimes({ url, plan, most = Infinity, end = Infinity, tell }) {
  const runs = Object.fromEntries(plan.map((sample) => [keyOf(sample), []]));
  const failed = {};
  const small = plan.filter(({ size }) => size <= 1000);
  const took = new Map(); // samples of a repetition -> duration in milliseconds
  const fits = (due) => due.length > 0 && Date.now() + (took.get(due) ?? 0) < end;
  for (let repetition = 0; repetition < most; repetition++) {
    const due = [repetition % 3 === 0 ? plan : small, small].find(fits);
    if (!due) break;
    tell(`times, repetition ${repetition + 1}: ${due.length} samples`);
    const started = Date.now();
    const browser = await launch();
    try {
      for (const sample of shuffled(due)) {
        const key = keyOf(sample);
        if (key in failed || Date.now() > end) continue;
        try {
          runs[key][repetition] = await measure(browser, url, sample);
        } catch (error) {
          failed[key] = error.message.split('\n')[0];
          tell(`${key} failed: ${failed[key]}`);
          if (!browser.isConnected()) break;
        }
      }
    } finally {
      await browser.close();
    }
    took.set(due, Date.now() - started);
  }
  return { runs, failed };
}

const keyOf = ({ part, size, name }) => `${part}/${size}/${name}`;

const actions = ['create', 'update', 'remove'];

/** Medians with their spread, in milliseconds and as ratios to plain HTML in the same repetition. */
export function summarise(results) {
  const measured = Object.entries(results).filter(([, runs]) => runs.some(Boolean));
  return Object.fromEntries(
    measured.map(([key, runs]) => {
      const [part, size] = key.split('/');
      const floor = results[`${part}/${size}/plain`] ?? [];
      const of = (list, action) => Array.from(list, (run) => run?.[action]);
      const entries = actions.map((action) => [action, of(runs, action)]);
      return [
        key,
        {
          ...Object.fromEntries(
            entries.map(([action, values]) => [action, rounded(spread(values.filter((value) => value !== undefined)))]),
          ),
          ratio: Object.fromEntries(
            entries.map(([action, values]) => [action, rounded(pairedRatio(values, of(floor, action)))]),
          ),
        },
      ];
    }),
  );
}

const rounded = (figures) =>
  figures && Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 100) / 100]));
