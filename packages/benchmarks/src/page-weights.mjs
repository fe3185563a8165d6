// Measures the bytes and requests of script on a portal page in a real browser, so that the result is independent of
// the chunking.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { freshPage, launch, phone } from './browser.mjs';
import { cdn, css, policy, portalPage } from './portal.mjs';
import { servePortal } from './portal-server.mjs';
import { image } from './stage.mjs';

const kinds = {
  'through sen.js': { file: 'sen.js' },
  'through loader.js': { file: 'loader.js' },
  'through loader.js, what is far being lazy': { file: 'loader.js', isLazy: true },
};

/**
 * @returns {Promise<Record<string, {bytes: number, requests: number, files: Record<string, number>}>>} brotli bytes and
 *   script files by page, before scrolling
 */
export async function measurePages() {
  const pages = { '/page.css': { body: css() }, '/image.svg': { body: image } };
  const addresses = {};
  for (const [label, { file, isLazy }] of Object.entries(kinds)) {
    if (!existsSync(path.join(cdn, file))) continue;
    const scripts = [`/cdn/${file}`];
    const { html, hashes } = portalPage({ kind: 'sen', scripts, delivery: 'external', given: 'data', isLazy });
    addresses[label] = `/${Object.keys(addresses).length}.html`;
    pages[addresses[label]] = { body: html, headers: { 'content-security-policy': policy(hashes) } };
  }
  const server = await servePortal({ pages, folders: { '/cdn/': cdn } });
  const browser = await launch();
  try {
    const result = {};
    for (const [label, address] of Object.entries(addresses)) {
      const { page, close } = await freshPage(browser, { viewport: phone });
      await page.goto(`${server.url}${address}`, { waitUntil: 'load' });
      await page.waitForFunction(() => !document.querySelector(':not(:defined, [loading=lazy])'));
      await page.waitForLoadState('networkidle');
      await close();
      const scripts = server.takeSent().filter(({ type }) => type.startsWith('text/javascript'));
      result[label] = {
        bytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0),
        requests: scripts.length,
        files: Object.fromEntries(scripts.map(({ address, bytes }) => [address, bytes])),
      };
    }
    return result;
  } finally {
    await browser.close();
    await server.close();
  }
}
