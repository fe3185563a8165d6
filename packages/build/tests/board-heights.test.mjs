// The board of the sample home page, which holds the 20 targets of the resolution, takes little height on any screen.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright';
import { serve } from '../servers/serve.mjs';
import { browserFlags, ensureBrowser } from '../test-browsers/browser.mjs';

describe('the board of the home page', () => {
  let browser;
  let server;

  before(async () => {
    browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
    server = await serve();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [width, most] of [
    [1280, 1900],
    [390, 3000],
  ]) {
    it(`is one table of at most ${most} px at ${width} px, and its first target is within a screen`, async (t) => {
      const page = await browser.newPage({ viewport: { width, height: 844 } });
      t.after(() => page.close());
      await page.goto(`${server.url}/embed/home.html`);
      const board = page.locator('sen-target-board');
      // The table of the page is replaced by that of the board.
      await page.waitForFunction(
        () => document.querySelector('sen-target-board').shadowRoot?.querySelectorAll('[part=row]').length === 20,
      );
      const seen = await board.evaluate((element) => {
        const { top, height } = element.getBoundingClientRect();
        const base = element.shadowRoot.querySelector('[part~=base]');
        return {
          height,
          tables: element.shadowRoot.querySelectorAll('table').length,
          rows: element.shadowRoot.querySelectorAll('[part=row]').length,
          first: element.shadowRoot.querySelector('[part=row]').getBoundingClientRect().bottom - top,
          bars: element.shadowRoot.querySelectorAll('.fill').length,
          hidden: base.scrollWidth - base.clientWidth,
        };
      });
      t.diagnostic(`${Math.round(seen.height)} px, first target ends at ${Math.round(seen.first)} px`);
      assert.deepEqual(
        { tables: seen.tables, rows: seen.rows, bars: seen.bars, hidden: seen.hidden },
        { tables: 1, rows: 20, bars: 0, hidden: 0 },
      );
      assert.ok(seen.height <= most, `${seen.height} px`);
      assert.ok(seen.first <= 844, `the first target ends at ${seen.first} px`);
    });
  }
});
