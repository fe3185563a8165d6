// A real Chromium, and what it tells about itself.
import { chromium } from 'playwright';
import { browserFlags, ensureBrowser } from '../../build/test-browsers/browser.mjs';

export const viewport = { width: 1280, height: 900 };
export const phone = { width: 412, height: 823 };

export const launch = async () => chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });

/** A page that shares nothing with any other, with a line to the browser's own tools. */
export async function freshPage(browser, options = {}) {
  const context = await browser.newContext({ viewport, locale: 'vi', timezoneId: 'Asia/Ho_Chi_Minh', ...options });
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  return { page, client: await context.newCDPSession(page), problems, close: () => context.close() };
}

/**
 * What the main thread has spent, in milliseconds of processor time: while other programs take the processor away, its
 * clock stands still.
 */
export async function spent(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    total: of('TaskDuration') * 1000,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

export const startSpending = (client) => client.send('Performance.enable', { timeDomain: 'threadTicks' });

/** Rejects when it takes longer: a page that hangs must not stop a run. */
export function within(seconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It was not done within ${seconds} seconds.`)), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Bytes of JavaScript objects that are still needed. */
export async function heapAfterCollection(client) {
  for (let round = 0; round < 2; round++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}
