// loader.js over HTTP in Chromium: which files it requests, when, from where, and its error messages.
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { outputFolder, version } from '../bundles/rollup.config.mjs';
import { htmlPage, launch, visit } from './visit.mjs';
import { defaultFolders, serve } from '../servers/serve.mjs';

const elements = `/cdn/elements/${version}/`;
const statistics = '<sen-visit-statistics online="554" total="2462134"></sen-visit-statistics>';
const list = `<sen-section-list heading="Tin mới"><sen-article-card><h3 slot="headline"><a href="/1">Một tin</a></h3></sen-article-card></sen-section-list>`;
const board = `<sen-target-board><table><caption>Chỉ tiêu</caption><tr><th>Chỉ tiêu</th><th>Đến năm 2025</th></tr>
  <tr><th>Lao động qua đào tạo</th><td>75 – 80 %</td></tr></table></sen-target-board>`;
const meter = '<sen-target-meter label="Biết chữ" targets="2025: 99.5"></sen-target-meter>';
const articles = Array.from({ length: 30 }, (_, index) => ({ title: `Tin ${index}`, url: `/${index}` }));

const pages = {
  '/portal': `${list}<sen-article-card headline="Tin" href="/2"></sen-article-card>${statistics}${board}`,
  '/card-first': `<sen-article-card headline="Tin" href="/2"></sen-article-card>${list}${statistics}`,
  '/statistics': statistics,
  '/empty': '<div id="place"></div>',
  '/stand-in': '<div data-sen="visit-statistics" data-online="554"></div>',
  '/paged': `<sen-section-list heading="Tin" paging="pages" page-size="10"><script type="application/json">${JSON.stringify(articles)}</script></sen-section-list>`,
  '/mistyped':
    '<sen-visit-statistic></sen-visit-statistic><sen-visit-statistic></sen-visit-statistic><sen-artcle-card>Chữ</sen-artcle-card>',
  '/lazy': `${statistics}<div style="block-size: 4000px"></div>${board.replace('>', ' loading="lazy">')}`,
  '/lazy-section': `<div style="block-size: 4000px"></div><section loading="lazy">${list}</section>`,
  '/readable': `<sen-section-list><h2 slot="heading">Công tác Đảng</h2><p>Nội dung</p></sen-section-list>${meter}`,
};

