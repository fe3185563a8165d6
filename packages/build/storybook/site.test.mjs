// The built Storybook under a path of its own: every page of documentation is opened, and every link and request of it
// followed.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { launch } from '../tests/visit.mjs';
import { root } from '../tasks/run.mjs';

const folder = path.join(root, 'storybook-static');
const base = '/some/path/';
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** The tallest that a page of documentation may be, in pixels. */
const tallest = 15_000;

let server;
let origin;
let browser;
let entries;

/** What a static host does. */
function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://host');
  const relative = decodeURIComponent(pathname);
  const file = path.join(folder, relative.slice(base.length), relative.endsWith('/') ? 'index.html' : '');
  if (!relative.startsWith(base) || !file.startsWith(folder) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
  response.end(readFileSync(file));
}

before(async () => {
  server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await launch();
  ({ entries } = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')));
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** A page that notes what it requests elsewhere or in vain. */
async function openPage() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // Storybook starts slowly on a busy machine.
  page.setDefaultTimeout(120_000);
  const lost = [];
  page.on('request', (request) => {
    const url = request.url();
    // Browsers block this port: nothing is sent. A story of a failure names it.
    if (url.startsWith('http://127.0.0.1:9/')) return;
    if (/^(data|blob):/.test(url) || url.startsWith(`${origin}${base}`)) return;
    // What a story names as a page or picture of a portal is not in the site.
    if (url.startsWith(origin) && request.resourceType() === 'image') return;
    lost.push(url);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'image') lost.push(response.url());
  });
  return { page, lost };
}

const frame = (id) => `${origin}${base}iframe.html?viewMode=docs&id=${encodeURIComponent(id)}`;

/** Opens a page of documentation; gives its height and the time until its stories are there. */
async function openDocs(page, id) {
  const began = performance.now();
  await page.goto(frame(id));
  await page.waitForSelector('#storybook-docs h1');
  await page.waitForFunction(() => !document.querySelector('.sb-previewBlock_loading, [class*="sb-preparing"] [role]'));
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[id^="story--"][id$="-inner"]')].every((story) => story.childElementCount > 0),
  );
  // Stories grow while they load.
  const height = await page.evaluate(async () => {
    const measure = () => document.documentElement.scrollHeight;
    for (let last = 0, same = 0; same < 5;) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      same = measure() === last ? same + 1 : 0;
      last = measure();
    }
    return measure();
  });
  return { ms: performance.now() - began, height };
}

const linksOf = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#storybook-docs a[href]')]
      // Links inside stories are those of a portal.
      .filter((link) => !link.closest('.sen-story') && link.target !== '_blank')
      .map((link) => link.getAttribute('href')),
  );

const idsOf = (page) => page.evaluate(() => [...document.querySelectorAll('#storybook-docs [id]')].map(({ id }) => id));

