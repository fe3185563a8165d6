// The files that a portal copies to its server, their metadata, and the distribution ZIP.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { strictPolicy } from '../bundles/inline-snippets.mjs';
import { outputFolder, version } from '../bundles/rollup.config.mjs';
import { root } from '../tasks/run.mjs';
import { htmlPage, launch, visit } from './visit.mjs';
import { defaultFolders, serve } from '../servers/serve.mjs';

const file = (name) => path.join(outputFolder, name);
const readJson = (name) => JSON.parse(readFileSync(file(name), 'utf8'));
const all = readdirSync(outputFolder, { recursive: true })
  .map((name) => name.replaceAll(path.sep, '/'))
  .filter((name) => statSync(file(name)).isFile());
/** A file with its imported chunks. */
const withImports = (name) => {
  const imports = readFileSync(file(name), 'utf8').matchAll(/\b(?:from|import)"\.\/(chunks\/[^"]+)"/g);
  return [name, ...new Set(Array.from(imports, ([, chunk]) => chunk))];
};
const statistics = '<sen-visit-statistics online="554" total="2462134"></sen-visit-statistics>';
const guide = readFileSync(path.join(root, 'docs/guides/portal-developers.md'), 'utf8');

describe('files for script tags', () => {
  it('have compressed variants', () => {
    const sources = all.filter((name) => /\.(js|css|json|txt)$/.test(name));
    for (const name of sources) {
      const bytes = readFileSync(file(name));
      assert.ok(brotliDecompressSync(readFileSync(file(`${name}.br`))).equals(bytes), name);
      assert.ok(gunzipSync(readFileSync(file(`${name}.gz`))).equals(bytes), name);
    }
  });

  it('have source maps', () => {
    const scripts = all.filter((name) => name.endsWith('.js') && !name.startsWith('locales/'));
    assert.deepEqual(
      scripts.filter((name) => !all.includes(`${name}.map`)),
      [],
    );
  });

  it('have the checksums of integrity.json and the import map', () => {
    const integrity = readJson('integrity.json');
    assert.deepEqual(Object.keys(integrity).sort(), all.filter((name) => /\.(js|css|woff2)$/.test(name)).sort());
    for (const [name, expected] of Object.entries(integrity))
      assert.equal(
        `sha384-${createHash('sha384')
          .update(readFileSync(file(name)))
          .digest('base64')}`,
        expected,
        name,
      );
    for (const [address, hash] of Object.entries(readJson('importmap.json').integrity))
      assert.equal(hash, integrity[address.replace('/cdn/', '')]);
  });

  it('have the sizes of the guide, in KiB brotli', () => {
    const rows = [...guide.matchAll(/^\| `([\w./]+)` \|.*\| under ([\d.]+) KiB \|$/gm)];
    assert.ok(rows.length >= 5, 'the table of files was not found');
    for (const [, name, most] of rows) {
      const bytes = withImports(name).map((each) => statSync(file(`${each}.br`)).size);
      const kib = bytes.reduce((sum, size) => sum + size) / 1024;
      assert.ok(kib < Number(most), `${name} has ${kib.toFixed(1)} KiB, the guide says under ${most}`);
      assert.ok(
        kib > Number(most) / 2 || Number(most) <= 2,
        `${name} has only ${kib.toFixed(1)} KiB: lower the figure in the guide`,
      );
    }
  });

  it('are documented with the policy and the inline snippets of csp.json', () => {
    const { policy, inline } = readJson('csp.json');
    assert.equal(policy, strictPolicy);
    const ofGuide = guide.replaceAll(/\s+/g, ' ');
    assert.ok(policy.split('; ').every((directive) => ofGuide.includes(directive)));
    const bar = readFileSync(path.join(root, 'docs/elements/accessibility-bar.md'), 'utf8');
    assert.ok(bar.includes(inline['accessibility-bar'].markup));
    assert.ok(bar.includes(inline['accessibility-bar'].hash));
  });

  it('contain every term in both languages for translators', async () => {
    const [vi, en] = await Promise.all(['vi', 'en'].map((language) => import(file(`locales/${language}.js`))));
    const table = readJson('locales/terms.json');
    const keys = (terms) =>
      Object.entries(terms).flatMap(([tag, words]) => Object.keys(words).map((key) => `${tag} ${key}`));
    assert.deepEqual(keys(en.terms), keys(vi.terms));
    assert.deepEqual(keys(table), keys(vi.terms));
    assert.equal(vi.terms['sen-article-card'].views('73', 73), '73 lượt xem');
    assert.deepEqual(table['sen-article-card'].views, { vi: '{count} lượt xem', en: '{count} views' });
  });
});

