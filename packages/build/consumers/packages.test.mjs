// The packages as published: complete, clean, well typed, and tree-shakeable.
import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { rollup } from 'rollup';
import { readBudgets } from '../../benchmarks/src/budgets.mjs';
import { bundleNpm, bundlers, byRoute, weighNpm } from '../../benchmarks/src/npm.mjs';
import { installPacked, packAll, publicPackages } from '../release/packed.mjs';
import { node, root } from '../tasks/run.mjs';

const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Every subpath for attw besides those that it finds: it skips patterns. */
const patterned = {
  '@sen-portal/data': ['feed.js'],
  '@sen-portal/elements': ['all.js', 'events.js', 'article-card/define.js', 'article-card/article-card.js'],
  '@sen-portal/tokens': ['css.js'],
};

/** The files allowed in a package. */
const expected = [
  /^(package\.json|README\.md|LICENSE|custom-elements\.json|llms\.txt|skills\/sen-portal\/SKILL\.md)$/,
  /^dist\/[\w./-]+\.(js|js\.map|d\.ts|css|json|woff2|txt)$/,
  /^cdn\/[\w./-]+\.(js|css|json|woff2|txt)$/,
  // Drawings of a card without a picture.
  /^cdn\/scenes\/\w+\/[\w-]+\.svg$/,
  /^types\/[\w./-]+\.(d\.ts|json|txt)$/,
  // The command sen-targets.
  /^command\/[\w-]+\.mjs$/,
  // Runs on an agency's server next to its analytics.
  /^proxy\/visit-statistics\.(mjs|d\.mts)$/,
  // Receive ratings and measurements, for an agency's server.
  /^server\/(ratings|web-vitals)\.(mjs|d\.mts)$/,
  // The contrast check of an agency's own brand.
  /^(check-brand\.mjs|src\/(brand|color|contrast|css)\.mjs|src\/contrast-pairs\.json)$/,
];
const forDevelopers = /\.(test|fuzz|samples|stories)\.|test-support|fixtures|tsbuildinfo/;

let folder;
let packed;
let home;
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sen-packages-'));
  packed = await packAll(folder);
  home = path.join(folder, 'project');
  mkdirSync(home);
  const dependencies = Object.fromEntries(packed.map(({ name }) => [name, '*']));
  writeFileSync(path.join(home, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  await installPacked(home, packed);
});
after(() => rmSync(folder, { recursive: true, force: true }));

for (const { name } of publicPackages()) {
  describe(name, () => {
    const installed = () => path.join(home, 'node_modules', name);
    const tarball = () => packed.find((one) => one.name === name).tarball;

    it('has no warning of publint', async () => {
      const file = readFileSync(tarball());
      const { messages, pkg } = await publint({
        pack: { tarball: file.buffer.slice(file.byteOffset, file.byteOffset + file.length) },
        strict: true,
      });
      // The release sets the repository, see docs/releasing.md.
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg)),
        [],
      );
    });

    it('has types that resolve for modules and bundlers', async () => {
      const more = patterned[name] ?? [];
      const { code, output } = await node(attw, [
        tarball(),
        ...['--profile', 'esm-only', '--no-emoji', '--no-color', '--format', 'table-flipped'],
        ...(more.length > 0 ? ['--include-entrypoints', ...more] : []),
      ]);
      assert.equal(code, 0, output);
    });

    it('contains its licence, a readme and no development files', () => {
      const files = globSync('**/*', { cwd: installed(), withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => path.relative(installed(), path.join(item.parentPath, item.name)).replaceAll('\\', '/'))
        .filter((file) => !file.startsWith('node_modules/'));
      for (const file of ['LICENSE', 'README.md', 'package.json']) assert.ok(files.includes(file), `no ${file}`);
      const odd = files.filter((file) => forDevelopers.test(file) || !expected.some((pattern) => pattern.test(file)));
      assert.deepEqual(odd, []);
    });

    it('contains no path of the build machine, and no workspace-only syntax', () => {
      const manifest = readFileSync(path.join(installed(), 'package.json'), 'utf8');
      assert.doesNotMatch(manifest, /workspace:|catalog:|sen:source/);
      const telling = globSync('**/*.{js,ts,json,map,css,txt,mjs}', { cwd: installed() }).filter((file) => {
        const text = readFileSync(path.join(installed(), file), 'utf8');
        return text.includes(root) || text.includes('file://');
      });
      assert.deepEqual(telling, []);
    });

    it('has complete metadata', () => {
      const manifest = readJson(path.join(installed(), 'package.json'));
      assert.equal(manifest.license, 'MIT');
      assert.equal(manifest.type, 'module');
      assert.ok(manifest.description && manifest.keywords.length > 3 && manifest.engines.node);
      assert.ok('sideEffects' in manifest);
      for (const [dependency, range] of Object.entries(manifest.dependencies ?? {}))
        assert.match(range, /^\^/, `${dependency} reaches users as an exact version`);
    });
  });
}

