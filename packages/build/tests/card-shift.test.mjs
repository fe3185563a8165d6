// Cards with children keep their place when they are upgraded after the first paint.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { serve } from '../servers/serve.mjs';
import { watchShifts } from './shifts.mjs';
import { htmlPage, launch, visit } from './visit.mjs';

const picture = '<img slot="image" src="/none.svg" width="300" height="200" alt="">';
const card = (image) =>
  `<sen-article-card>${image}<span slot="category">Tin</span><h3 slot="headline"><a href="#a">Họp tổ dân phố</a></h3>` +
  '<span slot="meta">27/02/2024 | 10:03</span><p slot="summary">Một hai câu.</p></sen-article-card>';

let browser;
let server;

before(async () => {
  const head = '<link rel="stylesheet" href="/cdn/sen.css"><script type="module" src="/cdn/sen.js"></script>';
  const pageOf = (image) =>
    htmlPage(`<div style="container-type: inline-size">${card(image).repeat(3)}</div><p>Cuối trang</p>`, { head });
  server = await serve({ answers: { '/with': pageOf(picture), '/without': pageOf('') } });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

for (const [name, what] of Object.entries({ with: 'with a picture', without: 'without a picture' })) {
  for (const width of [360, 600, 1000]) {
    it(`a card ${what} does not shift in ${width} px`, async (t) => {
      let shifts;
      const visitor = await visit(browser, `${server.url}/${name}`, {
        viewport: { width, height: 900 },
        before: async (page) => {
          shifts = await watchShifts(page);
        },
      });
      t.after(() => visitor.close());
      assert.deepEqual(await visitor.undefinedTags(), []);
      // The upgrade is painted by the second frame.
      await visitor.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      assert.deepEqual(await shifts(), []);
    });
  }
}
