// Starts Chromium and reads its performance metrics.
import { chromium } from 'playwright';
import { browserFlags, ensureBrowser } from '../../build/test-browsers/browser.mjs';

export const viewport = { width: 1280, height: 900 };
export const phone = { width: 412, height: 823 };

export const launch = async () => chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });

/** A page in its own browser context, with a DevTools session. */
export async function freshPage(browser, options = {}) {
  const context = await browser.newContext({ viewport, locale: 'vi', timezoneId: 'Asia/Ho_Chi_Minh', ...options });
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  return { page, client: await context.newCDPSession(page), problems, close: () => context.close() };
}

/**
 * Processor time of the main thread, in milliseconds. This clock does not advance while other programs use the
 * processor.
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

/** Rejects after a timeout: a page that hangs must not block a run. */
export function within(seconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not finished within ${seconds} seconds.`)), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Size of the JavaScript heap after garbage collection, in bytes. */
export async function heapAfterCollection(client) {
  for (let round = 0; round < 2; round++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}
