// The projects in this folder, each built from the packed packages and opened in a browser: see README.md.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright';
import { browserFlags, findBrowser } from '../test-browsers/browser.mjs';
import { freePort } from '../servers/free-port.mjs';
import { installPacked, packAll } from '../release/packed.mjs';
import { cleanEnv, root, run } from '../tasks/run.mjs';
import { serve } from '../servers/serve.mjs';

const here = import.meta.dirname;
const windows = process.platform === 'win32';
const silent = Object.fromEntries(
  ['ASTRO', 'NEXT', 'NUXT'].map((framework) => [`${framework}_TELEMETRY_DISABLED`, '1']),
);
const { sen } = JSON.parse(readFileSync(path.join(root, 'packages/tokens/dist/tokens.json'), 'utf8'));

let folder;
let packed;
let browser;
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sen-consumers-'));
  packed = await packAll(folder);
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Copies a project, installs and builds it. Returns its folder. */
async function build(name) {
  const home = path.join(folder, name);
  cpSync(path.join(here, name), home, { recursive: true });
  await installPacked(home, packed);
  const { code, output } = await run('pnpm', ['run', 'build'], {
    cwd: home,
    env: { CI: 'true', ...silent },
    shell: windows,
    timeout: 900_000,
  });
  assert.equal(code, 0, output);
  return home;
}

