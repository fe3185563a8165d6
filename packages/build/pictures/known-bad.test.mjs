// The measure of pictures sees what a person would see, and nothing else.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, openCamera, pixels, takePicture, variants } from './camera.mjs';
import { compare, decode, encode, measure } from './measure.mjs';
import { openPage, serveSite } from './subjects.mjs';

/** Adds styles to the page and every shadow tree of it; gives what takes them away again. */
async function restyle(page, css) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const roots = (base) =>
      [...base.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : [],
      );
    globalThis.restyled = [document, ...roots(document)];
    for (const root of globalThis.restyled) root.adoptedStyleSheets.push(sheet);
  }, css);
  return () =>
    page.evaluate(() => {
      for (const root of globalThis.restyled) root.adoptedStyleSheets.pop();
    });
}

/** The same picture, the edges of its letters drawn with other greys, as on another machine; flat colours stay. */
function noisy({ width, height, data }) {
  const other = Buffer.from(data);
  const colourAt = (pixel) => data.readUInt32LE(pixel * 4);
  const counts = new Map();
  for (let pixel = 0; pixel < width * height; pixel++)
    counts.set(colourAt(pixel), (counts.get(colourAt(pixel)) ?? 0) + 1);
  let seed = 1;
  for (let pixel = 0; pixel < width * height; pixel++) {
    if (counts.get(colourAt(pixel)) > 50) continue;
    for (let at = pixel * 4; at < pixel * 4 + 3; at++) {
      seed = (seed * 48_271) % 2_147_483_647;
      other[at] = Math.min(255, Math.max(0, data[at] + (seed % 17) - 8));
    }
  }
  return { width, height, data: other };
}

/** One more column at the start, one less at the end. */
function shifted({ width, height, data }) {
  const other = Buffer.from(data);
  for (let row = 0; row < height; row++)
    data.copy(other, (row * width + 1) * 4, row * width * 4, ((row + 1) * width - 1) * 4);
  return { width, height, data: other };
}

const bad = {
  'lines of another grey': ':root { --sen-color-line: #ece7e3 !important; }',
  'text of another black': ':root { --sen-color-text: #2a2522 !important; }',
  'a red that is a little lighter':
    ':root { --sen-color-brand-strong: #8a1822 !important; --sen-color-brand-fill: #a91a24 !important; }',
  'four more pixels of padding in one panel': '.panel > * { --_padding: calc(var(--sen-space-5) + 4px) !important; }',
  'four more pixels between the figures of a panel':
    '.panel dl { padding-block: calc(var(--sen-space-2) + 4px) !important; }',
  'a panel without its border': '.panel { border-color: transparent !important; }',
  'no icons': 'svg { visibility: hidden !important; }',
  'another typeface': ':root { --sen-font-family: serif !important; }',
  'headings that are not bold': ':is(h1, h2, h3) { font-weight: 400 !important; }',
  'lines that stand closer': ':root { --sen-line-height-body: 1.5 !important; }',
};

describe('the measure of pictures', { timeout: 10 * 60_000 }, () => {
  for (const name of ['320 light', '1280 light', '320 dark']) {
    describe(name, () => {
      const { spacing } = variants[name];
      let browser;
      let site;
      let page;
      let line;
      let picture;
      const take = async () => pixels(await takePicture(page, variants[name]));
      const differences = (other) => compare(decode(line), measure(other, spacing)).words;

      before(async () => {
        site = await serveSite();
        browser = await launch();
        page = await openCamera(browser);
        await openPage(page, site.url, 'home.html');
        picture = await take();
        line = encode(measure(picture, spacing));
      });

      after(async () => {
        await browser?.close();
        await site?.close();
      });

      it('is the same for a second picture', async () => assert.deepEqual(differences(await take()), []));

      it('is the same if text is drawn a little differently', () => assert.deepEqual(differences(noisy(picture)), []));

      it('is the same if everything is one pixel aside', () => assert.deepEqual(differences(shifted(picture)), []));

      for (const [change, css] of Object.entries(bad)) {
        // These colours are those of the light scheme, whose pictures also show the layout.
        if (name.includes('dark') && /grey|black|red|padding/.test(change)) continue;
        it(`differs with ${change}`, async (t) => {
          const undo = await restyle(page, css);
          try {
            const other = await take();
            assert.ok(!other.data.equals(picture.data), 'the page has nothing that this changes');
            const words = differences(other);
            t.diagnostic(words.join('; '));
            assert.notDeepEqual(words, []);
          } finally {
            await undo();
          }
        });
      }
    });
  }
});
