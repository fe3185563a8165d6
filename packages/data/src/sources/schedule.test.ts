import { expect } from 'chai';
import fc from 'fast-check';
import { nextDelay } from './schedule.js';

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

  it('is always a time that a timer can wait', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5000, max: 864e5 }),
        fc.nat(1000),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (interval, failures, random) => {
          const delay = nextDelay({ interval }, failures, random);
          expect(delay).to.be.within(interval / 2, Math.max(interval * 1.5, 900_000));
        },
      ),
    );
  });
});
