// Unit tests of the toolchain.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { minifyCss } from '../bundles/rollup.config.mjs';
import { lacksOf } from '../manifest/check-manifest.mjs';
import { installHint } from '../tasks/install.mjs';
import { isSupportedNode } from '../tasks/toolchain.mjs';
import { serve } from '../servers/serve.mjs';

describe('minifyCss', () => {
  const same = (css) => assert.equal(minifyCss(css), css);

  it('removes comments and white space', () => {
    assert.equal(
      minifyCss('\n  a {\n    color: red; /* why */\n    margin: 0 1px;\n  }\n'),
      'a{color:red;margin:0 1px}',
    );
  });
  it('keeps strings unchanged', () => same(`a{content:"a  ;  /* b */  {";grid-template-areas:'a  b';}`));
  it('keeps the space before a pseudo-class and around operators', () => {
    same('.a :hover{inline-size:calc(1px + (2px - 3px))}');
    same('@media (width >= 30rem) and (hover){a{b:c}}');
  });
  it('keeps the place of an expression', () => same('a{@TEMPLATE_EXPRESSION();}'));
  it('keeps an empty custom property', () => assert.equal(minifyCss('a { --_x: ; }'), 'a{--_x: ;}'));
  it('keeps unknown syntax', () => same('@container card (inline-size > 1rem){&:is(.a,.b)>c{x:new(1 2)}}'));
});

describe('installHint', () => {
  for (const code of ['ERR_PNPM_OUTDATED_LOCKFILE', 'ERR_PNPM_LOCKFILE_CONFIG_MISMATCH'])
    it(`explains how to update the lockfile: ${code}`, () =>
      assert.match(installHint(`x ${code} y`), /`npm run update`/));
  it('mentions the registry when the network fails', () =>
    assert.match(installHint('request to https://registry.example failed, reason: ECONNREFUSED'), /npm ping/));
});

describe('isSupportedNode', () => {
  for (const [version, expected] of [
    ['v20.20.2', false],
    ['v22.22.1', false],
    ['v22.22.2', true],
    ['v23.9.0', false],
    ['v24.14.0', false],
    ['v24.21.0', true],
    ['v25.1.0', false],
    ['v26.0.0', true],
  ]) {
    it(`${expected ? 'accepts' : 'refuses'} ${version}`, () => assert.equal(isSupportedNode(version), expected));
  }
});

describe('check-manifest', () => {
  let base;
  const element = {
    kind: 'class',
    name: 'SenThing',
    tagName: 'sen-thing',
    customElement: true,
    description: 'A thing.',
    summary: 'A thing.',
    status: 'stable',
    members: [{ kind: 'field', name: 'size', description: 'How big.', attribute: 'size' }],
    attributes: [{ name: 'size', fieldName: 'size', description: 'How big.' }],
  };
  const manifest = (change = {}) => ({
    modules: [
      { path: 'dist/index.js', declarations: [], exports: [{ kind: 'js', name: 'SenThing', declaration: {} }] },
      { path: 'dist/thing/thing.js', declarations: [{ ...element, ...change }], exports: [] },
      {
        path: 'dist/thing/define.js',
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: 'sen-thing', declaration: { name: 'SenThing' } }],
      },
    ],
  });
  const write = (name, text = '') => {
    mkdirSync(path.dirname(path.join(base, name)), { recursive: true });
    writeFileSync(path.join(base, name), text);
  };

  before(() => {
    base = mkdtempSync(path.join(tmpdir(), 'sen-manifest-'));
    write('packages/elements/src/thing/define.ts', `'sen-thing': SenThing;`);
    write('packages/elements/src/thing/thing.test.ts');
    write('packages/elements/src/common.ts', `import './thing/define.js';`);
    write('packages/elements/src/testing/contract.samples.ts', `'sen-thing': {`);
    write('stories/thing.stories.ts');
    write('docs/elements/thing.md');
  });
  after(() => rmSync(base, { recursive: true, force: true }));

  it('reports nothing for a complete element', () => assert.deepEqual(lacksOf(manifest(), base), []));

  it('reports missing descriptions', () => {
    const lacks = lacksOf(
      manifest({ description: '', events: [{ name: 'sen-open' }], members: [{ name: 'size' }] }),
      base,
    );
    assert.equal(lacks.length, 3);
    assert.match(lacks[0], /^<sen-thing> lacks a description: write/);
    assert.match(lacks[1], /its property or method "size"/);
    assert.match(lacks[2], /its event "sen-open": add `@fires/);
  });

  it('reports missing files', () => {
    rmSync(path.join(base, 'stories/thing.stories.ts'));
    rmSync(path.join(base, 'docs/elements/thing.md'));
    rmSync(path.join(base, 'packages/elements/src/thing/thing.test.ts'));
    assert.deepEqual(lacksOf(manifest(), base), [
      '<sen-thing> lacks a story: write stories/thing.stories.ts.',
      '<sen-thing> lacks a test: write packages/elements/src/thing/thing.test.ts.',
      '<sen-thing> lacks a docs page: write docs/elements/thing.md.',
    ]);
  });
});

describe('serve', () => {
  let folder;
  let server;
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'sen-serve-'));
    mkdirSync(path.join(folder, 'inner'));
    writeFileSync(path.join(folder, 'inner/a.html'), '<p>a');
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    server = await serve({
      folders: { '/x/': path.join(folder, 'inner') },
      headers: { 'content-security-policy': "default-src 'self'" },
      answers: { '/data.json': (_, response) => response.writeHead(503).end() },
    });
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves files with their type and the given headers', async () => {
    const response = await fetch(`${server.url}/x/a.html`);
    assert.equal(await response.text(), '<p>a');
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(response.headers.get('content-security-policy'), "default-src 'self'");
  });
  it('serves nothing outside its folders', async () => {
    assert.equal((await fetch(`${server.url}/x/..%2fsecret.txt`)).status, 404);
    assert.equal((await fetch(`${server.url}/x/../secret.txt`)).status, 404);
    assert.equal((await fetch(`${server.url}/other`)).status, 404);
  });
  it('supports handlers for a URL', async () => {
    assert.equal((await fetch(`${server.url}/data.json`)).status, 503);
  });
});
