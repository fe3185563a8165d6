/* global Element, HTMLAnchorElement, HTMLSlotElement, Node -- of the browser, in functions that run in the page */
// What WordPress makes of the snippets of the guides: the elements show the same as from the snippet itself. The forms in
// wordpress/mangled.json were made by its own functions (wpautop, wptexturize, wp_kses_post); wordpress/regenerate.mjs
// makes them anew.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright';
import { defaultFolders, serve } from '../servers/serve.mjs';
import { browserFlags, ensureBrowser } from '../test-browsers/browser.mjs';
import { root } from '../tasks/run.mjs';
import { formsOf, snippets } from './wordpress/snippets.mjs';

const mangled = JSON.parse(
  readFileSync(path.join(root, 'packages/build/tests/wordpress/mangled.json'), 'utf8'),
).snippets;
const fixture = (name) => readFileSync(path.join(root, 'packages/data/fixtures', name));
const articles = [
  { title: 'Lịch tiếp công dân', url: '/tin/1', publishedAt: '2024-02-27' },
  { title: 'Họp tổ dân phố', url: '/tin/2', publishedAt: '2024-02-26' },
];
const post = { id: 1, date_gmt: '2024-02-27T03:03:00', link: '/tin/1', title: { rendered: 'Bài &#8220;1&#8221;' } };

let browser;
let site;
let html = '';

const send = (type, body) => (_, response) => response.writeHead(200, { 'content-type': type }).end(body);
const json = (data) => send('application/json', JSON.stringify(data));

before(async () => {
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  site = await serve({
    folders: defaultFolders,
    answers: {
      '/trang': (request, response) => send('text/html; charset=utf-8', html)(request, response),
      '/': json([post]),
      '/wp-json/wp/v2/posts': json([post]),
      '/tin.json': json(articles),
      '/api/tin-tuc.json': json(articles),
      '/api/cong-tac-dang.json': json(articles),
      '/api/thong-ke.json': json({ online: 554, total: 2462134 }),
      '/api/thong-bao.json': json([{ id: 'mua', title: 'Cảnh báo mưa lớn', text: 'Từ 18:00 có thể ngập.' }]),
      '/api/nghi-quyet-23.json': json({
        title: 'Mục tiêu',
        groups: [{ targets: [{ label: 'Biết chữ', milestones: [{ due: 2030, bound: 'at-least', value: 99.5 }] }] }],
      }),
      '/index.php': send('text/xml; charset=utf-8', fixture('nukeviet.xml')),
      '/o/tin.atom': send('application/atom+xml', fixture('liferay.xml')),
    },
  });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Runs in the page: what its elements show, in words and the addresses of links, without white space. */
function shown() {
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node instanceof Element && node.matches('script, style, template, noscript')) return '';
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const nodes = assigned.length ? assigned : (node.shadowRoot ?? node).childNodes;
    const href = node instanceof HTMLAnchorElement ? `[${node.getAttribute('href')}]` : '';
    return href + Array.from(nodes, textOf).join('');
  };
  const hosts = [...document.querySelectorAll('main *')].filter(({ shadowRoot }) => shadowRoot);
  const outermost = hosts.filter((host) => !host.parentElement.closest(hosts.map(({ localName }) => localName).join()));
  return outermost.map((host) => `${host.localName}: ${textOf(host).replace(/\s+/g, '')}`);
}

/** What a page shows that holds this, once nothing changes any more, with what it writes to the console. */
const results = new Map();
async function show(content) {
  const key = content.trim();
  if (!results.has(key)) results.set(key, await showAnew(key));
  return results.get(key);
}

async function showAnew(content) {
  html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>
    <link rel="stylesheet" href="/cdn/sen.css"><script type="module" src="/cdn/sen.js"></script></head>
    <body><main id="noi-dung">${content}</main></body></html>`;
  const page = await browser.newPage();
  try {
    const warnings = [];
    page.on('console', (message) => message.text().startsWith('[sen]') && warnings.push(message.text()));
    await page.addInitScript(() => {
      window.ended = 0;
      for (const type of ['sen-load', 'sen-error']) window.addEventListener(type, () => window.ended++);
    });
    const starts = /starts="([^"]+)"/.exec(content)?.[1];
    await page.clock.setFixedTime(new Date(starts ?? '2024-02-27T12:00:00+07:00'));
    await page.goto(`${site.url}/trang`, { waitUntil: 'load' });
    // Responses and chunks are pending; `updateComplete` waits for the latter.
    const isComplete = async () => {
      const hosts = [...document.querySelectorAll('main *')].filter(({ localName }) => localName.startsWith('sen-'));
      if (!hosts.length || hosts.some((host) => !host.shadowRoot)) return false;
      await Promise.all(hosts.map(({ updateComplete }) => updateComplete));
      if (hosts.some(({ shadowRoot }) => /Đang tải|Loading/.test(shadowRoot.textContent))) return false;
      // A search asks for nothing before a visitor does.
      return window.ended >= hosts.filter((host) => host.matches('[src]:not(sen-search)')).length;
    };
    for (const end = Date.now() + 60_000; !(await page.evaluate(isComplete));)
      assert.ok(Date.now() < end, 'the elements are not complete after 60 s');
    let text = await page.evaluate(shown);
    for (let before; before?.join() !== text.join(); text = await page.evaluate(shown)) {
      before = text;
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
    return { text, warnings };
  } finally {
    await page.close();
  }
}

test('the forms are those of the guides', () => {
  const pasted = mangled.map((forms) =>
    Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, form.pasted])),
  );
  assert.deepEqual(
    pasted,
    snippets.map(({ html }) => formsOf(html)),
    'the guides have changed: node packages/build/tests/wordpress/regenerate.mjs',
  );
  assert.ok(snippets.length > 30);
});

// `sen.js` has every element but the editors' import tool.
const isInScript = ({ html }) => !html.includes('<sen-target-import');
for (const [index, { page, html: own }] of [...snippets.entries()].filter(([, snippet]) => isInScript(snippet)))
  for (const [name, { shown: content }] of Object.entries(mangled[index]))
    test(`${page}, ${own.split('\n')[0].slice(0, 60)}: ${name}`, async () => {
      const expected = await show(own);
      const found = await show(content);
      assert.ok(expected.text.join('').length > 20, 'the snippet itself shows nothing');
      assert.deepEqual(found.text, expected.text);
      assert.deepEqual(found.warnings, expected.warnings);
    });

test('a sign that ends a tag is why the guides write words', async () => {
  const { text } = await show(mangled.at(-1).author.shown);
  assert.match(text.join(), /từ99,5%trởlên/);
});
