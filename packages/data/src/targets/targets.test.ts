import { expect } from 'chai';
import fc from 'fast-check';
import { explained } from '../readers/explain.js';
import { formatTargets, parseTargets } from './parse-targets.js';
import { readBaseline, readTargets } from './targets.js';
import type { Milestone } from '../types.js';

const reach = (due: string, value: number): Milestone => ({ due, bound: 'at-least', value, reach: true });

describe('the targets attribute', () => {
  it('reads the 26 figures of the resolution', () => {
    const rows = [
      '2025: >=99.5; 2030: 99.6',
      '2025: 95; 2030: 96',
      '2025: 100; 2030: 100',
      '2025: 100; 2030: 100',
      '2025: 75-80; 2030: 80-85',
      '2025: 55-60',
      '2025: 50; 2030: 70',
      '2025: 50; 2030: 70',
      '2025: 50; 2030: 60',
      '2030: 15',
      '2025: 80',
      '2025: 70',
      '2025: 80-85',
      '2025: 50',
      '2025: 50',
      '2025: 60',
      '2025: 50',
      '2025: 40',
    ];
    const parsed = rows.map((row) => parseTargets(row));
    expect(parsed.flatMap(({ problems }) => problems)).to.deep.equal([]);
    expect(parsed.flatMap(({ milestones }) => milestones)).to.have.length(26);
    expect(parsed[0]!.milestones).to.deep.equal([{ due: '2025', bound: 'at-least', value: 99.5 }, reach('2030', 99.6)]);
    expect(parsed[4]!.milestones).to.deep.equal([
      { due: '2025', bound: 'range', min: 75, max: 80 },
      { due: '2030', bound: 'range', min: 80, max: 85 },
    ]);
    expect(parsed.map(({ milestones }) => formatTargets(milestones))).to.deep.equal(rows);
  });

  it('reads Vietnamese and English words in place of signs, with a decimal comma or point', () => {
    for (const [written, sign] of [
      ['từ 99,5 trở lên', '>=99.5'],
      ['Từ 99.5 % trở lên', '>=99.5'],
      ['99,5% trở lên', '>=99.5'],
      ['ít nhất 80', '>=80'],
      ['tối thiểu 80', '>=80'],
      ['không dưới 80', '>=80'],
      ['không quá 3', '<=3'],
      ['không vượt quá 3 %', '<=3'],
      ['tối đa 0,5', '<=0.5'],
      ['từ 3 trở xuống', '<=3'],
      ['trên 50', '>50'],
      ['hơn 50', '>50'],
      ['dưới 0,2', '<0.2'],
      ['đúng 12', '=12'],
      ['khoảng 50', '~50'],
      ['từ 75 đến 80', '75-80'],
      ['at least 99.5', '>=99.5'],
      ['more than 50', '>50'],
      ['at most 3', '<=3'],
      ['less than 0.2', '<0.2'],
      ['exactly 12', '=12'],
      ['about 50', '~50'],
      ['từ 99,5 trở lên'.normalize('NFD'), '>=99.5'],
    ] as const) {
      const { milestones, problems } = parseTargets(`2025: ${written}; 2030: ${written}`);
      expect(problems, written).to.deep.equal([]);
      expect(formatTargets(milestones), written).to.equal(`2025: ${sign}; 2030: ${sign}`);
    }
  });

  it('reads no words that it does not know for sure', () => {
    for (const written of [
      'từ 99,5',
      'từ 1.500 trở lên',
      'không quá 1,500',
      'không 3',
      'giảm 3',
      'trên dưới 50',
      'không trên 50 trở lên',
      'từ 75 đến 80 trở lên',
      'trên trên 5',
      'từ 80 đến 75',
      'trở lên',
    ]) {
      const { milestones, problems } = parseTargets(`2025: ${written}`);
      expect(milestones, written).to.deep.equal([]);
      expect(problems, written).to.have.length(1);
    }
  });

  it('reads every sign', () => {
    const one = (value: string) => {
      const { milestones, problems } = parseTargets(`2030: ${value}`);
      expect(problems, value).to.deep.equal([]);
      const { due, ...rest } = milestones[0]!;
      expect(due).to.equal('2030');
      return rest;
    };
    expect(one('80')).to.deep.equal({ bound: 'at-least', value: 80, reach: true });
    for (const sign of ['>=80', '≥80', '>= 80 %', '≥ 80%'])
      expect(one(sign)).to.deep.equal({ bound: 'at-least', value: 80 });
    for (const sign of ['<=0.2', '≤ 0.2']) expect(one(sign)).to.deep.equal({ bound: 'at-most', value: 0.2 });
    expect(one('>80')).to.deep.equal({ bound: 'at-least', value: 80, strict: true });
    expect(one('<0.2')).to.deep.equal({ bound: 'at-most', value: 0.2, strict: true });
    expect(one('=3')).to.deep.equal({ bound: 'exactly', value: 3 });
    for (const sign of ['~80', '≈ 80']) expect(one(sign)).to.deep.equal({ bound: 'about', value: 80 });
    for (const dash of ['75-80', '75–80', '75 — 80', '75 % – 80 %'])
      expect(one(dash)).to.deep.equal({ bound: 'range', min: 75, max: 80 });
    expect(one('-5--2')).to.deep.equal({ bound: 'range', min: -5, max: -2 });
  });

  it('reads dates as deadlines', () =>
    expect(parseTargets('2025-06-30: 50').milestones).to.deep.equal([reach('2025-06-30', 50)]));

  it('takes any spaces and a last semicolon', () =>
    expect(parseTargets(' \n2025 :  50 ;;\t2030:60; ')).to.deep.equal({
      milestones: [reach('2025', 50), reach('2030', 60)],
      problems: [],
    }));

  it('is empty when there is nothing', () => {
    for (const nothing of ['', '  ', ';', null, undefined])
      expect(parseTargets(nothing)).to.deep.equal({ milestones: [], problems: [] });
  });

  const problems: [string, string][] = [
    ['2025: 99,5', 'targets: "2025: 99,5" uses a decimal comma; write "2025: 99.5"'],
    ['2025: 75,5-80,5', 'targets: "2025: 75,5-80,5" uses a decimal comma; write "2025: 75.5-80.5"'],
    ['2025: 1.234,5', 'targets: "2025: 1.234,5" uses a decimal comma; write "2025: 1234.5"'],
    ['2025: 36.875.000', 'targets: "2025: 36.875.000" has separators; write "2025: 36875000"'],
    ['2025: −3', 'targets: "2025: −3" has a typographic minus; write "2025: -3"'],
    ['75-80', 'targets: "75-80" has no year; write "2025: 75-80"'],
    ['>=80', 'targets: ">=80" has no year; write "2025: >=80"'],
    [
      'đến 2025: 50',
      'targets: "đến 2025: 50" has no year or date before the colon; write "2025: …" or "2025-06-30: …"',
    ],
    [
      '30/06/2025: 50',
      'targets: "30/06/2025: 50" has no year or date before the colon; write "2025: …" or "2025-06-30: …"',
    ],
    [
      '2025-02-30: 50',
      'targets: "2025-02-30: 50" has no year or date before the colon; write "2025: …" or "2025-06-30: …"',
    ],
    ['2025:', 'targets: "2025:" has no number; write "2025: 80", "2025: 75-80" or "2025: >=80"'],
    ['2025: mức độ ba', 'targets: "2025: mức độ ba" has no number; write "2025: 80", "2025: 75-80" or "2025: >=80"'],
    ['2025: mức độ 3', 'targets: "2025: mức độ 3" cannot be read; write "2025: 80", "2025: 75-80" or "2025: >=80"'],
    [
      '2025: 50 xã',
      'targets: "2025: 50 xã" has words after the number; write "2025: 50", and the unit in its own attribute',
    ],
    [
      '2025: >=50-60 xã',
      'targets: "2025: >=50-60 xã" has words after the number; write "2025: >=50-60", and the unit in its own attribute',
    ],
    ['2025: 80-75', 'targets: "2025: 80-75" has its range the wrong way round; write "2025: 75-80"'],
    ['2025: >=75-80', 'targets: "2025: >=75-80" has a sign before a range; write "2025: 75-80" or "2025: >=75"'],
    [
      '2025: 1e3',
      'targets: "2025: 1e3" has words after the number; write "2025: 1", and the unit in its own attribute',
    ],
    [
      `2025: ${'9'.repeat(80)}`,
      `targets: "2025: ${'9'.repeat(53)}…" cannot be read; write "2025: 80", "2025: 75-80" or "2025: >=80"`,
    ],
  ];
  for (const [entry, problem] of problems)
    it(`names the fault of ${JSON.stringify(entry.slice(0, 20))} and keeps the rest`, () => {
      expect(parseTargets(`${entry}; 2040: 90`)).to.deep.equal({
        milestones: [reach('2040', 90)],
        problems: [problem],
      });
    });

  it('keeps the first of two entries for one deadline', () => {
    expect(parseTargets('2025: 50; 2025: 60')).to.deep.equal({
      milestones: [reach('2025', 50)],
      problems: ['targets: "2025: 60" gives 2025 a second time; keep one of the two'],
    });
  });

  it('can go by another name', () =>
    expect(parseTargets('x', 'mục tiêu').problems).to.deep.equal(['mục tiêu: "x" has no year; write "2025: x"']));

  it('is read without problems being put into words', () => {
    expect(readTargets('2025: 50; x')).to.deep.equal([reach('2025', 50)]);
    expect(readTargets(undefined)).to.equal(undefined);
    expect(readTargets(2025)).to.deep.equal([]);
  });

  it('never throws, and its time grows with its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'2025:; -–><=~≥.,% 0aế\n') }), (source) => {
        for (const { due, ...rest } of parseTargets(source).milestones) {
          expect(due).to.match(/^\d{4}(-\d\d-\d\d)?$/);
          for (const value of Object.values(rest)) expect(value).not.to.equal(NaN);
        }
      }),
      { numRuns: 300 },
    );
    // A search that backtracks would not come back from these before the test is stopped.
    for (const hostile of [
      '2025: 80' + ' '.repeat(200_000) + 'x',
      '9'.repeat(200_000),
      '2025:'.repeat(40_000),
      ';'.repeat(200_000),
      '2025: 1 - '.repeat(20_000),
    ])
      expect(parseTargets(hostile).milestones).to.have.length.below(2);
  });

  it('is written as it is read', () => {
    const due = fc.oneof(fc.integer({ min: 1990, max: 2099 }).map(String), fc.constantFrom('2025-06-30', '2030-12-31'));
    const value = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((number) => number / 100 + 0);
    const limit = fc.record({
      bound: fc.constantFrom('at-least' as const, 'at-most' as const),
      value,
      strict: fc.constantFrom(true, undefined),
    });
    const plain = fc.record({ bound: fc.constantFrom('exactly' as const, 'about' as const), value });
    const toReach = value.map((figure) => ({ bound: 'at-least' as const, value: figure, reach: true }));
    const range = fc
      .tuple(value, value)
      .map(([a, b]) => ({ bound: 'range' as const, min: Math.min(a, b), max: Math.max(a, b) }));
    const milestones = fc
      .uniqueArray(fc.tuple(due, fc.oneof(limit, plain, toReach, range)), { selector: ([year]) => year, maxLength: 5 })
      .map((entries) => entries.map(([year, rest]) => JSON.parse(JSON.stringify({ due: year, ...rest })) as Milestone));
    fc.assert(
      fc.property(milestones, (all) => {
        expect(parseTargets(formatTargets(all))).to.deep.equal({ milestones: all, problems: [] });
      }),
      { numRuns: 200 },
    );
  });
});

describe('the baseline attribute', () => {
  const read = (source: unknown) => {
    const problems: string[] = [];
    const baseline = readBaseline(
      source,
      explained((problem) => problems.push(problem)),
    );
    return { baseline, problems };
  };

  it('is one figure at one time', () => {
    expect(read('2020: 62.5')).to.deep.equal({ baseline: { value: 62.5, date: '2020' }, problems: [] });
    expect(read('2020-06-30: 62.5 %').baseline).to.deep.equal({ value: 62.5, date: '2020-06-30' });
    expect(read('')).to.deep.equal({ baseline: undefined, problems: [] });
  });

  it('names what it cannot be', () => {
    for (const bad of ['2020: 60-65', '2020: >=60', '2020: 60; 2021: 61'])
      expect(read(bad)).to.deep.equal({
        baseline: undefined,
        problems: [`baseline: "${bad}" is not one figure; write "2020: 62.5"`],
      });
    expect(read('62,5').problems).to.deep.equal(['baseline: "62,5" uses a decimal comma; write "62.5"']);
  });
});
