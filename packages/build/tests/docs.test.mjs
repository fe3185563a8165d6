// What the written documentation promises: its snippets use elements and attributes that exist, its links lead
// somewhere, and the hashes that it gives for a content-security policy are those of its inline scripts.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../tasks/run.mjs';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...globSync('docs/**/*.md', { cwd: root }),
  ...globSync('packages/*/README.md', { cwd: root }),
];
const manifest = JSON.parse(readFileSync(path.join(root, 'packages/elements/custom-elements.json'), 'utf8'));
const attributesOf = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [] }) => [tagName, new Set(attributes.map(({ name }) => name))]),
);
// `loading` is for the loader, on whatever element.
const everywhere = /^(class|id|slot|lang|dir|hidden|style|title|part|loading|data-.*|aria-.*)$/;

/** The fenced blocks of a language. */
const blocks = (text, language) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code);

/** Each start tag of ours with its attributes; quoted values are emptied first, so that a `>` in them ends nothing. */
function* tagsIn(html) {
  const bare = html.replace(/<script[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, '').replace(/=\s*("[^"]*"|'[^']*')/g, '=""');
  for (const [, tag, rest] of bare.matchAll(/<(sen-[a-z-]+)([^>]*)>/g)) {
    yield {
      tag,
      attributes: rest
        .replace(/=""|\//g, ' ')
        .split(/\s+/)
        .filter(Boolean),
    };
  }
}

for (const page of pages) {
  const text = readFileSync(path.join(root, page), 'utf8');
  describe(page, () => {
    it('writes only elements and attributes that exist', () => {
      const unknown = blocks(text, 'html').flatMap((html) =>
        [...tagsIn(html)].flatMap(({ tag, attributes }) => {
          const known = attributesOf.get(tag);
          if (!known) return [`<${tag}>`];
          return attributes
            .filter((name) => !known.has(name.replace(/=.*/, '')) && !everywhere.test(name))
            .map((name) => `${name} on <${tag}>`);
        }),
      );
      assert.deepEqual(unknown, []);
    });

    it('links to files that exist', () => {
      const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`]*`/g, '');
      const lost = [...prose.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(([, target]) => target)
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => !existsSync(path.join(root, path.dirname(page), target)));
      assert.deepEqual(lost, []);
    });

    const hashes = [...text.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
    if (hashes.length > 0) {
      it('gives the right hash for its inline script', () => {
        const scripts = blocks(text, 'html').flatMap((html) => [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)]);
        const own = scripts.map(([, script]) => createHash('sha256').update(script).digest('base64'));
        assert.deepEqual(hashes, own);
      });
    }
  });
}
