// sen.js and sen.core.js load elements that few pages have in chunks of their own, with the first of them on the page. The
// classic script contains them.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { htmlPage, launch, visit } from './visit.mjs';
import { serve } from '../servers/serve.mjs';

const board = `<sen-target-board heading="Nghị quyết"><script type="application/json">{"groups": [{"targets":
  [{"label": "Biết chữ", "milestones": [{"due": 2025, "value": 99.5}, {"due": 2030, "value": 99.6}]}]}]}</script></sen-target-board>`;
/** Copying loads lazily; a browser without the permission explains how to do it. */
const copied = /Đã sao chép bảng|Trình duyệt không cho sao chép/;
const withMeters = `<sen-target-board><h2 slot="heading">Mục tiêu</h2>
  <sen-target-meter label="Lao động" targets="2025: 75-80"><p slot="note">Theo nghị quyết</p></sen-target-meter></sen-target-board>`;
const card = '<sen-article-card headline="Họp tổ dân phố"></sen-article-card>';
const chunk = '**/chunks/targets-*.js';

const scripts = {
  'sen.js': '<script type="module" src="/cdn/sen.js"></script>',
  'sen.core.js': '<script type="module" src="/cdn/sen.core.js"></script>',
};

describe('targets in a separate chunk', { concurrency: 2 }, () => {
  let browser;
  let server;

  before(async () => {
    const answers = Object.fromEntries(
      Object.entries(scripts).map(([name, head]) => [`/${name}`, htmlPage(card + board + withMeters, { head })]),
    );
    answers['/classic'] = htmlPage(card + board + withMeters, {
      head: '<script src="/cdn/sen.iife.js" defer></script>',
    });
    answers['/none'] = htmlPage(card, { head: scripts['sen.js'] });
    answers['/shadow'] = htmlPage(
      `${card}<div id="root"></div><script type="module">
        import { loadElement } from '/cdn/sen.js';
        const root = document.querySelector('#root').attachShadow({ mode: 'open' });
        root.append(document.createElement('sen-target-meter'));
        root.firstChild.label = 'Lao động';
        globalThis.go = () => loadElement('sen-target-meter');
      </script>`,
      { head: '' },
    );
    server = await serve({ answers });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const requests = (visitor) => visitor.scripts().filter((file) => file.includes('/chunks/targets-')).length;
  /** Chunks imported by the file itself. */
  const isOfFile = (file) => /\/chunks\/(core|sen|pagination)-/.test(file);

  for (const name of Object.keys(scripts)) {
    it(`${name}: loads meters, boards and copying in one chunk, with a small one that other chunks share`, async (t) => {
      const visitor = await visit(browser, `${server.url}/${name}`);
      t.after(() => visitor.close());
      const { page } = visitor;
      await page.getByText('Biết chữ').waitFor();
      await page.getByRole('table').first().waitFor();
      await page.getByRole('button', { name: 'Sao chép bảng' }).first().press('Enter');
      await page.getByText(copied).first().waitFor();
      assert.deepEqual(await visitor.undefinedTags(), []);
      assert.equal(requests(visitor), 1);
      const others = visitor
        .scripts()
        .filter((file) => file.includes('/chunks/') && !file.includes('/targets-') && !isOfFile(file));
      assert.ok(others.length <= 1 && others.every((file) => /\/(collate|reading)-/.test(file)), others.join('\n'));
    });

    it(`${name}: without the chunk the rest works, the children stay visible, and the console has the reason`, async (t) => {
      const visitor = await visit(browser, `${server.url}/${name}`, {
        before: (page) => page.route(chunk, (route) => route.abort()),
      });
      t.after(() => visitor.close());
      const { page } = visitor;
      await page.getByRole('link', { name: 'Họp tổ dân phố' }).or(page.getByText('Họp tổ dân phố')).first().waitFor();
      assert.ok(await page.getByRole('heading', { name: 'Mục tiêu' }).isVisible());
      assert.ok(await page.getByText('Theo nghị quyết').isVisible());
      assert.match((await visitor.warned())[0], /<sen-target-(board|meter)> did not load: .*targets-/);
      assert.equal(requests(visitor), 2);
    });
  }

  it('sen.iife.js: requests nothing', async (t) => {
    const visitor = await visit(browser, `${server.url}/classic`);
    t.after(() => visitor.close());
    await visitor.page.getByText('Biết chữ').waitFor();
    await visitor.page.getByRole('table').first().waitFor();
    await visitor.page.getByRole('button', { name: 'Sao chép bảng' }).first().press('Enter');
    await visitor.page.getByText(copied).first().waitFor();
    assert.deepEqual(await visitor.undefinedTags(), []);
    assert.deepEqual(visitor.scripts(), ['/cdn/sen.iife.js']);
  });

  it('uses terms that the page has registered before', async (t) => {
    const visitor = await visit(browser, `${server.url}/sen.js`, {
      locale: 'vi',
      before: (page) =>
        page.route(chunk, async (route) => {
          await page.evaluate(async () => {
            const { registerTerms } = await import('/cdn/sen.js');
            registerTerms('vi', { 'sen-target-board': { copy: 'Chép bảng này' } });
          });
          await route.continue();
        }),
    });
    t.after(() => visitor.close());
    await visitor.page.getByRole('button', { name: 'Chép bảng này' }).first().waitFor();
  });

  it('is not requested by a page without targets, until one is added', async (t) => {
    const visitor = await visit(browser, `${server.url}/none`, { until: 'networkidle' });
    t.after(() => visitor.close());
    assert.equal(requests(visitor), 0);
    await visitor.page.evaluate(() => {
      const meter = document.createElement('sen-target-meter');
      Object.assign(meter, { label: 'Lao động qua đào tạo', targets: '2025: 75-80' });
      document.body.append(meter);
    });
    await visitor.page.getByText('Lao động qua đào tạo').waitFor();
    assert.equal(requests(visitor), 1);
  });

  it('is loaded for other shadow roots on request', async (t) => {
    const visitor = await visit(browser, `${server.url}/shadow`, { until: 'networkidle' });
    t.after(() => visitor.close());
    assert.equal(requests(visitor), 0);
    await visitor.page.evaluate('go()');
    await visitor.page.getByText('Lao động').waitFor();
  });
});
