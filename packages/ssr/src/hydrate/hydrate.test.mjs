// Rendered pages in a real browser, under a strict policy: without script, hydrated, and of another version.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { chromium } from 'playwright';
import { browserFlags, ensureBrowser } from '../../../build/test-browsers/browser.mjs';
import { slowClock, watchShifts } from '../../../build/tests/shifts.mjs';
import { defaultFolders, serve } from '../../../build/servers/serve.mjs';
import { samples } from '../../../elements/src/testing/contract.samples.ts';
import { renderPage } from '../../dist/index.js';

const hydration = '<script type="module" src="/cdn/ssr/hydrate.js"></script>';
const elements = '<script type="module" src="/cdn/sen.js"></script>';
/** Renders its children only. */
const leftToBrowser = ['sen-portal'];
/** Only loader.js and npm deliver it. */
const notInBundle = ['sen-target-import'];

const pageOf = (lang, scripts, body) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>x</title>
  <link rel="stylesheet" href="/cdn/sen.css">${scripts}</head><body>${body}</body></html>`;
/** Children that the element assigns to separate slots. */
const slotted = [
  samples['sen-section-list'].children,
  samples['sen-party-work-list'].children,
  `<sen-section-list page-size="2" topic="A" layout="grid" heading-level="3"><sen-article-card category="A"><h3 slot="headline"><a href="#1">Một</a></h3></sen-article-card>
    <sen-article-card category="B" headline="Hai" href="#2"></sen-article-card><p>Chân</p>
    <sen-article-card category="A" headline="Ba" href="#3"></sen-article-card></sen-section-list>`,
  `<sen-target-board heading="Mục tiêu"><h3>Giáo dục</h3><sen-target-meter label="Biết chữ" actual="99.7" targets="2025: 99.5; 2030: 99.6"></sen-target-meter>
    <h3>Y tế</h3><sen-target-meter targets="2025: 50"><span slot="label">Bảo hiểm</span></sen-target-meter></sen-target-board>`,
  `<sen-article headline="Đề án"><table><caption>Một</caption><tr><td>1</td></tr></table>Chữ trần <b>đậm</b> <i>nghiêng</i>
    <figure><table><tr><td>2</td></tr></table><figcaption>Hai</figcaption></figure><p>Cuối</p></sen-article>`,
];
const bodyOf = (tags) =>
  [...tags.map((tag) => samples[tag].markup), ...slotted].map((markup) => `<section>${markup}</section>`).join('\n');

/** Runs in the page: the shadow tree of each sample, without invisible differences. */
const readShadows = () => {
  const write = (node) => {
    if (node.nodeType === 3) return node.data.replaceAll(document.URL, '').replace(/\s+/g, ' ');
    if (node.nodeType !== 1 || /^(script|noscript|link|style|template)$/.test(node.localName)) return '';
    // Properties in the browser, and the mark of what waits for its host.
    const isState = (name) =>
      ['checked', 'selected', 'defer-hydration'].includes(name) ||
      (name === 'value' && node.localName === 'input' && node.type !== 'radio');
    const attributes = [...node.attributes]
      // Names set by the server.
      .filter(({ name, value }) => !isState(name) && !(node.localName === 'slot' && /^(sen-.*)?$/.test(value)))
      .map(({ name, value }) => `${name}="${value.replaceAll(document.URL, '')}"`)
      .sort();
    const children = node.localName === 'slot' ? node.assignedElements() : [];
    attributes.push(
      ...children
        .filter(({ localName }) => localName !== 'script')
        .map((child) => `{${child.localName} ${child.textContent.trim()}}`),
    );
    return `<${[node.localName, ...attributes].join(' ')}>${inside(node)}${node.shadowRoot ? inside(node.shadowRoot) : ''}`;
  };
  const inside = (node) =>
    [...node.childNodes].map(write).join('').replaceAll('> <', '><').replaceAll(' <', '<').replace(/>\s+/g, '>').trim();
  return Object.fromEntries(
    [...document.querySelectorAll('body > section > *')].map((host, index) => [
      `${index} ${host.localName}`,
      [host, ...host.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? inside(shadowRoot) : [])).join(),
    ]),
  );
};

/** Elements with lazy modules or data that loads later. */
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

/** Waits until the browser has rendered: no server-rendered comments are left in the roots. */
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
  /** Responses set by a test. */
  const waiting = [];

  before(async () => {
    browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
    // The limits have tests of their own.
    const limits = { milliseconds: 60_000, fetchMilliseconds: 60_000 };
    const all = Object.keys(samples);
    const declared = all.filter((tag) => ![...leftToBrowser, ...notInBundle].includes(tag));
    const hashes = (await renderPage(bodyOf(all), { limits })).styleHashes.join(' ');
    policy = [
      `default-src 'none'; script-src 'self'; style-src 'self' ${hashes}; img-src 'self' data:; font-src 'self'; connect-src 'self'`,
      "require-trusted-types-for 'script'; trusted-types lit-html dompurify 'allow-duplicates'",
    ].join('; ');
    const answers = {
      '/data.json': (_, response) => waiting.push(response),
      '/programme.json': (_, response) => waiting.push(response),
    };
    server = await serve({
      folders: { '/cdn/ssr/': fileURLToPath(new URL('../../dist/browser/', import.meta.url)), ...defaultFolders },
      headers: { 'content-security-policy': policy },
      answers,
    });
    const add = (address, html) => {
      answers[address] = (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    };
    const fromServer = async (address, html, options) => {
      const page = await renderPage(html, { url: server.url + address, limits, ...options });
      add(address, page.html);
      return page.html;
    };
    const asOther = (html) => html.replaceAll(/<!--sen [^>]*-->/g, '<!--sen 0.0.0-before-->');

    for (const lang of ['vi', 'en']) {
      const html = pageOf(lang, hydration + elements, bodyOf(declared));
      add(`/${lang}/plain`, pageOf(lang, elements, bodyOf(declared)));
      await fromServer(`/${lang}/again`, pageOf(lang, elements, bodyOf(declared)));
      const hydrated = await fromServer(`/${lang}/hydrated`, html);
      add(`/${lang}/other`, asOther(hydrated).replaceAll('class="', 'class="old '));
      await fromServer(`/${lang}/early`, html, { now: new Date('2024-02-28T00:00:00Z') });
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
    await fromServer('/late/again', pageOf('vi', elements, sections), at);
    add('/late/other', asOther(await fromServer('/late/hydrated', pageOf('vi', hydration + elements, sections), at)));
    const children = [
      `<sen-section-list topics page-size="2"><sen-article-card category="A" headline="Một" href="#1"></sen-article-card>
        <sen-article-card category="B" headline="Hai" href="#2"></sen-article-card>
        <sen-article-card category="A" headline="Ba" href="#3"></sen-article-card></sen-section-list>`,
      `<sen-target-board><h3>Nhóm</h3><sen-target-meter label="Alpha" actual="50" targets="2025: 75"></sen-target-meter>
        <sen-target-meter label="Beta" actual="70" targets="2025: 75"></sen-target-meter></sen-target-board>`,
      '<sen-article headline="x"><p>Đầu</p><table><tr><td>Trong</table><p>Cuối</p></sen-article>',
      '<sen-article id="together" headline="x">Trước<br><table><tr><td>Trong</table>Sau</sen-article>',
    ];
    const inSections = children.map((markup) => `<section>${markup}</section>`).join('');
    await fromServer('/children/again', pageOf('vi', elements, inSections));
    add(
      '/children/other',
      asOther(await fromServer('/children/hydrated', pageOf('vi', hydration + elements, inSections))),
    );
    const list = '<section><sen-section-list src="/data.json"></sen-section-list></section>';
    await fromServer('/vi/src', pageOf('vi', hydration + elements, list), at);
    await source.close();
    const tool = `<section>${samples['sen-target-import'].markup}</section>`;
    const loader = '<script type="module" src="/cdn/loader.js"></script>';
    add('/import/plain', pageOf('vi', loader, tool));
    await fromServer('/import/hydrated', pageOf('vi', hydration + loader, tool));
    const telling = samples['sen-breadcrumb'].markup + samples['sen-article'].children;
    await fromServer('/told', pageOf('vi', hydration + elements, telling));
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
        // The viewport of a phone, as the server assumes.
        navigator.share ??= async () => {};
        window.heights = new Set();
        const measure = () => {
          if (document.readyState !== 'loading') heights.add(document.body.offsetHeight);
          requestAnimationFrame(measure);
        };
        measure();`);
      await slowClock(page);
      await watchShifts(page, onDeclared);
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

  /** Waits until a page equals the one that was not prerendered. */
  async function becomes(page, wanted) {
    const end = Date.now() + 60_000;
    for (;;) {
      const shown = await page.evaluate(readShadows);
      if (isDeepStrictEqual(shown, wanted)) return;
      if (Date.now() > end) assert.deepEqual(shown, wanted);
      await setTimeout(50);
    }
  }

  for (const lang of ['vi', 'en']) {
    it(`shows the same without script as with it (${lang})`, async () => {
      const bare = await open(`/${lang}/hydrated`, { javaScriptEnabled: false });
      const wanted = await wantedIn(lang);
      const shown = await bare.page.evaluate(readShadows);
      // Panels open where the layout has a column beside the text, which only the browser knows.
      const closed = (shadow) => shadow.replaceAll(/(<details[^>]*) open=""/g, '$1').replace('side unmeasured', 'side');
      // What is typed is counted with script alone.
      for (const tag of Object.keys(wanted).filter((tag) => !tag.endsWith(' sen-field')))
        assert.equal(closed(shown[tag]), closed(wanted[tag]), tag);
      await bare.close();
    });

    it(`is hydrated without a shift, an error or a report (${lang})`, async () => {
      const keep = () => {
        for (const host of document.querySelectorAll('body > section *')) {
          host.shadowRoot?.querySelectorAll('*').forEach((node) => (node.declared = true));
        }
      };
      const { page, problems, close } = await open(`/${lang}/hydrated`, { onDeclared: keep, until: 'networkidle' });
      await rendered(page);
      await becomes(page, await wantedIn(lang));
      assert.deepEqual(problems, []);
      assert.deepEqual(await page.evaluate('shifts'), []);
      const remade = await page.evaluate(() =>
        [...document.querySelectorAll('body > section *')]
          .filter(
            (host) =>
              // The meters of a board render nothing.
              host.shadowRoot?.firstElementChild &&
              ![...host.shadowRoot.querySelectorAll('*')].some(({ declared }) => declared),
          )
          .map(({ localName }) => localName),
      );
      // Lazy modules load later than their elements.
      assert.deepEqual(remade, ['sen-party-work-list', 'sen-visit-statistics']);
      await close();
    });
  }

  it('hydrates the import of targets, which a loader brings: its nodes stay, and it reads a text', async () => {
    const plain = await open('/import/plain', { until: 'networkidle' });
    const wanted = await plain.page.evaluate(readShadows);
    await plain.close();
    const keep = () => {
      document
        .querySelector('sen-target-import')
        ?.shadowRoot?.querySelectorAll('*')
        .forEach((node) => (node.declared = true));
    };
    const { page, problems, close } = await open('/import/hydrated', { onDeclared: keep, until: 'networkidle' });
    await rendered(page);
    await becomes(page, wanted);
    const tool = page.locator('sen-target-import');
    const field = tool.locator('textarea');
    assert.equal(await field.evaluate((area) => area.declared), true, 'the field is the one that the server rendered');
    assert.deepEqual(await page.evaluate('shifts'), []);
    await field.fill('Đến năm 2031, tỷ lệ hộ nghèo dưới 1%');
    await tool.locator('[data-act="find"]').click();
    await tool.locator('[part~="mark"]').first().waitFor();
    assert.deepEqual(problems, []);
    await close();
  });

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
    it(`stays complete and unmoved until the lazy modules have loaded (${kind})`, async () => {
      waiting.length = 0;
      const { page, problems, close } = await open(`/late/${kind}`, {
        // Slower than the elements.
        prepare: (page) => page.route('**/cdn/chunks/**', (route) => setTimeout(300).then(() => route.continue())),
      });
      while (waiting.length < 2) await setTimeout(50);
      // The data of the server is in the page, for hydration.
      if (kind !== 'again') await rendered(page);
      for (const response of waiting) response.end(JSON.stringify(data[response.req.url]));
      await rendered(page);
      assert.deepEqual(problems, []);
      assert.deepEqual(await page.evaluate('shifts'), []);
      assert.equal(await page.evaluate('heights.size'), 1, `${await page.evaluate('[...heights]')}`);
      await close();
    });
  }

  it('renders at once if the module for rendering again is missing', async () => {
    const { page, close } = await open('/vi/again', {
      prepare: (page) => page.route('**/client-rerender*', (route) => route.abort()),
    });
    await becomes(page, await wantedIn('vi'));
    await rendered(page);
    await close();
  });

  it('removes a notice that the visitor has closed', async () => {
    for (const kind of ['hydrated', 'again']) {
      const { page, close } = await open(`/vi/${kind}`);
      await rendered(page);
      await page.locator('sen-notice').getByRole('button').click();
      await page.reload();
      // The browser may render less than the server.
      await page.locator('sen-notice').getByRole('button').waitFor({ state: 'detached' });
      await close();
    }
  });

  it('publishes structured data once, as currently rendered, and removes outdated data', async () => {
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

  it('renders values that only the browser has, such as the time', async () => {
    const { page, problems, close } = await open('/vi/early');
    await becomes(page, await wantedIn('vi'));
    assert.deepEqual(problems, []);
    await close();
  });

  it('keeps the data of the server while the browser loads it again', async () => {
    waiting.length = 0;
    const { page, problems, close } = await open('/vi/src');
    await rendered(page);
    assert.ok(await page.getByRole('link', { name: 'Tin 1' }).isVisible());
    while (!waiting.length) await setTimeout(20);
    waiting[0].end(JSON.stringify([{ title: 'Tin mới', url: '#2', publishedAt: '2024-02-28' }]));
    await page.getByRole('link', { name: 'Tin mới' }).waitFor();
    assert.deepEqual(problems, []);
    await close();
  });

  for (const kind of ['hydrated', 'again', 'other']) {
    it(`shows children that are added later, and pages, filters and sorts existing ones (${kind})`, async () => {
      const { page, problems, close } = await open(`/children/${kind}`);
      await rendered(page);
      /** The content of an element's slots, in order. */
      const shown = (tag) =>
        page.evaluate(
          (tag) =>
            [...document.querySelector(tag).shadowRoot.querySelectorAll('slot')]
              .flatMap((slot) => slot.assignedElements())
              .filter((child) => child.checkVisibility())
              .map((child) => child.getAttribute('headline') ?? child.getAttribute('label') ?? child.textContent),
          tag,
        );
      const list = page.locator('sen-section-list');
      assert.deepEqual(await shown('sen-section-list'), ['Một', 'Hai']);
      await list.getByRole('button', { name: /^Xem thêm/ }).click();
      assert.deepEqual(await shown('sen-section-list'), ['Một', 'Hai', 'Ba']);
      await list.getByRole('button', { name: 'B 1' }).click();
      assert.deepEqual(await shown('sen-section-list'), ['Hai']);
      await list.getByRole('button', { name: 'Tất cả' }).click();
      await page.evaluate(() => {
        const add = (host, tag, attributes, before) => {
          const child = document.createElement(tag);
          for (const name in attributes) child.setAttribute(name, attributes[name]);
          child.textContent = attributes.title ?? '';
          document.querySelector(host).insertBefore(child, before ? document.querySelector(before) : null);
        };
        document.querySelector('sen-section-list').pageSize = 9;
        add('sen-section-list', 'sen-article-card', { headline: 'Bốn' });
        add('sen-section-list', 'sen-article-card', { headline: 'Năm' });
        add('sen-target-board', 'sen-target-meter', { label: 'Gamma', targets: '2025: 10', actual: '1' });
        add('sen-article', 'p', { title: 'Giữa' }, 'sen-article > table');
        add('sen-article', 'table', { title: 'Bảng' });
        document.querySelector('sen-section-list > sen-article-card').remove();
      });
      await page.waitForFunction(
        () => document.querySelector('sen-article').shadowRoot.querySelectorAll('.content slot').length === 5,
      );
      assert.deepEqual(await shown('sen-section-list'), ['Hai', 'Ba', 'Bốn', 'Năm']);
      assert.deepEqual(
        await page.evaluate(() =>
          Array.from(document.querySelector('#together').shadowRoot.querySelectorAll('.content slot'), (slot) =>
            slot
              .assignedNodes()
              .map(({ nodeName }) => nodeName)
              .filter((name) => name !== 'SCRIPT')
              .join(),
          ),
        ),
        ['#text,BR,TABLE,#text'],
      );
      assert.deepEqual(await shown('sen-article'), ['Đầu', 'Giữa', 'Bảng', 'Trong', 'Cuối']);
      const board = page.locator('sen-target-board');
      const labels = () => board.locator('[part=label]').allTextContents();
      assert.deepEqual(await shown('sen-target-board'), ['Nhóm']);
      assert.deepEqual(await labels(), ['Alpha', 'Beta', 'Gamma']);
      await board.evaluate((element) => {
        element.sort = 'gap';
        return element.updateComplete;
      });
      assert.deepEqual(await labels(), ['Alpha', 'Gamma', 'Beta']);
      // The children are unchanged.
      assert.equal(await page.locator('[headline=Bốn][slot], [label=Gamma][slot], p[title][slot]').count(), 0);
      assert.deepEqual(problems, []);
      await close();
    });
  }

  it('shows all cards of a list without script, and no controls that need one', async () => {
    const { page, close } = await open('/children/hydrated', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Ba' }).waitFor();
    assert.equal(await page.getByRole('button').count(), 0);
    await close();
  });

  it('works after hydration', async () => {
    const { page, close } = await open('/en/hydrated');
    const list = page.locator('sen-section-list').first();
    await list.getByRole('button', { name: /^Show/ }).first().click();
    await list.getByRole('link', { name: 'Hai' }).waitFor();
    await list.getByRole('button', { name: 'A 1' }).click();
    await list.getByRole('link', { name: 'Hai' }).waitFor({ state: 'detached' });
    await list
      .locator('.card')
      .first()
      .click({ position: { x: 2, y: 2 } });
    await page.waitForURL(/#1$/);
    const board = page.locator('sen-target-board').first();
    await board.getByRole('radio', { name: /^Milestone 2025/ }).check({ force: true });
    await board.getByRole('columnheader', { name: '2025' }).and(board.locator('.on')).waitFor();
    await page.locator('sen-notice').getByRole('button').click();
    await page.locator('sen-notice').getByRole('button').waitFor({ state: 'detached' });
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'vi'));
    await page.locator('sen-article-card').first().getByText('73 lượt xem').waitFor();
    await close();
  });
});
