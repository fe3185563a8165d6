// Two wards of one installation, from one template: docs/embed/wards/.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strictPolicy } from '../bundles/inline-snippets.mjs';
import { defaultFolders, serve } from '../servers/serve.mjs';
import { launch, visit } from './visit.mjs';

const folder = path.join(defaultFolders['/embed/'], 'wards');
const template = (ward) =>
  readFileSync(path.join(folder, `${ward}.html`), 'utf8')
    .replaceAll(ward, '{ward}')
    .replace(/<title>.*<\/title>/, '');

describe('two wards of one installation', { concurrency: 2 }, () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([
      launch(),
      serve({ headers: (address) => (address.endsWith('.html') ? { 'content-security-policy': strictPolicy } : {}) }),
    ]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  async function open(t, ward, options = {}) {
    const visitor = await visit(browser, `${server.url}/embed/wards/${ward}.html`, {
      until: 'networkidle',
      ...options,
    });
    t.after(() => visitor.close());
    return visitor;
  }

  it('have the same page but for the address of their site', () => {
    assert.equal(template('hoa-sen'), template('khuong-trung'));
  });

  for (const [ward, own, other, theme] of [
    ['khuong-trung', ['Phường Khương Trung', '024 0000 0000', 'Tạm ngừng cấp điện', '2.462.134'], '48.210', null],
    ['hoa-sen', ['Phường Hoa Sen', '024 0000 0001', 'Thông báo tuyển quân', '48.210'], '2.462.134', 'sea'],
  ])
    it(`${ward} shows its own names, contact, news, figures and theme`, async (t) => {
      const { page, ...visitor } = await open(t, ward);
      for (const text of own) await page.getByText(text).first().waitFor();
      assert.equal(await page.getByText(other).count(), 0);
      assert.equal(await page.evaluate(() => document.documentElement.dataset.senTheme ?? null), theme);
      assert.equal(visitor.requests.filter((url) => url.endsWith(`${ward}.json`)).length, 1);
      assert.deepEqual(
        visitor.requests.filter((url) => /\/(tin|thong-ke)$/.test(url)),
        [],
      );
      assert.deepEqual([...visitor.errors, ...visitor.warnings, ...(await visitor.violations())], []);
    });

  it('without its site says so, has general words and no contact, and recovers', async (t) => {
    let isDown = true;
    const { page } = await open(t, 'khuong-trung', {
      before: (page) =>
        page.route('**/khuong-trung.json', (route) => (isDown ? route.fulfill({ status: 503 }) : route.continue())),
    });
    await page.getByText('Tên, liên hệ và tin tức của đơn vị có thể thiếu.').waitFor();
    await page.getByRole('link', { name: 'Cổng thông tin điện tử' }).waitFor();
    assert.equal(await page.getByText('024 0000 0000').count(), 0);
    isDown = false;
    await page.getByRole('button', { name: 'Thử lại' }).first().press('Enter');
    await page.getByText('2.462.134').waitFor();
    await page.getByText('024 0000 0000').waitFor();
    assert.equal(await page.getByText('có thể thiếu').count(), 0);
  });

  it('is shown as it was stored while its server is down, and the other ward is not', async (t) => {
    const { page } = await open(t, 'khuong-trung');
    await page.getByText('024 0000 0000').waitFor();
    await page.route('**/embed/wards/*.json', (route) => route.fulfill({ status: 503 }));
    await page.reload();
    await page.getByText(/^Thông tin của đơn vị lưu .*, chưa cập nhật được\.$/).waitFor();
    await page.getByText('024 0000 0000').waitFor();
    await page.goto(`${server.url}/embed/wards/hoa-sen.html`);
    await page.getByText('Tên, liên hệ và tin tức của đơn vị có thể thiếu.').waitFor();
    assert.equal(await page.getByText('Khương Trung').count(), 0);
  });
});
