import { readProgramme, type ParsedProgramme } from '@sen-portal/data';
import { expect } from 'chai';
import { deadlinesOf, flat, groupsOf, type Row } from './groups.js';
import { countStates, deadlineAt, inOrder, matching, standingsOf, type BoardOrder } from './programme.js';
import { planText, progressText } from './summary.js';
import { tableHtml, tableOf, tableText } from './table.js';

const now = new Date('2024-06-01T00:00:00+07:00');
const around = { locale: 'vi', now };

const programme = readProgramme({
  title: 'Nghị quyết & kế hoạch',
  groups: [
    {
      label: 'Giáo dục',
      targets: [
        {
          label: 'Ân',
          actual: 99.7,
          milestones: [
            { due: 2025, value: 99.5 },
            { due: 2030, value: 99.6 },
          ],
        },
        {
          label: 'An',
          actual: 71.5,
          milestones: [{ due: 2025, min: 75, max: 80 }],
          parts: [{ label: 'Đại học', milestones: [{ due: 2030, value: 15 }] }],
        },
        { label: 'Ăn', actual: 6, unit: 'xã', milestones: [{ due: 2025, value: 12 }] },
        { label: '=1+1', qualitative: 'duy trì mức độ 2', milestones: [] },
      ],
    },
    { label: 'Trống', targets: [] },
  ],
}) as ParsedProgramme;

const groups = groupsOf(programme);
const rows = flat(groups);
const labels = (list: Iterable<Row>) => [...list].map(({ target }) => target.label);
const at = (due: string) => standingsOf(rows, around, due);
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('rows of a target board', () => {
  it('contain all targets, each followed by its sub-targets', () => {
    expect(labels(rows)).to.deep.equal(['Ân', 'An', 'Đại học', 'Ăn', '=1+1']);
  });

  it('have deadlines in order and a next open one', () => {
    expect(deadlinesOf(rows)).to.deep.equal(['2025', '2030']);
    expect(deadlineAt(['2025', '2030'], now)).to.equal('2025');
    expect(deadlineAt(['2025', '2030'], new Date('2026-01-02'))).to.equal('2030');
    expect(deadlineAt(['2025', '2030'], new Date('2031-01-02'))).to.equal('2030');
    expect(deadlineAt([], now)).to.equal(undefined);
  });

  it('are counted by state at one deadline', () => {
    expect([...countStates(at('2025'))]).to.deep.equal([
      ['met', 1],
      ['not-yet-met', 2],
      ['none', 2],
    ]);
    expect([...countStates(at('2030'))]).to.deep.equal([
      ['met', 1],
      ['no-data', 1],
      ['none', 3],
    ]);
  });

  it('have deadlines in chronological order: a year counts as 31 December', () => {
    const target = (...deadlines: (string | number)[]) => ({
      label: 'A',
      milestones: deadlines.map((due, index) => ({ due, value: index + 1 })),
    });
    const read = readProgramme({
      title: 'T',
      groups: [{ targets: [target(2025, '2025-06-30'), target('2026-01-01', '2025-12-31')] }],
    })!;
    const deadlines = deadlinesOf(flat(groupsOf(read)));
    expect(deadlines).to.deep.equal(['2025-06-30', '2025', '2025-12-31', '2026-01-01']);
    expect(deadlineAt(deadlines, new Date('2025-03-01T00:00:00+07:00'))).to.equal('2025-06-30');
    expect(deadlineAt(deadlines, new Date('2025-07-01T00:00:00+07:00'))).to.equal('2025');
  });

  it('are found by state, and by name with or without diacritics', () => {
    const found = (state: string, query: string) => labels(matching(rows, at('2025'), state, query));
    expect(found('not-yet-met', '')).to.deep.equal(['An', 'Ăn']);
    expect(found('', 'dai hoc')).to.deep.equal(['Đại học']);
    expect(found('', 'ĂN')).to.deep.equal(['Ân', 'An', 'Ăn']);
    expect(found('met', 'x')).to.deep.equal([]);
  });

  it('are sorted in the requested order', () => {
    const order = (by: BoardOrder) => labels(inOrder({ standings: at('2025'), order: by }, groups[0]!.rows));
    expect(order('source')).to.deep.equal(['Ân', 'An', 'Ăn', '=1+1']);
    expect(order('name')).to.deep.equal(['=1+1', 'An', 'Ăn', 'Ân']);
    expect(order('gap')).to.deep.equal(['Ăn', 'An', 'Ân', '=1+1']);
    expect(order('state')).to.deep.equal(['An', 'Ăn', 'Ân', '=1+1']);
  });

  it('are summarised without figures', () => {
    const withoutFigures = flat(
      groupsOf({
        groups: programme.groups.map((group) => ({
          ...group,
          targets: group.targets.map(({ actual: _, ...rest }) => rest),
        })),
      }),
    );
    expect(plain(planText(withoutFigures, ['2025', '2030'], 'vi'))).to.equal(
      '4 chỉ tiêu, 5 con số cần đạt. Đến 2025: 3 chỉ tiêu, từ 75 % đến 99,5 %. Đến 2030: 2 chỉ tiêu, từ 15 % đến 99,6 %. 1 chỉ tiêu nêu bằng lời. Chưa công bố số liệu hiện tại.',
    );
    expect(plain(planText(withoutFigures, ['2025', '2030'], 'en'))).to.equal(
      '4 targets, 5 figures to reach. By 2025: 3 targets, from 75% to 99.5%. By 2030: 2 targets, from 15% to 99.6%. 1 target in words. No current figures have been published.',
    );
  });

  it('are summarised with figures', () => {
    expect(progressText(at('2025'), '2025', 'vi')).to.equal('Mốc 2025: đã đạt 1 trong 3 chỉ tiêu.');
    expect(progressText(at('2030'), '2030', 'vi')).to.equal(
      'Mốc 2030: đã đạt 1 trong 2 chỉ tiêu. 1 chỉ tiêu chưa có số liệu.',
    );
  });
});

