// The example servers for ratings, and what really leaves a page: the request as a server receives it.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { ratings } from '../../data/server/ratings.mjs';
import { freePort } from '../servers/free-port.mjs';
import { defaultFolders, serve } from '../servers/serve.mjs';
import { htmlPage, launch, visit } from './visit.mjs';

const running = [];
afterEach(async () => {
  for (const close of running.splice(0).reverse()) await close();
});

function newFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sen-ratings-'));
  running.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function listen(answer) {
  const server = createServer(answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  running.push(() => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  return `http://127.0.0.1:${server.address().port}/`;
}

const page = '/tin/nghi-quyet-23';
const number = (seed) => `so-ngau-nhien-${seed}`.padEnd(36, '0');

/** Posts a rating as the element does. */
const post = (url, fields, headers = {}) =>
  fetch(url, {
    method: 'POST',
    body: new URLSearchParams({ page, grade: 'satisfied', ...fields }),
    headers: { accept: 'application/json', ...headers },
    redirect: 'manual',
  });
const read = async (url, of = page) => (await fetch(`${url}?page=${encodeURIComponent(of)}`)).json();

/** The contract of docs/guides/ratings.md, which both servers keep. */
async function checkContract(url) {
  assert.deepEqual(await read(url), { summary: {} });
  for (let seed = 1; seed <= 4; seed++) {
    const answer = await post(url, { submission: number(seed), grade: seed < 3 ? 'very-satisfied' : 'not-satisfied' });
    assert.ok(answer.ok, `${answer.status}`);
    assert.match(answer.headers.get('content-type'), /^application\/json/);
    assert.deepEqual(await answer.json(), { received: true, summary: {} });
  }
  const again = await post(url, { submission: number(4) });
  assert.deepEqual(await again.json(), { received: true, summary: {} }, 'a repetition is not counted');
  const { summary } = await (await post(url, { submission: number(5), comment: ' Rõ ràng <b>\r\nvà đủ ' })).json();
  const { asOf, ...counts } = summary;
  assert.deepEqual(counts, { verySatisfied: 2, satisfied: 1, notSatisfied: 2 });
  assert.ok(Math.abs(Date.parse(asOf) - Date.now()) < 60_000);
  assert.deepEqual((await read(url)).summary.satisfied, 1);
  assert.deepEqual(await read(url, '/khac'), { summary: {} });

  for (const wrong of [{ grade: 'toString' }, { grade: '' }, { page: '' }, { comment: 'x'.repeat(9000) }]) {
    const answer = await post(url, wrong);
    assert.equal(answer.status, 400, JSON.stringify(wrong).slice(0, 40));
    assert.equal(typeof (await answer.json()).error, 'string');
  }
  const plain = await post(url, { submission: number(6) }, { accept: 'text/html' });
  assert.equal(plain.status, 200);
  assert.match(await plain.text(), /Cảm ơn bạn đã đánh giá/);
}

describe('the server for Node', () => {
  const start = async (options = {}) => {
    const file = path.join(newFolder(), 'du-lieu/ratings.jsonl');
    return { file, url: await listen(ratings({ file, limit: 100, ...options })) };
  };

  it('keeps the contract', async () => {
    const { url } = await start();
    await checkContract(url);
  });

  it('stores page, grade, comment, day and number, nothing else, and knows them after a restart', async () => {
    const { file, url } = await start();
    for (let seed = 1; seed <= 5; seed++) await post(url, { submission: number(seed), comment: 'Chữ\nhai dòng' });
    const lines = readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse);
    assert.equal(lines.length, 5);
    assert.deepEqual(Object.keys(lines[0]).sort(), ['comment', 'day', 'grade', 'page', 'submission']);
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"page": "/cut`);
    const restarted = await listen(ratings({ file }));
    assert.equal((await read(restarted)).summary.satisfied, 5);
    await post(restarted, { submission: number(1) });
    assert.equal((await read(restarted)).summary.satisfied, 5);
  });

  it('counts equal submissions that arrive together once', async () => {
    const { url } = await start({ least: 1 });
    await Promise.all(Array.from({ length: 10 }, () => post(url, { submission: number(1) })));
    assert.equal((await read(url)).summary.satisfied, 1);
  });

  it('limits the rate of a client, and never a repetition', async () => {
    const { url } = await start({ limit: 2, windowSeconds: 60 });
    for (const seed of [1, 2]) assert.equal((await post(url, { submission: number(seed) })).status, 201);
    const third = await post(url, { submission: number(3) });
    assert.equal(third.status, 429);
    assert.equal(third.headers.get('retry-after'), '60');
    assert.equal((await post(url, { submission: number(1) })).status, 200);
  });

  it('refuses other types, methods, pages and long bodies', async () => {
    const { url } = await start({ isPage: (address) => address.startsWith('/tin/') });
    assert.equal((await post(url, { page: '/khac' })).status, 400);
    assert.equal((await post(url, { comment: 'x'.repeat(40_000) })).status, 413);
    assert.equal(
      (await fetch(url, { method: 'POST', body: '{}', headers: { accept: 'application/json' } })).status,
      415,
    );
    assert.equal((await fetch(url, { method: 'PUT' })).status, 405);
  });

  it('lets only named origins read', async () => {
    const { url } = await start({ origins: ['https://phuong.example'] });
    const allowed = async (origin) => (await post(url, {}, { origin })).headers.get('access-control-allow-origin');
    assert.equal(await allowed('https://phuong.example'), 'https://phuong.example');
    assert.equal(await allowed('https://khac.example'), null);
  });

  it('links back to a path of the site, never to another host', async () => {
    const { url } = await start();
    const backOf = async (address) =>
      /href="([^"]*)"/.exec(await (await post(url, { page: address }, { accept: 'text/html' })).text())?.[1];
    assert.equal(await backOf('/tin/1?a=1&b="x"'), '/tin/1?a=1&#38;b=&#34;x&#34;');
    for (const address of ['//ke-xau.example', '/\\ke-xau.example', 'https://ke-xau.example', 'javascript:alert(1)'])
      assert.equal(await backOf(address), undefined);
  });

  it('answers 500 without details if it cannot store, and counts the rating when it comes again', async () => {
    const folder = newFolder();
    const log = [];
    const url = await listen(ratings({ file: folder, log: (problem) => log.push(problem) }));
    const answer = await post(url, { submission: number(1) });
    assert.equal(answer.status, 500);
    assert.ok(!(await answer.text()).includes(folder));
    assert.equal(log.length, 1);
  });

  it('reports missing options', () => {
    assert.throws(() => ratings({}), /RATINGS_FILE is missing/);
    assert.throws(() => ratings({ file: 'x', least: 0 }), /least must be a whole number from 1/);
  });
});

