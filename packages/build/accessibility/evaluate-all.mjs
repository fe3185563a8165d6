// Opens every subject in Chromium and evaluates it; two at a time.
import { launch, visit } from '../tests/visit.mjs';
import { serve } from '../servers/serve.mjs';
import { evaluate } from './evaluate.mjs';
import { answers } from './subjects.mjs';

async function evaluateOne(browser, address) {
  const visitor = await visit(browser, address, { until: 'networkidle', locale: 'vi-VN' });
  try {
    await visitor.undefinedTags();
    await visitor.page.evaluate(() => document.fonts.ready.then(() => {}));
    return await evaluate(visitor.page);
  } finally {
    await visitor.close();
  }
}

/**
 * @param {readonly {id: string, address: string}[]} subjects
 * @param {(done: number) => void} [onProgress]
 * @returns {Promise<{engine: string, results: Record<string, Awaited<ReturnType<typeof evaluate>>>}>} by id
 */
export async function evaluateAll(subjects, onProgress = () => {}) {
  const server = await serve({ answers });
  const browser = await launch();
  const results = {};
  const waiting = [...subjects];
  const lane = async () => {
    for (let next; (next = waiting.shift());) {
      results[next.id] = await evaluateOne(browser, server.url + next.address);
      onProgress(Object.keys(results).length);
    }
  };
  try {
    await Promise.all([lane(), lane()]);
    return { engine: `Chromium ${browser.version()}`, results };
  } finally {
    await browser.close();
    await server.close();
  }
}
