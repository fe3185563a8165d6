// Create, update and remove: processor time of the main thread, from the call to the painted frame.
import { freshPage, spent, startSpending } from './browser.mjs';
import { boardSize, contestants, sizes } from './contestants.mjs';
import { shuffled } from './statistics.mjs';

/** Everything that one repetition measures. */
export function samples({ parts, only, upTo = Infinity }) {
  return Object.entries(contestants)
    .filter(([name]) => !only || only.includes(name))
    .flatMap(([name, contestant]) =>
      contestant.parts
        .filter((part) => parts.includes(part))
        .flatMap((part) =>
          (part === 'board' ? [boardSize] : sizes.filter((size) => size <= upTo)).map((size) => ({ name, part, size })),
        ),
    );
}

const rounded = (number) => Math.round(number * 100) / 100;

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
      result[action] = rounded(after.total - before.total);
      if (action !== 'remove')
        for (const kind of ['script', 'style', 'layout'])
          result[`${action}.${kind}`] = rounded(after[kind] - before[kind]);
    }
    if (problems.length > 0) throw new Error(`${name} ${part}: ${problems[0]}`);
    return result;
  } finally {
    await close();
  }
}

/**
 * @param {{browser: object, url: string, plan: object[], repetitions: number, tell: (text: string) => void}} options
 * @returns {Promise<Record<string, Record<string, number>[]>>} `part/size/name` -> a result for each repetition
 */
export async function measureTimes({ browser, url, plan, repetitions, tell }) {
  const results = {};
  for (const sample of plan) results[`${sample.part}/${sample.size}/${sample.name}`] = [];
  for (let repetition = 0; repetition < repetitions; repetition++) {
    tell(`times, repetition ${repetition + 1} of ${repetitions}`);
    for (const sample of shuffled(plan)) {
      results[`${sample.part}/${sample.size}/${sample.name}`][repetition] = await measure(browser, url, sample);
    }
  }
  return results;
}