describe('sen-kit.zip', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sen-kit-'));
  const zip = unzipSync(readFileSync(path.join(root, 'packages/elements/sen-kit.zip')));
  const readme = Buffer.from(zip['README.md']).toString();
  let browser;
  let server;
  let visitor;
  const answers = {};

  before(async () => {
    for (const [name, bytes] of Object.entries(zip)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    server = await serve({
      answers,
      folders: { ...defaultFolders, '/cdn/': path.join(folder, 'cdn') },
      headers: (address) => ({
        'content-security-policy': address === '/mapped' || address === '/tampered' ? mapped : strictPolicy,
      }),
    });
    browser = await launch();
  });
  afterEach(async () => visitor?.close());
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const { 'import-map': importMap } = readJson('csp.json').inline;
  const mapped = strictPolicy.replace("script-src 'self'", `script-src 'self' ${importMap.hash}`);
  const open = async (address, head, body = statistics, options = {}) => {
    answers[address] = htmlPage(body, { head });
    visitor = await visit(browser, server.url + address, { until: 'networkidle', ...options });
    return visitor.page;
  };
  const [twoLines] = /^<link .*\n<script .*<\/script>$/m.exec(readme);

  it('contains scripts, styles, fonts and licences', () => {
    for (const name of [
      'sen.css',
      'sen.js',
      'sen.iife.js',
      'loader.js',
      'LICENSES.txt',
      'fonts/OFL.txt',
      'themes/sea.css',
      'integrity.json',
    ])
      assert.ok(zip[`cdn/${name}`], name);
    // Only here: the npm package does not contain these.
    for (const name of ['sen.js.map', 'sen.js.br', 'sen.js.gz', 'sen.css.br']) assert.ok(zip[`cdn/${name}`], name);
    assert.ok(Object.keys(zip).some((name) => /be-vietnam-pro-vietnamese-400.*woff2$/.test(name)));
    assert.match(readme, /## Tiếng Việt[\s\S]*## English/);
  });

  it('is reproducible', () => {
    const bytes = readFileSync(path.join(root, 'packages/elements/sen-kit.zip'));
    // The date of the first entry, in ZIP's encoding: 1 January 2000.
    assert.deepEqual([bytes.readUInt16LE(10), bytes.readUInt16LE(12)], [0, (20 << 9) | (1 << 5) | 1]);
  });

  it('works with its two lines, under the strict policy', async () => {
    const page = await open('/two-lines', twoLines);
    await page.getByText('2.462.134').waitFor();
    assert.deepEqual(await visitor.violations(), []);
    assert.deepEqual(visitor.errors, []);
    assert.ok(visitor.requests.every((url) => url.startsWith(server.url)));
    const color = await page
      .locator('sen-visit-statistics')
      .evaluate((element) => window.getComputedStyle(element).getPropertyValue('--sen-color-brand'));
    assert.notEqual(color, '');
  });

  it('renders its font, and one theme instead of all', async () => {
    const head =
      '<link rel="stylesheet" href="/cdn/themes/sea.css" /><link rel="stylesheet" href="/cdn/fonts.css" /><script type="module" src="/cdn/sen.js"></script>';
    const page = await open('/themed', head);
    await page.getByText('2.462.134').waitFor();
    const brand = () =>
      page
        .locator('sen-visit-statistics')
        .evaluate((element) => window.getComputedStyle(element).getPropertyValue('--sen-color-brand').trim());
    const linked = await brand();
    await page.evaluate(() => (document.documentElement.dataset.senTheme = 'sea'));
    assert.equal(linked, await brand());
    assert.ok(
      await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('16px "Be Vietnam Pro"', 'ế'))),
    );
    assert.ok(visitor.requests.some((url) => url.endsWith('.woff2')));
    assert.deepEqual(await visitor.violations(), []);
  });

  it('works with its import map, and runs no modified file', async () => {
    const head = importMap.markup + twoLines;
    const page = await open('/mapped', head);
    await page.getByText('2.462.134').waitFor();
    assert.deepEqual(await visitor.violations(), []);
    await visitor.close();

    const tampered = await open('/tampered', head, statistics, {
      before: (blank) =>
        blank.route('**/sen-visit-statistics.js', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: `${await response.text()}\nglobalThis.tampered = true;` });
        }),
    });
    await tampered.waitForEvent('console', { predicate: (message) => message.text().startsWith('[sen]') });
    assert.equal(await tampered.evaluate('globalThis.tampered'), undefined);
  });

  it('has its version in the URLs of its files', () => {
    assert.ok(Object.keys(zip).some((name) => name.startsWith(`cdn/elements/${version}/`)));
  });
});
