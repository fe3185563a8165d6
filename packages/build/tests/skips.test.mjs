// The tests that Firefox and WebKitGTK do not run, by reason: no more and no fewer than docs/browsers.md says.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { root } from '../tasks/run.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const files = globSync('packages/*/src/**/*.test.ts', { cwd: root });

/** How many members a set has in the source of a test. */
const sizeOf = (source, name) =>
  new RegExp(`const ${name} = new Set\\(\\[([^\\]]*)\\]`).exec(source)[1].match(/'[^']+'/g).length;

function countSkips() {
  const counts = {};
  for (const file of files)
    for (const [, reason] of read(file).matchAll(/\bitInChromium\(\s*'(\w+)'/g))
      counts[reason] = (counts[reason] ?? 0) + 1;
  const contract = read('packages/elements/src/testing/contract.test.ts');
  // Each is one call, for several elements; the last in two widths.
  counts.font = sizeOf(contract, 'tight');
  counts.unsteady = sizeOf(contract, 'unsteadyInWebKit') * 2;
  return counts;
}

it('docs/browsers.md counts every test that does not run in Firefox or WebKitGTK', () => {
  const rows = [...read('docs/browsers.md').matchAll(/^\| `(\w+)` \|.*\| (\d+) \|$/gm)];
  assert.deepEqual(Object.fromEntries(rows.map(([, reason, count]) => [reason, Number(count)])), countSkips());
});

it('every test that is skipped has a reason', () => {
  const skipping = files.filter((file) => /\b(it|describe|this|test)\.skip\b|\bx(it|describe)\(/.test(read(file)));
  assert.deepEqual(skipping, ['packages/elements/src/testing/contract.test.ts']);
  for (const file of files)
    for (const [, argument] of read(file).matchAll(/\bitInChromium\(\s*([^,\s]+),/g))
      assert.match(argument, /^'\w+'$/, `${file}: itInChromium(${argument}`);
});
