// Lit's private API in this package. If a version here changes: review the changes in the files named below, run the
// tests of hydration, and update the version there and here.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readdirSync } from 'node:fs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const checked = {
  '@lit-labs/ssr': ['4.1.0', ['lit-patches.mjs']],
  '@lit-labs/ssr-client': ['1.1.8', ['lit-patches.mjs', 'src/hydrate/lit-parts.ts']],
  'lit-element': ['4.2.2', ['src/render/lit-private.ts']],
  'lit-html': ['3.3.3', ['src/hydrate/lit-parts.ts']],
};

/** The bundled version: that of the package which depends on it. */
function installed(name) {
  const own = createRequire(path.join(root, 'package.json'));
  const require = name === 'lit-html' ? createRequire(own.resolve('lit')) : own;
  for (let folder = path.dirname(require.resolve(name)); ; folder = path.dirname(folder)) {
    try {
      const found = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      if (found.name === name && found.version) return found.version;
    } catch {
      // In a parent folder.
    }
    if (folder === path.dirname(folder)) throw new Error(`${name} is not installed`);
  }
}

describe('private API of Lit', () => {
  for (const [name, [version, files]] of Object.entries(checked)) {
    it(`is of the checked version: ${name}`, () => {
      assert.equal(installed(name), version);
      for (const file of files)
        assert.ok(
          readFileSync(path.join(root, file), 'utf8').includes(`${name.replace('lit-html', 'lit-html')} ${version}`),
          file,
        );
    });
  }

  it('is used in three files only', () => {
    const sources = readdirSync(path.join(root, 'src'), { recursive: true }).filter((name) =>
      /(?<!\.test)\.m?[jt]s$/.test(name),
    );
    const named = ['build.mjs', 'lit-patches.mjs', ...sources.map((name) => `src/${name}`)].filter((file) =>
      /_\$|render-value\.js'\)|hydrate-lit-html|private-ssr-support/.test(readFileSync(path.join(root, file), 'utf8')),
    );
    assert.deepEqual(named.sort(), ['lit-patches.mjs', 'src/hydrate/lit-parts.ts', 'src/render/lit-private.ts']);
  });
});
