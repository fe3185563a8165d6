// Checks the documentation against the code: snippets use existing elements and attributes; links, paths, identifiers
// and npm scripts exist; hashes for a Content Security Policy match the inline scripts.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../tasks/run.mjs';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  '.github/SECURITY.md',
  ...globSync('docs/**/*.md', { cwd: root }),
  ...globSync('packages/*/*.md', { cwd: root }),
  'packages/build/consumers/README.md',
];
const read = (page) => readFileSync(path.join(root, page), 'utf8');
const { scripts } = JSON.parse(read('package.json'));
const isBuilt = (file) => /(^|\/)(dist|cdn)(\/|$)|\.zip$/.test(file);

/** Text without code blocks. */
const proseOf = (text) => text.replace(/^ *```[\s\S]*?^ *```/gm, '');

/** The anchors of a page: the ids that GitHub creates for its headings. */
const anchorsOf = (page) =>
  [...proseOf(read(page)).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

// Pages for maintainers: file names and identifiers in them are in this repository.
const isInternal = (page) => /^docs\/(decisions\/|architecture|conventions|browsers|performance)/.test(page);
const isSuperseded = (text) => /^Status: superseded/m.test(text);
const ownFiles = globSync('{packages,stories,.config,.ci,.storybook}/**/*.{ts,mjs}', {
  cwd: root,
  exclude: (name) => /^(node_modules|dist)$/.test(name),
});
const fileNames = new Set(ownFiles.map((file) => path.basename(file)));
const identifiers = new Set(
  ownFiles
    .filter((file) => path.join(root, file) !== import.meta.filename)
    .flatMap((file) => read(file).match(/\w+/g) ?? []),
);
// Of the platform and of other packages.
const foreign = /^(styleMap|unsafeHTML)$/;
const manifest = JSON.parse(readFileSync(path.join(root, 'packages/elements/custom-elements.json'), 'utf8'));
const attributesOf = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [] }) => [tagName, new Set(attributes.map(({ name }) => name))]),
);
// `loading` is read by the loader, on any element.
const everywhere = /^(class|id|slot|lang|dir|hidden|style|title|part|loading|data-.*|aria-.*)$/;

/** The fenced code blocks of a language. */
const blocks = (text, language) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code);

/**
 * Each start tag of a Sen element with its attributes; quoted values are emptied first, since a `>` in them is no end.
 */
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
  const text = read(page);
  const code = [...proseOf(text).matchAll(/`([^`\n]+)`/g)].map(([, inline]) => inline);
  describe(page, () => {
    it('uses only existing elements and attributes', () => {
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

    it('links to existing files and headings', () => {
      const lost = [
        ...proseOf(text)
          .replace(/`[^`]*`/g, '')
          .matchAll(/\]\(([^)\s]+)[^)]*\)/g),
      ]
        .map(([, target]) => target)
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => {
          const [file, anchor] = target.split('#');
          const linked = file ? path.join(path.dirname(page), file) : page;
          if (!existsSync(path.join(root, linked))) return true;
          return anchor && linked.endsWith('.md') && !anchorsOf(linked).includes(anchor);
        });
      assert.deepEqual(lost, []);
    });

    it('uses existing npm scripts', () => {
      const names = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name);
      assert.deepEqual(
        names.filter((name) => !Object.hasOwn(scripts, name)),
        [],
      );
    });

    if (!isSuperseded(text)) {
      it('uses existing paths of the repository', () => {
        const paths = code
          .filter((inline) => /^(packages|docs|stories|\.ci|\.config|\.github|\.storybook)\/[\w./-]+$/.test(inline))
          .filter((file) => !isBuilt(file) && !existsSync(path.join(root, file)));
        assert.deepEqual(paths, []);
      });
    }

    if (isInternal(page) && !isSuperseded(text)) {
      it('uses existing files and identifiers', () => {
        const files = code.filter((inline) => /^[\w.-]+\.(ts|mjs)$/.test(inline) && !/^\.|^utils/.test(inline));
        const names = code.flatMap((inline) => /^([a-z]\w*[A-Z]\w*)(\(.*)?$/.exec(inline)?.[1] ?? []);
        const lost = [
          ...files.filter((file) => !fileNames.has(file)),
          ...names.filter((name) => !identifiers.has(name) && !foreign.test(name)),
        ];
        assert.deepEqual(lost, []);
      });
    }

    const hashes = [...text.matchAll(/'sha256-([\w+/=]+)'/g)].map(([, hash]) => hash);
    if (hashes.length > 0) {
      it('has the hash of its inline script', () => {
        const scripts = blocks(text, 'html').flatMap((html) => [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)]);
        const own = scripts.map(([, script]) => createHash('sha256').update(script).digest('base64'));
        assert.deepEqual(hashes, own);
      });
    }
  });
}

describe('docs/decisions/README.md', () => {
  it('lists every decision', () => {
    const index = read('docs/decisions/README.md');
    const missing = globSync('docs/decisions/[0-9]*.md', { cwd: root })
      .map((file) => path.basename(file))
      .filter((file) => !index.includes(`](${file})`));
    assert.deepEqual(missing, []);
  });
});

describe('the script for versioned folders', () => {
  for (const page of ['docs/upgrading.md', 'docs/vi/upgrading.md']) {
    const [, indented] = /^ {3}```js\n([\s\S]*?)^ {3}```/m.exec(readFileSync(path.join(root, page), 'utf8'));
    const script = indented.replaceAll(/^ {3}/gm, '');
    const cwd = path.join(root, 'packages/elements/cdn');
    const output = (base) =>
      execFileSync(process.execPath, ['--input-type=module', '-', base], {
        cwd,
        input: script,
        encoding: 'utf8',
      }).split('\n');
    const { inline } = JSON.parse(readFileSync(path.join(cwd, 'csp.json'), 'utf8'));

    it(`returns the same as the build for its own folder: ${page}`, () =>
      assert.deepEqual(output('/cdn/').slice(0, 2), [inline['import-map'].markup, inline['import-map'].hash]));

    it(`updates every URL: ${page}`, () => {
      const [markup, hash] = output('/cdn/0.2.0/');
      const map = /^<script type="importmap">(.*)<\/script>$/.exec(markup)[1];
      const { imports, integrity } = JSON.parse(map);
      for (const address of [...Object.values(imports), ...Object.keys(integrity)])
        assert.match(address, /^\/cdn\/0\.2\.0\//);
      assert.equal(hash, `'sha256-${createHash('sha256').update(map).digest('base64')}'`);
    });
  }
});

describe('the brand example for designers', () => {
  it('passes the check that the page tells to run', () => {
    const page = read('docs/guides/designers.md');
    const [, brand] = /```json\n([\s\S]*?)```/.exec(page);
    const [, theme] = /sen-check-brand brand\.json --theme (\w+)`/.exec(page);
    const folder = mkdtempSync(path.join(tmpdir(), 'sen-brand-'));
    try {
      const file = path.join(folder, 'brand.json');
      writeFileSync(file, brand);
      const check = (...more) =>
        execFileSync(process.execPath, ['packages/tokens/check-brand.mjs', file, '--theme', theme, ...more], {
          cwd: root,
          encoding: 'utf8',
        });
      assert.match(check(), /^All \d+ pairs pass in 4 schemes\.$/m);
      assert.match(check('--css'), /--sen-color-brand-fill: /);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
