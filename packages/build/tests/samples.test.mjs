// The sample pages of docs/embed/ are generated and committed, so that a portal developer can read and copy them.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { folder, samples } from '../samples/write.mjs';

const files = await samples();

describe('sample pages', () => {
  for (const [name, content] of files) {
    it(`${name} is what \`npm run samples\` writes`, () => {
      const file = path.join(folder, name);
      assert.ok(existsSync(file), `docs/embed/${name} is missing: run \`npm run samples\``);
      assert.equal(readFileSync(file, 'utf8'), content, `docs/embed/${name} is out of date: run \`npm run samples\``);
    });
  }

  it('are all generated', () => {
    const found = globSync(['*.html', 'images/*', 'wards/*'], { cwd: folder }).sort();
    assert.deepEqual(found, [...files.keys()].sort());
  });

  it('refer to files and anchors that exist', () => {
    const missing = [];
    for (const [name, content] of files) {
      for (const [, address] of content.matchAll(/(?:href|src)="([^":]+)"/g)) {
        const [file, anchor] = address.replace(/\?[^#]*/, '').split('#');
        // A name without a dot is one of the sources of a ward.
        if (file.startsWith('/cdn/') || !/[.#]/.test(address)) continue;
        const target = files.get(file ? path.posix.join(path.posix.dirname(name), file) : name);
        if (!target || (anchor && !target.includes(`id="${anchor}"`))) missing.push(`${name}: ${address}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  it('have one text for each language and the same structure in both', () => {
    const shape = (page) =>
      [...page.matchAll(/<(?!\/|!|link|meta)([\w-]+)/g)]
        .map(([, tag]) => tag)
        .filter((tag) => !/^(p|span|strong)$/.test(tag));
    for (const name of ['home', 'section', 'article', 'contact', 'targets'])
      assert.deepEqual(shape(files.get(`${name}.en.html`)), shape(files.get(`${name}.html`)), name);
  });
});
