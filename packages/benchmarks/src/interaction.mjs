// Response time of real clicks, from the press to the next painted frame.
import { freshPage, within } from './browser.mjs';
import { boardSize } from './contestants.mjs';
import { slowdown } from './load.mjs';
import { median } from './statistics.mjs';

/** Label -> {part, size, setup in the page, clicks}; each click is one sample. */
const interactions = {
  'list of 1,000: load more': {
    part: 'list',
    size: 1000,
    attributes: { 'page-size': '20' },
    clicks: (page) => Array(4).fill(() => page.locator('[part=more]').click()),
  },
  'list of 1,000: topic filter': {
    part: 'list',
    size: 1000,
    attributes: { topics: '' },
    clicks: (page) => [1, 2, 0, 3].map((index) => () => page.locator('[part~=topic]').nth(index).click()),
  },
  'board of 500: milestone switch': {
    part: 'board',
    size: boardSize,
    clicks: (page) => [0, 1, 0, 1].map((index) => () => page.locator('[part=milestones] label').nth(index).click()),
  },
  'board of 500: filter': {
    part: 'board',
    size: boardSize,
    clicks: (page) => [1, 0, 1, 0].map((index) => () => page.locator('[part~=filter]').nth(index).click()),
  },
};

async function measureOne(browser, url, { part, size, attributes = {}, clicks }) {
  const { page, client, close } = await freshPage(browser);
  try {
    await page.goto(`${url}/sen.html`);
    await page.waitForFunction(() => globalThis.bench);
    await page.evaluate(([part, size]) => globalThis.bench.prepare(part, size), [part, size]);
    await page.evaluate(() => globalThis.bench.create());
    await page.evaluate(async (attributes) => {
      const element = document.querySelector('#stage').firstElementChild;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      await element.updateComplete;
      globalThis.delays = [];
      new PerformanceObserver((list) => {
        for (const { interactionId, duration } of list.getEntries())
          if (interactionId) globalThis.delays.push(duration);
      }).observe({ type: 'event', durationThreshold: 16 });
    }, attributes);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const delays = [];
    for (const click of clicks(page)) {
      await page.evaluate(() => (globalThis.delays = []));
      await click();
      await page.waitForTimeout(400);
      // Browsers do not report interactions below a threshold: these were handled in the next frame.
      delays.push(Math.max(16, ...(await page.evaluate(() => globalThis.delays))));
    }
    return delays;
  } finally {
    await close();
  }
}

/**
 * INP of a visit is its slowest click, as browsers define it for up to fifty interactions; the figure is the median of
 * the visits.
 *
 * @returns {Promise<Record<string, {inp: number, visits: number[][]}>>} label -> milliseconds
 */
export async function measureInteractions({ browser, url, repetitions, tell }) {
  const results = {};
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const [label, interaction] of Object.entries(interactions)) {
      tell(`clicks, ${label}, ${repetition + 1} of ${repetitions}`);
      (results[label] ??= []).push(await within(60, measureOne(browser, url, interaction)));
    }
  }
  return Object.fromEntries(
    Object.entries(results).map(([label, visits]) => [
      label,
      { inp: median(visits.map((delays) => Math.max(...delays))), visits },
    ]),
  );
}
