import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { growth, median, pairedRatio, quantile, shuffled, spread } from './statistics.mjs';

describe('statistics of the benchmark', () => {
  it('median is the middle value, or the mean of the two middle values', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.equal(median([7]), 7);
  });

  it('sorts numbers as numbers', () => assert.equal(median([10, 9, 100]), 10));

  it('interpolates quartiles', () => {
    assert.equal(quantile([0, 10], 0.25), 2.5);
    assert.deepEqual(spread([1, 2, 3, 4, 5]), { median: 3, low: 2, high: 4, count: 5 });
  });

  it('compares within a repetition, so that background load has no effect', () => {
    // Everything takes ten times as long in the second repetition; the ratio is always 2.
    assert.equal(pairedRatio([20, 200, 24], [10, 100, 12]).median, 2);
  });

  it('ignores repetitions that only one of the two ran', () => {
    const ratio = pairedRatio([20, undefined, 30], [10, 50, undefined]);
    assert.deepEqual([ratio.median, ratio.count], [2, 1]);
    assert.equal(pairedRatio([undefined], [10]), undefined);
  });

  it('distinguishes linear from quadratic growth', () => {
    const sizes = [100, 1000, 10_000];
    assert.ok(Math.abs(growth(sizes.map((size) => [size, size * 0.3])) - 1) < 1e-9);
    assert.ok(Math.abs(growth(sizes.map((size) => [size, size ** 2])) - 2) < 1e-9);
    assert.ok(growth(sizes.map((size) => [size, 50 + size * 0.01])) < 1);
  });

  it('shuffles without losing items', () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const mixed = shuffled(items);
    assert.notDeepEqual(mixed, items);
    assert.deepEqual(
      [...mixed].sort((a, b) => a - b),
      items,
    );
  });
});
