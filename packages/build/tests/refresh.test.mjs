// Elements with a `src` over time, with a real server and a real page. The page has a fake clock that only tests
// advance, however busy the machine is; the network is real.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { chromium } from 'playwright';
import { browserFlags, ensureBrowser } from '../test-browsers/browser.mjs';
import { startFaultServer } from '../servers/fault-server.mjs';
import { defaultFolders, serve } from '../servers/serve.mjs';

let browser;
let site;
let data;
let content = '';
let keys = 0;
const open = [];

before(async () => {
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  const page = (_, response) =>
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(
        `<!doctype html><html lang="vi"><title>Cổng</title><script type="module" src="/cdn/sen.js"></script>${content}`,
      );
  site = await serve({ folders: defaultFolders, answers: { '/': page } });
  data = await startFaultServer();
});
afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
});
after(async () => {
  await browser?.close();
  await site?.close();
  await data?.stop();
});

/** A URL of the fault server, with its own key. */
function address(name, query = {}) {
  const key = `refresh-${++keys}`;
  return { key, src: `${data.origin}/data/${name}?${new URLSearchParams({ key, ...query })}`.replaceAll('&', '&amp;') };
}
const seen = async (key) => (await fetch(`${data.origin}/count?key=${key}`)).json();

async function until(check, what) {
  for (let tries = 0; tries < 1200; tries++) {
    if (await check()) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  assert.fail(`never came: ${what}`);
}
const asked = (key, times) => until(async () => (await seen(key)).requests === times, `request ${times}`);

/** A page with this markup; `dice` is the value of all its random numbers. */
async function show(markup, { dice } = {}) {
  content = markup;
  const context = await browser.newContext();
  open.push(context);
  const page = await context.newPage();
  if (dice !== undefined) await page.addInitScript((value) => (Math.random = () => value), dice);
  const now = Date.now();
  await page.clock.install({ time: now });
  await page.clock.pauseAt(now + 60_000);
  await page.goto(`${site.url}/`);
  return { page, context };
}

test('a figure is refreshed at its interval, independently for each page and element', async () => {
  const places = Array.from({ length: 8 }, () => address('statistics'));
  const { page } = await show(
    places.map(({ src }) => `<sen-visit-statistics src="${src}" refresh="60"></sen-visit-statistics>`).join(''),
  );
  for (const { key } of places) await asked(key, 1);
  // Each element waits from when it has its data.
  for (const element of await page.locator('sen-visit-statistics').all())
    await element.getByText('554').first().waitFor();
  const counts = async () => Promise.all(places.map(async ({ key }) => (await seen(key)).requests));
  await page.clock.runFor(28_000);
  assert.deepEqual([...new Set(await counts())], [1], 'half of the interval is the least');
  // The page records its requests by its own clock.
  const times = await page.evaluate(() => {
    window.times = [];
    const ask = window.fetch;
    window.fetch = (...args) => {
      window.times.push(Date.now());
      return ask(...args);
    };
    return window.times;
  });
  assert.deepEqual(times, []);
  // Requests time out by the clock of the page: it stands still until the server has each.
  for (let second = 0; second < 63; second += 3) {
    await page.clock.runFor(3000);
    const sent = await page.evaluate(() => window.times.length);
    await until(async () => (await counts()).reduce((sum, count) => sum + count) >= 8 + sent, 'the requests');
  }
  for (const count of await counts()) assert.ok(count > 1, 'the second load');
  const all = await page.evaluate(() => window.times);
  assert.ok(new Set(all).size > 2, `they came together: ${all}`);
});

test('a background tab sends no requests; in the foreground it does', async () => {
  const { key, src } = address('statistics');
  const { page } = await show(`<sen-visit-statistics src="${src}" refresh="60"></sen-visit-statistics>`);
  await page.getByText('554').waitFor();
  const turn = (hidden) =>
    page.evaluate((value) => {
      // Headless Chromium never hides a tab: the event is simulated.
      Object.defineProperty(document, 'hidden', { configurable: true, value });
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: value ? 'hidden' : 'visible' });
      document.dispatchEvent(new window.Event('visibilitychange'));
    }, hidden);
  await turn(true);
  await page.clock.runFor(600_000);
  await turn(false);
  await page.clock.runFor(10);
  await asked(key, 2);
  // The server counts requests: one from the background would have increased the figure.
  await page.getByText('555').waitFor();
  assert.equal((await seen(key)).requests, 2);
});

