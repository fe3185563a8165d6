// Rendered pages in a real browser, under a strict policy: without script, taken over, and of another version.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { chromium } from 'playwright';
import { browserFlags, ensureBrowser } from '../../../.ci/browser.mjs';
import { defaultFolders, serve } from '../../../.ci/serve.mjs';
import { samples } from '../../elements/src/contract.samples.ts';
import { renderPage } from '../dist/index.js';

const hydration = '<script type="module" src="/cdn/ssr/hydrate.js"></script>';
const elements = '<script type="module" src="/cdn/sen.js"></script>';
/** Elements whose shadow tree cannot be declared: see docs/guides/server-rendering.md. */
const leftToBrowser = ['sen-portal', 'sen-article'];

const pageOf = (lang, scripts, body) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>x</title>
  <link rel="stylesheet" href="/cdn/sen.css">${scripts}</head><body>${body}</body></html>`;
const bodyOf = (tags) => tags.map((tag) => `<section>${samples[tag].markup}</section>`).join('\n');

/** Runs in the page: the shadow tree of each sample, without what only machines see. */
const readShadows = () => {
  const write = (node) => {
    if (node.nodeType === 3) return node.data.replace(/\s+/g, ' ');
    if (node.nodeType !== 1 || /^(script|link|style|template)$/.test(node.localName)) return '';
    const attributes = [...node.attributes]
      // A property in the browser.
      .filter(({ name }) => name !== 'checked')
      .map(({ name, value }) => `${name}="${value.replaceAll(document.URL, '')}"`)
      .sort();
    return `<${[node.localName, ...attributes].join(' ')}>${inside(node)}${node.shadowRoot ? inside(node.shadowRoot) : ''}`;
  };
  const inside = (node) =>
    [...node.childNodes].map(write).join('').replaceAll('> <', '><').replaceAll(' <', '<').replace(/>\s+/g, '>').trim();
  return Object.fromEntries(
    [...document.querySelectorAll('body > section > *')].map((host) => [
      host.localName,
      host.shadowRoot ? inside(host.shadowRoot) : '',
    ]),
  );
};

/** Elements of which a part, or what they show, comes later than they do. */
const late = [
  samples['sen-target-board'].markup,
  samples['sen-visit-statistics'].markup,
  `<sen-section-list><ul><li><a href="#a">Tin một</a> 27/02/2024</li><li><a href="#b">Tin hai</a></li></ul></sen-section-list>`,
  `<sen-target-board><table><tr><th>Chỉ tiêu</th><th>2025</th><th>2030</th></tr>
    <tr><td>Biết chữ</td><td>99</td><td>99,5</td></tr></table></sen-target-board>`,
  '<sen-section-list src="/data.json" page-size="1" paging="pages"></sen-section-list>',
  '<sen-target-board src="/programme.json"></sen-target-board>',
];
const data = {
  '/data.json': [1, 2, 3].map((day) => ({ title: `Tin ${day}`, url: `#${day}`, publishedAt: `2024-02-0${day}` })),
  '/programme.json': {
    title: 'Nghị quyết',
    groups: [{ targets: [{ label: 'Biết chữ', actual: 99.7, milestones: [{ due: 2025, value: 99.5 }] }] }],
  },
};

/** Waits until the browser has rendered: nothing of the server's writing is in the roots any more. */
const rendered = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('body > section > *')].every(
      ({ shadowRoot, updateComplete }) => updateComplete && shadowRoot && !shadowRoot.querySelector('style'),
    ),
  );

