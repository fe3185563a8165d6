// Classification of API changes, and the changesets that they require. `npm run api:check` checks the API itself.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compare, filesOf, refusal, wordsFor } from './api.mjs';
import { readChangesets } from '../release/changesets.mjs';
import { root } from '../tasks/run.mjs';

const released = JSON.parse(readFileSync(path.join(root, 'packages/elements/api.json'), 'utf8'));

describe('record of the public API', () => {
  it('contains elements, names, files, commands and tokens', () => {
    for (const name of [
      '<sen-article-card> attribute headline',
      '<sen-article-card> slot headline',
      '<sen-article-card> part link',
      '<sen-article-card> custom property --sen-article-card-padding',
      '<sen-notice> event sen-dismiss',
      '<sen-notice> state closed',
      '@sen-portal/data Article.title',
      '@sen-portal/data/feed.js parseFeed',
      '@sen-portal/elements SenDismissEvent.noticeId',
      '@sen-portal/elements file ./notice/define.js',
      '@sen-portal/elements file ./cdn/sen.js',
      '@sen-portal/elements file ./cdn/themes/sea.css',
      '@sen-portal/tokens command sen-check-brand',
      'token --sen-color-brand',
    ])
      assert.ok(name in released.api, name);
  });

  it('contains no pattern, and nothing that may change with any version', () => {
    const held = Object.keys(released.api).filter((name) => / file /.test(name));
    assert.deepEqual(
      held.filter((name) => /\*|\/internal\/|\/chunks\/|\.(map|br|gz)$/.test(name)),
      [],
    );
  });
});

describe('filesOf', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sen-exports-'));
    for (const file of ['dist/a.js', 'cdn/sen.js', 'cdn/sen.js.br', 'cdn/chunks/x-1.js', 'cdn/themes/sea.css']) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), '');
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('expands a pattern as npm publishes it', () => {
    const exports = { './a.js': './dist/a.js', './only-here.js': './dist/only-here.js' };
    const publishConfig = {
      exports: { './a.js': { types: './dist/a.d.ts', default: './dist/a.js' }, './cdn/*': './cdn/*' },
    };
    assert.deepEqual(Object.keys(filesOf({ folder, exports, publishConfig })).sort(), [
      './a.js',
      './cdn/sen.js',
      './cdn/themes/sea.css',
    ]);
  });

  it('throws for an entry whose file is not built', () =>
    assert.throws(
      () => filesOf({ folder, exports: { './b.js': './dist/b.js' } }),
      /exports \.\/dist\/b\.js, and no such/,
    ));
});

describe('requirements of an API change', () => {
  const old = { '<sen-x>': '', '<sen-x> attribute size': "'small' | 'large'", '<sen-x> part base': '' };
  const without = { ...old };
  delete without['<sen-x> part base'];
  const changes = {
    nothing: old,
    'a removal': without,
    'another type': { ...old, '<sen-x> attribute size': 'number' },
    'one value less': { ...old, '<sen-x> attribute size': "'small'" },
    'an addition': { ...old, '<sen-x> slot icon': '' },
    'one value more': { ...old, '<sen-x> attribute size': "'small' | 'medium' | 'large'" },
  };
  const passes = (version, now, bump) =>
    refusal(version, compare(old, now), [
      { bump: 'none', summary: '' },
      { bump, summary: '`<sen-x>`: the part `base` and values of `size` are other ones.' },
    ]) === undefined;

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
      it(`after ${version}: ${kind} requires ${least}`, () => {
        const order = ['none', 'patch', 'minor', 'major'];
        assert.deepEqual(
          order.filter((bump) => passes(version, changes[kind], bump)),
          order.slice(order.indexOf(least)),
        );
      });
    }
  }

  it('prints every change and the remedy, breaking changes last', () => {
    const reason = refusal('1.0.0', compare(old, without), [{ bump: 'minor', summary: '`<sen-x>` part `base`' }]);
    assert.match(reason, /^The public API lost or changed something since 1\.0\.0 that no major changeset names\./);
    assert.match(reason, /choose major/);
    assert.match(reason, /breaks {2}<sen-x> part base is gone\n {10}name: `base` and `sen-x`$/);
  });
});

describe('a renamed attribute', () => {
  const changes = compare(
    { '<sen-x> attribute new-days': 'number', '<sen-x> property newDays': 'number' },
    { '<sen-x> attribute new-for': 'number', '<sen-x> property newFor': 'number' },
  );
  const unrelated = { bump: 'minor', summary: 'First public release: `<sen-x>` and others.' };

  it('is refused with an unrelated changeset only', () =>
    assert.match(refusal('0.1.0', changes, [unrelated]), /breaks {2}<sen-x> attribute new-days is gone/));

  it('passes with a changeset that names it', () => {
    const naming = { bump: 'minor', summary: 'The attribute `new-days` is now `new-for`.' };
    assert.equal(refusal('0.1.0', changes, [unrelated, naming]), undefined);
  });

  it('is refused if the changeset that names it is too small', () => {
    const small = { bump: 'patch', summary: 'The attribute `new-days` is now `new-for`.' };
    assert.notEqual(refusal('0.1.0', changes, [unrelated, small]), undefined);
  });

  it('is not named by a longer word', () => {
    const other = { bump: 'minor', summary: 'The attribute `brand-new-days` is new.' };
    assert.notEqual(refusal('0.1.0', changes, [other]), undefined);
  });
});

describe('wordsFor', () => {
  for (const [entry, words] of [
    ['<sen-x>', [['sen-x']]],
    ['<sen-x> slot (default)', [['slot'], ['sen-x']]],
    ['<sen-x> custom property --sen-x-gap', [['--sen-x-gap', '--sen-x-gap']]],
    ['@sen-portal/data Article.title', [['Article']]],
    ['@sen-portal/data file ./feed.js', [['feed.js']]],
    ['@sen-portal/tokens command sen-check-brand', [['sen-check-brand']]],
    ['token --sen-color-brand', [['--sen-color-brand']]],
  ])
    it(entry, () => assert.deepEqual(wordsFor(entry), words));
});

describe('readChangesets', () => {
  it('returns the greatest bump of each file and its text', () => {
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
