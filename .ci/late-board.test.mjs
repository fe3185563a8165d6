// The board of a file that holds all elements: what it draws comes with the first board, or never.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { htmlPage, launch, visit } from './lib/visit.mjs';
import { serve } from './serve.mjs';

const board = `<sen-target-board heading="Nghị quyết"><script type="application/json">{"groups": [{"targets":
  [{"label": "Biết chữ", "milestones": [{"due": 2025, "value": 99.5}, {"due": 2030, "value": 99.6}]}]}]}</script></sen-target-board>`;
const withMeters = `<sen-target-board><h2 slot="heading">Mục tiêu</h2>
  <sen-target-meter label="Lao động" targets="2025: 75-80"></sen-target-meter></sen-target-board>`;
const part = '**/chunks/whole-*.js';

const scripts = {
  'sen.js': '<script type="module" src="/cdn/sen.js"></script>',
  'sen.core.js': '<script type="module" src="/cdn/sen.core.js"></script>',
  'sen.iife.js': '<script src="/cdn/sen.iife.js" defer></script>',
};

describe('a board whose drawing stands beside the script', { concurrency: 3 }, () => {
  let browser;
  let server;

  before(async () => {
    const answers = Object.fromEntries(
      Object.entries(scripts).map(([name, head]) => [`/${name}`, htmlPage(board + withMeters, { head })]),
    );
    answers['/none'] = htmlPage('<sen-target-meter label="Lao động" targets="2025: 75"></sen-target-meter>', {
      head: scripts['sen.js'],
    });
    server = await serve({ answers });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const name of Object.keys(scripts)) {
    it(`${name}: draws with one request for all boards; without it the meters stand, and a button asks again`, async (t) => {
      const visitor = await visit(browser, `${server.url}/${name}`, {
        before: (page) => page.route(part, (route) => route.abort()),
      });
      t.after(() => visitor.close());
      const { page } = visitor;
      const parts = () => visitor.scripts().filter((file) => file.includes('/whole-')).length;
      const retry = page.getByRole('button', { name: 'Thử lại' });
      await retry.waitFor();
      assert.equal(await retry.count(), 1);
      assert.ok(await page.getByRole('heading', { name: 'Mục tiêu' }).isVisible());
      assert.ok(await page.getByText('Lao động').isVisible());
      assert.equal(visitor.warnings.length, 1);
      assert.match(visitor.warnings[0], /<sen-target-board>: what it draws cannot be loaded/);

      await page.waitForTimeout(300);
      await page.unroute(part);
      const before = parts();
      await retry.click();
      await page.getByText('Biết chữ').waitFor();
      assert.equal(parts(), before + 1);
      assert.equal(await page.getByRole('button', { name: 'Sao chép bảng' }).count(), 2);
    });
  }

  it('speaks words that the page registered before it came', async (t) => {
    const visitor = await visit(browser, `${server.url}/sen.iife.js`, {
      locale: 'vi',
      before: (page) =>
        page.route(part, async (route) => {
          await page.evaluate(() =>
            globalThis.Sen.registerTerms('vi', { 'sen-target-board': { copy: 'Chép bảng này' } }),
          );
          await route.continue();
        }),
    });
    t.after(() => visitor.close());
    await visitor.page.getByRole('button', { name: 'Chép bảng này' }).first().waitFor();
  });

  it('is not asked for by a page without a board', async (t) => {
    const visitor = await visit(browser, `${server.url}/none`, { until: 'networkidle' });
    t.after(() => visitor.close());
    assert.deepEqual(
      visitor.scripts().filter((file) => file.includes('/chunks/')),
      [],
    );
  });
});
