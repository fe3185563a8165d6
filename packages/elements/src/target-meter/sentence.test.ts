import { readTargets, type Milestone } from '@sen-portal/data';
import { expect } from 'chai';
import { fullSentence } from './full-sentence.js';
import { goalSigns, goalText, milestoneStatusOf, phrases, stateText, type ParsedTarget } from './sentence.js';
import { barOf, markOf } from './geometry.js';
import { placeLabels } from './place-labels.js';

const now = new Date('2024-06-01T00:00:00+07:00');

/** Reads a target as its attributes give it; no-break spaces become plain ones in what it says. */
function said(target: Omit<ParsedTarget, 'milestones'> & { targets?: string; due?: string }, locale = 'vi') {
  const { targets, due, ...rest } = target;
  const whole: ParsedTarget = { label: 'Chỉ tiêu', ...rest, milestones: readTargets(targets) ?? [] };
  const around = { locale, now };
  const milestoneStatus = milestoneStatusOf(whole, around, due);
  const plain = (text: string) => text.replace(/\u00a0/g, ' ');
  return {
    sentence: plain(fullSentence(whole, around, milestoneStatus, phrases)),
    state: plain(stateText(whole, milestoneStatus, locale)),
    milestoneStatus,
  };
}

const only = (entry: string) => readTargets(`2025: ${entry}`)![0] as Milestone;

