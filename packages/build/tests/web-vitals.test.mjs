// web-vitals.js in a page, and the example servers: what a server receives, and what it makes of it.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { strictPolicy } from '../bundles/inline-snippets.mjs';
import { summarise, webVitals } from '../../data/server/web-vitals.mjs';
import { freePort } from '../servers/free-port.mjs';
import { serve } from '../servers/serve.mjs';
import { root } from '../tasks/run.mjs';
import { htmlPage, launch, visit } from './visit.mjs';

const view = (digit) => String(digit).repeat(32);
const report = { page: '/tin', view: view(1), LCP: 1240, CLS: 0.0012, INP: 56, layout: 'narrow', sen: '1.0.0' };
const running = [];
afterEach(async () => {
  for (const close of running.splice(0).reverse()) await close();
});

function newFile() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sen-web-vitals-'));
  running.push(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, 'web-vitals.jsonl');
}

const linesOf = (file) => readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse);

/** The contract of docs/guides/field-measurement.md, which both servers keep. */
async function checkContract(url, file) {
  const post = async (body) =>
    (await fetch(url, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })).status;
  assert.equal(await post({ ...report, name: 'Nguyễn Văn A' }), 204);
  assert.equal(await post({ page: '/tin/é', view: view(2), CLS: 0, layout: 'x', sen: '<b>' }), 204);
  const { day, ...first } = linesOf(file)[0];
  assert.match(day, /^\d{4}-\d\d-\d\d$/);
  assert.deepEqual(first, report, 'unknown fields are dropped');
  assert.deepEqual(linesOf(file)[1], { day, page: '/tin/é', view: view(2), CLS: 0, layout: 'wide' });
  for (const bad of [
    '',
    'null',
    '[]',
    '{',
    { ...report, page: '/tin?q=a' },
    { ...report, page: 'https://a.example/' },
    { ...report, page: '/tin\n' },
    { ...report, view: 'a' },
    { ...report, LCP: -1 },
    { ...report, LCP: '5' },
    { ...report, CLS: 101 },
    { page: '/tin', view: view(1) },
  ])
    assert.equal(await post(bad), 400, JSON.stringify(bad));
  assert.equal(await post({ ...report, x: 'x'.repeat(5000) }), 413);
  assert.equal(linesOf(file).length, 2);
}

describe('the example server for Node', () => {
  async function listen(options) {
    const server = createServer(webVitals(options));
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    running.push(() => new Promise((done) => server.close(done)));
    return `http://127.0.0.1:${server.address().port}/`;
  }

  it('keeps the contract', async () => {
    const file = newFile();
    await checkContract(await listen({ file }), file);
  });

  it('gives 75th percentiles, by layout, page and day, of enough views', async () => {
    const file = newFile();
    const url = await listen({ file, least: 2 });
    const empty = { views: 0 };
    const read = async (query = '') => (await fetch(url + query)).json();
    assert.deepEqual(await read(), { all: empty, narrow: empty, wide: empty });
    const lines = [
      { ...report, day: '2026-11-01', LCP: 9000 },
      { ...report, day: '2026-11-01', LCP: 100 },
      { ...report, day: '2026-11-02', view: view(2), LCP: 300, page: '/' },
      { day: '2026-11-03', page: '/', view: view(3), LCP: 200, layout: 'wide' },
    ];
    writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"shortened`);
    const { all, narrow, wide } = await read();
    assert.deepEqual(all.LCP, { p75: 300, views: 3 });
    assert.deepEqual(all.INP, { p75: 56, views: 2 });
    assert.deepEqual(narrow.LCP, { p75: 300, views: 2 });
    assert.deepEqual(wide, { views: 1 }, 'one view is fewer than two');
    assert.equal((await read('?page=/')).all.views, 2);
    assert.equal((await read('?from=2026-11-02&to=2026-11-02')).all.views, 1);
  });

  it('takes the smallest value that three quarters do not exceed', () => {
    const of = (...values) => summarise(values.map((LCP, at) => ({ view: at, LCP }))).LCP?.p75;
    assert.equal(of(4, 3, 2, 1), 3);
    assert.equal(of(10, 9, 8, 7, 6, 5, 100), 10);
    assert.equal(of(5), 5);
    assert.equal(of(), undefined);
  });
});