describe('table of a target board', () => {
  const table = (shown: Iterable<Row> = rows) =>
    tableOf({
      ...around,
      title: programme.title!,
      groups,
      rows,
      deadlines: ['2025', '2030'],
      due: '2025',
      standings: at('2025'),
      hasFigures: true,
      order: 'source',
      filter: '',
      query: '',
      shown: new Set(shown),
    });

  it('has every year, the figure and the state', () => {
    expect(plain(tableText(table(), 'vi')).split('\n')).to.deep.equal([
      'Nghị quyết & kế hoạch',
      'Chỉ tiêu\t2025\t2030\tHiện tại\tSo với mục tiêu 2025',
      'Giáo dục',
      'Ân\t99,5 %\t99,6 %\t99,7 %\tĐã đạt',
      'An\t75–80 %\t–\t71,5 %\tCòn thiếu 3,5 điểm %',
      'trong đó: Đại học\t–\t15 %\t–\t–',
      'Ăn\t12 xã\t–\t6 xã\tCòn thiếu 6 xã',
      ' =1+1\tduy trì mức độ 2\t\t–\t–',
    ]);
  });

  it('contains only the visible rows, and no empty group', () => {
    const found = rows.filter(({ target }) => target.label === 'Ăn');
    expect(tableText(table(found), 'vi').split('\n')).to.have.length(4);
  });

  it('contains no cell that a spreadsheet evaluates as a formula, as text and as HTML', () => {
    const formulas = [
      "=cmd|'/c calc'!A0",
      '+1+1',
      "-2+3+cmd|'/c calc'!A0",
      '-2 xã',
      '@SUM(A1)',
      '＝1+1',
      '\t=1+1',
      ' =1',
    ];
    const numbers = ['-2', '-3,5 %', '+1.234', '–', '75–80 %'];
    const { columns, years } = table();
    const lines = [...formulas, ...numbers].flatMap((text) => [
      { label: text, depth: 0, cells: [text] },
      { label: 'A', depth: 0, inWords: text, cells: [] },
      { group: text, label: text, depth: 0, cells: [] },
    ]);
    const hostile = { caption: formulas[0]!, columns: [formulas[1]!, ...columns], years, lines };
    const textCells = tableText(hostile, 'vi').split(/[\t\n]/);
    const page = new DOMParser().parseFromString(tableHtml(hostile, 'vi'), 'text/html');
    const htmlCells = [...page.querySelectorAll('th, td, caption')].map((cell) => cell.textContent!);
    for (const cells of [textCells, htmlCells]) {
      // Spreadsheets skip leading spaces and tabs.
      const begins = cells.filter((cell) => /^[ \t]*[=+@\-＝]/.test(cell));
      expect(new Set(begins)).to.deep.equal(new Set(['-2', '-3,5 %', '+1.234']));
      for (const each of numbers) expect(cells).to.contain(each);
      for (const each of formulas) expect(cells).to.contain(`\u00a0${each.trim()}`);
    }
  });

  it('escapes markup in its content', () => {
    const markup = tableHtml(table(), 'vi');
    expect(markup).to.contain('Nghị quyết &amp; kế hoạch');
    expect(markup).to.contain('<td colspan="2">duy trì mức độ 2</td>');
    const hostile = tableHtml({ ...table(), caption: '<img src=x onerror=alert(1)>"' }, 'vi');
    expect(hostile).to.contain('&lt;img src=x onerror=alert(1)&gt;&quot;');
  });
});
