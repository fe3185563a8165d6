// What says whether letters are cut off sees it where it is so, and as much as is painted.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { defaultFolders, serve } from '../servers/serve.mjs';
import { launch, openCamera, pixels } from './camera.mjs';
import { clippedInk } from './ink.mjs';

const letters = 'ỄẬỘỮẢỆgy';
const html = (body) => `<!doctype html><html lang="vi"><link rel="stylesheet" href="/cdn/fonts.css"><style>
  * { margin: 0; font: 400 40px/1.6 'Be Vietnam Pro' }
  body { padding: 60px }
  .tight { line-height: 0.8; overflow: hidden }
</style><body>${body}</body></html>`;

describe('clippedInk', { timeout: 5 * 60_000 }, () => {
  let browser;
  let site;
  let page;

  before(async () => {
    site = await serve({
      folders: defaultFolders,
      answers: { '/': (_, response) => response.end('') },
    });
    browser = await launch();
    page = await openCamera(browser);
    await page.goto(site.url);
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function inkOf(body) {
    await page.setContent(html(body));
    return page.evaluate(clippedInk);
  }

  /** How many rows of the picture have dark pixels. */
  async function paintedRows() {
    const { width, height, data } = pixels(await page.screenshot());
    const isDark = (row) => {
      for (let at = row * width * 4; at < (row + 1) * width * 4; at += 4) if (data[at] < 160) return true;
      return false;
    };
    return Array.from({ length: height }, (_, row) => row).filter(isDark).length;
  }

  it('finds nothing where there is room', async () => {
    assert.deepEqual(await inkOf(`<h2 style="overflow:hidden">${letters}</h2>`), { lines: 1, faults: [] });
  });

  it('finds a heading of tight lines that clips, as much as is painted less', async () => {
    await inkOf(`<h2>${letters}</h2>`);
    const whole = await paintedRows();
    const { faults } = await inkOf(`<h2 class="tight">${letters}</h2>`);
    const rest = await paintedRows();
    assert.equal(faults.length, 1);
    const [, above, below] = /loses (\S+) px above, (\S+) px below/.exec(faults[0]).map(Number);
    assert.ok(whole - rest > 10, `${whole} rows, ${rest} of them clipped`);
    assert.ok(Math.abs(whole - rest - above - below) <= 2, `${whole} rows less ${rest}: ${faults}`);
  });

  it('finds text that has no such letters now', async () => {
    assert.equal(
      (await inkOf('<label class="tight">an</label><a class="tight" style="display:block">an</a>')).faults.length,
      1,
    );
  });

  for (const tag of ['button', 'a', 'label', 'summary', 'h3'])
    it(`finds a ${tag} in a shadow tree, with its words in a slot`, async () => {
      const { faults } = await inkOf(
        `<div><template shadowrootmode="open"><div style="overflow:clip;height:30px"><${tag} style="all:unset;display:block"><slot></slot></${tag}></div></template>${letters}</div>`,
      );
      assert.equal(faults.length, 1);
    });

  it('takes no offence at what can be scrolled to, at lines that a clamp hides, and at text for screen readers', async () => {
    const clamp = 'display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;width:200px';
    const { faults } = await inkOf(
      `<h2 style="${clamp}">${`${letters} `.repeat(5)}</h2><h2 style="overflow:auto;height:60px">${`${letters} `.repeat(5)}</h2>
      <h2 style="position:absolute;width:1px;height:1px;overflow:hidden">${letters}</h2>`,
    );
    assert.deepEqual(faults, []);
  });
});
