// Page load with a slow network, a slow processor and an empty cache: FCP, LCP, TBT, CLS, bytes.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/tasks/run.mjs';
import { freshPage, phone, within } from './browser.mjs';
import { bundleNpm, readmeImports } from './npm.mjs';
import { cdn, css, policy, portalPage } from './portal.mjs';
import { servePortal } from './portal-server.mjs';
import { hasSsr, loadSsr } from './ssr.mjs';
import { image } from './stage.mjs';
import { median, pairedRatio, shuffled } from './statistics.mjs';

/** Lighthouse's “Slow 4G” for applied throttling: 1.6 Mbit/s and 150 ms per round trip, multiplied by its factors. */
export const network = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
export const slowdown = 4;

const deliveries = ['inline', 'external'];

/** The measured pages: URL path -> {body, headers}, and the unavailable ones. */
async function makePages() {
  const kinds = [
    { label: 'plain', kind: 'plain' },
    { label: 'children + sen.js', kind: 'sen', scripts: ['/cdn/sen.js'] },
  ];
  const absent = [];
  if (existsSync(path.join(cdn, 'loader.js')))
    kinds.push({ label: 'children + loader', kind: 'sen', scripts: ['/cdn/loader.js'], isLazy: true });
  else absent.push('children + loader');
  const pages = { '/page.css': { body: css() }, '/image.svg': { body: image } };
  const variants = [];
  const add = (label, delivery, html, hashes, headers = {}) => {
    const address = `/${label.replace(/\W+/g, '-')}-${delivery}.html`;
    pages[address] = { body: html, headers: { 'content-security-policy': policy(hashes), ...headers } };
    variants.push({ label, delivery, address, floor });
  };
  let floor = 'plain';
  for (const delivery of deliveries) {
    for (const { label, ...kind } of kinds) {
      const { html, hashes } = portalPage({ ...kind, delivery });
      add(label, delivery, html, hashes);
    }
    if (!hasSsr()) continue;
    const { renderPage } = await loadSsr();
    const scripts = ['/cdn/ssr/hydrate.js', '/cdn/sen.js'];
    const { html, hashes } = portalPage({ kind: 'sen', scripts, delivery });
    const rendered = await renderPage(html, { styles: delivery === 'inline' ? 'inline' : 'link' });
    const styleHashes = rendered.styleHashes.map((hash) => (hash.startsWith("'") ? hash : `'${hash}'`));
    const links = rendered.styleFiles.map((file) => `<${file}>; rel=preload; as=style`).join(', ');
    add('prerendered', delivery, rendered.html, [...hashes, ...styleHashes], links ? { link: links } : {});
  }
  if (!hasSsr()) absent.push('prerendered');

  // Twenty cards by children, with what the README says to import; its styles on the plain page, too.
  floor = 'plain cards';
  for (const tool of ['Vite', 'esbuild']) {
    const { files, start, css: imported } = await bundleNpm(tool, readmeImports());
    for (const [name, text] of Object.entries(files)) pages[`/${tool}/${name}`] = { body: text };
    const sheet = css(imported);
    pages[`/${tool}.css`] = { body: sheet };
    const [script] = start;
    for (const delivery of deliveries) {
      const page = { delivery, sheet, link: `/${tool}.css` };
      if (tool === 'Vite') {
        const { html, hashes } = portalPage({ ...page, kind: 'plain cards' });
        add('plain cards', delivery, html, hashes);
      }
      const { html, hashes } = portalPage({ ...page, kind: 'sen cards', scripts: [`/${tool}/${script}`] });
      add(`cards from npm with ${tool}`, delivery, html, hashes);
    }
  }
  return { pages, variants, absent };
}

/** Runs in the page before any other script. */
function observe() {
  const seen = { fcp: 0, lcp: 0, shift: 0, shifts: [], tasks: [] };
  globalThis.seen = seen;
  const on = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  on('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
  on('layout-shift', (entry) => {
    if (entry.hadRecentInput) return;
    seen.shift += entry.value;
    seen.shifts.push(...entry.sources.map(({ node }) => node?.localName ?? 'text'));
  });
  on('longtask', (entry) => seen.tasks.push([entry.startTime, entry.duration]));
}

async function loadOnce(browser, server, address, { isSlow = true } = {}) {
  const { page, client, problems, close } = await freshPage(browser, { viewport: phone });
  try {
    await page.addInitScript(observe);
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await client.send('Network.enable');
    if (isSlow) {
      await client.send('Network.emulateNetworkConditions', network);
      await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    server.takeSent();
    await page.goto(`${server.url}${address}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(800);
    const seen = await page.evaluate(() => globalThis.seen);
    const sent = server.takeSent();
    const scripts = sent.filter(({ type }) => type.startsWith('text/javascript'));
    if (problems.length > 0) throw new Error(`${address}: ${problems[0]}`);
    return {
      fcp: seen.fcp,
      lcp: seen.lcp,
      cls: seen.shift,
      shifted: [...new Set(seen.shifts)],
      tbt: seen.tasks
        .filter(([start]) => start >= seen.fcp)
        .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
      requests: sent.length,
      bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
      scriptRequests: scripts.length,
      scriptBytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  } finally {
    await close();
  }
}

/** @returns {Promise<{pages: object[], absent: string[], network: object, slowdown: number}>} */
export async function measureLoad({ browser, repetitions, tell }) {
  const { pages, variants, absent } = await makePages();
  const folders = { '/cdn/ssr/': path.join(root, 'packages/ssr/dist/browser'), '/cdn/': cdn };
  const server = await servePortal({ pages, folders });
  const results = variants.map((variant) => ({ ...variant, runs: [] }));
  try {
    // The server compresses each file on its first request: exclude this from the measurement.
    await Promise.all(results.map(({ address }) => loadOnce(browser, server, address, { isSlow: false })));
    for (let repetition = 0; repetition < repetitions; repetition++) {
      tell(`page load, repetition ${repetition + 1} of ${repetitions}`);
      for (const result of shuffled(results)) {
        result.runs[repetition] = await within(60, loadOnce(browser, server, result.address));
      }
    }
  } finally {
    await server.close();
  }
  return { pages: results.map((result) => summarise(result, results)), absent, network, slowdown };
}

/** Medians of a page, and its ratios to the plain page with the same delivery of styles. */
function summarise({ label, delivery, floor: floorLabel, runs }, all) {
  const floor = all.find((each) => each.label === floorLabel && each.delivery === delivery).runs;
  const of = (list, kind) => list.map((run) => run[kind]);
  const typical = (kind) => Math.round(median(of(runs, kind)) * 10_000) / 10_000;
  const against = (kind) => Math.round(pairedRatio(of(runs, kind), of(floor, kind)).median * 1000) / 1000;
  const { shifted, requests, bytes, scriptRequests, scriptBytes } = runs.at(-1);
  return {
    label,
    delivery,
    ...Object.fromEntries(['fcp', 'lcp', 'tbt', 'cls'].map((kind) => [kind, typical(kind)])),
    fcpRatio: against('fcp'),
    lcpRatio: against('lcp'),
    repetitions: runs.length,
    ...{ shifted, requests, bytes, scriptRequests, scriptBytes },
  };
}
