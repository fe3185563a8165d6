import { expect } from 'chai';
import fc from 'fast-check';
import { deadlineOf, nextMilestone, progressOf } from './progress.js';
import { parseTargets } from './parse-targets.js';
import { progressStates } from './progress-states.js';
import type { Milestone, Progress, Target } from '../types.js';

const before = Date.parse('2024-07-01T00:00:00+07:00');
const after = Date.parse('2026-01-01T00:00:00+07:00');
const milestone = (terse: string) => parseTargets(`2025: ${terse}`).milestones[0]!;
const progress = (terse: string, target: Partial<Target>, now = before): Progress =>
  progressOf(target, milestone(terse), now);

describe('the deadline of a milestone', () => {
  it('is the end of the year or of the day, in the zone of the portal', () => {
    expect(new Date(deadlineOf('2025')).toISOString()).to.equal('2025-12-31T17:00:00.000Z');
    expect(new Date(deadlineOf(2025)).toISOString()).to.equal('2025-12-31T17:00:00.000Z');
    expect(new Date(deadlineOf('2025-06-30')).toISOString()).to.equal('2025-06-30T17:00:00.000Z');
    expect(new Date(deadlineOf('2025', 'UTC')).toISOString()).to.equal('2026-01-01T00:00:00.000Z');
    expect(deadlineOf('soon')).to.deep.equal(NaN);
  });
});

describe('the milestone that counts', () => {
  const { milestones } = parseTargets('2030: 80; 2025: 75');

  it('is the next to come, or the last', () => {
    expect(nextMilestone(milestones, before)?.due).to.equal('2025');
    expect(nextMilestone(milestones, new Date(after))?.due).to.equal('2030');
    expect(nextMilestone(milestones, Date.parse('2040-01-01'))?.due).to.equal('2030');
    expect(nextMilestone([])).to.equal(undefined);
  });
});

