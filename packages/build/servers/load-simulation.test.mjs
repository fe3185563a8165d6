import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sample, scenarios, simulate } from './load-simulation.mjs';

const [neither, , , both] = Object.values(scenarios).map((plan) => simulate({ ...plan, pages: 20_000 }));

test('requests of pages opened together spread out', () => {
  assert.ok(both.peak < neither.peak / 5, `busiest second ${both.peak} with jitter, ${neither.peak} without`);
});

test('requests decrease during an outage', () => {
  assert.ok(both.duringOutage < neither.duringOutage / 3, `${both.duringOutage} against ${neither.duringOutage}`);
});

test('requests spread out after an outage', () => {
  assert.ok(both.afterOutage < neither.afterOutage / 3, `${both.afterOutage} against ${neither.afterOutage}`);
});

test('a real server answers every request of 1,000 real clients', async () => {
  const { answered, failed } = await sample({ clients: 1000, interval: 1, seconds: 3 });
  assert.equal(failed, 0);
  assert.ok(answered >= 1000, `${answered} answers`);
});
