// What is generated, and from what. Each step is skipped while its inputs are unchanged.
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bin, node, Problem, root, say, seconds } from './run.mjs';
import { filesOf, step } from './stamp.mjs';

const isSource = (file) => !/(\.(test|samples)\.\w+|\/test-support\.ts)$/.test(file);
// A new version of a tool or dependency may build differently.
const common = ['pnpm-lock.yaml', 'tsconfig.json'];

async function must(what, result) {
  const { code, output } = await result;
  if (code !== 0) throw new Problem(`${what} failed:\n\n${output.trim()}`);
}

async function compile(name) {
  rmSync(path.join(root, `packages/${name}/dist`), { recursive: true, force: true });
  await must(`Compiling packages/${name}`, node(bin.tsc, ['-p', `packages/${name}/tsconfig.build.json`]));
}

const steps = {
  tokens: () => ({
    inputs: [...common, ...filesOf('packages/tokens', isSource)],
    outputs: ['packages/tokens/dist/tokens.css'],
    work: () =>
      must('Building the tokens', node('packages/tokens/build.mjs', [], { cwd: path.join(root, 'packages/tokens') })),
  }),

  data: () => ({
    inputs: [...common, ...filesOf('packages/data', isSource)],
    outputs: ['packages/data/dist/index.js'],
    async work() {
      await compile('data');
      if (!existsSync(path.join(root, 'packages/data/build-schemas.mjs'))) return;
      const options = { cwd: path.join(root, 'packages/data') };
      await must('Writing the JSON Schemas', node('packages/data/build-schemas.mjs', [], options));
    },
  }),

  elements: () => ({
    inputs: [
      ...common,
      'packages/elements/package.json',
      'packages/elements/tsconfig.build.json',
      'packages/build/bundles/minify-dist.mjs',
      'packages/build/bundles/rollup.config.mjs',
      ...filesOf('packages/elements/src', isSource),
      ...filesOf('packages/data', isSource),
    ],
    outputs: ['packages/elements/dist/index.js', 'packages/elements/dist/lightdom.css'],
    async work() {
      await compile('elements');
      await must('Minifying what bundlers do not', node('packages/build/bundles/minify-dist.mjs'));
    },
  }),

  manifest: () => ({
    inputs: [
      ...common,
      'packages/build/manifest/manifest-plugin.mjs',
      'packages/elements/custom-elements-manifest.config.mjs',
      ...filesOf('packages/elements/src', isSource),
      ...filesOf('packages/data/src', isSource),
    ],
    outputs: ['packages/elements/custom-elements.json'],
    work: () =>
      must(
        'Writing custom-elements.json',
        node(bin.analyzer, ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'], {
          cwd: path.join(root, 'packages/elements'),
        }),
      ),
  }),

  types: () => ({
    inputs: [
      ...common,
      'packages/build/manifest/build-types.mjs',
      'packages/build/manifest/llms-text.mjs',
      'packages/elements/package.json',
      'packages/elements/custom-elements.json',
    ],
    outputs: ['packages/elements/types/generated/elements.d.ts', 'packages/elements/llms.txt'],
    work: () =>
      must(
        'Writing the types and data for editors',
        node('packages/build/manifest/build-types.mjs', [], { cwd: path.join(root, 'packages/elements') }),
      ),
  }),

  cdn: () => ({
    inputs: [
      ...common,
      'LICENSE',
      'docs/guides/kit.md',
      'packages/build/bundles/inline-snippets.mjs',
      'packages/build/bundles/lightdom-css.mjs',
      'packages/build/bundles/lit-in-use.mjs',
      'packages/build/bundles/rollup.config.mjs',
      'packages/build/bundles/rollup.elements.mjs',
      'packages/build/bundles/rollup.locales.mjs',
      'packages/build/bundles/rollup.scripts.mjs',
      'packages/build/bundles/build-cdn.mjs',
      'packages/elements/package.json',
      ...filesOf('packages/tokens', isSource),
      ...filesOf('packages/data', isSource),
      ...filesOf('packages/elements/src', isSource),
    ].filter((file) => existsSync(path.join(root, file))),
    outputs: [
      'packages/elements/cdn/sen.js',
      'packages/elements/cdn/sen.iife.js',
      'packages/elements/cdn/sen.css',
      'packages/elements/sen-kit.zip',
    ],
    work: () => must('Building the script-tag files', node('packages/build/bundles/build-cdn.mjs')),
  }),

  ssr: () => ({
    inputs: [
      ...common,
      'packages/build/bundles/rollup.config.mjs',
      ...filesOf('packages/ssr', isSource),
      ...filesOf('packages/data', isSource),
      ...filesOf('packages/elements/src', isSource),
    ],
    outputs: ['packages/ssr/dist/index.js', 'packages/ssr/dist/browser/hydrate.js'],
    async work() {
      await compile('ssr');
      await must('Binding the elements for the server', node('packages/ssr/build.mjs'));
    },
  }),
};

/** What a step reads of other steps' output. */
const reads = {
  elements: ['data'],
  types: ['manifest'],
  cdn: ['tokens', 'data', 'elements'],
  ssr: ['data', 'elements'],
};

/** Everything, in the order it is built. */
export const allSteps = Object.keys(steps);

async function ensure(name) {
  const started = Date.now();
  if (await step({ name, ...steps[name]() })) say(`Built ${name} (${seconds(Date.now() - started)})`);
}

/** Brings the named steps up to date, in order; all of them by default. Throws at the first that fails. */
export async function ensureBuilt(names = allSteps) {
  for (const name of allSteps) if (names.includes(name)) await ensure(name);
}

/**
 * The same for `npm test`, which goes on after a failure: with steps that do not read what failed.
 *
 * @param {string[]} names
 * @param {(name: string, problem?: Error) => void} report called after each step
 */
export async function buildEach(names, report) {
  const failed = new Set();
  for (const name of allSteps.filter((candidate) => names.includes(candidate))) {
    const missing = reads[name]?.find((other) => failed.has(other));
    try {
      if (missing) throw new Problem(`${name} was not built, since ${missing} could not be built.`);
      await ensure(name);
      report(name);
    } catch (problem) {
      failed.add(name);
      report(name, problem);
    }
  }
}