describe('the packed @sen-portal/elements', () => {
  it('is at most 1.75 MB', () => {
    const { size } = statSync(packed.find(({ name }) => name === '@sen-portal/elements').tarball);
    assert.ok(size <= 1_750_000, `${size} bytes`);
  });

  it('contains no source map and no link to one', () => {
    const folder = path.join(home, 'node_modules/@sen-portal/elements');
    const scripts = globSync('dist/**/*.js', { cwd: folder });
    assert.deepEqual(
      scripts.filter((file) => readFileSync(path.join(folder, file), 'utf8').includes('sourceMappingURL')),
      [],
    );
  });

  it('is within the bundle budgets', async () => {
    const { bytes } = readBudgets();
    for (const [name, { brotli }] of Object.entries(byRoute(await weighNpm(home))))
      assert.ok(brotli <= bytes[name], `${name}: ${brotli} bytes, ${bytes[name]} allowed`);
  });

  it('exports the event classes without an element', async () => {
    const { files, start } = await bundleNpm(
      'esbuild',
      `export { SenDismissEvent, SenLoadEvent } from '@sen-portal/elements/events.js';`,
      home,
    );
    const code = [...start].map((name) => files[name]).join('');
    assert.match(code, /sen-dismiss/);
    assert.ok(code.length < 1000, `${code.length} characters`);
  });

  // If esbuild splits it off, a lazy module is also imported statically.
  for (const [later, element] of [
    ['rare', 'article-card'],
    ['client-rerender', 'article-card'],
    ['card-events', 'article-card'],
    ['announce', 'target-meter'],
  ])
    it(`loads ${later}.js lazily with every bundler`, async () => {
      for (const tool of Object.keys(bundlers)) {
        const script = `import '@sen-portal/elements/${element}/define.js';`;
        const { files, start } = await bundleNpm(tool, script, home);
        const name = Object.keys(files).find((file) => path.basename(file).startsWith(later));
        assert.ok(name && !start.has(name), `${tool}: ${[...start].join(', ')}`);
        assert.equal(start.size, 1, tool);
      }
    });

  it('bundles the script of every README, with its style sheets', async () => {
    for (const file of ['README.md', 'docs/vi/README.md', 'packages/elements/README.md', 'docs/guides/frameworks.md']) {
      const [, script] = /```[jt]s\n(import '@sen-portal\/tokens\/tokens\.css';[\s\S]*?)```/.exec(
        readFileSync(path.join(root, file), 'utf8'),
      );
      const { css } = await bundleNpm('esbuild', script.replaceAll(/^import type.*$/gm, ''), home);
      assert.ok(css.includes('--sen-color-brand'), file);
      assert.ok(css.includes('sen-article-card:not(:defined'), file);
    }
  });
});

describe('tree shaking of @sen-portal/elements', () => {
  /** The initially loaded code and its modules; lazy modules are excluded. */
  async function bundle(source) {
    const entry = path.join(home, 'entry.js');
    const built = await rollup({
      input: entry,
      plugins: [
        { name: 'entry', load: (id) => (id === entry ? source : null), resolveId: (id) => (id === entry ? id : null) },
        nodeResolve({ browser: true, rootDir: home }),
      ],
    });
    const { output } = await built.generate({ format: 'es', dir: home });
    await built.close();
    const start = output.find(({ isEntry }) => isEntry);
    const loaded = new Set([start.fileName]);
    for (const file of loaded)
      output.find(({ fileName }) => fileName === file).imports.forEach((one) => loaded.add(one));
    const chunks = output.filter(({ fileName }) => loaded.has(fileName));
    const code = chunks.map((chunk) => chunk.code).join('\n');
    return {
      code,
      registered: [...new Set([...code.matchAll(/\bdefine\$?\d*\('(sen-[a-z-]+)'/g)].map(([, tag]) => tag))].sort(),
      classes: [...new Set([...code.matchAll(/\bclass (Sen[A-Z]\w+?)(?:\$\d+)? extends/g)].map(([, name]) => name))]
        .filter((name) => !/Event$|^SenElement$/.test(name))
        .sort(),
    };
  }

  // Elements that render or extend others. The class of the pagination is a lazy module.
  const brings = {
    'sen-document-list': { tags: ['sen-pagination'], classes: [] },
    'sen-party-work-list': { tags: ['sen-pagination'], classes: ['SenSectionList'] },
    'sen-search': { tags: ['sen-pagination'], classes: [] },
    'sen-section-list': { tags: ['sen-pagination'], classes: [] },
    'sen-target-board': { tags: ['sen-target-meter'], classes: ['SenTargetMeter'] },
    'sen-target-import': {
      tags: ['sen-target-board', 'sen-target-meter'],
      classes: ['SenTargetBoard', 'SenTargetMeter'],
    },
  };
  const manifest = readJson(path.join(root, 'packages/elements/custom-elements.json'));
  const elements = manifest.modules.flatMap((module) =>
    module.declarations
      .filter(({ tagName }) => tagName)
      .map(({ tagName, name }) => ({ tagName, name, path: path.posix.dirname(module.path).replace(/^dist\//, '') })),
  );

  for (const { tagName, name, path: place } of elements) {
    const more = brings[tagName] ?? { tags: [], classes: [] };
    it(`bundles only ${[tagName, ...more.tags].join(' and ')} for the define.js of ${tagName}`, async () => {
      const { registered, classes } = await bundle(`import '@sen-portal/elements/${place}/define.js';`);
      assert.deepEqual(registered, [tagName, ...more.tags].sort());
      assert.deepEqual(classes, [name, ...more.classes].sort());
    });
  }

  it('bundles every element for all.js', async () => {
    const { registered } = await bundle(`import '@sen-portal/elements/all.js';`);
    assert.deepEqual(registered, elements.map(({ tagName }) => tagName).sort());
  });

  it('bundles one class, unregistered, for the import of a class', async () => {
    const { registered, classes } = await bundle(`export { SenNotice } from '@sen-portal/elements';`);
    assert.deepEqual(registered, []);
    assert.deepEqual(classes, ['SenNotice']);
  });

  it('bundles nothing for an unused import', async () => {
    const { code } = await bundle(
      `import { SenNotice, SenArticleCard } from '@sen-portal/elements'; export const a = 1;`,
    );
    assert.equal(code.trim(), 'const a = 1;\n\nexport { a };');
  });
});
