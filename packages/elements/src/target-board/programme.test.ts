import { readProgramme, type ParsedProgramme, type Target } from '@sen-portal/data';
import { expect } from 'chai';
import { deadlinesOf, flat, groupsOf, type Row } from './groups.js';
import {
  countStates,
  deadlineAt,
  inOrder,
  matching,
  milestoneStatusesOf,
  tallyOf,
  type BoardOrder,
  type BoardState,
} from './programme.js';
import { copiedTable, tableHtml, tableText } from './copy-table.js';
import { countText, farthest, headlineOf, largestRise, textOf } from './headline.js';
import { laneOf } from './lane.js';
import { commonNotes, rowText } from './row-text.js';

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
const at = (due: string) => milestoneStatusesOf(rows, around, due);
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
    const order = (by: BoardOrder) => labels(inOrder({ milestoneStatuses: at('2025'), order: by }, groups[0]!.rows));
    expect(order('source')).to.deep.equal(['Ân', 'An', 'Ăn', '=1+1']);
    expect(order('name')).to.deep.equal(['=1+1', 'An', 'Ăn', 'Ân']);
    expect(order('gap')).to.deep.equal(['Ăn', 'An', 'Ân', '=1+1']);
    expect(order('state')).to.deep.equal(['An', 'Ăn', 'Ân', '=1+1']);
  });

  it('are counted by tier at one deadline', () => {
    expect(tallyOf(at('2025'))).to.deep.equal({ all: 3, reached: 1, open: 2, withoutFigure: 0 });
    expect(tallyOf(at('2030'))).to.deep.equal({ all: 2, reached: 1, open: 0, withoutFigure: 1 });
  });
});

/** The state of a board with these targets, on 1 June 2024. */
function stateOf(targets: unknown[], more: Partial<BoardState> = {}): BoardState {
  const read = readProgramme({ title: 'T', groups: [{ targets }] })!;
  const list = groupsOf(read);
  const all = flat(list);
  const due = more.due ?? '2025';
  return {
    ...around,
    title: 'T',
    groups: list,
    rows: all,
    deadlines: deadlinesOf(all),
    due,
    milestoneStatuses: milestoneStatusesOf(all, around, due),
    hasFigures: all.some(({ target }) => target.actual !== undefined),
    order: 'source',
    filter: '',
    query: '',
    shown: new Set(all),
    ...more,
  };
}

const both = (label: string, from: number, to: number, more: Partial<Target> = {}) => ({
  label,
  milestones: [
    { due: 2025, value: from },
    { due: 2030, value: to },
  ],
  ...more,
});

describe('sentence of a target board', () => {
  const sentence = (targets: unknown[], more?: Partial<BoardState>) =>
    plain(textOf(headlineOf(stateOf(targets, more))));

  it('counts targets in one way', () => {
    const { rows: all } = stateOf([both('A', 1, 2), { label: 'B', qualitative: 'mức độ 2', milestones: [] }]);
    expect(countText(all, 'vi')).to.equal('2 chỉ tiêu: 1 định lượng, 1 định tính');
    expect(countText(all, 'en')).to.equal('2 targets: 1 numeric, 1 qualitative');
    expect(countText(all.slice(0, 1), 'en')).to.equal('1 target');
  });

  it('names the largest rise without figures, two names at most', () => {
    const targets = [both('A', 50, 70), both('B', 50, 70), both('C', 50, 60)];
    expect(sentence(targets)).to.equal(
      '3 chỉ tiêu. Tăng nhiều nhất từ năm 2025 đến năm 2030 là A và B: từ 50% lên 70%. Chưa công bố kết quả thực hiện.',
    );
    expect(sentence(targets, { locale: 'en' })).to.equal(
      '3 targets. Largest rise from 2025 to 2030: A and B, from 50% to 70%. No results have been published yet.',
    );
    expect(sentence([...targets, both('D', 40, 60)])).not.to.contain('Tăng');
  });

  it('names no rise where it is not certain', () => {
    const rise = (targets: unknown[]) => largestRise(stateOf(targets).rows, '2025', '2030');
    expect(rise([both('A', 50, 70), both('B', 5, 60, { unit: 'xã' })])).to.equal(undefined);
    expect(rise([both('A', 70, 50), both('B', 9, 9)])).to.equal(undefined);
    const range = {
      label: 'B',
      milestones: [
        { due: 2025, min: 20, max: 30 },
        { due: 2030, min: 35, max: 60 },
      ],
    };
    expect(rise([both('A', 50, 70), range])).to.equal(undefined);
  });

  it('names how many are reached, and the farthest', () => {
    const targets = [
      both('A', 50, 70, { actual: 55 }),
      both('B', 50, 70, { actual: 38 }),
      both('C', 50, 70, { actual: 49 }),
    ];
    expect(sentence(targets)).to.equal(
      '3 chỉ tiêu. Mốc 2025: 1 trong 3 chỉ tiêu đã đạt; theo số liệu đã có, xa mục tiêu nhất là B, còn thiếu 12 điểm %.',
    );
    expect(sentence(targets, { locale: 'en', due: '2030' })).to.equal(
      '3 targets. Milestone 2030: 0 of 3 targets reached; by the figures so far, farthest from its target: B, 32 percentage points to go.',
    );
  });

  it('names no farthest among different units', () => {
    const { milestoneStatuses } = stateOf([
      both('A', 50, 70, { actual: 40 }),
      both('B', 9, 12, { actual: 3, unit: 'xã' }),
    ]);
    expect(farthest(milestoneStatuses)).to.deep.equal([]);
  });
});