describe('the server for PHP', () => {
  const hasPhp = spawnSync('php', ['-v']).status === 0;

  it('keeps the contract', { skip: !hasPhp && 'there is no php on this machine' }, async () => {
    const guide = readFileSync(new URL('../../../docs/guides/ratings.md', import.meta.url), 'utf8');
    const folder = newFolder();
    writeFileSync(path.join(folder, 'danh-gia.php'), /```php\n([\s\S]*?)```/.exec(guide)[1]);
    const port = await freePort();
    const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], {
      env: { ...process.env, RATINGS_FOLDER: path.join(folder, 'du-lieu') },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    running.push(() => void server.kill());
    for await (const line of server.stderr) if (`${line}`.includes('started')) break;
    server.stderr.resume();
    await checkContract(`http://127.0.0.1:${port}/danh-gia.php`);
    const comment = JSON.parse(readFileSync(path.join(folder, 'du-lieu/y-kien.jsonl'), 'utf8').split('\n')[0]);
    assert.deepEqual(Object.keys(comment).sort(), ['comment', 'day', 'grade', 'page']);
  });
});

const form = (inside = '') => `<form method="post" action="/danh-gia"><fieldset><legend>Bạn có hài lòng không?</legend>
  <label><input type="radio" name="grade" value="very-satisfied" required> Rất hài lòng</label>
  <label><input type="radio" name="grade" value="satisfied"> Hài lòng</label></fieldset>
  <label for="y">Ý kiến</label><textarea id="y" name="comment" aria-describedby="h"></textarea><p id="h">Ẩn danh</p>${inside}<button>Gửi</button></form>`;
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'";

