import { expect } from 'chai';
import { lightdomCss } from '../lightdom/index.js';
import { samples } from './contract.samples.js';
import { smallTargets } from './target-sizes.js';
import { fixture, settle } from './test-support.js';

/* In wide and narrow containers; the sample pages are measured in packages/build/tests/target-sizes.test.mjs. */

const page = new CSSStyleSheet();

describe('targets', () => {
  before(() => {
    page.replaceSync(lightdomCss);
    document.adoptedStyleSheets.push(page);
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
  });

  for (const [tag, { markup, children = '', load }] of Object.entries(samples)) {
    it(`of <${tag}> are 24 px large, or have the space`, async () => {
      await load();
      const root = await fixture<HTMLElement>(`<div>${markup}<p>Nội dung</p>${children}</div>`);
      for (const width of [320, 760]) {
        root.style.inlineSize = `${width}px`;
        await settle();
        expect(smallTargets(root), `${width} px wide`).to.deep.equal([]);
      }
    });
  }

  const small = 'style="inline-size: 16px; block-size: 16px; padding: 0; border: 0; margin: 0"';
  const cases: [what: string, markup: string, found: RegExp | null][] = [
    [
      'two small buttons side by side',
      `<button ${small}>A</button><button ${small}>B</button>`,
      /“A” is 16\.0 × 16\.0 px, close to <button> “B”/,
    ],
    [
      'a small button beside a large one',
      `<button ${small}>A</button><button style="padding: 20px">B</button>`,
      /“A” is/,
    ],
    ['a small button alone', `<button ${small}>A</button>`, null],
    [
      'a link in a sentence',
      '<p style="font-size: 12px">Theo <a href="#a">Nghị quyết 1</a> và <a href="#b">2</a>.</p>',
      null,
    ],
    [
      'links below one another without space',
      '<ul style="font: 12px/1 serif"><li><a href="#a">Một</a></li><li><a href="#b">Hai</a></li></ul>',
      /“Một” is/,
    ],
    [
      'a small box in a large label',
      `<label style="display: block; padding: 10px"><input type="checkbox" ${small}> A</label><label style="display: block; padding: 10px"><input type="checkbox" ${small}> B</label>`,
      null,
    ],
  ];
  for (const [what, markup, found] of cases) {
    it(`${found ? 'finds' : 'allows'} ${what}`, async () => {
      const faults = smallTargets(await fixture(`<div>${markup}</div>`)).join('\n');
      if (found) expect(faults).to.match(found);
      else expect(faults).to.equal('');
    });
  }
});
