import { expect } from 'chai';
import fc from 'fast-check';
import { nextDelay, refreshInterval } from './schedule.js';

const minute = 60_000;

describe('nextDelay', () => {
  it('stays within half the interval either way while all goes well', () => {
    expect(nextDelay({ interval: minute }, 0, 0)).to.equal(30_000);
    expect(nextDelay({ interval: minute }, 0, 0.5)).to.equal(minute);
  });

  it('doubles with every failure, up to fifteen minutes', () => {
    const latest = [1, 2, 3, 4, 5, 50].map((failures) => nextDelay({ interval: minute }, failures, 1) / minute);
    expect(latest).to.deep.equal([2, 4, 8, 15, 15, 15]);
  });

  it('never caps below the interval itself', () => {
    expect(nextDelay({ interval: 60 * minute }, 3, 1)).to.equal(60 * minute);
  });

  it('is 5 seconds at least, whatever the dice say, and spreads pages beyond them', () => {
    const delays = [0, 0.5, 0.999].map((random) => nextDelay({ interval: 5000 }, 0, random));
    expect(delays[0]).to.equal(5000);
    expect(delays[2]).to.be.greaterThan(delays[1]!).and.to.be.at.most(7500);
    expect(delays[1]).to.be.greaterThan(5000);
  });

  it('is always a time that a timer can wait', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 864e5 }), fc.double({ min: 1, max: 1e300, noNaN: true })),
        fc.nat(1000),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (interval, failures, random) => {
          const delay = nextDelay({ interval }, failures, random);
          expect(delay).to.be.within(5000, 86_400_000);
          expect(delay).to.be.at.least(Math.min(interval / 2, 86_400_000));
          expect(delay).to.be.at.most(Math.max(interval * 1.5, 900_000));
        },
      ),
    );
  });
});

describe('refreshInterval', () => {
  it('is what the author wrote, from 5 seconds to a day', () => {
    expect([60, '60', 5, 0.001, 1, 1e9, 1e308, Number.MAX_VALUE].map(refreshInterval)).to.deep.equal([
      ...[minute, minute, 5000, 5000, 5000],
      ...[864e5, 864e5, 864e5],
    ]);
  });

  it('is 0, for no refresh, for all that is no finite positive number', () => {
    for (const none of [0, -5, -0, NaN, Infinity, -Infinity, 'Infinity', 'abc', '', null, undefined, {}, []])
      expect(refreshInterval(none), String(none)).to.equal(0);
  });
});
