// The plain HTML pages of docs/embed/, over HTTP in Chromium, as for a visitor of a portal.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright';
import { browserFlags, ensureBrowser } from '../test-browsers/browser.mjs';
import { defaultFolders, serve } from '../servers/serve.mjs';
import { watchShifts } from './shifts.mjs';

const folder = defaultFolders['/embed/'];
const all = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
// The whole set takes a minute: `npm test` looks at the home page.
const pages = all.filter((name) => !process.env.SEN_PAGES || process.env.SEN_PAGES === name);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Whether a page links sen.css, which reserves space before the upgrade. */
const linksStyles = (name) =>
  readFileSync(new URL(`../../../docs/embed/${name}`, import.meta.url), 'utf8').includes('sen.css');

/** The policy under which everything works, as the guide for portal developers states. */
const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'",
  "require-trusted-types-for 'script'; trusted-types lit-html dompurify 'allow-duplicates'",
].join('; ');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every heading and link of the page with its accessible name; those without one are faults. */
const readHeadingsAndLinks = () =>
  [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, a[href]')].map((element) => ({
    markup: element.outerHTML.slice(0, 200),
    text: [
      element.innerText,
      element.getAttribute('aria-label'),
      ...[...element.querySelectorAll('img[alt]')].map((image) => image.alt),
    ]
      .join(' ')
      .trim(),
  }));

/** Waits for the registration of every element on the page; returns the missing tags. */
const waitForDefinitions = async () => {
  const tags = new Set([...document.querySelectorAll(':not(:defined)')].map((element) => element.localName));
  const late = new Promise((done) => setTimeout(() => done(true), 60_000));
  const missing = await Promise.all(
    [...tags].map(async (tag) => ((await Promise.race([customElements.whenDefined(tag), late])) === true ? [tag] : [])),
  );
  return missing.flat();
};

/** Elements that overflow in the inline direction, innermost first. */
const readOverflow = () => {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  if (scrollWidth <= clientWidth) return [];
  const walk = (base) =>
    [...base.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? walk(element.shadowRoot) : []),
    ]);
  return walk(document)
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map(
      (element) =>
        `<${element.localName} class="${element.className}"> in ${element.getRootNode().host?.localName ?? 'the page'}`,
    )
    .reverse()
    .slice(0, 8);
};

/** On a printed page: missing content, visible tools, and content wider than the paper. */
const readPrint = () => {
  const all = (selector, base = document) =>
    [...base.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? all(selector, element.shadowRoot) : []),
    ]);
  const isSeen = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 1;
  const name = (element) => `<${element.localName}> ${(element.innerText || element.className).slice(0, 60)}`;
  const content = document.querySelectorAll(
    ':is(h1, h2, h3, p, figure, address, time):not(aside *, sen-organisation *, sen-target-board *, sen-rating *)',
  );
  return {
    hidden: [...content, ...all('[part~=table]')].filter((element) => !isSeen(element)).map(name),
    // A form on paper is filled in by hand.
    shown: all('button, :is(input, select):not(sen-form *), sen-navigation, sen-language-switch')
      .filter(isSeen)
      .map(name),
    sticksOut: all('*')
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map(name),
  };
};