describe('row of a target board', () => {
  it('has marks in the order of the deadlines of the board, the first on top', () => {
    const { rows: all, deadlines } = stateOf([
      both('A', 50, 70),
      { label: 'B', milestones: [{ due: 2030, value: 15 }] },
    ]);
    const [first, second] = all.map(({ target }) => laneOf(target, deadlines, 'vi')!);
    expect(first!.marks.map(({ index, x }) => [index, x])).to.deep.equal([
      [1, '70%'],
      [0, '50%'],
    ]);
    expect(first!.way).to.deep.equal(['50%', '70%']);
    expect(second!.marks.map(({ index }) => index)).to.deep.equal([1]);
    expect(second!.way).to.equal(undefined);
  });

  it('has a bar only with a figure', () => {
    const lane = (more: Partial<Target>) =>
      laneOf(stateOf([both('A', 50, 70, more)]).rows[0]!.target, ['2025', '2030'], 'vi')!;
    expect(lane({}).bar).to.equal(undefined);
    expect(lane({ actual: 0 }).bar).to.deep.include({ width: '0%' });
    expect(lane({ actual: 130 }).bar).to.deep.include({ width: '100%', beyond: '100%' });
  });

  it('has a scale of its own, with its ends, unless it is 0 to 100%', () => {
    const ends = (more: Partial<Target>) =>
      laneOf(stateOf([both('A', 12, 15, more)]).rows[0]!.target, ['2025', '2030'], 'vi')!.ends?.map(plain);
    expect(ends({})).to.equal(undefined);
    expect(ends({ unit: 'xã' })).to.deep.equal(['0', '20 xã']);
    expect(ends({ min: -5, max: 20 })).to.deep.equal(['−5', '20%']);
    expect(ends({ unit: 'xã', max: 100 })).to.deep.equal(['0', '100 xã']);
  });

  it('says date and source once, and per row only where they differ', () => {
    const dated = (label: string, actualAsOf?: string, source?: string) =>
      both(label, 50, 70, { actual: 5, ...(actualAsOf && { actualAsOf }), ...(source && { source }) });
    const state = stateOf([
      dated('A', '2025-06-30', 'Cục Thống kê'),
      dated('B', '2025-06-30', 'Cục Thống kê'),
      dated('C', '2024-12-31', 'Sở Y tế'),
      both('D', 50, 70),
    ]);
    const common = commonNotes(state);
    expect(common).to.deep.equal({ asOf: '30/06/2025', source: 'Nguồn: Cục Thống kê' });
    expect(state.rows.map((row) => rowText(state, row, common).notes)).to.deep.equal([
      [],
      [],
      ['tính đến 31/12/2024', 'Nguồn: Sở Y tế'],
      [],
    ]);
  });

  it('says no common date where a figure has none', () => {
    const state = stateOf([
      both('A', 50, 70, { actual: 5, actualAsOf: '2025-06-30' }),
      both('B', 50, 70, { actual: 5 }),
    ]);
    const common = commonNotes(state);
    expect(common.asOf).to.equal(undefined);
    expect(state.rows.map((row) => rowText(state, row, common).notes)).to.deep.equal([['tính đến 30/06/2025'], []]);
  });

  it('has a target in words in place of figures', () => {
    const state = stateOf([
      { label: 'A', qualitative: 'mức độ 2', actual: 3, unit: 'xã', milestones: [] },
      both('B', 1, 2),
    ]);
    expect(rowText(state, state.rows[0]!, {}).words).to.equal('mức độ 2 · Thực hiện: 3\u00a0xã');
    expect(laneOf(state.rows[0]!.target, ['2025', '2030'], 'vi')).to.equal(undefined);
  });
});

