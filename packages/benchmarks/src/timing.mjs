// Create, update and remove: processor time of the main thread, from the call to the painted frame.
import { freshPage, spent, startSpending } from './browser.mjs';
import { boardSize, contestants, sizes } from './contestants.mjs';
import { pairedRatio, shuffled, spread } from './statistics.mjs';

/** Everything that one repetition measures. */
export function samples({ parts = ['card', 'list', 'meter', 'statistics', 'board'], only, wanted = sizes } = {}) {
  return Object.entries(contestants)
    .filter(([name]) => !only || only.includes(name))
    .flatMap(([name, contestant]) =>
      contestant.parts
        .filter((part) => parts.includes(part))
        .flatMap((part) => (part === 'board' ? [boardSize] : wanted).map((size) => ({ name, part, size }))),
    );
}

/** One sample in a page of its own. */
export async function measure(browser, url, { name, part, size }) {
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
 * Measures in a new order each time. What is large takes long and varies little: it runs in every other repetition.
 *
 * @param {object} options
 * @param {object[]} options.plan what `samples` gives
 * @param {number} options.least repetitions, whatever they take
 * @param {number} options.seconds after these no other repetition is begun
 * @returns {Promise<Record<string, Record<string, number>[]>>} `part/size/name` -> a result for each repetition
 */
export async function measureTimes({ browser, url, plan, least, seconds, tell }) {
  const results = Object.fromEntries(plan.map((sample) => [keyOf(sample), []]));
  const end = Date.now() + seconds * 1000;
  for (let repetition = 0; repetition < least || Date.now() < end; repetition++) {
    const due = plan.filter(({ size }) => size <= 1000 || repetition % 2 === 0);
    tell(`times, repetition ${repetition + 1}: ${due.length} samples`);
    for (const sample of shuffled(due)) results[keyOf(sample)][repetition] = await measure(browser, url, sample);
  }
  return results;
}

const keyOf = ({ part, size, name }) => `${part}/${size}/${name}`;

const actions = ['create', 'update', 'remove'];

/** Medians with their spread, in milliseconds and as ratios to plain HTML in the same repetition. */
export function summarise(results) {
  return Object.fromEntries(
    Object.entries(results).map(([key, runs]) => {
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