describe('progress', () => {
  it('knows nothing without a figure, before and after the deadline', () => {
    expect(progress('50', {})).to.deep.equal({ state: 'no-data' });
    expect(progress('50', {}, after)).to.deep.equal({ state: 'no-data' });
    expect(progress('50', { actual: NaN })).to.deep.equal({ state: 'no-data' });
  });

  it('of a figure to reach', () => {
    expect(progress('>=99.5', { actual: 99.7 })).to.deep.equal({ state: 'met', surplus: 0.2, ratio: 99.7 / 99.5 });
    expect(progress('50', { actual: 50 })).to.deep.equal({ state: 'met', ratio: 1 });
    expect(progress('36875', { actual: 45799 })).to.deep.equal({
      state: 'exceeded',
      surplus: 8924,
      ratio: 45799 / 36875,
    });
    expect(progress('50', { actual: 55 }).state).to.equal('exceeded');
    expect(progress('50', { actual: 54.9 }).state).to.equal('met');
    expect(progress('50', { actual: 40 })).to.deep.equal({
      state: 'not-yet-met',
      gap: 10,
      direction: 'up',
      ratio: 0.8,
    });
    expect(progress('50', { actual: 40 }, after)).to.deep.equal({
      state: 'missed',
      gap: 10,
      direction: 'up',
      ratio: 0.8,
    });
    expect(progress('>50', { actual: 50 })).to.deep.equal({ state: 'not-yet-met', gap: 0, direction: 'up', ratio: 1 });
    expect(progress('0', { actual: 0 })).to.deep.equal({ state: 'met' });
  });

  it('of a figure to stay under', () => {
    expect(progress('<0.2', { actual: 0.35 })).to.deep.equal({
      state: 'not-yet-met',
      gap: 0.15,
      direction: 'down',
      ratio: 0.35 / 0.2,
    });
    expect(progress('<0.2', { actual: 0.2 }, after)).to.deep.equal({
      state: 'missed',
      gap: 0,
      direction: 'down',
      ratio: 1,
    });
    expect(progress('<=0.2', { actual: 0.2 })).to.deep.equal({ state: 'met', ratio: 1 });
    expect(progress('<0.2', { actual: 0.19 })).to.deep.equal({ state: 'met', surplus: 0.01, ratio: 0.19 / 0.2 });
    expect(progress('<0.2', { actual: 0.1 })).to.deep.equal({ state: 'exceeded', surplus: 0.1, ratio: 0.5 });
  });

  it('of an exact figure', () => {
    expect(progress('=3', { actual: 3 })).to.deep.equal({ state: 'met', ratio: 1 });
    expect(progress('=3', { actual: 2 })).to.deep.equal({
      state: 'not-yet-met',
      gap: 1,
      direction: 'up',
      ratio: 2 / 3,
    });
    expect(progress('=3', { actual: 4 }, after)).to.deep.equal({
      state: 'missed',
      gap: 1,
      direction: 'down',
      ratio: 4 / 3,
    });
  });

  it('of a figure in round terms', () => {
    for (const actual of [76, 80, 84]) expect(progress('~80', { actual }).state).to.equal('met');
    expect(progress('~80', { actual: 75.9 })).to.deep.equal({
      state: 'not-yet-met',
      gap: 4.1,
      direction: 'up',
      ratio: 75.9 / 80,
    });
    expect(progress('~80', { actual: 84.1 })).to.deep.equal({ state: 'exceeded', surplus: 4.1, ratio: 84.1 / 80 });
  });

  it('of a range', () => {
    for (const actual of [75, 77.2, 80]) expect(progress('75-80', { actual })).to.deep.equal({ state: 'within' });
    expect(progress('75-80', { actual: 71.5 })).to.deep.equal({
      state: 'not-yet-met',
      gap: 3.5,
      direction: 'up',
      ratio: 71.5 / 75,
    });
    expect(progress('75-80', { actual: 82 })).to.deep.equal({ state: 'exceeded', surplus: 2, ratio: 82 / 80 });
  });

  it('turns to missed with the last moment of the year, in the zone of the portal', () => {
    const end = Date.parse('2026-01-01T00:00:00+07:00');
    expect(progress('50', { actual: 40 }, end - 1).state).to.equal('not-yet-met');
    expect(progress('50', { actual: 40 }, end).state).to.equal('missed');
    expect(progressOf({ actual: 40 }, milestone('50'), new Date(end), 'UTC').state).to.equal('not-yet-met');
  });

  it('says so when a missed target is judged by a figure from before the deadline', () => {
    expect(progress('50', { actual: 40, actualAsOf: '2025-06-30' }, after)).to.include({
      state: 'missed',
      outdated: true,
    });
    for (const actualAsOf of ['2025-12-31', '2026-01-15T08:00:00+07:00'])
      expect(progress('50', { actual: 40, actualAsOf }, after)).not.to.have.property('outdated');
  });

  it('is met, late or not, once the figure is there', () =>
    expect(progress('50', { actual: 51, actualAsOf: '2027-01-01' }, Date.parse('2028-01-01')).state).to.equal('met'));

  describe('with a baseline', () => {
    const baseline = { value: 60, date: '2020' };
    const from2020 = (actual: number, more: Partial<Target> = {}, terse = '80') =>
      progress(terse, { actual, baseline, ...more });

    it('is on track or behind the straight line at the time of the figure', () => {
      expect(from2020(75, { actualAsOf: '2023' as never }).state).to.equal('on-track');
      expect(from2020(72, { actualAsOf: '2023-12-31' })).to.deep.equal({
        state: 'on-track',
        gap: 8,
        direction: 'up',
        ratio: 0.9,
        expected: 71.993428,
      });
      expect(from2020(71.9, { actualAsOf: '2023-12-31' }).state).to.equal('behind');
    });

    it('goes by the clock when the figure has no date', () => {
      expect(from2020(73).state).to.equal('behind');
      expect(from2020(75).state).to.equal('on-track');
      expect(from2020(75, { actualAsOf: 'abc' }).state).to.equal('on-track');
    });

    it('reads a time with its offset', () => {
      expect(from2020(72, { actualAsOf: '2023-12-31T10:00:00+07:00' }).state).to.equal('on-track');
    });

    it('works downwards for a figure to stay under', () => {
      const poor = { baseline: { value: 3, date: '2020' }, actualAsOf: '2023-06-30' };
      expect(progress('<=1', { ...poor, actual: 1.9 }).state).to.equal('on-track');
      expect(progress('<=1', { ...poor, actual: 2.2 }).state).to.equal('behind');
    });

    it('works from both sides for an exact figure', () => {
      expect(from2020(79, {}, '=80').state).to.equal('on-track');
      expect(from2020(81, {}, '=80').state).to.equal('on-track');
      expect(from2020(99, {}, '=80').state).to.equal('behind');
    });

    it('is behind when it has fallen from where it had to stay', () =>
      expect(progress('60', { actual: 59, baseline: { value: 65, date: '2020' } }).state).to.equal('behind'));

    it('is only not yet met when the baseline says nothing', () => {
      for (const date of ['2026', '2025', 'abc'])
        expect(progress('80', { actual: 70, baseline: { value: 60, date } }).state).to.equal('not-yet-met');
      expect(progress('80', { actual: 70, baseline: { value: NaN, date: '2020' } }).state).to.equal('not-yet-met');
    });

    it('starts where the baseline stands when the figure is older', () =>
      expect(from2020(60, { actualAsOf: '2019-01-01' })).to.include({ state: 'on-track', expected: 60 }));
  });

  describe('in general', () => {
    const figure = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
    const day = fc.constantFrom('2019', '2020-06-30', '2023-12-31', '2026-05-01');
    const now = fc.constantFrom(before, after, Date.parse('2019-01-01'));
    const point = fc.record({
      due: fc.constantFrom('2025', '2024-03-01'),
      bound: fc.constantFrom('at-least' as const, 'at-most' as const, 'exactly' as const, 'about' as const),
      value: figure,
      strict: fc.boolean(),
    });
    const range = fc
      .tuple(figure, figure)
      .map(([a, b]): Milestone => ({ due: '2025', bound: 'range', min: Math.min(a, b), max: Math.max(a, b) }));
    const target = fc.record(
      { actual: figure, actualAsOf: day, baseline: fc.record({ value: figure, date: day }) },
      { requiredKeys: [] },
    );
    const rank = (state: Progress['state']) => progressStates.indexOf(state === 'not-yet-met' ? 'behind' : state);

    it('is always one of the states, and never NaN', () => {
      fc.assert(
        fc.property(target, fc.oneof(point, range), now, (given, goal, clock) => {
          const result = progressOf(given, goal, clock);
          expect(progressStates).to.include(result.state);
          for (const value of Object.values(result))
            if (typeof value === 'number') expect(Number.isFinite(value)).to.equal(true);
          for (const value of [result.gap ?? 0, result.surplus ?? 1]) expect(value).to.be.at.least(0);
          expect('gap' in result).to.equal('direction' in result);
        }),
        { numRuns: 300 },
      );
    });

    it('never worsens an at-least target, or betters an at-most one, when the figure rises', () => {
      fc.assert(
        fc.property(target, point, figure, figure, now, (given, goal, a, b, clock) => {
          const states = [Math.min(a, b), Math.max(a, b)].map(
            (actual) => progressOf({ ...given, actual }, goal, clock).state,
          );
          if (goal.bound === 'at-least') expect(rank(states[1]!)).to.be.at.most(rank(states[0]!));
          if (goal.bound === 'at-most') expect(rank(states[1]!)).to.be.at.least(rank(states[0]!));
        }),
        { numRuns: 300 },
      );
    });

    it('judges at-most as at-least seen from the other side', () => {
      fc.assert(
        fc.property(target, point, now, (given, goal, clock) => {
          const mirrored = {
            ...given,
            ...(given.actual !== undefined && { actual: -given.actual }),
            ...(given.baseline && { baseline: { ...given.baseline, value: -given.baseline.value } }),
          };
          const least = progressOf(given, { ...goal, bound: 'at-least' }, clock);
          const most = progressOf(mirrored, { ...goal, bound: 'at-most', value: -goal.value }, clock);
          expect(most.state).to.equal(least.state);
          expect(most.gap).to.equal(least.gap);
          expect(most.surplus).to.equal(least.surplus);
        }),
        { numRuns: 300 },
      );
    });
  });
});