describe('a prerendered page', () => {
  let browser;
  let server;
  let policy;
  const pages = {};
  /** Answers that a test gives. */
  const waiting = [];

  before(async () => {
    browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
    const all = Object.keys(samples);
    const declared = all.filter((tag) => !leftToBrowser.includes(tag));
    const hashes = (await renderPage(bodyOf(all))).styleHashes.join(' ');
    policy = [
      `default-src 'none'; script-src 'self'; style-src 'self' ${hashes}; img-src 'self'; font-src 'self'; connect-src 'self'`,
      "require-trusted-types-for 'script'; trusted-types lit-html dompurify 'allow-duplicates'",
    ].join('; ');
    for (const lang of ['vi', 'en']) {
      pages[`/${lang}/plain`] = pageOf(lang, elements, bodyOf(declared));
      pages[`/${lang}/hydrated`] = (await renderPage(pageOf(lang, hydration + elements, bodyOf(declared)))).html;
      pages[`/${lang}/again`] = (await renderPage(pageOf(lang, elements, bodyOf(declared)))).html;
      pages[`/${lang}/other`] = pages[`/${lang}/hydrated`]
        .replaceAll(/<!--sen [^>]*-->/g, '<!--sen 0.0.0-before-->')
        .replaceAll('class="', 'class="old ');
    }
    const source = await serve({
      answers: Object.fromEntries(
        Object.entries(data).map(([address, answer]) => [
          address,
          (_, response) => response.end(JSON.stringify(answer)),
        ]),
      ),
    });
    const at = { url: `${source.url}/`, origins: [source.url] };
    const sections = late.map((markup) => `<section>${markup}</section>`).join('<p>Dưới</p>');
    for (const [kind, scripts] of Object.entries({ hydrated: hydration + elements, again: elements })) {
      pages[`/late/${kind}`] = (await renderPage(pageOf('vi', scripts, sections), at)).html;
    }
    pages['/late/other'] = pages['/late/hydrated'].replaceAll(/<!--sen [^>]*-->/g, '<!--sen 0.0.0-before-->');
    const telling = pageOf(
      'vi',
      hydration + elements,
      samples['sen-breadcrumb'].markup + samples['sen-article'].children,
    );
    pages['/vi/early'] = (
      await renderPage(pageOf('vi', hydration + elements, bodyOf(declared)), { now: new Date('2024-02-28T00:00:00Z') })
    ).html;
    const list = '<section><sen-section-list src="/data.json"></sen-section-list></section>';
    pages['/vi/src'] = (await renderPage(pageOf('vi', hydration + elements, list), at)).html;
    await source.close();
    server = await serve({
      folders: { '/cdn/ssr/': fileURLToPath(new URL('../dist/browser/', import.meta.url)), ...defaultFolders },
      headers: { 'content-security-policy': policy },
      answers: {
        '/data.json': (_, response) => waiting.push(response),
        '/programme.json': (_, response) => waiting.push(response),
        '/told': async (_, response) => {
          const { html } = await renderPage(telling, { url: `${server.url}/told` });
          response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
        },
        ...Object.fromEntries(
          Object.entries(pages).map(([address, html]) => [
            address,
            (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
          ]),
        ),
      },
    });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page. */
  async function open(address, { javaScriptEnabled = true, onDeclared = () => {}, prepare, until = 'load' } = {}) {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1000, height: 6000 } });
    const page = await context.newPage();
    const problems = [];
    page.on('console', (message) => /error|warning/.test(message.type()) && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    if (javaScriptEnabled) {
      await page.addInitScript(`
        window.shifts = [];
        window.heights = new Set();
        const measure = () => {
          if (document.readyState !== 'loading') heights.add(document.body.offsetHeight);
          requestAnimationFrame(measure);
        };
        measure();
        new PerformanceObserver((list) => list.getEntries().forEach(({ value, sources }) => {
          // Less is nothing that a visitor could see.
          if (value > 0.0005) shifts.push(value + sources.map(({ node }) => ' ' + (node?.outerHTML ?? node?.data)).join());
        }))
          .observe({ type: 'layout-shift', buffered: true });
        document.addEventListener('readystatechange', () => document.readyState === 'interactive' && (${onDeclared})());`);
    }
    await prepare?.(page);
    await page.goto(server.url + address, { waitUntil: until });
    return { page, problems, close: () => context.close() };
  }

  const still = {};
  /** The shadow trees of the page that was not prerendered. */
  const wantedIn = (lang) =>
    (still[lang] ??= open(`/${lang}/plain`, { until: 'networkidle' }).then(async ({ page, close }) => {
      const shadows = await page.evaluate(readShadows);
      await close();
      return shadows;
    }));

  /** Waits until a page shows the same as the one that was not prerendered. */
  async function becomes(page, wanted) {
    const end = Date.now() + 10_000;
    for (;;) {
      const shown = await page.evaluate(readShadows);
      if (isDeepStrictEqual(shown, wanted)) return;
      if (Date.now() > end) assert.deepEqual(shown, wanted);
      await setTimeout(50);
    }
  }

  for (const lang of ['vi', 'en']) {
    it(`shows without script what it shows with it (${lang})`, async () => {
      const bare = await open(`/${lang}/hydrated`, { javaScriptEnabled: false });
      const wanted = await wantedIn(lang);
      const shown = await bare.page.evaluate(readShadows);
      for (const tag of Object.keys(wanted)) assert.equal(shown[tag], wanted[tag], tag);
      await bare.close();
    });

    it(`is taken over without a shift, an error or a report (${lang})`, async () => {
      const keep = () => {
        for (const host of document.querySelectorAll('body > section > *')) {
          host.shadowRoot.querySelectorAll('*').forEach((node) => (node.declared = true));
        }
      };
      const { page, problems, close } = await open(`/${lang}/hydrated`, { onDeclared: keep, until: 'networkidle' });
      await rendered(page);
      await becomes(page, await wantedIn(lang));
      assert.deepEqual(problems, []);
      assert.deepEqual(await page.evaluate('shifts'), []);
      const remade = await page.evaluate(() =>
        [...document.querySelectorAll('body > section > *')]
          .filter((host) => ![...host.shadowRoot.querySelectorAll('*')].some(({ declared }) => declared))
          .map(({ localName }) => localName),
      );
      // Their lazy parts come later than they do.
      assert.deepEqual(remade, ['sen-party-work-list', 'sen-visit-statistics', 'sen-target-board']);
      await close();
    });
  }

  for (const kind of ['again', 'other']) {
    it(`renders again ${kind === 'again' ? 'without hydration' : 'when another version rendered it'}`, async () => {
      const { page, problems, close } = await open(`/vi/${kind}`);
      await rendered(page);
      await becomes(page, await wantedIn('vi'));
      assert.deepEqual(problems, []);
      assert.deepEqual(await page.evaluate('shifts'), []);
      await close();
    });
  }

  for (const kind of ['hydrated', 'again', 'other']) {
    it(`stays whole and in its place until what loads later has come (${kind})`, async () => {
      waiting.length = 0;
      const { page, problems, close } = await open(`/late/${kind}`, {
        // Slower than the elements.
        prepare: (page) => page.route('**/cdn/chunks/**', (route) => setTimeout(300).then(() => route.continue())),
      });
      while (waiting.length < 2) await setTimeout(50);
      // What the server was given is in the page, for hydration to hand on.
      if (kind !== 'again') await rendered(page);
      for (const response of waiting) response.end(JSON.stringify(data[response.req.url]));
      await rendered(page);
      assert.deepEqual(problems, []);
      assert.deepEqual(await page.evaluate('shifts'), []);
      assert.equal(await page.evaluate('heights.size'), 1, `${await page.evaluate('[...heights]')}`);
      await close();
    });
  }

  it('renders at once where the file for rendering again is missing', async () => {
    const { page, close } = await open('/vi/again', {
      prepare: (page) => page.route('**/render-again*', (route) => route.abort()),
    });
    await becomes(page, await wantedIn('vi'));
    await rendered(page);
    await close();
  });

  it('does not keep up a notice that the visitor has closed', async () => {
    for (const kind of ['hydrated', 'again']) {
      const { page, close } = await open(`/vi/${kind}`);
      await rendered(page);
      await page.locator('sen-notice').getByRole('button').click();
      await page.reload();
      // Less than what the server rendered may stay.
      await page.locator('sen-notice').getByRole('button').waitFor({ state: 'detached', timeout: 1500 });
      await close();
    }
  });

  it('tells search engines once, what is so now, and nothing of what has gone', async () => {
    const bare = await open('/told', { javaScriptEnabled: false });
    const told = (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ text }) => JSON.parse(text)),
      );
    const before = await told(bare.page);
    assert.deepEqual(
      before.map((each) => each['@type']),
      ['BreadcrumbList', 'NewsArticle'],
    );
    assert.equal(before[0].itemListElement[1].item, `${server.url}/told#b`);
    await bare.close();
    const { page, problems, close } = await open('/told');
    await page.waitForFunction(() => document.querySelector('sen-article').hasUpdated);
    assert.deepEqual(await told(page), before);
    await page.evaluate(() => (document.querySelector('sen-article').views = 74));
    await page.waitForFunction(() => document.head.querySelector('[type="application/ld+json"]'));
    const [article, ...others] = await told(page);
    assert.equal(article.interactionStatistic.userInteractionCount, 74);
    assert.deepEqual(others, [before[0]]);
    await page.evaluate(() => document.querySelector('sen-breadcrumb').remove());
    await page.evaluate(() => document.querySelector('sen-article').remove());
    assert.deepEqual(await told(page), []);
    assert.deepEqual(problems, []);
    await close();
  });

  it('says what the browser knows better than the server, such as the time', async () => {
    const { page, problems, close } = await open('/vi/early');
    await becomes(page, await wantedIn('vi'));
    assert.deepEqual(problems, []);
    await close();
  });

  it('keeps what the server fetched while the browser asks again', async () => {
    waiting.length = 0;
    const { page, problems, close } = await open('/vi/src');
    await rendered(page);
    assert.ok(await page.getByRole('link', { name: 'Tin 1' }).isVisible());
    assert.equal(waiting.length, 1);
    waiting[0].end(JSON.stringify([{ title: 'Tin mới', url: '#2', publishedAt: '2024-02-28' }]));
    await page.getByRole('link', { name: 'Tin mới' }).waitFor();
    assert.deepEqual(problems, []);
    await close();
  });

  it('works after it was taken over', async () => {
    const { page, close } = await open('/en/hydrated');
    const list = page.locator('sen-section-list');
    await list.getByRole('button', { name: /^Show/ }).first().click();
    await list.getByRole('link', { name: 'Hai' }).waitFor();
    await list.getByRole('button', { name: 'A 1' }).click();
    await list.getByRole('link', { name: 'Hai' }).waitFor({ state: 'detached' });
    await list
      .locator('.card')
      .first()
      .click({ position: { x: 2, y: 2 } });
    await page.waitForURL(/#1$/);
    const board = page.locator('sen-target-board');
    await board.getByRole('radio', { name: 'Meters' }).check({ force: true });
    await board.getByRole('table').waitFor({ state: 'hidden' });
    await page.locator('sen-notice').getByRole('button').click();
    await page.locator('sen-notice').getByRole('button').waitFor({ state: 'detached' });
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'vi'));
    await page.locator('sen-article-card').getByText('73 lượt xem').waitFor();
    await close();
  });
});
