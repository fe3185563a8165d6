// What a visitor sees on the sample pages: the head on a phone, the type, dark mode, focus, and that nothing moves.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright';
import { browserFlags, ensureBrowser } from '../test-browsers/browser.mjs';
import { serve } from '../servers/serve.mjs';

/** Functions for the page: every element in reading order, also in shadow roots; and the text of an element itself. */
const helpers = () => {
  globalThis.walk = (base = document.body) =>
    [...base.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? globalThis.walk(element.shadowRoot) : []),
    ]);
  globalThis.focused = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
};

describe('look of the sample pages', { concurrency: 2 }, () => {
  let browser;
  let server;

  before(async () => {
    server = await serve();
    browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page; `work` runs before the visit. */
  async function open(t, name, { width = 1280, prepare = async () => {}, ...options } = {}) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.addInitScript(helpers);
    await prepare(page);
    await page.goto(`${server.url}/embed/${name}`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    return page;
  }

  const placeOf = (page, selector) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round);
      });

  for (const name of ['home.html', 'home.en.html']) {
    it(`${name} begins within 150 pixels on a phone`, async (t) => {
      const page = await open(t, name, { width: 390 });
      const [, top] = await placeOf(page, 'main');
      assert.ok(top <= 150, `main begins at ${top} px`);
    });
  }

  for (const width of [390, 768, 1280]) {
    it(`moves nothing when an option is pressed at ${width} pixels`, async (t) => {
      const page = await open(t, 'home.html', { width });
      const options = page.locator('sen-masthead .options');
      if (await options.isVisible()) await options.click();
      const places = () =>
        page.evaluate(() =>
          globalThis
            .walk()
            .filter(
              (element) =>
                element.matches('sen-masthead *, sen-masthead, main, main > *, button') && element.checkVisibility(),
            )
            .concat([...document.querySelector('sen-accessibility-bar').shadowRoot.querySelectorAll('button')])
            .map((element) => {
              const { x, y, width: inline, height } = element.getBoundingClientRect();
              return [element.localName, x, y, inline, height].join(' ');
            }),
        );
      const before = await places();
      for (const option of ['Tương phản cao', 'Nền tối', 'Nền tối']) {
        await page.getByRole('button', { name: option }).click();
        assert.deepEqual(await places(), before, option);
      }
    });
  }

  it('keeps the buttons of the text size under the pointer', async (t) => {
    const page = await open(t, 'home.html');
    const larger = 'sen-accessibility-bar .larger';
    const before = await placeOf(page, larger);
    for (let press = 0; press < 5; press++) await page.locator(larger).click();
    assert.deepEqual(await placeOf(page, larger), before);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.senAccess), 'text-200');
  });

  it('follows the width of its container, not of the window', async (t) => {
    for (const name of ['home.html', 'section.html', 'article.html', 'contact.html']) {
      const page = await open(t, name);
      const found = await page.evaluate(async () => {
        const main = document.querySelector('main');
        const box = document.createElement('div');
        box.style.inlineSize = '340px';
        main.before(box);
        box.append(main);
        await new Promise((done) => setTimeout(done, 300));
        const isBelow = (one, other) => other.getBoundingClientRect().top >= one.getBoundingClientRect().bottom;
        const columns = [...main.querySelectorAll('.sen-columns')].map(({ children }) =>
          isBelow(children[0], children[1]),
        );
        const article = main.querySelector('sen-article')?.shadowRoot;
        return {
          wide: globalThis
            .walk(main)
            .filter((element) => !element.closest('svg, .visually-hidden, sen-target-board, .scroll, .topics'))
            .filter((element) => !element.getRootNode().host?.matches?.('sen-target-board, sen-target-meter'))
            .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > 341)
            .map((element) => `<${element.localName} class="${element.className}">`),
          columns: columns.every(Boolean),
          side: !article || isBelow(article.querySelector('.side'), article.querySelector('.main')),
        };
      });
      assert.deepEqual(found, { wide: [], columns: true, side: true }, name);
    }
  });

  it('is dark if the system is, and light again by the option', async (t) => {
    for (const name of ['home.html', 'article.html']) {
      const page = await open(t, name, { colorScheme: 'dark' });
      const ground = () =>
        page.evaluate(() => /\d+/.exec(window.getComputedStyle(document.body).backgroundColor)[0] < 60);
      assert.equal(await ground(), true, 'dark');
      const button = page.getByRole('button', { name: 'Nền tối' });
      assert.equal(await button.getAttribute('aria-pressed'), 'true');
      await button.click();
      assert.equal(await ground(), false, 'light by choice');
      await page.reload();
      await page.waitForFunction(() => document.documentElement.dataset.senAccess === 'light');
      assert.equal(await ground(), false, 'light after a reload');
      await page.emulateMedia({ media: 'print' });
      const ink = await page.evaluate(() => /\d+/.exec(window.getComputedStyle(document.querySelector('h1')).color)[0]);
      assert.ok(ink < 60, 'dark text on paper');
    }
  });

  it('shows one focus ring on everything that Tab reaches', async (t) => {
    for (const name of ['home.html', 'article.html', 'contact.html', 'section.html']) {
      const page = await open(t, name);
      const faults = [];
      for (let stop = 0; stop < 60; stop++) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(() => {
          const element = globalThis.focused();
          if (!element || element === document.body) return null;
          // The targets are drawn by elements of their own kind; their ring is checked with them.
          if (element.closest('sen-target-board') || element.getRootNode().host?.matches('sen-target-board')) return '';
          // The ring of a radio button is around it and its words.
          const { outlineStyle, outlineWidth } = window.getComputedStyle(
            element.type === 'radio' ? element.closest('label') : element,
          );
          return outlineStyle === 'solid' && outlineWidth === '3px'
            ? ''
            : `${element.outerHTML.slice(0, 90)}: ${outlineStyle} ${outlineWidth}`;
        });
        if (found === null) break;
        if (found) faults.push(found);
      }
      assert.deepEqual(faults, [], name);
    }
  });

  it('goes on from the heading that the contents list leads to', async (t) => {
    const page = await open(t, 'article.html');
    await page.locator('sen-article .contents a').last().focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => globalThis.focused().textContent.trim()), 'Tổ chức thực hiện');
    assert.match(page.url(), /#sen-to-chuc-thuc-hien$/);
    await page.keyboard.press('Tab');
    const next = await page.evaluate(() => {
      const element = globalThis.focused();
      return !!(document.querySelector('#sen-to-chuc-thuc-hien').compareDocumentPosition(element) & 4);
    });
    assert.equal(next, true);
  });

  it('prints the contact page with its form on two sheets of A4, and the pictures of an article with the text around them', async (t) => {
    const margin = Object.fromEntries(['top', 'right', 'bottom', 'left'].map((side) => [side, '1cm']));
    for (const [name, sheets] of [
      ['contact.html', 2],
      ['article.html', 4],
    ]) {
      const page = await open(t, name);
      const pdf = await page.pdf({ format: 'A4', margin });
      assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length, sheets, name);
    }
  });

  it('has no text below 14 pixels', async (t) => {
    for (const name of ['home.html', 'section.html', 'article.html', 'contact.html']) {
      const page = await open(t, name, { width: 390 });
      const small = await page.evaluate(() =>
        globalThis
          .walk()
          .filter((element) => [...element.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim()))
          .filter((element) => !element.matches('style, script') && element.checkVisibility())
          .filter((element) => !element.getRootNode().host?.matches?.('sen-target-board, sen-target-meter'))
          .filter((element) => parseFloat(window.getComputedStyle(element).fontSize) < 14)
          .map((element) => element.outerHTML.slice(0, 100)),
      );
      assert.deepEqual(small, [], name);
    }
  });

  for (const width of [390, 1280]) {
    it(`keeps its place when the typeface comes late, at ${width} pixels`, async (t) => {
      for (const name of ['home.html', 'section.html', 'contact.html', 'article.html']) {
        let release;
        const held = new Promise((done) => (release = done));
        const context = await browser.newContext({ viewport: { width, height: 900 } });
        t.after(() => context.close());
        const page = await context.newPage();
        await page.route('**/*.woff2', async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(`${server.url}/embed/${name}`, { waitUntil: 'domcontentloaded' });
        await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
        // Past the block period of the typeface: the stand-in is drawn.
        await page.waitForFunction(() => document.fonts.status === 'loading' && performance.now() > 3500);
        await page.evaluate(() => {
          globalThis.shift = 0;
          new globalThis.PerformanceObserver((list) => {
            for (const { value } of list.getEntries()) globalThis.shift += value;
          }).observe({ type: 'layout-shift' });
        });
        release();
        await page.waitForFunction(
          () => document.fonts.status === 'loaded' && document.fonts.check('16px "Be Vietnam Pro"'),
        );
        const shift = await page.evaluate(
          () =>
            new Promise((done) =>
              window.requestAnimationFrame(() =>
                window.requestAnimationFrame(() => window.setTimeout(() => done(globalThis.shift), 200)),
              ),
            ),
        );
        assert.ok(shift < 0.015, `${name} shifts by ${shift.toFixed(3)}`);
        await context.close();
      }
    });
  }
});
