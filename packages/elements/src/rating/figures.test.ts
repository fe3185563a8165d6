import { expect } from 'chai';
import { countsOf, percentages } from './figures.js';

describe('percentages()', () => {
  it('are whole and add up to 100', () => {
    expect(percentages([1, 1, 1])).to.deep.equal([34, 33, 33]);
    expect(percentages([2, 2, 2])).to.deep.equal([34, 33, 33]);
    expect(percentages([62, 27, 11])).to.deep.equal([62, 27, 11]);
    expect(percentages([995, 4, 1])).to.deep.equal([100, 0, 0]);
    for (let seed = 1; seed < 400; seed++) {
      const counts = [(seed * 7919) % 1000, (seed * 104_729) % 97, seed % 13];
      const shares = percentages(counts);
      expect(shares.reduce((sum, share) => sum + share)).to.equal(100);
      counts.forEach((count, index) => {
        const exact = (count / counts.reduce((sum, each) => sum + each)) * 100;
        expect(Math.abs(shares[index]! - exact)).to.be.below(1);
      });
    }
  });

  it('are 0 without ratings', () => {
    expect(percentages([0, 0, 0])).to.deep.equal([0, 0, 0]);
  });
});

describe('countsOf()', () => {
  it('needs all three grades', () => {
    expect(countsOf({ verySatisfied: 1, satisfied: 2, notSatisfied: 0 })).to.deep.equal([1, 2, 0]);
    expect(countsOf({ verySatisfied: 1, satisfied: 2 })).to.equal(undefined);
    expect(countsOf(undefined)).to.equal(undefined);
  });
});
