import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import Color from 'colorjs.io';
import { transform } from 'lightningcss';
import { build } from '../build.mjs';
import { themesCss, tokensCss } from '../dist/css.js';
import { token, tokenNames } from '../dist/index.js';
import tokens from '../dist/tokens.json' with { type: 'json' };

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const read = (name) => readFile(join(dist, name), 'utf8');
const declared = (css) => [...new Set([...css.matchAll(/(?<=[\s{;])(--sen-[\w-]+):/g)].map(([, name]) => name))];
const isRole = (name) => name.startsWith('--sen-color-');
const sheets = ['tokens.css', 'themes/sen.css', 'themes/sea.css'];
const themes = Object.keys(tokens).filter((name) => tokens[name].light);

/** Tokens of a DTCG tree, with their paths. */
const leaves = (node, path = []) =>
  node.$value === undefined
    ? Object.entries(node).flatMap(([name, child]) => (name.startsWith('$') ? [] : leaves(child, [...path, name])))
    : [{ path, ...node }];

describe('names', () => {
  it('are the same in index.js and in every complete style sheet', async () => {
    for (const sheet of sheets) assert.deepEqual(declared(await read(sheet)), tokenNames, sheet);
    assert.deepEqual(declared(tokensCss), tokenNames);
  });

  it('are the same in the object and in the list', () => {
    const values = (node) => (typeof node === 'string' ? [node] : Object.values(node).flatMap(values));
    assert.deepEqual(values(token).sort(), tokenNames.map((name) => `var(${name})`).sort());
  });

  it('are all typed', async () => {
    const types = await read('index.d.ts');
    for (const name of tokenNames) assert.ok(types.includes(`: 'var(${name})';`), name);
  });
});

describe('roles', () => {
  const roles = tokenNames.filter(isRole).map((name) => name.slice('--sen-color-'.length));

  it('exist in every theme and scheme', () => {
    for (const theme of themes) {
      for (const scheme of ['light', 'dark', 'light-more', 'dark-more']) {
        assert.deepEqual(Object.keys(tokens[theme][scheme].color), roles, `${theme}, ${scheme}`);
      }
    }
  });

  it('are explained in the README', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    for (const [role, { $description }] of Object.entries(tokens.sen.light.color)) {
      assert.ok(readme.includes(`| \`${role}\` | ${$description} |`), role);
    }
  });

  it('are the only tokens in the other themes, which do not repeat the scale', () => {
    assert.deepEqual(declared(themesCss), tokenNames.filter(isRole));
  });
});

describe('tokens', () => {
  it('are described', () => {
    for (const { path, $description } of leaves(tokens)) assert.ok($description, path.join('.'));
  });

  it('are colours within sRGB', async () => {
    for (const file of ['sen', 'sea', 'status']) {
      const ramps = JSON.parse(await readFile(new URL(`${file}.tokens.json`, import.meta.url), 'utf8'));
      for (const { path, $value } of leaves(ramps)) {
        const color = new Color($value.colorSpace, $value.components);
        assert.ok(color.inGamut('srgb', { epsilon: 0.002 }), `${file}: ${path.join('.')}`);
      }
    }
  });

  it('have line heights for stacked Vietnamese diacritics', () => {
    for (const { $value } of leaves(tokens['line-height'])) assert.ok($value >= 1.3);
  });

  it('have seven sizes of text, none below 14 pixels', () => {
    const sizes = leaves(tokens['font-size']).map(({ $value }) => $value.value * 16);
    assert.deepEqual(sizes, [14, 15, 16, 18, 22, 28, 36]);
  });
});

