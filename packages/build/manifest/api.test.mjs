// The public API changes only as far as the pending changesets say.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { compare, publicApi, refusal } from './api.mjs';
import { readChangesets } from '../release/changesets.mjs';
import { root } from '../tasks/run.mjs';

const released = JSON.parse(readFileSync(path.join(root, 'packages/elements/api.json'), 'utf8'));

describe('public API', () => {
  it('changed no more than the pending changesets say', async () => {
    const changes = compare(released.api, await publicApi(root));
    const reason = refusal(released.version, changes, readChangesets(root));
    assert.equal(reason, undefined, reason);
  });

  it('covers elements, exports, subpaths, commands and tokens', () => {
    for (const name of [
      '<sen-article-card> attribute headline',
      '<sen-article-card> slot headline',
      '<sen-article-card> part link',
      '<sen-article-card> custom property --sen-article-card-padding',
      '<sen-notice> event sen-dismiss',
      '<sen-notice> state closed',
      '@sen-portal/data Article.title',
      '@sen-portal/elements SenDismissEvent.noticeId',
      '@sen-portal/elements subpath ./*.js',
      '@sen-portal/tokens command sen-check-brand',
      'token --sen-color-brand',
    ])
      assert.ok(name in released.api, name);
  });
});

describe('what a change of the public API needs', () => {
  const before = { '<sen-x>': '', '<sen-x> attribute size': "'small' | 'large'", '<sen-x> part base': '' };
  const without = { ...before };
  delete without['<sen-x> part base'];
  const changes = {
    nothing: before,
    'a removal': without,
    'another type': { ...before, '<sen-x> attribute size': 'number' },
    'one value less': { ...before, '<sen-x> attribute size': "'small'" },
    'an addition': { ...before, '<sen-x> slot icon': '' },
    'one value more': { ...before, '<sen-x> attribute size': "'small' | 'medium' | 'large'" },
  };
  const passes = (version, now, bump) =>
    refusal(version, compare(before, now), [{ bump: 'none' }, { bump }]) === undefined;

  for (const [version, kinds] of [
    [
      '1.4.0',
      {
        nothing: 'none',
        'an addition': 'minor',
        'one value more': 'minor',
        'a removal': 'major',
        'another type': 'major',
        'one value less': 'major',
      },
    ],
    [
      '0.4.0',
      {
        nothing: 'none',
        'an addition': 'patch',
        'one value more': 'patch',
        'a removal': 'minor',
        'another type': 'minor',
        'one value less': 'minor',
      },
    ],
  ]) {
    for (const [kind, least] of Object.entries(kinds)) {
      it(`after ${version}: ${kind} needs ${least}`, () => {
        const order = ['none', 'patch', 'minor', 'major'];
        assert.deepEqual(
          order.filter((bump) => passes(version, changes[kind], bump)),
          order.slice(order.indexOf(least)),
        );
      });
    }
  }

  it('is told with every change and what to do', () => {
    const reason = refusal('1.0.0', compare(before, without), [{ bump: 'minor' }]);
    assert.match(reason, /since 1\.0\.0, and the changesets ask for a minor release/);
    assert.match(reason, /choose major/);
    assert.match(reason, /breaks: <sen-x> part base is gone/);
  });
});

describe('readChangesets', () => {
  it('takes the greatest bump of each file and its text', () => {
    const base = mkdtempSync(path.join(tmpdir(), 'sen-changesets-'));
    try {
      mkdirSync(path.join(base, '.changeset'));
      const write = (name, text) => writeFileSync(path.join(base, '.changeset', name), text);
      write('a.md', `---\n'@sen-portal/data': patch\n"@sen-portal/elements": major\n---\n\nThe part is gone.\n`);
      write('b.md', '---\n---\n\nNothing to release.\n');
      write('README.md', '---\nx: major\n---\n');
      assert.deepEqual(readChangesets(base), [
        { bump: 'major', summary: 'The part is gone.' },
        { bump: 'none', summary: 'Nothing to release.' },
      ]);
    } finally {
      rmSync(base, { recursive: true, force: true });
    }
  });
});
