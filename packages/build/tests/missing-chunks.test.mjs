// Missing files: after an update of the portal, pages that are still open request chunks of the previous version.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { chromium } from 'playwright';
import { browserFlags, ensureBrowser } from '../test-browsers/browser.mjs';
import { defaultFolders, serve } from '../servers/serve.mjs';

let browser;
let site;
let content = '';
const open = [];

const article = (number) => ({ title: `Bài ${number}`, url: `/tin/${number}`, publishedAt: '2024-02-27' });
const data = {
  '/tin.json': [article(1), article(2), article(3)],
  '/luot.json': { total: 2462134 },
  '/chi-tieu.json': {
    title: 'Nghị quyết',
    groups: [{ targets: [{ label: 'Công dân học tập', milestones: [{ due: 2025, bound: 'at-least', value: 50 }] }] }],
  },
};
const answers = Object.fromEntries(
  Object.entries(data).map(([address, body]) => [
    address,
    (_, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body)),
  ]),
);

before(async () => {
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  const page = (_, response) =>
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(
        `<!doctype html><html lang="vi"><title>Cổng</title><script type="module" src="/cdn/sen.js"></script>${content}`,
      );
  site = await serve({ folders: defaultFolders, answers: { ...answers, '/': page } });
});
afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** A page with loaded elements, whose further chunks respond with 404 until `restore()`. */
async function outdated(markup) {
  // The targets load with the first of their elements.
  content = '<div id="holder"></div><sen-target-board hidden></sen-target-board>';
  const context = await browser.newContext();
  open.push(context);
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.addInitScript(() => {
    window.seen = [];
    for (const type of ['sen-load', 'sen-error'])
      document.addEventListener(type, (event) => window.seen.push(`${type} ${event.target.localName}`));
  });
  await page.goto(`${site.url}/`);
  await page.waitForFunction(() =>
    ['sen-section-list', 'sen-visit-statistics', 'sen-target-board'].every((tag) => customElements.get(tag)),
  );
  const isMissing = (url) => url.pathname.startsWith('/cdn/');
  await page.route(isMissing, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.evaluate((html) => document.querySelector('#holder').setHTMLUnsafe(html), markup);
  return {
    page,
    faults,
    restore: () => page.unroute(isMissing),
    seen: () => page.evaluate(() => window.seen),
  };
}

for (const [tag, src, text] of [
  ['sen-section-list', '/tin.json', 'Bài 1'],
  ['sen-visit-statistics', '/luot.json', '2.462.134'],
  ['sen-target-board', '/chi-tieu.json', 'Công dân học tập'],
]) {
  test(`<${tag}> explains that the module of src is missing, and its retry button recovers`, async () => {
    const { page, faults, restore, seen } = await outdated(`<${tag} src="${src}"></${tag}>`);
    const element = page.locator(`#holder ${tag}`);
    await element.getByText('Không tải được nội dung').first().waitFor();
    assert.deepEqual(await seen(), [`sen-error ${tag}`]);
    await restore();
    await element.getByRole('button', { name: 'Thử lại' }).click();
    await element.getByText(text).first().waitFor();
    assert.deepEqual(await seen(), [`sen-error ${tag}`, `sen-load ${tag}`]);
    assert.deepEqual(faults, [], 'nothing is thrown past the element');
  });
}

test('a history whose chart is missing has a message below the figures, and its retry button recovers', async () => {
  const history = JSON.stringify({
    total: 9,
    history: [1, 2, 3].map((day) => ({ date: `2024-02-0${day}`, value: day })),
  });
  const { page, faults, restore, seen } = await outdated(
    `<sen-visit-statistics><script type="application/json">${history}</script></sen-visit-statistics>`,
  );
  const element = page.locator('sen-visit-statistics');
  await element.getByText('Không tải được nội dung').waitFor();
  await element.getByText('Tổng số').waitFor();
  assert.deepEqual(await seen(), ['sen-error sen-visit-statistics']);
  await restore();
  await element.getByRole('button', { name: 'Thử lại' }).click();
  await element.getByText('Lượt truy cập từ').waitFor();
  assert.deepEqual(faults, []);
});

test('markup whose reader is missing is unchanged, and is read after the next change', async () => {
  const { page, faults, restore, seen } = await outdated(
    '<sen-visit-statistics><ul><li><span>Tổng số</span> <span>17,740</span></li></ul></sen-visit-statistics>',
  );
  const element = page.locator('sen-visit-statistics');
  await page.waitForFunction(() => window.seen.length > 0);
  assert.deepEqual(await seen(), ['sen-error sen-visit-statistics']);
  assert.equal(await page.getByText('17,740').isVisible(), true);
  await restore();
  await page.evaluate(() => (document.querySelector('li > span:last-child').firstChild.data = '17,741'));
  await element.getByText('17.741').waitFor();
  assert.deepEqual(faults, []);
});

test('links to documents whose finder is missing are text', async () => {
  const articles = JSON.stringify([{ ...article(1), documentNumber: '23-NQ/TU' }]);
  const { page, faults, seen } = await outdated(
    `<sen-party-work-list document-href="/van-ban?so={number}"><script type="application/json">${articles}</script></sen-party-work-list>`,
  );
  await page.locator('sen-party-work-list').getByText('23-NQ/TU').waitFor();
  await page.waitForFunction(() => window.seen.length > 0);
  assert.deepEqual(await seen(), ['sen-error sen-party-work-list']);
  assert.deepEqual(faults, []);
});

test('a click beside the link of a card does nothing while its handler is missing, and warns once', async () => {
  const { page, faults, restore } = await outdated(
    '<sen-article-card headline="Họp" href="#hop" summary="Tóm tắt"></sen-article-card>',
  );
  const warnings = [];
  page.on('console', (message) => message.text().startsWith('[sen]') && warnings.push(message.text()));
  const card = page.locator('sen-article-card');
  await card.getByText('Tóm tắt').click();
  await card.getByText('Tóm tắt').click();
  while (!warnings.length) await page.waitForEvent('console');
  assert.equal(new URL(page.url()).hash, '');
  await card.getByRole('link').click();
  assert.equal(new URL(page.url()).hash, '#hop');
  await page.evaluate(() => (window.location.hash = ''));
  await restore();
  await card.getByText('Tóm tắt').click();
  await page.waitForURL(/#hop$/);
  assert.deepEqual(warnings, ['[sen] a file of Sen could not be loaded']);
  assert.deepEqual(faults, []);
});