describe('style sheets', () => {
  it('have all rules in the layer', async () => {
    for (const css of [...(await Promise.all(sheets.map(read))), tokensCss, themesCss]) {
      const text = css.replace(/^\/\*.*\*\/\n/, '');
      assert.match(text, /^@layer sen-tokens ?\{/);
      let depth = 0;
      const closings = [...text].filter((character) => {
        if (character === '{') depth++;
        return character === '}' && --depth === 0;
      });
      assert.equal(closings.length, 1);
    }
  });

  it('use selectors without specificity', async () => {
    for (const sheet of sheets) {
      for (const [, selector] of (await read(sheet)).matchAll(/^ *([^@\s][^;{}\n]*) \{$/gm)) {
        assert.match(selector, /^:where\(.*\)$/);
      }
    }
  });

  it('leave the colour scheme to the page unless asked', async () => {
    for (const [, selector] of (await read('tokens.css')).matchAll(/([^\n]*) \{\n\s*color-scheme:/g)) {
      assert.match(selector, /^\s*:where\(\[data-sen-(scheme(='\w+')?|access~='(light|dark)')\]\)$/);
    }
  });

  it('have a light fallback before every light-dark(), which stands only where it is supported', async () => {
    const asked = '@supports (color: light-dark(#000, #fff))';
    for (const sheet of sheets) {
      const [first, ...rest] = (await read(sheet)).split(asked);
      assert.ok(rest.length > 0, sheet);
      const before = [first, ...rest.map((css) => css.slice(css.indexOf('\n    }\n')))].slice(0, -1);
      for (const css of before) {
        const plain = [...css.matchAll(/(--sen-color-[\w-]+): #\w+;/g)].map(([, name]) => name);
        assert.deepEqual(plain, tokenNames.filter(isRole), sheet);
        assert.doesNotMatch(css, /light-dark/, sheet);
      }
    }
  });

  it('are left alone by the minifier of Vite, Next.js, Nuxt and SvelteKit', async () => {
    const targets = { chrome: 111 << 16, edge: 111 << 16, firefox: 114 << 16, safari: (16 << 16) | (4 << 8) };
    for (const sheet of sheets) {
      const css = await readFile(join(dist, sheet));
      const minified = `${transform({ filename: sheet, code: css, minify: true, targets }).code}`;
      const count = (text) => text.split('light-dark(').length - 1;
      assert.equal(count(minified), count(`${css}`), sheet);
      assert.doesNotMatch(
        minified.replaceAll(/:where\(\[data-sen-(scheme|access)[^{]*\{[^}]*\}/g, ''),
        /--lightningcss/,
        sheet,
      );
    }
  });
});

describe('build', () => {
  let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sen-tokens-'));
    await build(folder);
  });
  after(() => rm(folder, { recursive: true }));

  it('writes the same bytes every time', async () => {
    const files = async (root) =>
      (await readdir(root, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
        .map((name) => name.replace(/^\//, ''))
        .sort();
    assert.deepEqual(await files(folder), await files(dist));
    for (const name of await files(folder)) {
      assert.ok((await readFile(join(folder, name))).equals(await readFile(join(dist, name))), name);
    }
  });

  it('links every font that it copies', async () => {
    const linked = [...(await read('fonts.css')).matchAll(/url\('\.\/fonts\/(.*?)'\)/g)].map(([, name]) => name);
    const copied = (await readdir(join(dist, 'fonts'))).filter((name) => name.endsWith('.woff2'));
    assert.deepEqual(linked.sort(), copied.sort());
    assert.equal(linked.length, 6);
  });
});

describe('files for Figma', () => {
  const modes = themes.flatMap((theme) => Object.keys(tokens[theme]).map((scheme) => `modes/${theme}.${scheme}.json`));
  const parsed = async (name) => leaves(JSON.parse(await read(name)));

  it('have the same names in every mode, with the colours of tokens.json', async () => {
    const names = tokenNames.filter(isRole);
    for (const mode of modes) {
      const found = await parsed(mode);
      assert.deepEqual(
        found.map(({ path }) => `--sen-${path.join('-')}`),
        names,
        mode,
      );
      const [theme, scheme] = mode.slice('modes/'.length, -'.json'.length).split('.');
      for (const { path, $type, $value } of found) {
        assert.equal($type, 'color');
        assert.equal($value.hex, tokens[theme][scheme].color[path[1]].$value.hex);
      }
    }
  });

  it('have what is no colour in one file, lengths in pixels', async () => {
    const found = await parsed('modes/scale.json');
    assert.deepEqual(
      found.map(({ path }) => `--sen-${path.join('-')}`),
      tokenNames.filter((name) => !isRole(name)),
    );
    for (const { $type, $value } of found) {
      assert.match($type, /^(dimension|number|string)$/);
      if ($type === 'dimension') assert.equal($value.unit, 'px');
    }
    const ofSpace4 = found.find(({ path }) => path.join('-') === 'space-4');
    assert.deepEqual(ofSpace4.$value, { value: 16, unit: 'px' });
  });
});
