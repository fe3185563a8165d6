// Ten thousand documents in a list: processor time until the first rows, and for each filter.
import { bundle } from './bundle.mjs';
import { freshPage, phone, spent, startSpending } from './browser.mjs';
import { slowdown } from './load.mjs';
import { serveTexts } from './stage.mjs';

const count = 10_000;

const entry = `
import '@sen-portal/elements/document-list/define.js';
const kinds = ['QĐ', 'NQ', 'KH', 'TB', 'CT'];
const offices = ['Ủy ban nhân dân phường', 'Hội đồng nhân dân phường', 'Đảng ủy phường', 'Chính phủ'];
const fields = ['Đất đai', 'Giáo dục', 'Y tế', 'Văn hóa'];
const two = (number) => String(number).padStart(2, '0');
const documentAt = (at) => ({
  number: \`\${(at % 900) + 1}/\${kinds[at % 5]}-UBND\`,
  summary: \`Về việc triển khai kế hoạch số \${at} thực hiện nhiệm vụ quản lý nhà nước về \${fields[at % 4].toLowerCase()} trên địa bàn phường\`,
  issuedOn: \`\${2010 + (at % 16)}-\${two((at % 12) + 1)}-\${two((at % 28) + 1)}\`,
  inForceFrom: '2024-01-01',
  issuer: offices[at % 4],
  field: fields[at % 3],
  url: \`/vb/\${at}\`,
  files: [{ url: \`/vb/\${at}.pdf\`, size: 120000 }],
});
const documents = Array.from({ length: ${count} }, (_, at) => documentAt(at));
const list = document.querySelector('sen-document-list');
// What waits for an idle moment is no part of the first rows.
const idle = globalThis.requestIdleCallback;
const held = [];
globalThis.requestIdleCallback = (...work) => held.push(work);
globalThis.release = () => {
  globalThis.requestIdleCallback = idle;
  held.forEach((work) => idle(...work));
};
globalThis.act = async (properties) => {
  Object.assign(list, properties === 'documents' ? { documents } : properties);
  await list.updateComplete;
  document.body.getBoundingClientRect();
};
globalThis.isPrepared = () => list.shadowRoot.querySelectorAll('option').length > 20;
globalThis.isReady = true;`;

/** Label -> properties of the list. */
const actions = {
  'first rows': 'documents',
  'filter by kind': { kind: 'Quyết định' },
  'filter by kind and year': { year: '2020' },
  'all again': { kind: '', year: '' },
  'search by number': { query: '23 qd ubnd' },
  'search by words': { query: 'quan ly giao duc' },
  'filter by state': { query: '', state: 'in-force' },
  'sort by summary': { state: '', sort: 'title' },
  'turn the page': { page: 3 },
};

/**
 * The processor time of the main thread, times the slowdown of a cheap phone: a throttled clock measures other programs
 * as well.
 *
 * @returns {Promise<Record<string, number[]>>} label -> milliseconds
 */
export async function measureDocuments({ browser, repetitions, tell }) {
  const made = await bundle('bench:documents', { texts: { 'bench:documents': entry } });
  const files = { '/favicon.ico': '' };
  for (const { name, code } of made.files) files[`/${name}`] = code;
  files['/documents.html'] =
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>documents</title><sen-document-list></sen-document-list><script type="module" src="/${made.files[0].name}"></script></html>`;
  const server = await serveTexts(files);
  const results = Object.fromEntries(Object.keys(actions).map((label) => [label, []]));
  try {
    for (let repetition = 0; repetition < repetitions; repetition++) {
      tell(`documents, ${repetition + 1} of ${repetitions}`);
      const { page, client, close } = await freshPage(browser, { viewport: phone });
      await page.goto(`${server.url}/documents.html`);
      await page.waitForFunction(() => globalThis.isReady);
      await startSpending(client);
      for (const [label, properties] of Object.entries(actions)) {
        const before = await spent(client);
        await page.evaluate((given) => globalThis.act(given), properties);
        const after = await spent(client);
        results[label].push((after.total - before.total) * slowdown);
        if (label !== 'first rows') continue;
        await page.evaluate(() => globalThis.release());
        await page.waitForFunction(() => globalThis.isPrepared(), undefined, { timeout: 60_000 });
      }
      await close();
    }
  } finally {
    await server.close();
  }
  return results;
}
