import { expect } from 'chai';
import fc from 'fast-check';
import { position, scaleOf } from './scale.js';
import type { Milestone } from '../types.js';

const reach = (value: number): Milestone => ({ due: '2025', bound: 'at-least', value });

describe('the scale of a meter', () => {
  it('runs from 0 to 100 for shares', () => {
    expect(scaleOf({ milestones: [reach(50)], actual: 71.5 })).to.deep.equal({ min: 0, max: 100 });
    expect(scaleOf({ unit: '%', milestones: [], actual: 124 })).to.deep.equal({ min: 0, max: 100 });
  });

  it('goes beyond 100 for a milestone beyond 100', () =>
    expect(scaleOf({ milestones: [reach(110)] })).to.deep.equal({ min: 0, max: 200 }));

  it('covers every figure of other units with a round number', () => {
    expect(scaleOf({ unit: 'tỷ đồng', actual: 45799, milestones: [reach(36875)] })).to.deep.equal({
      min: 0,
      max: 50000,
    });
    expect(scaleOf({ unit: 'xã', milestones: [{ due: '2025', bound: 'range', min: 12, max: 20 }] })).to.deep.equal({
      min: 0,
      max: 20,
    });
    expect(scaleOf({ unit: 'giường', baseline: { value: 300, date: '2020' }, milestones: [reach(90)] })).to.deep.equal({
      min: 0,
      max: 500,
    });
    expect(scaleOf({ unit: '°C', actual: -3, milestones: [reach(7)] })).to.deep.equal({ min: -3, max: 10 });
  });

  it('is the author’s where the author says so', () => {
    expect(scaleOf({ min: 0, max: 1, actual: 0.35, milestones: [reach(0.2)] })).to.deep.equal({ min: 0, max: 1 });
    expect(scaleOf({ min: 90, milestones: [reach(99.5)] })).to.deep.equal({ min: 90, max: 100 });
    expect(scaleOf({ min: 80, max: 20, milestones: [] })).to.deep.equal({ min: 80, max: 81 });
  });

  it('always has room', () => {
    expect(scaleOf({ unit: 'xã', milestones: [] })).to.deep.equal({ min: 0, max: 1 });
    const figure = fc.integer({ min: -1e12, max: 1e12 }).map((number) => number / 1e6);
    fc.assert(
      fc.property(
        fc.constantFrom('%', 'xã'),
        fc.option(figure, { nil: undefined }),
        fc.array(figure, { maxLength: 3 }),
        figure,
        (unit, actual, values, any) => {
          const scale = scaleOf({ unit, ...(actual !== undefined && { actual }), milestones: values.map(reach) });
          expect(scale.max).to.be.above(scale.min);
          for (const value of values) expect(value).to.be.within(scale.min, scale.max);
          expect(position(any, scale)).to.be.within(0, 1);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a place on the scale', () => {
  it('is clamped to its ends', () => {
    const scale = { min: 0, max: 50 };
    expect([-1, 0, 12.5, 50, 62].map((value) => position(value, scale))).to.deep.equal([0, 0, 0.25, 1, 1]);
    expect(position(undefined, scale)).to.equal(0);
    expect(position(NaN, scale)).to.equal(0);
  });
});