describe('loader.js', { concurrency: 2 }, () => {
  let browser;
  let server;
  let other;

  before(async () => {
    const answers = Object.fromEntries(Object.entries(pages).map(([address, body]) => [address, htmlPage(body)]));
    const folders = { ...defaultFolders, '/cong/tai-nguyen/': outputFolder };
    other = await serve({ folders, headers: { 'access-control-allow-origin': '*' } });
    answers['/queried'] = htmlPage(statistics, { head: '<script type="module" src="/cdn/loader.js?v=3"></script>' });
    answers['/moved'] = htmlPage(statistics, {
      head: '<script type="module" src="/cong/tai-nguyen/loader.js"></script>',
    });
    answers['/foreign'] = htmlPage(statistics, {
      head: `<script type="module" src="${other.url}/cdn/loader.js"></script>`,
    });
    answers['/loader-alone.js'] = (_, response) => {
      response.setHeader('content-type', 'text/javascript');
      response.end("globalThis.senBase = '/cdn/'; await import('/cong/tai-nguyen/loader.js');");
    };
    answers['/based'] = htmlPage(statistics, { head: '<script type="module" src="/loader-alone.js"></script>' });
    server = await serve({ answers, folders });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    await other?.close();
  });

  /** Opens a page for one test: its events, its text, and the requested files of elements. */
  async function open(test, address, options) {
    const visitor = await visit(browser, server.url + address, options);
    test.after(() => visitor.close());
    const shown = (text) => visitor.page.getByText(text).filter({ visible: true }).first().waitFor();
    const files = () =>
      visitor
        .scripts()
        .filter((file) => file.startsWith(elements))
        .map((file) => file.slice(elements.length))
        .sort();
    return { ...visitor, shown, files };
  }

  it('is little more than 1 KiB', () => {
    assert.ok(statSync(path.join(outputFolder, 'loader.js.br')).size <= 1500);
  });

  it('requests at most seven files on a page with card, list, statistics and board', async (t) => {
    const visitor = await open(t, '/portal');
    assert.deepEqual(await visitor.undefinedTags(), []);
    await visitor.shown('75–80%');
    // The CMS markup inside the board needs its readers, which other forms of the same board do not.
    await visitor.page.waitForLoadState('networkidle');
    const needed = visitor.scripts().filter((file) => !/\/markup(-\w+)?\.js$/.test(file));
    assert.ok(needed.length <= 7, needed.join('\n'));
    assert.deepEqual(visitor.errors, []);
    assert.deepEqual(visitor.warnings, []);
  });

  it('sends all requests at once', async (t) => {
    const held = [];
    const wanted = 6;
    const visitor = await open(t, '/portal', {
      before: (page) =>
        page.route(`**${elements}*.js`, async (route) => {
          // All responses wait for the last request: if one depended on another's response, none would arrive.
          held.push(route);
          if (held.length === wanted) await Promise.all(held.map((one) => one.continue()));
          else if (held.length > wanted) await route.continue();
        }),
    });
    await visitor.shown('Một tin');
    assert.deepEqual(await visitor.undefinedTags(), []);
  });

  it('loads only elements on the page', async (t) => {
    const visitor = await open(t, '/statistics');
    await visitor.shown('2.462.134');
    assert.deepEqual(visitor.files(), ['sen-visit-statistics.js', 'shared.js']);
  });

  it('loads elements that are added later, deep in the added content, and inside other elements', async (t) => {
    const visitor = await open(t, '/empty');
    assert.deepEqual(visitor.files(), []);
    await visitor.page.evaluate((html) => {
      const place = document.getElementById('place');
      place.append(document.createRange().createContextualFragment(`<section><div>${html}</div></section>`));
    }, `<sen-portal>${meter}</sen-portal>`);
    await visitor.shown('Biết chữ');
    assert.deepEqual(await visitor.undefinedTags(), []);
    assert.deepEqual(visitor.files(), ['sen-portal.js', 'sen-target-meter.js', 'shared.js']);
  });

  it('upgrades cards together with their list, even with another card before it', async (t) => {
    const page = await browser.newPage();
    t.after(() => page.close());
    let release;
    const released = new Promise((done) => (release = done));
    await page.route('**/sen-section-list.js', async (route) => {
      await released;
      await route.continue();
    });
    let arrived;
    const afterCards = new Promise((done) => (arrived = done));
    await page.route('**/sen-visit-statistics.js', async (route) => {
      await afterCards;
      await route.continue();
    });
    const cards = page.waitForResponse('**/sen-article-card.js');
    await page.goto(`${server.url}/card-first`, { waitUntil: 'commit' });
    await (await cards).finished();
    arrived();
    // Later elements are parsed already.
    await page.waitForFunction(() => customElements.get('sen-visit-statistics'));
    const isDefined = () => page.evaluate(() => Boolean(customElements.get('sen-article-card')));
    assert.equal(await isDefined(), false);
    release();
    await page.waitForFunction(() => customElements.get('sen-section-list'));
    assert.equal(await isDefined(), true);
  });

  it('defers loading="lazy" until it comes near the viewport, and leaves its children unchanged', async (t) => {
    const visitor = await open(t, '/lazy', { until: 'networkidle' });
    await visitor.shown('2.462.134');
    assert.deepEqual(visitor.files(), ['sen-visit-statistics.js', 'shared.js']);
    assert.ok(await visitor.page.getByRole('table').isVisible());
    await visitor.page.evaluate(() => globalThis.scrollTo(0, 3400));
    await visitor.page.getByRole('button', { name: 'Sao chép bảng' }).waitFor();
    assert.deepEqual(await visitor.undefinedTags(), []);
  });

  it('defers everything in a lazy container, and upgrades cards with their list', async (t) => {
    const visitor = await open(t, '/lazy-section', { until: 'networkidle' });
    assert.deepEqual(visitor.files(), []);
    await visitor.page.evaluate(() => globalThis.scrollTo(0, 4000));
    assert.deepEqual(await visitor.undefinedTags(), []);
    assert.deepEqual(visitor.files(), ['sen-article-card.js', 'sen-section-list.js', 'shared.js']);
  });

  it('loads deferred elements for printing', async (t) => {
    const visitor = await open(t, '/lazy', { until: 'networkidle' });
    await visitor.page.pdf();
    assert.deepEqual(await visitor.undefinedTags(), []);
  });

  it('replaces data-sen elements', async (t) => {
    const visitor = await open(t, '/stand-in');
    await visitor.shown('554');
    assert.deepEqual(await visitor.undefinedTags(), []);
  });

  it('loads elements that an element renders in its shadow tree', async (t) => {
    const visitor = await open(t, '/paged');
    await visitor.page.locator('sen-pagination').first().waitFor();
    await visitor.page
      .getByRole('link', { name: /2/ })
      .or(visitor.page.getByRole('button', { name: /2/ }))
      .first()
      .waitFor();
    assert.deepEqual(await visitor.undefinedTags(), []);
  });

  for (const [name, address, place] of [
    ['with a query', '/queried', `${elements}shared.js`],
    ['from another folder', '/moved', `/cong/tai-nguyen/elements/${version}/shared.js`],
    ['from another host', '/foreign', `${elements}shared.js`],
    ['with senBase', '/based', `${elements}shared.js`],
  ]) {
    it(`works ${name}`, async (t) => {
      const visitor = await open(t, address);
      await visitor.shown('2.462.134');
      const from = address === '/foreign' ? other.url : server.url;
      assert.deepEqual(
        visitor.requests.filter((url) => url.endsWith('/shared.js')),
        [from + place],
      );
    });
  }

  it('uses a language that the page adds', async (t) => {
    const visitor = await open(t, '/statistics');
    await visitor.page.evaluate(async () => {
      const { registerTerms } = await import('/cdn/loader.js');
      await registerTerms('fr', { 'sen-visit-statistics': { total: 'Au total' } });
      document.documentElement.lang = 'fr';
    });
    await visitor.shown('Au total');
  });

  it('reports an unknown element once, with the known ones', async (t) => {
    const visitor = await open(t, '/mistyped');
    await visitor.warned(2);
    await visitor.page.waitForLoadState('networkidle');
    const [card, statistics, ...others] = visitor.warnings.sort();
    assert.match(
      card,
      /^\[sen\] There is no element <sen-artcle-card>; there are .*\bsen-article-card, .*\bsen-visit-statistics\b/,
    );
    assert.match(statistics, /^\[sen\] There is no element <sen-visit-statistic>; there are /);
    assert.deepEqual(others, []);
    assert.ok(await visitor.page.getByText('Chữ').isVisible());
  });

  it('retries once when a file fails', async (t) => {
    let failures = 0;
    const visitor = await open(t, '/statistics', {
      before: (page) =>
        page.route('**/sen-visit-statistics.js', (route) => (failures++ ? route.continue() : route.abort())),
    });
    await visitor.shown('2.462.134');
    assert.deepEqual(visitor.warnings, []);
  });

  it('leaves the page readable when files never load, and logs the remedy once', async (t) => {
    const visitor = await open(t, '/readable', {
      before: (page) => page.route(`**${elements}*`, (route) => route.fulfill({ status: 404 })),
    });
    await visitor.warned();
    // By then each file was requested twice, and all messages were logged.
    await visitor.page.waitForLoadState('networkidle');
    assert.equal(visitor.warnings.length, 1);
    assert.match(visitor.warnings[0], /did not load.*Put the folder elements\//s);
    for (const text of ['Công tác Đảng', 'Nội dung']) assert.ok(await visitor.page.getByText(text).isVisible());
    assert.deepEqual(
      visitor.errors.filter((error) => error.startsWith('uncaught')),
      [],
    );
  });

  it('has a file for every element', () => {
    const made = readdirSync(path.join(outputFolder, 'elements', version));
    const folders = readdirSync(path.join(outputFolder, '../src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'internal')
      .filter(({ name }) => readdirSync(path.join(outputFolder, '../src', name)).includes('define.ts'));
    for (const { name } of folders) assert.ok(made.includes(`sen-${name}.js`), name);
  });
});
