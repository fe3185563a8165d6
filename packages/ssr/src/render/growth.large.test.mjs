// Work that is quadratic in the size of the page: four times the size would take sixteen times the time.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderPage } from '../../dist/index.js';

const json = (data) => `<script type="application/json">${JSON.stringify(data)}</script>`;
const article = (inside) => `<sen-article headline="x"><p>a</p>${inside}</sen-article>`;
const card = '<sen-article-card headline="x"></sen-article-card>';

/** Pages by size, with a size at which quadratic time is measurable. */
const pages = {
  'text without letters or spaces': [20_000, (n) => article(`<p>${'-_."'.repeat(n / 4)}</p>`)],
  'spaces in a text': [40_000, (n) => article(`<p>a${' \n'.repeat(n / 2)}b</p>`)],
  'attributes of one tag': [6000, (n) => `<p ${Array.from({ length: n }, (_, i) => `a${i}`).join(' ')}>${card}`],
  'elements that are not closed': [250, (n) => article('<font color="a">x'.repeat(n))],
  'long data before children': [
    100,
    (n) => `<script>${'x'.repeat(1001)}</script>`.repeat(n) + article('<b></b>'.repeat(n * 60)),
  ],
  'subtags of a language': [8000, (n) => `<html lang="${'a-'.repeat(n / 2)}b">${article('')}`],
  'one long subtag': [16_000, (n) => `<html lang="${'a'.repeat(n)}-b">${article('')}`],
  'dots in an e-mail address': [16_000, (n) => `<sen-footer agency="x" email="a@${'.'.repeat(n)}@"></sen-footer>`],
  'the address of an attachment': [16_000, (n) => article(json({ attachments: [{ url: `/${'a'.repeat(n)}/` }] }))],
  'the type of an attachment': [
    16_000,
    (n) => article(json({ attachments: [{ url: '/a', type: `a/${'a'.repeat(n)}/` }] })),
  ],
  'children with slots of their own': [200, (n) => `<sen-section-list>${card.repeat(n)}</sen-section-list>`],
  'lists within the page that has no base': [
    100,
    (n) =>
      `${'<p>x</p>'.repeat(n * 10)}${'<sen-navigation><ul><li><a href="/a">A</a></li></ul></sen-navigation>'.repeat(n)}`,
  ],
};

/** Processor milliseconds, the minimum of three runs. */
async function cost(work) {
  let least = Infinity;
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe('the time of a page is linear in its size', () => {
  const render = (body) =>
    renderPage(`<!doctype html>${body}`, {
      warn: () => {},
      limits: { milliseconds: 600_000, elements: 100_000, characters: 11_000_000 },
    });

  // `pnpm test:long` goes to 10 MB with what has no other limit.
  const isLong = Number(process.env.FUZZ_RUNS) > 10_000;
  for (const what of ['text without letters or spaces', 'spaces in a text', 'long data before children'])
    it(`with 10 MB of ${what}`, { skip: !isLong && 'for the long run' }, async () => {
      const [, page] = pages[what];
      const size = Math.floor((1000 * 10_000_000) / page(1000).length);
      const quarter = await cost(() => render(page(Math.floor(size / 4))));
      const whole = await cost(() => render(page(size)));
      assert.ok(whole < quarter * 9, `${quarter.toFixed(0)} ms became ${whole.toFixed(0)} ms for four times the size`);
    });

  for (const [what, [size, page]] of Object.entries(pages)) {
    it(`with ${what}`, async () => {
      await render(page(size / 4));
      const once = await cost(() => render(page(size)));
      const fourTimes = await cost(() => render(page(size * 4)));
      // Too short times are not measured.
      assert.ok(
        fourTimes < Math.max(once, 8) * 9,
        `${once.toFixed(0)} ms became ${fourTimes.toFixed(0)} ms for four times the size`,
      );
    });
  }
});
