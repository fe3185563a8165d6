// docs/embed/hostile/: pages with the side effects of old portals. The elements look and work as on a plain page.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, visit } from './visit.mjs';
import { defaultFolders, serve } from '../servers/serve.mjs';

const { resolve } = createRequire(import.meta.url);
const folder = path.join(defaultFolders['/embed/'], 'hostile');
const names = readdirSync(folder).filter((name) => /\.html$/.test(name));

/**
 * Computed styles of everything inside the shadow roots: logical properties, independent of the writing direction, and
 * nothing that depends on the width.
 */
const readLook = () => {
  const sides = ['block-start', 'block-end', 'inline-start', 'inline-end'];
  const properties = [
    ...['color', 'background-color', 'display', 'position', 'visibility', 'opacity', 'float', 'box-sizing'],
    ...['font-family', 'font-size', 'font-weight', 'font-style', 'line-height', 'letter-spacing', 'word-spacing'],
    ...[
      'text-transform',
      'text-align',
      'text-decoration-line',
      'text-indent',
      'white-space',
      'list-style-type',
      'cursor',
    ],
    ...sides.flatMap((side) => [`padding-${side}`, `border-${side}-width`, `border-${side}-style`]),
  ];
  const look = {};
  const hosts = [...document.querySelectorAll('#noi-dung > *, #noi-dung > p > *, #noi-dung > div > *')].filter(
    ({ shadowRoot, localName }) => shadowRoot && !look[localName] && (look[localName] = {}),
  );
  for (const host of hosts) {
    for (const element of host.shadowRoot.querySelectorAll('*')) {
      if (element.matches('slot, style, title, desc, [hidden], [hidden] *, svg *')) continue;
      const styles = window.getComputedStyle(element);
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      const own = properties.map((property) => `${property}: ${styles.getPropertyValue(property)}`);
      look[host.localName][name] ??= own;
    }
  }
  return look;
};

/** Hosts whose content takes no space. */
const readCollapsed = () =>
  [...document.querySelectorAll('#noi-dung *')]
    .filter(({ shadowRoot }) => shadowRoot)
    .filter(({ shadowRoot }) => {
      const { width, height } = (
        shadowRoot.querySelector('.base, [part~="base"]') ?? shadowRoot.firstElementChild
      ).getBoundingClientRect();
      return width < 150 || height < 15;
    })
    .map(({ localName }) => localName);

describe('hostile pages', { concurrency: 2 }, () => {
  let browser;
  let server;
  let plain;

  before(async () => {
    server = await serve({
      folders: {
        ...defaultFolders,
        '/bootstrap/': path.dirname(path.dirname(resolve('bootstrap/dist/css/bootstrap.css'))),
        '/jquery/': path.dirname(resolve('jquery/dist/jquery.js')),
      },
      answers: {
        '/o-dau/do/so-lieu.json': (_, response) => {
          response.setHeader('content-type', 'application/json');
          response.end('{"online": 9876}');
        },
      },
      // A sandboxed frame has an opaque origin, so modules need CORS.
      headers: { 'access-control-allow-origin': '*' },
    });
    browser = await launch();
    const visitor = await open('plain.html');
    await visitor.undefinedTags();
    plain = await visitor.page.evaluate(readLook);
    await visitor.close();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (name) => {
    const visitor = await visit(browser, `${server.url}/embed/hostile/${name}`);
    // A board renders with a delay. If it does not, the test reports the missing content.
    const drawn = visitor.page.getByText('Biết chữ, 15–60 tuổi').filter({ visible: true }).first();
    if (!name.startsWith('iframes')) await drawn.waitFor().catch(() => {});
    return visitor;
  };

  for (const name of names.filter((name) => !/^(plain|iframes)/.test(name))) {
    it(`${name}: elements look and work as usual`, async (t) => {
      const visitor = await open(name);
      t.after(() => visitor.close());
      const { page } = visitor;
      assert.deepEqual(await visitor.undefinedTags(), []);
      assert.deepEqual(await page.evaluate(readCollapsed), []);

      const look = await page.evaluate(readLook);
      assert.deepEqual(Object.keys(look).sort(), Object.keys(plain).sort());
      for (const tag of Object.keys(plain)) assert.deepEqual(look[tag], plain[tag], `${name}: ${tag}`);

      for (const text of ['Biết chữ, 15–60 tuổi', '2.462.134'])
        await page.getByText(text).filter({ visible: true }).first().waitFor();

      // Switches respond to the keyboard, show their focus, and fire events.
      const contrast = page.getByRole('button', { name: 'Tương phản cao' }).first();
      await contrast.focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      const outline = await contrast.evaluate((button) => window.getComputedStyle(button).outlineStyle);
      assert.equal(outline, 'solid');
      await page.keyboard.press('Enter');
      assert.equal(await contrast.getAttribute('aria-pressed'), 'true');
      assert.match(await page.evaluate(() => document.documentElement.dataset.senAccess), /contrast/);

      await page.evaluate(() =>
        document.addEventListener('sen-milestone-change', ({ target }) => (globalThis.told = target.localName)),
      );
      await page.locator('sen-target-board input[name="milestones"]:not(:checked)').first().press('Space');
      assert.equal(await page.evaluate('globalThis.told'), 'sen-target-board');
      assert.deepEqual(visitor.errors, []);
      if (name.startsWith('base')) await page.getByText('9.876').waitFor();
    });
  }

  it('iframes.html: elements work in frames of the same origin and in sandboxed ones, where storage throws', async (t) => {
    const visitor = await open('iframes.html');
    t.after(() => visitor.close());
    const { page } = visitor;
    for (const title of ['Cùng nguồn', 'Hộp cát']) {
      const frame = page.frameLocator(`iframe[title="${title}"]`);
      await frame.getByText('2.462.134').filter({ visible: true }).first().waitFor();
      const contrast = frame.getByRole('button', { name: 'Tương phản cao' }).first();
      await contrast.press('Enter');
      assert.equal(await contrast.getAttribute('aria-pressed'), 'true');
    }
    assert.deepEqual(visitor.errors, []);
  });
});