/** A project's own server on a free port; same interface as the result of `serve`. */
async function start(home, script, ...args) {
  const port = await freePort();
  const child = spawn(process.execPath, [script, ...args], {
    cwd: home,
    env: cleanEnv({ ...silent, HOST: '127.0.0.1', HOSTNAME: '127.0.0.1', PORT: `${port}` }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const url = `http://127.0.0.1:${port}`;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (child.exitCode === null && !(await fetch(url).catch(() => false)))
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(child.exitCode, null, said);
  return {
    url,
    async close() {
      child.kill();
      await ended;
    },
  };
}

/** The computed surface colour of a card: in light, in dark, and in a dark section of a light page. */
async function checkColours(page) {
  await page.evaluate(() => {
    const section = document.createElement('section');
    section.dataset.senScheme = 'dark';
    const card = document.createElement('sen-article-card');
    for (const [name, value] of Object.entries({ id: 'dark', headline: 'Bài tối', href: '/tin/toi' }))
      card.setAttribute(name, value);
    section.append(card);
    document.body.append(section);
    // A page with a color-scheme of its own; as a constructed sheet, which every policy allows.
    const own = new window.CSSStyleSheet();
    own.replaceSync(':root { color-scheme: light; }');
    document.adoptedStyleSheets.push(own);
  });
  const surface = (id) =>
    page
      .locator(id)
      .evaluate(({ shadowRoot }) => window.getComputedStyle(shadowRoot.querySelector('[part~=base]')).backgroundColor);
  const expected = (scheme) => {
    const { hex } = sen[scheme].color.surface.$value;
    return `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
  };
  const [light, dark] = [expected('light'), expected('dark')];
  assert.notEqual(light, dark);
  await page.locator('#dark').getByRole('link', { name: 'Bài tối' }).waitFor();
  assert.equal(await surface('#property'), light, 'in light');
  assert.equal(await surface('#dark'), dark, 'in a dark section');
  const choose = (scheme) => page.evaluate((value) => (document.documentElement.dataset.senScheme = value), scheme);
  await choose('dark');
  assert.equal(await surface('#property'), dark, 'in dark, chosen by attribute on a page that says light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await choose('auto');
  assert.equal(await surface('#property'), dark, 'in dark, as the visitor has it');
  await choose('light');
  assert.equal(await surface('#property'), light, 'in light, chosen by attribute');
}

/** Svelte renders an object as an attribute on the server, and sets the property on hydration. */
const printedObject = /article: "\[object Object\]" is an object printed as an attribute/;

/** The assertions for every project. */
async function visit(url, allowed = []) {
  const page = await browser.newPage();
  const wrongs = [];
  page.on('pageerror', (error) => wrongs.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrongs.push(message.text());
  });
  page.on('requestfailed', (request) => wrongs.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) wrongs.push(`${response.url()}: ${response.status()}`);
    if (!response.url().startsWith(url)) wrongs.push(`${response.url()} is on another host`);
  });
  // Browsers request it automatically.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  try {
    await page.goto(url);
    const link = page.locator('#property').getByRole('link');
    await link.filter({ hasText: 'Bài thứ nhất' }).waitFor();
    assert.equal(await link.getAttribute('href'), '/tin/1');

    const slotted = page.getByRole('heading', { name: 'Bài trong khe', level: 3 });
    await slotted.waitFor();
    assert.equal(await slotted.evaluate((heading) => heading.assignedSlot?.name), 'headline');

    await page.locator('#event').getByRole('button', { name: 'Đóng thông báo' }).click();
    await page.locator('#dismissed').filter({ hasText: 'lich' }).waitFor();
    await page.locator('#event').getByText('Sáng thứ năm').waitFor({ state: 'hidden' });

    await page.getByRole('button', { name: 'Bài sau' }).click();
    await link.filter({ hasText: 'Bài thứ hai' }).waitFor();

    await checkColours(page);
    assert.deepEqual(
      wrongs.filter((wrong) => !allowed.some((pattern) => pattern.test(wrong))),
      [],
    );
  } finally {
    await page.close();
  }
}

// Two builds at a time: each uses most of a core.
describe('consumer projects with the packed packages', { concurrency: 2 }, () => {
  it('renders elements from script tags', async () => {
    // The folder `cdn` of the tarball, as a portal's administrator copies it.
    const { tarball } = packed.find(({ name }) => name === '@sen-portal/elements');
    const { code, output } = await run('tar', ['-xzf', path.basename(tarball)], { cwd: folder });
    assert.equal(code, 0, output);
    const server = await serve({
      folders: { '/cdn/': path.join(folder, 'package/cdn'), '/': path.join(here, 'html') },
    });
    try {
      await visit(`${server.url}/`);
    } finally {
      await server.close();
    }
  });

  for (const [name, title, built = 'dist'] of [
    ['plain', 'Vite and strict TypeScript 7'],
    ['react', 'Vite and React 19, types checked'],
    ['vue', 'Vite and Vue 3, types checked'],
    ['lit', 'Vite and Lit, types checked'],
    ['astro', 'Astro'],
    ['angular', 'Angular, templates checked', 'dist/browser'],
  ]) {
    it(`renders elements in ${title}`, async () => {
      const home = await build(name);
      const server = await serve({ folders: { '/': path.join(home, built) } });
      try {
        await visit(`${server.url}/`);
      } finally {
        await server.close();
      }
    });
  }

  for (const [name, title, script, allowed] of [
    ['sveltekit', 'SvelteKit, types checked', 'build/index.js', [printedObject]],
    ['nuxt', 'Nuxt', '.output/server/index.mjs'],
  ]) {
    it(`renders elements in ${title}, with children in the server's markup`, async () => {
      const home = await build(name);
      const server = await start(home, script);
      try {
        const html = await (await fetch(server.url)).text();
        assert.match(html, /<h3 slot="headline"><a href="\/tin\/khe">Bài trong khe<\/a><\/h3>/);
        await visit(server.url, allowed);
      } finally {
        await server.close();
      }
    });
  }

  it('renders elements in Next.js, with children in the markup of the server', async () => {
    const home = await build('next');
    const server = await start(home, 'node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1');
    try {
      const html = await (await fetch(server.url)).text();
      assert.match(html, /<h3 slot="headline"><a href="\/tin\/khe">Bài trong khe<\/a><\/h3>/);
      await visit(server.url);
    } finally {
      await server.close();
    }
  });

  it('renders elements of a Node server, without script and hydrated by a bundle', async () => {
    const home = await build('node-ssr');
    const server = await start(home, 'server.js');
    const open = async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled });
      return context.newPage();
    };
    try {
      const bare = await open(false);
      await bare.goto(server.url);
      const links = await bare.getByRole('link').allInnerTexts();
      assert.deepEqual(links.sort(), ['Bài thứ nhất', 'Bài thứ nhất', 'Bài trong khe', 'Tin tức', 'Trang chủ']);
      for (const text of ['Lịch tiếp công dân', 'Tin mới', '1.200', 'Hộ có nước sạch'])
        assert.ok(await bare.getByText(text).first().isVisible(), text);
      await bare.context().close();

      const scripted = await open(true);
      await scripted.addInitScript(() => {
        window.shift = 0;
        new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shift += value))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        document.addEventListener('readystatechange', () => {
          if (document.readyState !== 'interactive') return;
          for (const host of document.querySelectorAll('[data-sen-ssr]:not(script)'))
            host.shadowRoot.querySelectorAll('*').forEach((node) => (node.declared = true));
        });
      });
      await scripted.goto(server.url, { waitUntil: 'networkidle' });
      const remade = await scripted.evaluate(() =>
        [...document.querySelectorAll('[data-sen-ssr]:not(script)')]
          .filter(({ shadowRoot }) => ![...shadowRoot.querySelectorAll('*')].some(({ declared }) => declared))
          .map(({ localName }) => localName),
      );
      assert.deepEqual(remade, []);
      assert.equal(await scripted.evaluate(() => window.shift), 0);
      await scripted.context().close();

      await visit(server.url);
    } finally {
      await server.close();
    }
  });

  it('passes strict TypeScript, Preact and Svelte', async () => {
    await build('typescript');
  });

  it('tests every folder', () => {
    const folders = readdirSync(here, { withFileTypes: true }).filter((item) => item.isDirectory());
    assert.deepEqual(
      folders.map(({ name }) => name).sort(),
      'angular astro html lit next node-ssr nuxt plain react sveltekit typescript vue'.split(' '),
    );
    assert.ok(folders.every(({ name }) => !existsSync(path.join(here, name, 'node_modules'))));
  });
});