describe('copied table of a target board', () => {
  const table = (shown: Iterable<Row> = rows) =>
    copiedTable({
      ...around,
      title: programme.title!,
      groups,
      rows,
      deadlines: ['2025', '2030'],
      due: '2025',
      milestoneStatuses: at('2025'),
      hasFigures: true,
      order: 'source',
      filter: '',
      query: '',
      shown: new Set(shown),
    });

  it('has every year, the figure and the state', () => {
    expect(plain(tableText(table())).split('\n')).to.deep.equal([
      'Nghị quyết & kế hoạch',
      'Chỉ tiêu\tThực hiện\tSo với mục tiêu 2025\t2025\t2030',
      'Giáo dục',
      'Ân\t99,7%\tĐã đạt\t99,5%\t99,6%',
      'An\t71,5%\tCòn thiếu 3,5 điểm %\t75–80%\t–',
      'trong đó: Đại học\t–\t–\t–\t15%',
      'Ăn\t6 xã\tCòn thiếu 6 xã\t12 xã\t–',
      ' =1+1\tduy trì mức độ 2',
    ]);
  });

  it('has the hyphen that spreadsheets read in a negative number', () => {
    const text = tableText({ caption: '', columns: [], lines: [{ label: 'A', cells: ['−2,5%'] }], notes: [] });
    expect(text).to.contain('A\t-2,5%');
  });

  it('contains only the visible rows, and no empty group', () => {
    const found = rows.filter(({ target }) => target.label === 'Ăn');
    expect(tableText(table(found)).split('\n')).to.have.length(4);
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
    const numbers = ['-2', '-3,5%', '+1.234', '–', '75–80%'];
    const { columns } = table();
    const lines = [...formulas, ...numbers].flatMap((text) => [
      { label: text, cells: [text] },
      { label: 'A', words: text, cells: [] },
      { group: text, label: text, cells: [] },
    ]);
    const hostile = { caption: formulas[0]!, columns: [formulas[1]!, ...columns], lines, notes: formulas };
    const textCells = tableText(hostile).split(/[\t\n]/);
    const page = new DOMParser().parseFromString(tableHtml(hostile), 'text/html');
    const htmlCells = [...page.querySelectorAll('th, td, caption')].map((cell) => cell.textContent!);
    for (const cells of [textCells, htmlCells]) {
      // Spreadsheets skip leading spaces and tabs.
      const begins = cells.filter((cell) => /^[ \t]*[=+@\-＝]/.test(cell));
      expect(new Set(begins)).to.deep.equal(new Set(['-2', '-3,5%', '+1.234']));
      for (const each of numbers) expect(cells).to.contain(each);
      for (const each of formulas) expect(cells).to.contain(`\u00a0${each.trim()}`);
    }
  });

  it('escapes markup in its content', () => {
    const markup = tableHtml(table());
    expect(markup).to.contain('Nghị quyết &amp; kế hoạch');
    expect(markup).to.contain('<td colspan="4">duy trì mức độ 2</td>');
    const hostile = tableHtml({ ...table(), caption: '<img src=x onerror=alert(1)>"' });
    expect(hostile).to.contain('&lt;img src=x onerror=alert(1)&gt;&quot;');
  });
});
