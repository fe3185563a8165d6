// The pages of docs/embed/ with each script, under the strict policy; and without script.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strictPolicy } from '../bundles/inline-snippets.mjs';
import { launch, visit } from './visit.mjs';
import { defaultFolders, serve } from '../servers/serve.mjs';

const folder = defaultFolders['/embed/'];
// The page of a tool that no other script has names loader.js itself.
const names = readdirSync(folder).filter(
  (name) => name.endsWith('.html') && !readFileSync(path.join(folder, name), 'utf8').includes('/cdn/loader.js"'),
);
const scripts = {
  'sen.js': '<script type="module" src="/cdn/sen.js"></script>',
  'sen.iife.js': '<script src="/cdn/sen.iife.js" defer></script>',
  'loader.js': '<script type="module" src="/cdn/loader.js"></script>',
};

/** The page with another script tag. */
function withScript(name, script) {
  const html = readFileSync(path.join(folder, name), 'utf8');
  const changed = html.replace(/<script [^>]*src="\/cdn\/sen[\w.]*"[^>]*><\/script>/, scripts[script]);
  assert.ok(changed.includes(scripts[script]), `${name} has no script tag of ours`);
  return changed;
}

/** The rendered figures of the author's content, without counts computed by elements. False before there are any. */
const readFigures = () => {
  const drawn = ['value', 'goal', 'actual', 'published', 'views', 'view-count', 'date', 'number', 'document-number'];
  const walk = (root) => [
    // The numbers of pages are counts.
    ...root.querySelectorAll(drawn.map((part) => `[part~="${part}"]:not([part~="page"])`).join()),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? walk(shadowRoot) : [])),
  ];
  const texts = (node) => (node.nodeType === 3 ? [node.data] : [...node.childNodes].flatMap(texts));
  const figures = walk(document)
    .flatMap(texts)
    .flatMap((text) => text.match(/\d[\d.,]*\d|\d/g) ?? []);
  return figures.length > 0 && figures;
};

describe('pages of docs/embed with each script, under the strict policy', { concurrency: 2 }, () => {
  let browser;
  let server;

  before(async () => {
    const answers = {};
    for (const name of names) {
      for (const script of Object.keys(scripts)) {
        answers[`/embed/${script}/${name}`] = (_, response) => {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(withScript(name, script));
        };
      }
    }
    const folders = { '/embed/sen.js/': folder, '/embed/sen.iife.js/': folder, '/embed/loader.js/': folder };
    server = await serve({
      answers,
      folders: { ...folders, ...defaultFolders },
      headers: { 'content-security-policy': strictPolicy },
    });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const name of names) {
    const html = readFileSync(path.join(folder, name), 'utf8');
    // The files of the page itself are covered by packages/build/tests/pages.test.mjs.
    const others = Object.keys(scripts).filter((script) => !html.includes(`/cdn/${script}"`));
    let figures = [];

    it(`${name} violates no policy, requests no other host, and has every figure without script`, async () => {
      for (const script of others) {
        const visitor = await visit(browser, `${server.url}/embed/${script}/${name}`, { until: 'networkidle' });
        assert.deepEqual(await visitor.undefinedTags(), [], script);
        if (/<sen-(target-board|visit-statistics|section-list)/.test(html)) {
          await visitor.page.waitForFunction(readFigures).catch(() => assert.fail(`${name} draws no figures`));
        }
        await visitor.page.waitForLoadState('networkidle');
        figures = (await visitor.page.evaluate(readFigures)) || [];
        assert.deepEqual(await visitor.violations(), [], script);
        assert.deepEqual(visitor.errors, [], script);
        assert.deepEqual(visitor.warnings, [], script);
        const foreign = visitor.requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'));
        assert.deepEqual(foreign, [], script);
        await visitor.close();
      }

      const plain = await visit(browser, `${server.url}/embed/${name}`, { javaScriptEnabled: false });
      const text = await plain.page.evaluate(() => document.body.innerText);
      await plain.close();
      const there = new Set(text.match(/\d[\d.,]*\d|\d/g));
      assert.deepEqual(
        [...new Set(figures)].filter((figure) => !there.has(figure)),
        [],
      );
    });
  }

  for (const script of ['sen.js', 'sen.iife.js']) {
    it(`${script} adds its styles to a page without them, and does not add them again to one that has linked them`, async () => {
      const look = async (link) => {
        const page = await browser.newPage();
        await page.route('**/styled', (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html>${link}${scripts[script]}<sen-article-card headline="Tin"></sen-article-card>`,
          }),
        );
        await page.goto(`${server.url}/styled`);
        await page.getByText('Tin').waitFor();
        const seen = await page.evaluate(() => [
          document.adoptedStyleSheets.length,
          globalThis.getComputedStyle(document.querySelector('sen-article-card').shadowRoot.querySelector('.card'))
            .borderRadius,
        ]);
        await page.close();
        return seen;
      };
      const [adopted, radius] = await look('');
      assert.equal(adopted, 1);
      assert.deepEqual(await look('<link rel="stylesheet" href="/cdn/sen.css">'), [0, radius]);
      assert.notEqual(radius, '0px');
    });
  }
});
