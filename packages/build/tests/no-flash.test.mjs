// The snippet that docs/elements/accessibility-bar.md gives for <head>, under the policy that it documents.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { htmlPage, launch, visit } from './visit.mjs';
import { serve } from '../servers/serve.mjs';

const guide = readFileSync(new URL('../../../docs/elements/accessibility-bar.md', import.meta.url), 'utf8');
const [snippet] = /<script>.*?<\/script>/.exec(guide);
const [, scripts] = /^(script-src .*)$/m.exec(guide);
const policy = `default-src 'none'; ${scripts}; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;

let browser;
let server;

before(async () => {
  const head = `<link rel="stylesheet" href="/cdn/sen.css">${snippet}<script type="module" src="/cdn/sen.js"></script>`;
  server = await serve({
    headers: (address) => (address === '/page' ? { 'content-security-policy': policy } : {}),
    answers: { '/page': htmlPage('<sen-accessibility-bar></sen-accessibility-bar><p>Nội dung</p>', { head }) },
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

it('applies the choice of the visitor at the first paint, before the script has loaded', async (t) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const visitor = await visit(browser, `${server.url}/cdn/sen.css`, {
    before: (page) => page.route('**/cdn/sen.js', (route) => held.then(() => route.continue())),
  });
  t.after(() => visitor.close());
  const { page } = visitor;
  await page.evaluate(() => globalThis.localStorage.setItem('sen-access', 'text-150 spacing'));
  await page.goto(`${server.url}/page`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const look = () =>
    page.evaluate(() => ({
      isDefined: !!customElements.get('sen-accessibility-bar'),
      chosen: document.documentElement.dataset.senAccess,
      scale: globalThis.getComputedStyle(document.documentElement).getPropertyValue('--sen-text-scale').trim(),
      size: globalThis.getComputedStyle(document.querySelector('p')).fontSize,
    }));
  const first = await look();
  assert.deepEqual(first, { isDefined: false, chosen: 'text-150 spacing', scale: '1.5', size: '24px' });
  release();
  await page.getByRole('button').first().waitFor();
  assert.deepEqual(await look(), { ...first, isDefined: true });
  assert.deepEqual(await visitor.violations(), []);
});
