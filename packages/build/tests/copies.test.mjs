// Two versions of Sen on one page: this build, and another with other strings.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { outputFolder, version } from '../bundles/rollup.config.mjs';
import { htmlPage, launch, visit } from './visit.mjs';
import { defaultFolders, serve } from '../servers/serve.mjs';

const newer = '9.8.7';
const words = { [version]: 'Đang trực tuyến', [newer]: 'Đang có mặt' };

/** The files of another version: its number, URLs and strings differ. */
function otherVersion() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sen-copies-'));
  cpSync(outputFolder, folder, { recursive: true, filter: (file) => !/\.(map|br|gz)$/.test(file) });
  renameSync(path.join(folder, 'elements', version), path.join(folder, 'elements', newer));
  for (const name of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'))) {
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8').replaceAll(version, newer).replaceAll(words[version], words[newer]);
    writeFileSync(file, text);
  }
  return folder;
}

const tag = (folder, file) =>
  `<script src="/${folder}/${file}" ${file.includes('iife') ? '' : 'type="module"'}></script>`;
const statistics = '<sen-visit-statistics online="554"></sen-visit-statistics>';
const board = '<sen-target-meter label="Biết chữ" targets="2025: 99.5"></sen-target-meter>';

describe('two versions of Sen on one page', { concurrency: 2 }, () => {
  let browser;
  let server;
  const folder = otherVersion();
  const pages = new Map();

  before(async () => {
    server = await serve({
      folders: { ...defaultFolders, '/newer/': folder },
      answers: new Proxy({}, { get: (_, address) => pages.get(address) }),
    });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(test, scripts, body) {
    const address = `/page-${pages.size}`;
    pages.set(address, htmlPage(body + scripts.map(([folder, file]) => tag(folder, file)).join(''), { head: '' }));
    const visitor = await visit(browser, server.url + address, { until: 'networkidle' });
    test.after(() => visitor.close());
    assert.deepEqual(await visitor.undefinedTags(), []);
    return visitor;
  }
  const versionOf = (page, name) => page.evaluate((name) => window.customElements.get(name).senVersion, name);

  for (const [first, second] of [
    [
      ['cdn', 'sen.js'],
      ['newer', 'sen.js'],
    ],
    [
      ['newer', 'sen.js'],
      ['cdn', 'sen.js'],
    ],
    [
      ['cdn', 'sen.iife.js'],
      ['newer', 'sen.js'],
    ],
    [
      ['newer', 'sen.iife.js'],
      ['cdn', 'sen.iife.js'],
    ],
    [
      ['cdn', 'sen.js'],
      ['newer', 'loader.js'],
    ],
    [
      ['cdn', 'sen.js'],
      ['cdn', 'sen.iife.js'],
    ],
  ]) {
    it(`${first.join('/')} wins over ${second.join('/')}, and one message names both`, async (t) => {
      // A classic script runs before a module, regardless of their order.
      const order = second[1].includes('iife') && !first[1].includes('iife') ? [second, first] : [first, second];
      const [own, other] = order.map(([folder]) => (folder === 'cdn' ? version : newer));
      const { page, ...visitor } = await open(t, [first, second], statistics + board);
      await page.getByText(words[own]).waitFor();
      assert.equal(await versionOf(page, 'sen-visit-statistics'), own);
      const [warning] = await visitor.warned();
      // `sen.js` loads meters when it meets one; a loader may have registered them by then.
      const either = second[1] === 'loader.js' ? [own, other] : [own];
      const named = /version (\S+) was first.*version (\S+) adds/.exec(warning) ?? [];
      assert.deepEqual(named.slice(1).sort(), [own, other].sort(), warning);
      assert.ok(either.includes(named[1]), warning);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(visitor.warnings, [warning]);
      assert.deepEqual(visitor.errors, []);
    });
  }

  for (const [first, second] of [
    [
      ['cdn', 'loader.js'],
      ['newer', 'sen.js'],
    ],
    [
      ['newer', 'loader.js'],
      ['cdn', 'loader.js'],
    ],
  ]) {
    it(`${first.join('/')} with ${second.join('/')}: the first wins, and one message names both`, async (t) => {
      const { page, ...visitor } = await open(t, [first, second], statistics + board);
      const own = await versionOf(page, 'sen-visit-statistics');
      await page.getByText(words[own]).waitFor();
      const [warning] = await visitor.warned();
      for (const each of [version, newer]) assert.ok(warning.includes(each), warning);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(visitor.warnings, [warning]);
      assert.deepEqual(visitor.errors, []);
    });
  }

  it('a portal of one version configures elements of another', async (t) => {
    const portal = `<script type="module" src="/newer/elements/${newer}/sen-portal.js"></script>`;
    const { page, ...visitor } = await open(
      t,
      [['cdn', 'sen.js']],
      `<sen-portal locale="en">${statistics}</sen-portal>${portal}`,
    );
    assert.equal(await versionOf(page, 'sen-portal'), newer);
    assert.equal(await versionOf(page, 'sen-visit-statistics'), version);
    await page.getByText('Online now').waitFor();
    assert.deepEqual(visitor.errors, []);
  });
});