describe('a page with a rating', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  /** A page, the requests that its server gets, and how it answers them. */
  async function start(body, { answer, ...options } = {}) {
    const received = [];
    const store = ratings({ file: path.join(newFolder(), 'ratings.jsonl'), least: 1 });
    const onRating = async (request, response) => {
      const { method, headers, url } = request;
      const isHandled = answer?.(request, response, received);
      if (method === 'POST') received.push({ method, url, headers });
      if (isHandled) return;
      const chunks = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => method === 'POST' && (received.at(-1).body = Buffer.concat(chunks).toString()));
      await store(request, response);
    };
    const html = htmlPage(body, { head: '<script type="module" src="/cdn/sen.js"></script>' });
    const site = await serve({
      folders: defaultFolders,
      headers: (address) =>
        address.startsWith('/tin') ? { 'content-security-policy': strict, 'set-cookie': 'phien=bi-mat; Path=/' } : {},
      answers: { '/tin/1': html, '/danh-gia': onRating },
    });
    running.push(site.close);
    const visitor = await visit(browser, `${site.url}/tin/1?nguoi-dung=5#doan`, options);
    running.push(visitor.close);
    return { site, received, visitor, page: visitor.page };
  }

  const rate = async (tab, text) => {
    await tab.getByLabel('Rất hài lòng').check();
    await tab.getByLabel(/Ý kiến/).fill(text);
    await tab.getByRole('button', { name: /^Gửi/ }).click();
  };

  for (const [name, body] of [
    ['as a child', `<sen-rating least="1">${form()}</sen-rating>`],
    ['of its own', '<sen-rating action="/danh-gia" least="1"></sen-rating>'],
  ])
    it(`sends page, grade, text and a random number of a form ${name}, under a strict policy, and no cookie or referrer`, async () => {
      const { site, received, visitor, page: tab } = await start(body);
      await rate(tab, 'Rõ ràng');
      await tab.getByText('Cảm ơn bạn đã đánh giá.').waitFor();
      assert.equal(received.length, 1);
      const [{ headers, url, body: sent }] = received;
      const { submission, ...fields } = Object.fromEntries(new URLSearchParams(sent));
      assert.equal(url, '/danh-gia');
      assert.deepEqual(fields, { page: `${site.url}/tin/1`, grade: 'very-satisfied', comment: 'Rõ ràng' });
      assert.match(submission, /^[\da-f-]{36}$/);
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.referer, undefined);
      assert.equal(headers.origin, site.url);
      assert.equal(headers['accept-language'], 'vi');
      assert.deepEqual(await visitor.violations(), []);
      assert.deepEqual(await tab.evaluate('Object.keys(localStorage)'), [`sen-rating:${site.url}/tin/1`]);
      await tab.getByText('100%').waitFor();
    });

  it('sends the session of a CMS with its hidden fields, and the origin alone as referrer', async () => {
    const {
      site,
      received,
      page: tab,
    } = await start(`<sen-rating>${form('<input type="hidden" name="token" value="t1">')}</sen-rating>`);
    await rate(tab, '');
    await tab.getByText('Cảm ơn bạn đã đánh giá.').waitFor();
    const [{ headers, body: sent }] = received;
    assert.equal(new URLSearchParams(sent).get('token'), 't1');
    assert.equal(headers.cookie, 'phien=bi-mat');
    assert.equal(headers.referer, `${site.url}/`);
  });

  it('is posted by the browser without script', async () => {
    const hidden = '<input type="hidden" name="page" value="/tin/1">';
    const { received, page: tab } = await start(`<sen-rating>${form(hidden)}</sen-rating>`, {
      javaScriptEnabled: false,
      locale: 'vi',
    });
    await rate(tab, 'Rõ ràng');
    await tab.getByRole('heading', { name: 'Cảm ơn bạn đã đánh giá.' }).waitFor();
    assert.deepEqual(Object.fromEntries(new URLSearchParams(received[0].body)), {
      page: '/tin/1',
      grade: 'very-satisfied',
      comment: 'Rõ ràng',
    });
  });

  it('keeps the rating while offline, through a reload, and sends it once when online', async () => {
    const { received, page: tab } = await start(`<sen-rating>${form()}</sen-rating>`);
    await tab.route('**/danh-gia', (route) => route.abort());
    await rate(tab, 'Rõ ràng');
    await tab.getByText('sẽ tự gửi lại').waitFor();
    await tab.reload();
    await tab.getByText('sẽ tự gửi lại').waitFor();
    await tab.unroute('**/danh-gia');
    await tab.evaluate("dispatchEvent(new Event('online'))");
    await tab.getByText('Cảm ơn bạn đã đánh giá.').waitFor();
    assert.equal(received.length, 1);
    assert.equal(new URLSearchParams(received[0].body).get('comment'), 'Rõ ràng');
    await tab.reload();
    await tab.getByText('Bạn đã đánh giá trang này.').waitFor();
    assert.equal(received.length, 1);
  });

  it('does not follow a redirection with the text', async () => {
    const {
      site,
      received,
      page: tab,
    } = await start(`<sen-rating>${form()}</sen-rating>`, {
      answer: (_, response, { length }) => !length && response.writeHead(307, { location: '/danh-gia?khac' }).end(),
    });
    await rate(tab, 'Rõ ràng');
    await tab.getByText('Chưa rõ máy chủ đã nhận').waitFor();
    assert.equal(received.length, 1);
    assert.equal(await tab.getByLabel('Ý kiến').inputValue(), 'Rõ ràng');
    assert.ok(tab.url().startsWith(site.url));
  });
});
