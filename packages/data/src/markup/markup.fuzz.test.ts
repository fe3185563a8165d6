import { expect } from 'chai';
import fc from 'fast-check';
import type { Report } from '../readers/coerce.js';
import { readArticleList, readCounter, readLocalisedNumber, readTargetTable } from './markup.js';
import { readArticle } from '../readers/read-article.js';
import { progressOf } from '../targets/progress.js';
import { readStatistics } from '../readers/read-statistics.js';
import { readProgramme } from '../readers/read-targets.js';

/** Number of inputs for all properties of the data package; `pnpm test:long` uses more. */
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

/** A hand-made tree: not every tree comes from a parser. */
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
    // Missing values are no fault of a reader; invalid ones are.
    if (wanted !== 'present') told.push(`${field} ${String(value)} ${wanted}`);
  };
  return { told, report };
};

describe('readers of markup with arbitrary input', function () {
  this.timeout(600_000);

  it('read numbers or nothing from any text', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...words), fc.float().map(String)), (text) => {
        const number = readLocalisedNumber(text);
        if (number !== undefined) expect(Number.isNaN(number)).to.equal(false);
      }),
      runs(0.05),
    ));

  it('return statistics that the contract accepts', () =>
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

  it('return articles that the contract accepts', () =>
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

  it('return programmes that the contract accepts', () =>
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

  // Words before a figure, the values that reach the target, and whether a reader may keep the text.
  type Phrase = [
    write: (figure: string) => string,
    holds: (actual: number, figure: number) => boolean,
    mayBeWords?: boolean,
  ];
  const most = (actual: number, figure: number) => actual <= figure;
  const under = (actual: number, figure: number) => actual < figure;
  const least = (actual: number, figure: number) => actual >= figure;
  const over = (actual: number, figure: number) => actual > figure;
  const lowerPhrases: Phrase[] = [
    [(figure) => `giảm còn ${figure}`, most],
    [(figure) => `giảm xuống ${figure}`, most],
    [(figure) => `giảm xuống còn dưới ${figure}`, under],
    [(figure) => `xuống còn ${figure}`, most],
    [(figure) => `dưới ${figure}`, under],
    [(figure) => `không quá ${figure}`, most],
    [(figure) => `Không vượt quá ${figure}`, most],
    [(figure) => `tối đa ${figure}`, most],
    [(figure) => `≤ ${figure}`, most],
    [(figure) => `< ${figure}`, under],
    [(figure) => `${figure} trở xuống`, most],
    [(figure) => `kéo giảm còn ${figure}`, most],
  ];
  const upperPhrases: Phrase[] = [
    [(figure) => figure, least],
    [(figure) => `đạt ${figure}`, least],
    [(figure) => `từ ${figure} trở lên`, least],
    [(figure) => `trên ${figure}`, over],
    [(figure) => `không dưới ${figure}`, least],
    [(figure) => `Tối thiểu ${figure}`, least],
    [(figure) => `≥ ${figure}`, least],
  ];
  const labels: [label: string, bare?: (actual: number, figure: number) => boolean][] = [
    ['Tỷ lệ A', least],
    ['Tỷ lệ hộ nghèo'],
    ['Tỷ lệ hộ nghèo giảm còn', most],
    ['Tỷ lệ bội chi không vượt quá', most],
    ['Giảm tỷ lệ sinh'],
    ['Tỷ lệ hộ nghèo dưới', under],
    ['Ty le tai nan'],
    ['Số ca mắc mới'],
    ['Tỷ lệ giám sát', least],
    ['Lao động qua đào tạo', least],
  ];
  const figures = fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10);
  const say = (value: number, isPointed: boolean) => (isPointed ? `${value}` : `${value}`.replace('.', ','));

  it('never show a failure as a success, nor a success as a failure', () =>
    fc.assert(
      fc.property(
        fc.record({
          label: fc.constantFrom(...labels),
          phrase: fc.constantFrom(...lowerPhrases, ...upperPhrases),
          figure: figures,
          actual: figures,
          isPointed: fc.boolean(),
          unitIn: fc.constantFrom('cell', 'head', 'column', 'caption', 'label', 'nowhere'),
          hasNumbers: fc.boolean(),
          hasField: fc.boolean(),
          repeats: fc.boolean(),
          extra: fc.boolean(),
        }),
        ({ label: [name, bare], phrase: [write, holds], figure, actual, isPointed, unitIn, ...has }) => {
          const inCell = unitIn === 'cell' ? '%' : '';
          const inHead = unitIn === 'head' ? ' (%)' : '';
          const head = [
            ...(has.hasNumbers ? ['TT'] : []),
            ...(has.hasField ? ['Lĩnh vực'] : []),
            'Chỉ tiêu',
            ...(unitIn === 'column' ? ['ĐVT'] : []),
            `Thực hiện 2023${inHead}`,
            `Đến năm 2025${inHead}`,
            'Ghi chú',
          ];
          const row = [
            ...(has.hasNumbers ? ['1'] : []),
            ...(has.hasField ? ['Xã hội'] : []),
            name + (unitIn === 'label' ? ' (%)' : ''),
            ...(unitIn === 'column' ? ['%'] : []),
            say(actual, isPointed) + inCell,
            write(say(figure, isPointed) + inCell),
            'Điều 5',
          ];
          const root = inert.createElement('div');
          const table = root.appendChild(inert.createElement('table'));
          if (unitIn === 'caption') table.createCaption().append('Chỉ tiêu chủ yếu (ĐVT: %)');
          const rows = [
            head,
            ...(has.extra ? [head.map((_, at) => `(${at + 1})`)] : []),
            row,
            ...(has.repeats ? [head, row] : []),
          ];
          for (const cells of rows) {
            const line = table.insertRow();
            for (const text of cells) line.insertCell().append(text);
          }
          const { value } = readTargetTable(root);
          const targets = value!.groups.flatMap((group) => group.targets);
          expect(targets).to.have.length(has.repeats ? 2 : 1);
          const [target] = targets;
          const [milestone] = target!.milestones;
          const words = write('');
          const isBare = /^(đạt )?$/.test(words);
          // The combined meaning of the words in the cell and around it; undefined if contradictory or absent.
          const isLower = lowerPhrases.some(([each]) => each === write);
          const expected = isBare ? bare : bare === most || bare === under ? (isLower ? holds : undefined) : holds;
          if (milestone) {
            const { state } = progressOf(target!, milestone, Date.parse('2026-01-01T00:00:00Z'));
            expect(target!.actual).to.equal(actual);
            expect(expected, 'nothing is sure').to.not.equal(undefined);
            expect(state === 'met' || state === 'exceeded' || state === 'within', state).to.equal(
              expected!(actual, figure),
            );
          } else {
            expect(target!.qualitative).to.equal(write(say(figure, isPointed) + inCell).trim());
            expect(expected === undefined || unitIn === 'nowhere', 'sure, but kept in words').to.equal(true);
          }
        },
      ),
      runs(0.5),
    ));

  it('never assign a figure to another row, or lose a row', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            value: fc.integer({ min: 1, max: 100 }),
            heads: fc.boolean(),
            empty: fc.boolean(),
            group: fc.boolean(),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        (rows) => {
          const table = inert.createElement('table');
          const add = (...cells: string[]) => {
            const line = table.insertRow();
            for (const text of cells) line.insertCell().append(text);
          };
          const head = () => add('TT', 'Chỉ tiêu', 'ĐVT', '2025');
          head();
          rows.forEach(({ value, heads, empty, group }, at) => {
            if (heads) head();
            if (empty) add('', '', '', '');
            if (group) add('I', `Nhóm ${at}x`, '', '');
            add(`${at + 1}`, `Tỷ lệ ${at}x`, '%', `${value}`);
          });
          const found = readTargetTable(table).value!.groups.flatMap(({ targets }) => targets);
          expect(
            found.map(({ label, milestones }) => [label, (milestones[0] as { value: number }).value]),
          ).to.deep.equal(rows.map(({ value }, at) => [`Tỷ lệ ${at}x`, value]));
        },
      ),
      runs(0.05),
    ));

  it('never assign a figure to another label', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.constantFrom('Đang trực tuyến', 'Hôm nay', 'Hôm qua', 'Tuần này', 'Tháng này', 'Tổng lượt truy cập'),
          { minLength: 2 },
        ),
        fc.array(fc.integer({ min: 10, max: 9_999_999 }), { minLength: 6, maxLength: 6 }),
        fc.constantFrom('pairs', 'above', 'columns', 'lines', 'flat', 'flat above', 'cells', 'table', 'short columns'),
        fc.boolean(),
        (names, values, layout, hasHeading) => {
          const pairs = names.map((name, at) => [name, `${values[at]}`] as const);
          const block = (text: string) => `<div>${text}</div>`;
          const all = (write: (pair: readonly [string, string]) => string) => pairs.map(write).join('');
          const body = {
            pairs: () => all(([name, value]) => block(block(name) + block(value))),
            above: () => all(([name, value]) => block(block(value) + block(name))),
            columns: () => block(all(([name]) => block(name))) + block(all(([, value]) => block(value))),
            lines: () =>
              `<table><tr><td>${all(([name]) => `${name}<br>`)}</td><td>${all(([, value]) => `${value}<br>`)}</td></tr></table>`,
            flat: () => all(([name, value]) => block(name) + block(value)),
            'flat above': () => all(([name, value]) => block(value) + block(name)),
            cells: () =>
              `<table><tr>${all(([name]) => `<td>${name}</td>`)}</tr><tr>${all(([, value]) => `<td>${value}</td>`)}</tr></table>`,
            table: () => `<table>${all(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`)}</table>`,
            'short columns': () =>
              block(all(([name]) => block(name))) +
              block(
                pairs
                  .slice(1)
                  .map(([, value]) => block(value))
                  .join(''),
              ),
          }[layout]();
          const root = new DOMParser().parseFromString(
            (hasHeading ? '<h4>Thống kê</h4>' : '') + body,
            'text/html',
          ).body;
          const { value } = readCounter(root);
          if (layout === 'short columns') {
            // One label and one figure would be an ambiguous pair, too.
            expect(value === undefined || names.length === 2).to.equal(true);
            return;
          }
          const known = {
            'Đang trực tuyến': 'online',
            'Hôm nay': 'today',
            'Hôm qua': 'yesterday',
            'Tuần này': 'week',
            'Tháng này': 'month',
            'Tổng lượt truy cập': 'total',
          };
          expect(value).to.deep.equal(
            Object.fromEntries(pairs.map(([name, value]) => [known[name as keyof typeof known], +value])),
          );
        },
      ),
      runs(0.1),
    ));
});
