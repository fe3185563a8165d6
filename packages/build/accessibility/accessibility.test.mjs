// The report in docs/accessibility-report/: what it says is what the checks find today, and each check can find a fault.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../tasks/run.mjs';
import { launch } from '../tests/visit.mjs';
import { evaluateAll } from './evaluate-all.mjs';
import { evaluate } from './evaluate.mjs';
import { byCriterion, earl } from './report.mjs';
import { subjects } from './subjects.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');

describe('the checks', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  /** What is found in a page with this body, by criterion. */
  async function find(body, html = '<html lang="vi"><title>Trang</title>') {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html>${html}<main>${body}</main>`);
    const found = await evaluate(page);
    await page.close();
    return found;
  }

  const long = 'Khu phố '.repeat(12);
  for (const [number, fault, body, html] of [
    ['1.1.1', 'a picture without text', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
    ['1.4.3', 'pale text', '<p style="color: #ccc; background: #fff">Chữ nhạt</p>'],
    ['1.4.10', 'content wider than a phone', '<div style="inline-size: 400px">a</div>'],
    ['1.4.4', 'text cut off at 200 %', '<p style="block-size: 30px; overflow: hidden; inline-size: 60rem">Tin</p>'],
    [
      '1.4.12',
      'text that wide spacing cuts off',
      `<p style="block-size: 1lh; overflow: hidden; inline-size: 720px">${long}</p>`,
    ],
    [
      '2.1.1',
      'a button that Tab skips',
      '<a href="#a">A</a><div style="visibility: visible"><button onfocus="this.blur()">B</button></div>',
    ],
    [
      '2.1.2',
      'a trap',
      '<a href="#a">A</a><button onkeydown="event.preventDefault(); document.querySelectorAll(`button`)[1].focus()">B</button><button onkeydown="event.preventDefault(); document.querySelector(`button`).focus()">C</button>',
    ],
    [
      '2.4.3',
      'an order that is not that of the page',
      '<a href="#a" tabindex="2">A</a><a href="#b" tabindex="1">B</a>',
    ],
    ['2.4.7', 'no ring', '<a href="#a" style="outline: none">A</a>'],
    [
      '2.4.11',
      'a header that covers the focus',
      '<div style="position: fixed; inset: 0; background: white"></div><a href="#a">A</a>',
    ],
    [
      '2.2.2',
      'an animation without end',
      '<style>@keyframes a { to { opacity: 0.5 } }</style><p style="animation: a 1s infinite">A</p>',
    ],
    [
      '2.5.8',
      'targets too small and too close',
      '<button style="all: unset; inline-size: 10px; block-size: 10px; background: #000">a</button>'.repeat(2),
    ],
    ['3.1.1', 'no language', 'A', '<html><title>Trang</title>'],
    ['4.1.2', 'a button without a name', '<button></button>'],
    [
      '1.3.4',
      'a page for one orientation',
      '<style>@media (orientation: landscape) { p { display: none } }</style><p>Xin xoay màn hình</p>',
    ],
  ])
    it(`find ${fault}`, async () => {
      const { kind, faults } = (await find(body, html))[number] ?? {};
      assert.equal(kind, 'fault', number);
      assert.notEqual(faults.join(), '');
    });

  it('find no fault where there is none, and say what was not there to check', async () => {
    const found = await find('<h1>Tin</h1><p><a href="#a">Nghị quyết số 23-NQ/TU</a></p>');
    assert.deepEqual(
      Object.entries(found).filter(([, { kind }]) => kind === 'fault'),
      [],
    );
    assert.equal(found['1.2.2'].kind, 'absent');
    assert.equal(found['3.2.3'], undefined, 'no machine knows whether navigation is consistent');
  });
});

describe('the report', () => {
  const { assertions } = JSON.parse(read('docs/accessibility-report/report.json'));
  /** Criterion, outcome and subject of each line, apart from the words. */
  const linesOf = (all) =>
    all
      .flatMap(({ test, result, subject }) => subject.map((of) => `${test.title} ${result.outcome} ${of['@id']}`))
      .sort();

  it('says what the checks find today; npm run accessibility writes it anew', async () => {
    const { results } = await evaluateAll(subjects);
    const rows = byCriterion(results, JSON.parse(read('packages/build/accessibility/by-hand.json')));
    assert.deepEqual(linesOf(assertions), linesOf(earl({ rows }).assertions));
  });

  it('has every element and sample page once for each criterion', () => {
    const lines = linesOf(assertions).map((line) => line.replace(/ \S+/, ''));
    assert.equal(new Set(lines).size, lines.length);
    assert.equal(lines.length, subjects.length * 55);
  });

  it('says "passed" only of what a person has seen', () => {
    for (const { mode, result } of assertions)
      assert.equal(result.outcome === 'earl:passed', mode === 'earl:manual', JSON.stringify(result));
  });
});
