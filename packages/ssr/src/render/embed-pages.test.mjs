// The pages of docs/embed/ as a portal with server rendering serves them: without script, and after the script has
// loaded, under the strict policy.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { watchShifts } from '../../../build/tests/shifts.mjs';
import { launch, visit } from '../../../build/tests/visit.mjs';
import { defaultFolders, serve } from '../../../build/servers/serve.mjs';
import { strictPolicy } from '../../../build/bundles/inline-snippets.mjs';
import { renderPage } from '../../dist/index.js';

const folder = defaultFolders['/embed/'];
const names = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** Runs in the page: visible headings, links and figures in order, in the light DOM and in shadow trees. */
const readPage = () => {
  const clean = (text) => text.replace(/\s+/g, ' ').trim();
  const textIn = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 || /^(style|script|template)$/.test(node.localName)) return '';
    const inside = node.localName === 'slot' && node.assignedNodes().length ? node.assignedNodes() : node.childNodes;
    return [...(node.shadowRoot ?? { childNodes: inside }).childNodes].map(textIn).join('');
  };
  const seen = { headings: [], links: [], figures: [] };
  const visit = (node) => {
    // A slot has no box of its own.
    if (node.localName !== 'slot' && !node.checkVisibility({ visibilityProperty: true })) return;
    // A menu is expanded without script, and has no buttons; nothing counts what is typed.
    if (node.matches('sen-navigation, sen-accessibility-bar, fieldset, button, [part=counter]')) return;
    if (node.matches('[part=topics], [part=tools], [part=filters], .controls, [part=status], .skip')) return;
    if (/^h[1-6]$/.test(node.localName)) seen.headings.push(clean(textIn(node)));
    if (node.matches('a[href]')) seen.links.push(`${clean(textIn(node))} ${node.getAttribute('href')}`);
    if (node.localName !== 'slot' && !node.children.length && !node.shadowRoot)
      seen.figures.push(...(node.textContent.match(/\d[\d.,]*\d|\d/g) ?? []));
    const slotted = node.localName === 'slot' ? node.assignedElements() : [];
    for (const child of (node.shadowRoot ?? { children: slotted.length ? slotted : node.children }).children)
      visit(child);
  };
  visit(document.body);
  return seen;
};

/** Runs in the page: the targets of the author's links, without controls. */
const unseenLinks = () => {
  const linksIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((node) => [
      ...(node.matches('a[href]') ? [node] : []),
      ...(node.shadowRoot ? linksIn(node.shadowRoot) : []),
    ]);
  const seen = linksIn(document).filter((link) => link.checkVisibility() && link.getClientRects().length);
  const addresses = new Set(seen.map((link) => link.getAttribute('href')));
  // Narrow pagination has links to adjacent pages.
  return Array.from(document.querySelectorAll('a[href]:not(sen-pagination a)'), (link) =>
    link.getAttribute('href'),
  ).filter((address) => !addresses.has(address));
};

describe('pages of docs/embed, rendered on the server', () => {
  let browser;
  let server;
  const warnings = [];

  before(async () => {
    browser = await launch();
    const answers = {};
    for (const name of names) {
      answers[`/embed/rendered/${name}`] = async (_, response) => {
        const html = readFileSync(path.join(folder, name), 'utf8').replace(
          /<script [^>]*src="\/cdn\//,
          '<script type="module" src="/cdn/ssr/hydrate.js"></script>$&',
        );
        const page = await renderPage(html, {
          url: `${server.url}/embed/rendered/${name}`,
          origins: [server.url],
          // The limits have tests of their own.
          limits: { milliseconds: 60_000 },
          warn: (message) => warnings.push(message),
        });
        const allowed = strictPolicy.replace("style-src 'self'", `$& ${page.styleHashes.join(' ')}`);
        response.setHeader('content-security-policy', allowed);
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page.html);
      };
    }
    server = await serve({
      answers,
      folders: {
        '/cdn/ssr/': fileURLToPath(new URL('../../dist/browser/', import.meta.url)),
        '/embed/rendered/': folder,
        ...defaultFolders,
      },
      headers: { 'content-security-policy': strictPolicy },
    });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const name of names) {
    it(`${name} has the same content without script, and is hydrated without a shift or a report`, async () => {
      const alive = await visit(browser, `${server.url}/embed/${name}`, { until: 'networkidle' });
      const wanted = await alive.page.evaluate(readPage);
      await alive.close();
      const address = `${server.url}/embed/rendered/${name}`;
      const plain = await visit(browser, address, { javaScriptEnabled: false });
      const shown = await plain.page.evaluate(readPage);
      assert.deepEqual(warnings, []);
      for (const width of [360, 1280]) {
        await plain.page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await plain.page.evaluate(unseenLinks), [], `${width} px`);
      }
      await plain.close();
      for (const kind of Object.keys(wanted)) {
        assert.ok(wanted[kind].length > 0, kind);
        assert.deepEqual(shown[kind], wanted[kind], kind);
      }
      for (const width of [1280, 360]) {
        let shifts;
        const taken = await visit(browser, address, {
          until: 'networkidle',
          viewport: { width, height: 900 },
          before: async (page) => {
            // The viewport of a phone, as the server assumes.
            if (width < 500) await page.addInitScript('navigator.share ??= async () => {}');
            shifts = await watchShifts(page);
          },
        });
        if (width === 1280) assert.deepEqual(await taken.page.evaluate(readPage), wanted);
        // Without a style sheet the page is unstyled before its script.
        if (await taken.page.$('link[href$="/sen.css"]')) assert.deepEqual(await shifts(), []);
        assert.deepEqual(await taken.violations(), []);
        assert.deepEqual(taken.errors, []);
        assert.deepEqual(taken.warnings, []);
        await taken.close();
      }
    });
  }
});
