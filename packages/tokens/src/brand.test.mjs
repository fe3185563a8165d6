import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import tokens from '../dist/tokens.json' with { type: 'json' };
import { checkBrand, themeColors, withBrand } from './brand.mjs';

const sen = themeColors(tokens, 'sen');
const green = { light: '#0b5d4b', dark: '#5cc9ae', 'light-more': '#07483a', 'dark-more': '#8fe3cd' };

describe('checkBrand()', () => {
  it('accepts colours with enough contrast', () => {
    assert.deepEqual(
      checkBrand(sen, { brand: green }).flatMap(({ failures }) => failures),
      [],
    );
  });

  it('lists each failing pair with its ratio and the required ratio', () => {
    const [light] = checkBrand(sen, { brand: { ...green, light: '#ff5a5f' } });
    const failure = light.failures.find(({ fg, bg }) => fg === 'brand' && bg === 'surface');
    assert.equal(failure?.needed, 4.5);
    assert.equal(failure?.ratio.toFixed(2), '3.05');
  });

  it('suggests a colour that passes', () => {
    const brand = { brand: { ...green, light: '#ff5a5f', 'dark-more': '#336655' } };
    for (const { scheme, advice } of checkBrand(sen, brand)) {
      for (const { color } of advice) brand.brand[scheme] = color;
    }
    assert.deepEqual(
      checkBrand(sen, brand).flatMap(({ failures }) => failures),
      [],
    );
  });

  it('suggests nothing if no lightness passes', () => {
    const result = checkBrand(sen, { text: { light: '#777777' }, 'brand-tint': { light: '#777777' } });
    const { advice } = result.find(({ scheme }) => scheme === 'light-more');
    assert.ok(advice.some(({ role, color }) => role === 'text' && color === undefined));
  });
});

describe('withBrand()', () => {
  it('derives a missing scheme from the agency’s colour, not from the theme', () => {
    const colors = withBrand(sen, { brand: { light: '#0b5d4b', dark: '#5cc9ae' } });
    assert.equal(colors['light-more'].brand, '#0b5d4b');
    assert.equal(colors['dark-more'].brand, '#5cc9ae');
  });

  it('keeps every other role', () => {
    const { brand, ...others } = withBrand(sen, { brand: green }).dark;
    const { brand: before, ...unchanged } = sen.dark;
    assert.notEqual(brand, before);
    assert.deepEqual(others, unchanged);
  });

  it('names the invalid entry', () => {
    assert.throws(() => withBrand(sen, { brandy: green }), /no role “brandy”/);
    assert.throws(() => withBrand(sen, { brand: '#0b5d4b' }), /“brand” needs at least a light colour/);
    assert.throws(() => withBrand(sen, { brand: { ...green, dim: '#000' } }), /scheme “dim”/);
    assert.throws(() => withBrand(sen, { brand: { light: 'reddish' } }), /“reddish” \(brand, light\) is not/);
    assert.throws(() => withBrand(sen, { brand: { light: '#0b5d4b80' } }), /transparent/);
  });
});

describe('sen-check-brand', () => {
  const command = fileURLToPath(new URL('../check-brand.mjs', import.meta.url));
  let folder;

  const run = (...args) =>
    new Promise((resolve) => {
      execFile(process.execPath, [command, ...args], (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, stdout, stderr });
      });
    });

  const file = async (name, content) => {
    await writeFile(join(folder, name), JSON.stringify(content));
    return join(folder, name);
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sen-brand-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('prints the style sheet of a brand that passes', async () => {
    const { code, stdout } = await run(await file('green.json', { brand: green }), '--css');
    assert.equal(code, 0);
    assert.match(stdout, /^@layer sen-tokens \{[^:]*@layer page \{\s*:where\(:root, \[data-sen-theme='green'\]/);
    assert.match(stdout, /--sen-color-brand: .*light-dark\(#0b5d4b, #5cc9ae\)/);
  });

  it('prints a style sheet for data-sen-theme alone, beside which others can stand', async () => {
    const { stdout } = await run(await file('phuong-1.json', { brand: green }), '--css', '--scoped');
    assert.match(stdout, /:where\(\[data-sen-theme='phuong-1'\]/);
    assert.doesNotMatch(stdout, /:root|@layer page/);
  });

  it('exits with 1, lists the failing pairs and prints no style sheet', async () => {
    const { code, stdout, stderr } = await run(await file('faint.json', { brand: { light: '#ff5a5f' } }), '--css');
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /brand #ff5a5f on surface #ffffff is 3\.05:1, needs 4\.5:1/);
    assert.match(stderr, /-> brand: #[0-9a-f]{6} is the nearest that passes/);
  });

  it('exits with 2 if it cannot read its input', async () => {
    const { code, stderr } = await run(join(folder, 'missing.json'));
    assert.equal(code, 2);
    assert.match(stderr, /missing\.json/);
  });
});
