// `npm run new`: the element that it makes passes everything untouched. In a copy of the tree, since it writes into it.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root, run } from './run.mjs';

/** What the copy does not need, by its path in the tree. */
const left = /(^|[\\/])node_modules$|^(\.git|storybook-static|coverage|release)$/;

describe('npm run new', () => {
  let tree;
  before(() => {
    tree = mkdtempSync(path.join(tmpdir(), 'sen-new-'));
    cpSync(root, tree, { recursive: true, filter: (file) => !left.test(path.relative(root, file)) });
  });
  after(() => rmSync(tree, { recursive: true, force: true, maxRetries: 3 }));

  const sen = async (...args) => {
    // Inside a test, Node's test runner would run no files.
    const env = { NODE_TEST_CONTEXT: undefined };
    const { code, output } = await run(process.execPath, ['.ci/sen.mjs', ...args], {
      cwd: tree,
      env,
      timeout: 600_000,
    });
    return { code, output: output.trim() };
  };
  const passes = async (...args) => {
    const { code, output } = await sen(...args);
    assert.equal(code, 0, output);
    return output;
  };

  it('makes an element', async () => {
    assert.match(await passes('new', 'event-list'), /<sen-event-list> is there/);
  });

  it('refuses a name that is taken, or none', async () => {
    for (const [name, reason] of [
      ['event-list', /is there already/],
      ['sen-event-list', /Leave the prefix out/],
      ['EventList', /lower-case English words/],
    ]) {
      const { code, output } = await sen('new', name);
      assert.equal(code, 1);
      assert.match(output, reason);
    }
  });

  it('passes lint, types, manifest and public API', () => passes('test', 'lint', 'types', 'manifest'));

  it('passes its own tests and the contract', () =>
    passes(
      'unit',
      'packages/elements/src/event-list/event-list.test.ts',
      'packages/elements/src/testing/contract.*test.ts',
    ));

  it('passes as a story', () => passes('stories', 'stories/event-list.stories.ts'));

  it('passes on the pages, in the docs, in bytes', () =>
    passes(
      'node',
      'packages/build/tests/{pages,docs,import-cycles}.test.mjs',
      'packages/benchmarks/src/budgets.test.mjs',
    ));
});