describe('the words of a meter', () => {
  describe('milestones', () => {
    for (const [entry, vi, en, signs] of [
      ['95', '95%', '95%', '95%'],
      ['>=99.5', 'từ 99,5% trở lên', 'at least 99.5%', '≥ 99,5%'],
      ['>50', 'trên 50%', 'over 50%', '> 50%'],
      ['<=3', 'không quá 3%', 'at most 3%', '≤ 3%'],
      ['<0.2', 'dưới 0,2%', 'under 0.2%', '< 0,2%'],
      ['=12', 'đúng 12%', 'exactly 12%', '= 12%'],
      ['~50', 'khoảng 50%', 'about 50%', '≈ 50%'],
      ['75-80', '75–80%', '75–80%', '75–80%'],
    ] as const) {
      it(`says ${entry} as “${vi}” and “${en}”`, () => {
        expect(goalText(only(entry), undefined, 'vi').replace(/\u00a0/g, ' ')).to.equal(vi);
        expect(goalText(only(entry), undefined, 'en').replace(/\u00a0/g, ' ')).to.equal(en);
        expect(goalSigns(only(entry), undefined, 'vi').replace(/\u00a0/g, ' ')).to.equal(signs);
      });
    }

    it('says other units as they are written', () => {
      expect(goalText(only('<=36875'), 'tỷ đồng', 'vi')).to.equal('không quá 36.875\u00a0tỷ đồng');
      expect(goalText(only('12'), '', 'vi')).to.equal('12');
    });
  });

  describe('states', () => {
    for (const [target, vi, en] of [
      [{ actual: 99.7, targets: '2025: >=99.5' }, 'Đã đạt mục tiêu 2025', 'Reached the 2025 target'],
      [{ actual: 71.5, targets: '2025: 75-80' }, 'Còn thiếu 3,5 điểm % (2025)', '3.5 percentage points to go (2025)'],
      [{ actual: 74, targets: '2025: 75' }, 'Còn thiếu 1 điểm % (2025)', '1 percentage point to go (2025)'],
      [{ actual: 77.2, targets: '2025: 75-80' }, 'Trong khoảng mục tiêu 2025', 'Within the 2025 target range'],
      [{ actual: 91.5, targets: '2025: 80' }, 'Vượt 11,5 điểm % (2025)', 'Exceeded by 11.5 percentage points (2025)'],
      [{ actual: 83, targets: '2025: 75-80' }, 'Vượt 3 điểm % (2025)', 'Exceeded by 3 percentage points (2025)'],
      [{ actual: 45799, unit: 'tỷ đồng', targets: '2025: 36875' }, 'Vượt, đạt 124% (2025)', 'Exceeded, at 124% (2025)'],
      [{ actual: 9, unit: 'xã', targets: '2025: 12' }, 'Còn thiếu 3 xã (2025)', '3 xã to go (2025)'],
      [{ actual: 0.35, targets: '2030: <0.2' }, 'Cao hơn 0,15 điểm % (2030)', '0.15 percentage points too high (2030)'],
      [{ actual: 0.2, targets: '2030: <0.2' }, 'Bằng mức trần, chưa đạt (2030)', 'At the limit, not below it (2030)'],
      [
        { actual: 0.1, targets: '2030: <0.2' },
        'Đạt, thấp hơn mức trần 0,1 điểm % (2030)',
        'Better than the limit by 0.1 percentage points (2030)',
      ],
      [{ actual: 50, targets: '2025: >50' }, 'Bằng mức sàn, chưa đạt (2025)', 'At the limit, not above it (2025)'],
      [{ actual: 14, unit: 'xã', targets: '2025: =12' }, 'Cao hơn 2 xã (2025)', '2 xã too high (2025)'],
      [{ actual: -2.5, targets: '2025: 8' }, 'Còn thiếu 10,5 điểm % (2025)', '10.5 percentage points to go (2025)'],
      [{ actual: 160, targets: '2025: 120' }, 'Vượt 40 điểm % (2025)', 'Exceeded by 40 percentage points (2025)'],
      [
        { actual: 40, targets: '2023: 50' },
        'Quá hạn, còn thiếu 10 điểm % (2023)',
        'Overdue, 10 percentage points to go (2023)',
      ],
      [
        { actual: 40, actualAsOf: '2023-06-30', targets: '2023: 50' },
        'Quá hạn, số liệu cũ còn thiếu 10 điểm % (2023)',
        'Overdue, old figure 10 percentage points to go (2023)',
      ],
      [
        { actual: 74, baseline: { value: 64, date: '2020' }, targets: '2025: 75' },
        'Đúng tiến độ, còn thiếu 1 điểm % (2025)',
        'On track, 1 percentage point to go (2025)',
      ],
      [
        { actual: 66, baseline: { value: 64, date: '2020' }, targets: '2025: 75' },
        'Chậm tiến độ, còn thiếu 9 điểm % (2025)',
        'Behind schedule, 9 percentage points to go (2025)',
      ],
      [{ targets: '2025: 50' }, 'Chưa có số liệu', 'No figure yet'],
      [{ actual: 5 }, '', ''],
    ] as const) {
      it(`says “${vi || 'nothing'}”`, () => {
        expect(said(target).state).to.equal(vi);
        expect(said(target, 'en').state).to.equal(en);
      });
    }

    it('says a day as people write it', () => {
      expect(said({ actual: 71.5, targets: '2025-06-30: 75' }).state).to.equal('Còn thiếu 3,5 điểm % (30/06/2025)');
    });

    it('speaks of the milestone that is asked for, else of the next one that is open', () => {
      const target = { actual: 71.5, targets: '2023: 60; 2025: 75-80; 2030: 80-85' };
      expect(said(target).state).to.equal('Còn thiếu 3,5 điểm % (2025)');
      expect(said({ ...target, due: '2030' }).state).to.equal('Còn thiếu 8,5 điểm % (2030)');
      expect(said({ ...target, due: '2035' }).milestoneStatus).to.deep.equal({ state: 'none' });
    });

    it('never says NaN, undefined or minus zero', () => {
      for (const actual of [0, -0, 1e-9, 1e15, -1e15]) {
        for (const targets of ['2025: 0', '2025: <0', '2025: =0', '2025: ~0', '2025: -5--3', '2025: >0']) {
          const { sentence: text } = said({ actual, targets, unit: 'xã' });
          expect(text, text).not.to.match(/NaN|undefined|null|Infinity|-0\b(?!,)/);
        }
      }
    });
  });

  describe('the whole sentence', () => {
    it('has name, figure with unit, milestones and state', () => {
      expect(
        said({ label: 'Lao động qua đào tạo', actual: 71.5, targets: '2025: 75-80; 2030: 80-85' }).sentence,
      ).to.equal(
        'Lao động qua đào tạo: thực hiện 71,5%. Mục tiêu 2025: 75–80%; 2030: 80–85%. Còn thiếu 3,5 điểm % (2025).',
      );
      expect(said({ label: 'Trained workers', actual: 71.5, targets: '2025: 75-80' }, 'en').sentence).to.equal(
        'Trained workers: actual 71.5%. Target 2025: 75–80%. 3.5 percentage points to go (2025).',
      );
    });

    it('names the day of the figure and where it started', () => {
      const target = {
        actual: 66,
        actualAsOf: '2024-03-31',
        baseline: { value: 64, date: '2020' },
        targets: '2025: 75',
      };
      expect(said(target).sentence).to.equal(
        'Chỉ tiêu: đến 31/03/2024 thực hiện 66%. Năm 2020: 64%; Mục tiêu 2025: 75%. Chậm tiến độ, còn thiếu 9 điểm % (2025).',
      );
    });

    it('is whole without a figure', () => {
      expect(said({ targets: '2025: 50; 2030: 70' }).sentence).to.equal('Chỉ tiêu. Mục tiêu 2025: 50%; 2030: 70%.');
    });

    it('takes a target in words as it is', () => {
      expect(said({ qualitative: 'duy trì mức độ 2' }).sentence).to.equal('Chỉ tiêu. Mục tiêu duy trì mức độ 2.');
    });

    it('says when there is no target', () => {
      expect(said({}).sentence).to.equal('Chỉ tiêu. Chưa có mục tiêu hợp lệ.');
    });
  });

  describe('the drawing', () => {
    const percent = { min: 0, max: 100 };

    it('has a dot for a figure and a length for a range', () => {
      expect(markOf(only('50'), percent)).to.deep.equal({ x: '50%', width: '0.75em' });
      expect(markOf(only('75-80'), percent)).to.deep.equal({ x: '75%', width: '5%' });
    });

    it('has a bar from zero, with an end that the figure lies beyond', () => {
      expect(barOf(71.5, percent)).to.deep.equal({ x: '0%', width: '71.5%', to: '71.5%', beyond: undefined });
      expect(barOf(130, percent)).to.deep.include({ width: '100%', beyond: '100%' });
      expect(barOf(-4, percent)).to.deep.include({ width: '0%', beyond: '0%' });
      expect(barOf(-2.5, { min: -5, max: 15 })).to.deep.include({ x: '12.5%', width: '12.5%', beyond: undefined });
    });
  });

  describe('texts below the drawing', () => {
    const placed = (...at: number[]) =>
      placeLabels(at.map((each) => ({ at: each, text: '50%' }))).map(
        ({ at: where, anchor, line }) => `${where} ${anchor} ${line}`,
      );

    it('stand below their marks', () => {
      expect(placed(50, 70)).to.deep.equal(['50 middle 0', '70 middle 0']);
      expect(placed(0, 100)).to.deep.equal(['0 start 0', '100 end 0']);
    });

    it('take another line where they are too close', () => {
      expect(placed(50, 55)).to.deep.equal(['50 middle 0', '55 middle 1']);
      expect(placed(100, 100)).to.deep.equal(['100 end 0', '100 end 1']);
      expect(placed(40, 45, 60)).to.deep.equal(['40 middle 0', '45 middle 1', '60 middle 0']);
    });

    it('never overlap, however many', () => {
      for (let seed = 1; seed < 400; seed++) {
        const at = Array.from({ length: 1 + (seed % 6) }, (_, index) => (seed * 7919 * (index + 1)) % 101);
        const ends = new Map<number, number>();
        for (const { at: where, text, anchor, line } of placeLabels(at.map((each) => ({ at: each, text: '2025' })))) {
          const room = text.length * 4;
          const from = anchor === 'start' ? where : anchor === 'end' ? where - room : where - room / 2;
          expect(from, at.join()).to.be.at.least(ends.get(line) ?? 0);
          expect(from + room, at.join()).to.be.at.most(100);
          ends.set(line, from + room);
        }
      }
    });
  });
});
