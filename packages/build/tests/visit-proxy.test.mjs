// The proxy for visit figures, between a stub of each analytics server, which responds as documented, and a page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { afterEach, test } from 'node:test';
import { chromium } from 'playwright';
import { visitStatistics } from '../../data/proxy/visit-statistics.mjs';
import { browserFlags, ensureBrowser } from '../test-browsers/browser.mjs';
import { defaultFolders, serve } from '../servers/serve.mjs';

const token = 'bi-mat-0123456789';
const fixture = (name) =>
  JSON.parse(readFileSync(new URL(`../../data/fixtures/analytics/${name}.json`, import.meta.url), 'utf8'));
const matomo = fixture('matomo');
const plausible = fixture('plausible');
const umami = fixture('umami');

/** The response of each server; undefined for an unknown or forbidden request. */
const answers = {
  matomo({ url, body }) {
    const asked = new URLSearchParams(body);
    if (url.pathname !== '/index.php' || asked.get('method') !== 'API.getBulkRequest') return undefined;
    if (asked.get('token_auth') !== token) return matomo.error;
    const names = ['online', 'today', 'yesterday', 'week', 'month', 'year', 'total', 'history'];
    assert.match(asked.get('urls[6]'), /period=year&date=2023-01-01,\d{4}-\d\d-\d\d$/);
    assert.match(asked.get('urls[7]'), /period=day&date=\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d$/);
    return names.map((name) => matomo[name]);
  },
  plausible({ url, body, authorization }) {
    if (authorization !== `Bearer ${token}`) return undefined;
    if (url.pathname === '/api/v1/stats/realtime/visitors') return plausible.online;
    const { site_id: site, metrics, date_range: range, dimensions } = JSON.parse(body);
    assert.deepEqual([site, metrics], ['phuong', ['visits']]);
    return dimensions.length ? plausible.history : range === 'all' ? plausible.total : plausible.today;
  },
  umami({ url, authorization }) {
    if (authorization !== `Bearer ${token}`) return undefined;
    const [startAt, endAt] = ['startAt', 'endAt'].map((name) => Number(url.searchParams.get(name)));
    if (url.pathname === '/api/websites/phuong/active') return umami.online;
    assert.ok(startAt < endAt, url.href);
    if (url.pathname === '/api/websites/phuong/pageviews') return umami.history;
    return startAt < Date.parse('2024-01-01') ? umami.total : umami.today;
  },
};

const running = [];
afterEach(async () => {
  for (const close of running.splice(0)) await close();
});

async function listen(answer) {
  const server = createServer(answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  running.push(() => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  return `http://127.0.0.1:${server.address().port}/`;
}

/** An analytics server with the proxy in front of it, and the requests to both. */
async function start(server, options = {}) {
  const upstream = { requests: 0, isDown: false };
  const log = [];
  const url = await listen(async (request, response) => {
    upstream.requests++;
    let body = '';
    for await (const chunk of request) body += chunk;
    const { authorization } = request.headers;
    const said = upstream.isDown
      ? undefined
      : answers[server]({ url: new URL(request.url, 'http://localhost'), body, authorization });
    // A careless server repeats the token in its errors.
    response.writeHead(said === undefined ? 500 : 200).end(JSON.stringify(said ?? { error: `bad token ${token}` }));
  });
  const answer = visitStatistics({
    server,
    url,
    site: 'phuong',
    token,
    since: '2023-01-01',
    log: (problem) => log.push(problem),
    ...options,
  });
  return { upstream, log, answer, url: await listen(answer) };
}

/** Everything that a browser receives, as text. */
const everythingOf = async (response) => `${[...response.headers].join('\n')}\n${await response.clone().text()}`;

for (const server of Object.keys(answers)) {
  test(`${server}: returns its figures, without its token`, async () => {
    const { url, log } = await start(server);
    const response = await fetch(url);
    const { asOf, ...figures } = await response.clone().json();
    assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.match(response.headers.get('cache-control'), /max-age=60/);
    assert.equal(figures.online, 19);
    assert.equal(figures.today, 554);
    assert.equal(figures.total, 2462134);
    assert.equal(
      figures.history.at(-2)?.date ?? figures.history[0].date,
      server === 'matomo' ? '2024-02-25' : '2024-02-24',
    );
    assert.match(asOf, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
    assert.ok(Math.abs(Date.parse(asOf) - Date.now()) < 60_000, asOf);
    assert.deepEqual(log, []);
    assert.ok(!(await everythingOf(response)).includes(token));
  });

  test(`${server}: returns no error details, and no token, when it was never available`, async () => {
    const { url, upstream, log } = await start(server);
    upstream.isDown = true;
    const response = await fetch(url);
    assert.equal(response.status, 503);
    assert.ok(!(await everythingOf(response)).includes(token));
    assert.equal(log.length, 1);
    assert.ok(!log[0].includes(token), log[0]);
  });
}

test('one request to the server serves many visitors', async () => {
  const { url, upstream } = await start('matomo');
  await Promise.all(Array.from({ length: 20 }, () => fetch(url)));
  await fetch(url);
  assert.equal(upstream.requests, 1);
});

test('a lifetime that is no number of seconds is refused', () => {
  const start = (cacheSeconds) => () =>
    visitStatistics({ server: 'matomo', url: 'https://a.example/', site: '1', token: 'x', cacheSeconds });
  for (const wrong of [Number('60s'), -1, Infinity, 'soon'])
    assert.throws(start(wrong), /CACHE_SECONDS must be a number of seconds/);
  for (const right of [0, 60, undefined]) assert.doesNotThrow(start(right));
});

test('during an outage the last figures are returned, with their time', async () => {
  const { url, upstream, log } = await start('matomo', { cacheSeconds: 0 });
  const first = await (await fetch(url)).json();
  upstream.isDown = true;
  const response = await fetch(url);
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), first);
  assert.equal(upstream.requests, 2);
  assert.equal(log.length, 1);
});

test('a wrong token is logged, not sent to the browser', async () => {
  const { url, log } = await start('matomo', { token: 'sai' });
  assert.equal((await fetch(url)).status, 503);
  assert.match(log.join(), /view' access/);
});

test('unchanged figures are not sent again', async () => {
  const { url } = await start('umami');
  const etag = (await fetch(url)).headers.get('etag');
  assert.equal((await fetch(url, { headers: { 'if-none-match': etag } })).status, 304);
  assert.equal((await fetch(url, { method: 'POST' })).status, 405);
});

test('a missing setting is reported', () => {
  assert.throws(() => visitStatistics({ server: 'matomo', url: 'http://a/', site: '1' }), /ANALYTICS_TOKEN is missing/);
  assert.throws(() => visitStatistics({ server: 'piwik' }), /one of matomo, plausible, umami/);
});

test('a page shows the figures', async () => {
  const { answer } = await start('matomo');
  const page = `<!doctype html><html lang="vi"><script type="module" src="/cdn/sen.js"></script>
    <sen-visit-statistics src="/thong-ke.json" refresh="60"></sen-visit-statistics>`;
  const html = (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  const site = await serve({ folders: defaultFolders, answers: { '/': html, '/thong-ke.json': answer } });
  running.push(site.close);
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  running.push(() => browser.close());
  const tab = await browser.newPage();
  await tab.goto(`${site.url}/`);
  await tab.getByText('2.462.134').waitFor();
  const shown = await tab.locator('sen-visit-statistics').evaluate((panel) => panel.shadowRoot.textContent);
  assert.match(shown.replace(/\s+/g, ' '), /Đang trực tuyến 19/);
});
