// The page of each element in Storybook: its document has every section, and a page shows it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../tasks/run.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const tags = JSON.parse(read('packages/elements/custom-elements.json'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName }) => (tagName ? [tagName] : []));

const required = ['When to use', 'Variants', 'States', 'Writing', 'Accessibility', 'Without script and on a server'];

describe('the page of each element', () => {
  assert.ok(tags.length > 0);
  for (const tag of tags) {
    const name = tag.replace(/^sen-/, '');
    it(`<${tag}> has a sentence in both languages, an example and every section`, () => {
      const [head, ...sections] = read(`docs/elements/${name}.md`).split(/^## /m);
      const [, english, vietnamese = ''] = head.split(/\n{2,}/);
      assert.match(english, /^[A-Z].*\.$/s);
      assert.match(vietnamese, /^\*\*Tiếng Việt\.\*\* \S.*\.$/s);
      assert.match(head, /^```html$/m);
      const filled = new Map(
        sections.map((section) => [section.split('\n')[0], section.split('\n').slice(1).join('')]),
      );
      assert.deepEqual(
        required.filter((title) => !/\S/.test(filled.get(title) ?? '')),
        [],
      );
      assert.match(filled.get('When to use'), /\b(Do not|For|Not)\b/, 'says when not, and what instead');
      assert.match(filled.get('Writing'), /\| Vietnamese \| English \|/);
    });

    it(`<${tag}> has a page that shows them`, () => {
      const page = read(`stories/elements/${name}.mdx`);
      assert.match(page, new RegExp(`from '../../docs/elements/${name}\\.md\\?raw'`));
      assert.match(page, new RegExp(`from '../${name}\\.stories\\.ts'`));
      assert.match(page, /<ElementPage\s[^>]*text=\{text\}/);
    });
  }
});