describe('the example server for PHP', () => {
  const hasPhp = spawnSync('php', ['-v']).status === 0;

  it('keeps the contract', { skip: !hasPhp && 'there is no php on this machine' }, async () => {
    const file = newFile();
    const guide = readFileSync(path.join(root, 'docs/guides/field-measurement.md'), 'utf8');
    const folder = path.dirname(file);
    writeFileSync(path.join(folder, 'do-luong.php'), /```php\n([\s\S]*?)```/.exec(guide)[1]);
    const port = await freePort();
    const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], {
      env: { ...process.env, WEB_VITALS_FILE: file },
      stdio: 'ignore',
    });
    running.push(() => void server.kill());
    const url = `http://127.0.0.1:${port}/do-luong.php`;
    while (!(await fetch(url).catch(() => null))) await new Promise((done) => setTimeout(done, 50));
    await checkContract(url, file);
  });
});

describe('web-vitals.js', () => {
  const received = [];
  const answers = {
    '/do-luong': async (request, response) => {
      let body = '';
      for await (const piece of request) body += piece;
      received.push({ headers: request.headers, report: JSON.parse(body) });
      response.writeHead(204).end();
    },
    '/khac': htmlPage('<h1>Khác</h1>', { head: '' }),
  };
  let browser;
  let server;
  let visitor;
  before(async () => {
    server = await serve({ answers, headers: () => ({ 'content-security-policy': strictPolicy }) });
    browser = await launch();
  });
  afterEach(async () => {
    // A page that closes reports, too.
    await visitor?.close();
    received.length = 0;
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (attributes, address = '/trang?q=bi-mat#x') => {
    answers['/trang'] = htmlPage('<h1>Tin</h1><button>Bấm</button>', {
      head: `<script src="/cdn/web-vitals.js" ${attributes} defer></script>`,
    });
    visitor = await visit(browser, server.url + address);
    await visitor.page.evaluate(() =>
      new globalThis.PerformanceObserver(() => {
        globalThis.isMeasured = true;
      }).observe({ type: 'first-input' }),
    );
    return visitor.page;
  };
  /** Clicks, and waits until the browser has measured it and the library, which waits for idle time, has read it. */
  const click = async (page) => {
    await page.getByRole('button').click();
    await page.waitForFunction(() => globalThis.isMeasured);
    await page.evaluate(() => new Promise((done) => globalThis.requestIdleCallback(() => done(), { timeout: 1000 })));
  };
  const reports = async (count) => {
    while (received.length < count) await new Promise((done) => setTimeout(done, 20));
    return received;
  };

  it('reports a page view when the page is left: its path, its figures, nothing else', async () => {
    const page = await open('data-to="/do-luong"');
    await page.context().addCookies([{ name: 'phien', value: '1', url: server.url }]);
    await click(page);
    await page.goto(`${server.url}/khac`);
    const [{ headers, report: sent }] = await reports(1);
    assert.deepEqual(Object.keys(sent).sort(), ['CLS', 'INP', 'LCP', 'layout', 'page', 'sen', 'view']);
    assert.equal(sent.page, '/trang');
    assert.ok(sent.LCP > 0 && sent.LCP < 600_000, `${sent.LCP}`);
    assert.equal(sent.layout, 'wide');
    assert.match(sent.view, /^[\da-f]{32}$/);
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, `${server.url}/`);
    assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
  });

  it('sends under one number what comes after the page was hidden, and under another on the next visit', async () => {
    const page = await open('data-to="/do-luong"');
    // A tab in front of it hides no page of a browser without windows.
    const hide = () =>
      page.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
        document.dispatchEvent(new globalThis.Event('visibilitychange', { bubbles: true }));
        delete document.visibilityState;
      });
    await hide();
    const [first] = await reports(1);
    assert.equal(first.report.INP, undefined, 'there was no interaction');
    await click(page);
    await hide();
    const [, second] = await reports(2);
    assert.equal(second.report.view, first.report.view);
    assert.ok(second.report.INP >= 0);
    await page.reload();
    await page.goto(`${server.url}/khac`);
    while (new Set(received.map(({ report: { view: number } }) => number)).size < 2) await page.waitForTimeout(20);
  });

  it('reports no more than the given share', async () => {
    const page = await open('data-to="/do-luong" data-share="0.000001"');
    await page.goto(`${server.url}/khac`);
    await page.goto(`${server.url}/khac`);
    assert.deepEqual(received, []);
  });

  for (const [attributes, words] of [
    ['', 'data-to="" is no address'],
    ['data-to="javascript:alert(1)"', 'is no address. Set that of your server, such as "/do-luong"'],
    ['data-to="http://["', 'is no address'],
    ['data-to="/do-luong" data-share="abc"', 'data-share="abc" is not a number from 0 to 1'],
  ])
    it(`says what is wrong with ${attributes || 'no attribute'}`, async () => {
      await open(attributes);
      const [warning] = await visitor.warned();
      assert.ok(warning.startsWith('[sen] web-vitals.js: ') && warning.includes(words), warning);
      assert.deepEqual(visitor.errors, []);
    });
});
