import { expect } from 'chai';
import fc from 'fast-check';
import type { Report } from '../readers/coerce.js';
import { readArticleList, readCounter, readLocalisedNumber, readTargetTable } from './markup.js';
import { readArticle } from '../readers/read-article.js';
import { readStatistics } from '../readers/read-statistics.js';
import { readProgramme } from '../readers/read-targets.js';

/** How many inputs all properties of the data package take together; `pnpm test:long` asks for more. */
const total = (globalThis as { FUZZ_RUNS?: number }).FUZZ_RUNS ?? 2000;
const runs = (share: number) => ({ numRuns: Math.ceil(total * share) });

const elements = [
  'p',
  'div',
  'ul',
  'li',
  'span',
  'b',
  'a',
  'dl',
  'dt',
  'dd',
  'h3',
  'article',
  'table',
  'tr',
  'td',
  'th',
  'img',
  'br',
  'time',
  'caption',
];
const words = [
  ...[
    'Đang online',
    'Hôm nay',
    'Tháng 2',
    'Tổng số truy cập',
    'Việt Nam',
    'Chỉ tiêu',
    'Đến năm 2025',
    '2030',
    'Trong đó',
    '– ',
  ],
  ...[
    '17,740',
    '1.204',
    '2 462 134',
    '45 lượt',
    '1,2 triệu',
    '99,5%',
    '75 - 80%',
    'từ 5% trở lên',
    'dưới 0,2',
    'mức độ 3',
    '127.0.0.1',
  ],
  ...[
    '27/02/2024 10:03',
    '30/02/2024',
    'Lượt xem: 73',
    'Đọc tiếp',
    ':',
    '|',
    '(',
    ')',
    '-',
    '…',
    ' ',
    '\u00a0',
    '1e999',
    '9'.repeat(20),
    '<b>',
  ],
];
const attributes = [
  {},
  { href: '/1' },
  { href: 'javascript:alert(1)' },
  { href: '' },
  { src: '/a.png', alt: '5', width: 'x' },
  { src: 'data:,', 'data-src': '//a/b' },
  { datetime: '2024-02-30' },
  { colspan: '3', rowspan: '-1' },
  { colspan: '99999', rowspan: '1e9' },
  { rel: 'category', title: 'x…' },
] as Record<string, string>[];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.record({ open: fc.constantFrom(...elements), with: fc.constantFrom(...attributes) }) },
  { weight: 2, arbitrary: fc.constant('close' as const) },
  { weight: 5, arbitrary: fc.record({ text: fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })) }) },
);

/** Pictures in it are not loaded. */
const inert = document.implementation.createHTMLDocument();

/** A tree by hand: not every tree comes from a parser. */
const tree = fc.array(piece, { maxLength: 40 }).map((pieces) => {
  const root = inert.createElement('div');
  let at: Element = root;
  for (const each of pieces) {
    if (each === 'close') at = at.parentElement ?? root;
    else if ('text' in each) at.append(each.text);
    else {
      const child = inert.createElement(each.open);
      for (const [name, value] of Object.entries(each.with)) child.setAttribute(name, value);
      at.append(child);
      at = child;
    }
  }
  return root;
});

const table = fc
  .array(
    fc.array(fc.tuple(fc.constantFrom('td', 'th'), fc.constantFrom(...attributes), fc.constantFrom(...words)), {
      maxLength: 5,
    }),
    { maxLength: 8 },
  )
  .map((rows) => {
    const root = inert.createElement('table');
    for (const cells of [
      [
        ['td', {}, 'Chỉ tiêu'],
        ['td', {}, '2025'],
        ['td', {}, '2030'],
      ] as [string, Record<string, string>, string][],
      ...rows,
    ]) {
      const row = root.insertRow();
      for (const [name, given, text] of cells) {
        const cell = row.appendChild(inert.createElement(name));
        for (const [key, value] of Object.entries(given)) cell.setAttribute(key, value);
        cell.append(text);
      }
    }
    return root;
  });

const complaints = () => {
  const told: string[] = [];
  const report: Report = (field, value, wanted) => {
    // What is missing is no fault of a reader; what is bad is.
    if (wanted !== 'present') told.push(`${field} ${String(value)} ${wanted}`);
  };
  return { told, report };
};

describe('readers of markup, given anything', function () {
  this.timeout(600_000);

  it('read numbers or nothing from any text', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...words), fc.float().map(String)), (text) => {
        const number = readLocalisedNumber(text);
        if (number !== undefined) expect(Number.isNaN(number)).to.equal(false);
      }),
      runs(0.05),
    ));

  it('give statistics that the contract accepts', () =>
    fc.assert(
      fc.property(tree, (root) => {
        const html = root.outerHTML;
        const { value: statistics, refused } = readCounter(root);
        expect(root.outerHTML).to.equal(html);
        if (!statistics) {
          expect(refused).to.be.a('string');
          return;
        }
        const { told, report } = complaints();
        expect(readStatistics(statistics, report)).to.deep.equal(statistics);
        expect(told).to.deep.equal([]);
      }),
      runs(0.07),
    ));

  it('give articles that the contract accepts', () =>
    fc.assert(
      fc.property(tree, (root) => {
        for (const article of readArticleList(root, { baseUrl: 'https://phuong.example/' }).value ?? []) {
          const { told, report } = complaints();
          expect(readArticle(article, report)).to.deep.equal(article);
          expect(told).to.deep.equal([]);
        }
      }),
      runs(0.07),
    ));

  it('give programmes that the contract accepts', () =>
    fc.assert(
      fc.property(fc.oneof(tree, table), (root) => {
        const { value: programme, refused } = readTargetTable(root);
        if (!programme) {
          expect(refused).to.be.a('string');
          return;
        }
        const { told, report } = complaints();
        expect(readProgramme(programme, report)).to.deep.equal(programme);
        expect(told).to.deep.equal([]);
      }),
      runs(0.06),
    ));
});