test('an offline device shows a message, and failed loads are retried when it is online', async () => {
  const { key, src } = address('statistics');
  const { page, context } = await show(`<sen-visit-statistics src="${src}" refresh="60"></sen-visit-statistics>
    <sen-section-list heading="Tin" src="${address('articles').src}"></sen-section-list>`);
  await page.getByText('554').waitFor();
  await page.evaluate(() => {
    for (const event of ['offline', 'online']) window.addEventListener(event, () => (document.title = event));
  });
  const turn = async (event) => {
    await context.setOffline(event === 'offline');
    await until(async () => (await page.title()) === event, event);
  };
  await turn('offline');
  await page.clock.runFor(91_000);
  await page.getByText('chưa cập nhật được').waitFor();
  await page.getByText('554').waitFor();
  await page.evaluate(() => document.querySelector('sen-section-list').setAttribute('src', '/cho-khac.json'));
  await page.getByText('Thiết bị của bạn đang không có mạng.').waitFor();
  assert.equal((await seen(key)).requests, 1);
  await turn('online');
  await page.clock.runFor(3_000);
  await asked(key, 2);
  await page.getByText('555').waitFor();
  await page.getByText('chưa cập nhật được').waitFor({ state: 'detached' });
});

test('while a server is down requests become rarer, figures stay, and the button retries at once', async () => {
  const own = await startFaultServer();
  const port = new URL(own.origin).port;
  const { page } = await show(
    `<sen-visit-statistics src="${own.origin}/data/statistics" refresh="10"></sen-visit-statistics>`,
    { dice: 0 },
  );
  await page.getByText('554').waitFor();
  await own.stop();
  // A request is sent in the task of its timer: none can follow later.
  await page.evaluate(() => {
    Object.assign(window, { failures: 0, requests: 0 });
    document.addEventListener('sen-error', () => window.failures++);
    const ask = window.fetch;
    window.fetch = (...args) => {
      window.requests++;
      return ask(...args);
    };
  });
  const waits = async (ms, times) => {
    await page.clock.runFor(ms - 500);
    const requests = await page.evaluate(() => window.requests);
    assert.equal(requests, times - 1, `attempt ${times} comes after ${ms / 1000} seconds at least`);
    await page.clock.runFor(1000);
    await until(async () => (await page.evaluate(() => window.failures)) === times, `failure ${times}`);
  };
  await waits(5_000, 1);
  await page.getByText('chưa cập nhật được').waitFor();
  await waits(9_500, 2);
  await waits(19_500, 3);
  await page.getByText('554').waitFor();
  const again = await startFaultServer(Number(port));
  try {
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('chưa cập nhật được').waitFor({ state: 'detached' });
  } finally {
    await again.stop();
  }
});

test('a server that does not respond times out after 20 seconds', async () => {
  const { key, src } = address('articles', { delay: 60_000 });
  const { page } = await show(`<sen-section-list heading="Tin" src="${src}"></sen-section-list>`);
  await asked(key, 1);
  await page.clock.runFor(19_000);
  assert.equal((await seen(key)).aborted, 0);
  await page.clock.runFor(2_000);
  await page.getByText('Máy chủ của cổng trả lời quá chậm.').waitFor();
  await until(async () => (await seen(key)).aborted === 1, 'the end of the request at the server');
});

test('a removed element aborts its request, unless another needs it', async () => {
  const { key, src } = address('articles', { delay: 60_000 });
  const { page } = await show(`<sen-section-list src="${src}"></sen-section-list>`.repeat(3));
  await asked(key, 1);
  const leave = () => page.evaluate(() => document.querySelector('sen-section-list').remove());
  await leave();
  await leave();
  // A later request of the same page has reached the server: an abort of the first would have reached it before.
  const other = address('statistics');
  await page.evaluate((src) => fetch(src), other.src.replaceAll('&amp;', '&'));
  await asked(other.key, 1);
  assert.deepEqual(await seen(key), { requests: 1, unchanged: 0, aborted: 0 });
  await leave();
  await until(async () => (await seen(key)).aborted === 1, 'the end of the request at the server');
});