describe('the built Storybook', { timeout: 30 * 60_000 }, () => {
  it('has live links on every page, asks no other host, and no page is too tall', async (test) => {
    const docs = Object.values(entries).filter(({ type }) => type === 'docs');
    assert.ok(docs.length > 30, `${docs.length} pages`);
    const { page, lost } = await openPage();
    const links = [];
    const ids = new Map();
    const tall = [];
    for (const { id } of docs) {
      const { ms, height } = await openDocs(page, id);
      test.diagnostic(`${id}: ${height} px, ${(ms / 1000).toFixed(1)} s`);
      if (height > tallest) tall.push(`${id}: ${height} px`);
      ids.set(id, await idsOf(page));
      for (const href of await linksOf(page)) links.push({ id, href });
    }
    const dead = [];
    for (const { id, href } of links) {
      const [address, anchor] = href.split('#');
      const target = /^(?:\.\/)?\?path=\/(?:docs|story)\/(.+)$/.exec(address)?.[1] ?? (address === '' ? id : undefined);
      if (target) {
        const found = decodeURIComponent(target);
        if (!entries[found] || (anchor && !ids.get(found)?.includes(decodeURIComponent(anchor))))
          dead.push(`${id}: ${href}`);
      } else if (!/^(https?|mailto|tel):/.test(href)) {
        if ((await fetch(new URL(href, `${origin}${base}`))).status !== 200) dead.push(`${id}: ${href}`);
      }
    }
    assert.ok(links.length > 200, `${links.length} links`);
    assert.deepEqual(dead, []);
    assert.deepEqual([...new Set(lost)], []);
    assert.deepEqual(tall, []);
    await page.close();
  });

  it('renders stress tests on no page of documentation', () => {
    const inTests = Object.values(entries).filter(({ title }) => title.startsWith('Tests/'));
    assert.ok(inTests.some(({ id }) => id === 'tests-section-list--ten-thousand'));
    assert.deepEqual(
      inTests.filter(({ type }) => type === 'docs'),
      [],
    );
    assert.deepEqual(
      Object.values(entries).filter(({ tags, title }) => tags?.includes('large') && !title.startsWith('Tests/')),
      [],
    );
  });

  it('has sample pages that work under its path', async () => {
    const { page, lost } = await openPage();
    await page.goto(`${origin}${base}embed/home.html`);
    await page.waitForFunction(() => customElements.get('sen-masthead') !== undefined);
    assert.deepEqual(lost, []);
    await page.close();
  });

  it('opens on the welcome page, and its search finds what people ask for', async () => {
    const { page, lost } = await openPage();
    await page.goto(`${origin}${base}`);
    await page.waitForURL(/path=\/docs\/welcome/);
    const search = page.locator('#storybook-explorer-searchfield');
    for (const words of ['counter', 'bộ đếm', 'thống kê', 'icon', 'figma', 'changelog', 'search', 'logo']) {
      await search.fill(words);
      await page.waitForFunction(
        () => document.querySelectorAll('[role="listbox"] [role="option"], .search-result-item').length > 0,
        undefined,
      );
    }
    assert.deepEqual(lost, []);
    await page.close();
  });

  it('follows a link within the site', async () => {
    const { page } = await openPage();
    await page.goto(`${origin}${base}?path=/docs/visit-statistics--docs`);
    const docs = page.frameLocator('#storybook-preview-iframe');
    await docs.locator('#when-to-use ~ p a', { hasText: 'sen-target-meter' }).first().click();
    await page.waitForURL(/path=\/docs\/target-meter--docs/);
    await docs.locator('h1', { hasText: 'Target meter' }).waitFor();
    await page.close();
  });

  it('sets numbers as numbers, and a width that the window of the story has', async () => {
    const { page } = await openPage();
    await page.goto(`${origin}${base}?path=/story/visit-statistics--playground&globals=viewport.value:w390`);
    const online = page.locator('#control-online');
    await online.waitFor();
    assert.equal(await online.getAttribute('type'), 'number');
    assert.equal(await online.inputValue(), '554');
    await page.waitForFunction(
      () => document.querySelector('#storybook-preview-iframe')?.contentWindow.innerWidth === 390,
    );
    await page.close();
  });

  it('follows the toolbar into dark and English', async () => {
    const { page } = await openPage();
    const globals = 'globals=scheme:dark;language:en';
    await page.goto(`${origin}${base}?path=/docs/visit-statistics--docs&${globals}`);
    const docs = page.frameLocator('#storybook-preview-iframe');
    await docs.locator('p', { hasText: 'Visits of the portal' }).first().waitFor();
    const light = (color) => Math.max(...color.match(/\d+/g).slice(0, 3).map(Number));
    const ground = await docs
      .locator('.sbdocs-wrapper')
      .evaluate((box) => globalThis.getComputedStyle(box).backgroundColor);
    assert.ok(light(ground) < 80, `page ${ground}`);
    await page.waitForFunction(
      () =>
        Math.max(...globalThis.getComputedStyle(document.body).backgroundColor.match(/\d+/g).slice(0, 3).map(Number)) <
        80,
    );
    await page.close();
  });

  for (const id of ['welcome--docs', 'foundations-colours--docs', 'visit-statistics--docs']) {
    it(`passes axe: ${id}`, async () => {
      assert.ok(entries[id], `there is no ${id}`);
      const { page } = await openPage();
      await openDocs(page, id);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const found = await globalThis.axe.run('#storybook-docs', {
          // Storybook's own: the syntax highlighter, the frame of an example, its table of controls.
          resultTypes: ['violations'],
          rules: { 'landmark-unique': { enabled: false }, region: { enabled: false } },
        });
        return found.violations.flatMap(({ id: rule, nodes }) =>
          nodes
            .filter(
              ({ target }) =>
                !document
                  .querySelector(String(target[0]))
                  ?.closest('.docblock-source, .docblock-argstable, .sbdocs-preview'),
            )
            .map(({ target }) => `${rule}: ${target}`),
        );
      });
      assert.deepEqual(violations, []);
      await page.close();
    });
  }
});
