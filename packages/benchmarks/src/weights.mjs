// What each element weighs alone: its define.js with Lit and everything that it needs at once, made small with the
// settings of the script-tag files. What loads later is not in it.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import { finish, onwarn, output, resolve } from '../../../.config/rollup.config.mjs';
import { cache, root } from '../../../.ci/lib/run.mjs';
import { filesOf, hashOf } from '../../../.ci/lib/stamp.mjs';
import { weigh } from './bundle.mjs';

const dist = path.join(root, 'packages/elements/dist');
const cdn = path.join(root, 'packages/elements/cdn');

/** Elements that are weighed together as well. */
const together = {
  'card + meter': ['article-card', 'target-meter'],
  'four core': ['article-card', 'target-board', 'target-meter', 'visit-statistics'],
};

export const elementNames = () =>
  globSync('*/define.js', { cwd: dist })
    .map((file) => path.dirname(file))
    .filter((name) => name !== 'internal')
    .sort();

/** Label -> names of the elements in it. */
export const bundles = () => ({ ...Object.fromEntries(elementNames().map((name) => [name, [name]])), ...together });

const [templates, terser] = finish({ isModule: true });
let parsed;

/** The module behind a name: that of an element, or of a script-tag file such as `sen.core.js`. */
const moduleOf = (name) =>
  path.join(dist, name.endsWith('.js') ? `cdn/${name.replace('.iife', '')}` : `${name}/define.js`);

/** Rollup's options for the named elements in one file. */
const options = (names, plugins) => ({
  input: 'weights:entry',
  onwarn,
  cache: parsed,
  plugins: [
    {
      name: 'weights-entry',
      resolveId: (id) => (id === 'weights:entry' ? id : null),
      load: (id) =>
        id === 'weights:entry' ? names.map((name) => `import ${JSON.stringify(moduleOf(name))};`).join('\n') : null,
      resolveDynamicImport: () => false,
    },
    resolve(),
    templates,
    ...plugins,
  ],
});

async function generate(names, plugins) {
  const made = await rollup(options(names, plugins));
  parsed = made.cache;
  try {
    const { generatedCode } = output;
    return (await made.generate({ format: 'es', generatedCode })).output[0];
  } finally {
    await made.close();
  }
}

/** Making names short takes most of the time, and is not done again for code that is as it was. */
function remembering() {
  const file = path.join(cache, 'weights.json');
  const settings = ['.config/rollup.config.mjs', 'pnpm-lock.yaml'].map((name) => readFileSync(path.join(root, name)));
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const used = {};
  return {
    known,
    keyOf: (code) => createHash('sha256').update(code).update(Buffer.concat(settings)).digest('hex'),
    get: (key) => (used[key] = known[key]),
    set: (key, value) => (used[key] = value),
    save() {
      mkdirSync(cache, { recursive: true });
      writeFileSync(file, JSON.stringify(used));
    },
  };
}

/** What the weights follow from. */
const sources = () =>
  hashOf([
    ...['.config/rollup.config.mjs', 'pnpm-lock.yaml', 'packages/benchmarks/src/weights.mjs'],
    ...['packages/data/src', 'packages/elements/src'].flatMap((folder) => filesOf(folder)),
  ]);

/** @returns {Promise<Record<string, {files: number, min: number, gzip: number, brotli: number}>>} bytes by label */
export async function weighElements() {
  const memory = remembering();
  const all = sources();
  if (memory.known[all]) return memory.known[all];
  const result = {};
  for (const [label, names] of Object.entries(bundles())) {
    let key;
    const small = {
      name: 'weights-terser',
      renderChunk(code, chunk, given, meta) {
        key = memory.keyOf(code);
        return memory.get(key) ? null : terser.renderChunk.call(this, code, chunk, given, meta);
      },
    };
    const { code } = await generate(names, [small]);
    result[label] = memory.get(key) ?? memory.set(key, weigh([code]));
  }
  memory.set(all, result);
  memory.save();
  return result;
}

/** The script-tag files and the style sheet, as the build has written them. */
export function weighFiles() {
  const names = ['sen.core.js', 'sen.js', 'sen.iife.js', 'loader.js', 'sen.css'];
  return Object.fromEntries(
    names
      .filter((name) => existsSync(path.join(cdn, name)))
      .map((name) => [name, weigh([readFileSync(path.join(cdn, name))])]),
  );
}

/** What loads later, when it is needed: the parts beside the script-tag files. */
export function weighParts() {
  return Object.fromEntries(
    globSync('chunks/*.js', { cwd: cdn })
      .sort()
      .map((name) => [path.basename(name).replace(/-[0-9a-f]+\.js$/, ''), weigh([readFileSync(path.join(cdn, name))])]),
  );
}

/**
 * Why something weighs what it weighs: its modules, largest first, with short templates but long names.
 *
 * @param {string} label of an element, of elements together, or of a script-tag file
 */
export async function modulesOf(label) {
  const { modules } = await generate(bundles()[label] ?? [label], []);
  return Object.entries(modules)
    .map(([id, { code, renderedLength }]) => ({
      module: path.relative(root, id).replace(/^.*node_modules\//, ''),
      length: renderedLength,
      brotli: weigh([code ?? '']).brotli,
    }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
}