// Two pages at a time: most of the time is waiting for the network to be idle.
describe('pages of docs/embed', { concurrency: 2, skip: pages.length === 0 && 'there are no pages yet' }, () => {
  let browser;
  let server;

  before(async () => {
    server = await serve({ headers: { 'content-security-policy': policy } });
    browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page, with its script delayed by 400 ms, and records errors and shifts. */
  async function open(name, { width = 1280, ...options } = {}) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
    const page = await context.newPage();
    const errors = [];
    const foreign = [];
    await context.route(
      (url) => !url.href.startsWith(server.url) && url.protocol.startsWith('http'),
      (route) => {
        foreign.push(route.request().url());
        return route.abort();
      },
    );
    const shifts = options.javaScriptEnabled === false ? undefined : await watchShifts(page);
    await page.route('**/sen.js', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.fallback();
    });
    page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`console: ${message.text()} (${message.location().url})`);
    });
    await page.addInitScript(() => {
      globalThis.violations = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        globalThis.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile ?? ''}`),
      );
    });
    await page.goto(`${server.url}/embed/${name}`, { waitUntil: 'networkidle' });
    const undefinedTags = options.javaScriptEnabled === false ? [] : await page.evaluate(waitForDefinitions);
    return { page, errors, foreign, undefinedTags, shifts, close: () => context.close() };
  }

  for (const name of pages) {
    describe(name, { concurrency: 1 }, () => {
      let opened;
      let narrow;
      let tablet;

      before(async () => {
        [opened, narrow, tablet] = await Promise.all([1280, 375, 768].map((width) => open(name, { width })));
      });

      after(() => Promise.all([opened, narrow, tablet].map((each) => each?.close())));

      it('defines every element', () => assert.deepEqual(opened.undefinedTags, []));

      it('runs without an error', () => assert.deepEqual([...opened.errors, ...narrow.errors], []));

      it('keeps to a strict content-security policy', async () => {
        assert.deepEqual(await opened.page.evaluate('globalThis.violations'), []);
      });

      it(
        'keeps its place when the script comes late',
        { skip: !linksStyles(name) && 'it has no style sheet' },
        async () => {
          for (const { shifts } of [opened, narrow, tablet]) {
            const found = await shifts();
            const total = found.reduce((sum, shift) => sum + parseFloat(shift), 0);
            // The rest is CMS markup that an element replaces: a counter that becomes a panel, a table of targets. A
            // table lays out its columns by their words: where the font comes late, a row may break in another place.
            const most = /^(documents|schedule)/.test(name) ? 0.05 : 0.015;
            assert.ok(total < most, found.join('\n'));
          }
        },
      );

      it('links to itself and its counterpart in the other language', async () => {
        const { languages, alternates, lang } = await opened.page.evaluate(() => ({
          lang: document.documentElement.lang,
          languages: [...document.querySelectorAll('sen-language-switch a')].map((link) => ({
            lang: link.lang,
            hreflang: link.hreflang,
            file: link.getAttribute('href'),
          })),
          alternates: [...document.querySelectorAll('link[rel=alternate]')].map((link) => link.getAttribute('href')),
        }));
        const own = languages.find((link) => link.hreflang === lang);
        assert.equal(own?.file, name);
        for (const { lang: written, hreflang, file } of languages) {
          assert.equal(written, hreflang);
          const source = readFileSync(new URL(`../../../docs/embed/${file}`, import.meta.url), 'utf8');
          assert.match(source, new RegExp(`<html lang="${hreflang}"[ >]`));
        }
        // The page for the classic script is a second home page, excluded from search engines.
        if (name !== 'home-classic.html')
          assert.deepEqual(
            alternates,
            languages.map(({ file }) => file),
          );
      });

      it('requests no other host', () => assert.deepEqual(opened.foreign, []));

      it('has no accessibility violations', async () => {
        await opened.page.evaluate(axe);
        const violations = await opened.page.evaluate(async (values) => {
          const { violations } = await globalThis.axe.run({
            runOnly: { type: 'tag', values },
            resultTypes: ['violations'],
          });
          // A skip link precedes all landmarks; axe supports that for plain links only.
          const counts = (id, { html }) => !(id === 'region' && html.startsWith('<sen-skip-link'));
          return violations
            .map(({ id, help, nodes }) => ({ id, help, nodes: nodes.filter((node) => counts(id, node)) }))
            .filter(({ nodes }) => nodes.length > 0)
            .map(({ id, help, nodes }) => {
              const places = nodes.map((node) => `  ${node.target.flat(2).join(' ')}  ${node.html.slice(0, 160)}`);
              return `${id}: ${help}\n${places.join('\n')}`;
            });
        }, rules);
        assert.deepEqual(violations, []);
      });

      for (const width of [1280, 320]) {
        it(`fits ${width} px`, async () => {
          await opened.page.setViewportSize({ width, height: 900 });
          await opened.page.evaluate(
            () => new Promise((done) => window.requestAnimationFrame(() => window.requestAnimationFrame(done))),
          );
          assert.deepEqual(await opened.page.evaluate(readOverflow), []);
        });
      }

      // Last among the tests on this page: the table for print stays.
      it('prints all content, without tools', async () => {
        const { page } = opened;
        await page.emulateMedia({ media: 'print' });
        // A4 paper with usual margins.
        await page.setViewportSize({ width: 700, height: 1000 });
        await page.evaluate(() => window.dispatchEvent(new window.Event('beforeprint')));
        await page.waitForFunction(() =>
          [...document.querySelectorAll('sen-target-board')].every((board) => board.shadowRoot.querySelector('table')),
        );
        const { hidden, shown, sticksOut } = await page.evaluate(readPrint);
        assert.deepEqual(hidden, [], 'content that is not printed');
        assert.deepEqual(shown, [], 'tools that are printed');
        assert.deepEqual(sticksOut, [], 'content that the paper cuts off');
        const pdf = await page.pdf({ format: 'A4' });
        const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g).length;
        assert.ok(sheets <= 6, `${sheets} sheets`);
        await page.emulateMedia({ media: null });
      });

      it('has its headings and links without script', async () => {
        const { page, close } = await open(name, { javaScriptEnabled: false, width: 320 });
        try {
          if (linksStyles(name)) assert.deepEqual(await page.evaluate(readOverflow), [], 'sticks out at 320 px');
          const found = await page.evaluate(readHeadingsAndLinks);
          assert.ok(found.length > 0, 'the page has no heading and no link');
          assert.deepEqual(
            found.filter(({ text }) => !text).map(({ markup }) => markup),
            [],
          );
        } finally {
          await close();
        }
      });
    });
  }
});
