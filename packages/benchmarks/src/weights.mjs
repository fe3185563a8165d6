// Sizes of single elements: define.js with Lit and all eager dependencies, minified with the settings of the
// script-tag files. Lazy chunks are not included.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import {
  finish,
  loaderEntries,
  onwarn,
  output,
  resolve,
  scriptEntries,
  version,
} from '../../build/bundles/rollup.config.mjs';
import { cache, Problem, root } from '../../build/tasks/run.mjs';
import { filesOf, hashOf, isSource } from '../../build/tasks/stamp.mjs';
import { weigh } from './bundle.mjs';

const dist = path.join(root, 'packages/elements/dist');
const cdn = path.join(root, 'packages/elements/cdn');

/** Combinations of elements that are also measured. */
const together = {
  'card + meter': ['article-card', 'target-meter'],
  'four core': ['article-card', 'target-board', 'target-meter', 'visit-statistics'],
};

export const elementNames = () =>
  globSync('*/define.js', { cwd: dist })
    .map((file) => path.dirname(file))
    .filter((name) => name !== 'internal')
    .sort();

const definesOf = (names) =>
  names.map((name) => `import ${JSON.stringify(path.join(dist, name, 'define.js'))};`).join('\n');

/** Label -> element names. */
export const bundles = () => ({ ...Object.fromEntries(elementNames().map((name) => [name, [name]])), ...together });

const [templates, terser] = finish({ isModule: true });
let parsed;

/** Rollup options for a single file of everything that this source text imports. */
const options = (text, plugins) => ({
  input: 'weights:entry',
  onwarn,
  cache: parsed,
  plugins: [
    ...plugins,
    {
      name: 'weights-entry',
      resolveId: (id) => (id === 'weights:entry' ? id : null),
      load: (id) => (id === 'weights:entry' ? text : null),
      resolveDynamicImport: () => false,
    },
    resolve(),
    templates,
  ],
});

async function generate(text, plugins) {
  const made = await rollup(options(text, plugins));
  parsed = made.cache;
  try {
    const { generatedCode } = output;
    return (await made.generate({ format: 'es', generatedCode })).output[0];
  } finally {
    await made.close();
  }
}

/** Name mangling takes most of the time, so its result is cached by code. */
function remembering() {
  const file = path.join(cache, 'weights.json');
  const settings = ['packages/build/bundles/rollup.config.mjs', 'pnpm-lock.yaml'].map((name) =>
    readFileSync(path.join(root, name)),
  );
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

/** The inputs that the sizes depend on. */
const sources = () =>
  hashOf([
    ...['packages/build/bundles/rollup.config.mjs', 'pnpm-lock.yaml', 'packages/benchmarks/src/weights.mjs'],
    ...['packages/data/src', 'packages/elements/src'].flatMap((folder) => filesOf(folder, isSource)),
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
    const { code } = await generate(definesOf(names), [small]);
    result[label] = memory.get(key) ?? memory.set(key, weigh([code]));
  }
  memory.set(all, result);
  memory.save();
  return result;
}

/** A script-tag file and the chunks that it imports, which the build names in it. */
const withImports = (name) => {
  const text = readFileSync(path.join(cdn, name), 'utf8');
  const chunks = name.endsWith('.js') ? text.matchAll(/\b(?:from|import)"\.\/(chunks\/[^"]+)"/g) : [];
  return [name, ...new Set(Array.from(chunks, ([, chunk]) => chunk))].map((file) => readFileSync(path.join(cdn, file)));
};

/** The script-tag files, with what they import, and the style sheet, as the build has written them. */
export function weighFiles() {
  const names = ['sen.core.js', 'sen.js', 'sen.iife.js', 'loader.js', 'sen.css'];
  return Object.fromEntries(
    names.filter((name) => existsSync(path.join(cdn, name))).map((name) => [name, weigh(withImports(name))]),
  );
}

const weighFolder = (pattern, nameOf) =>
  Object.fromEntries(
    globSync(pattern, { cwd: cdn })
      .sort()
      .map((file) => [nameOf(path.basename(file)), weigh([readFileSync(path.join(cdn, file))])]),
  );

/** The chunks of the script-tag files: those that they import, and the lazy ones. */
export const weighParts = () => weighFolder('chunks/*.js', (name) => name.replace(/-[0-9a-f]+\.js$/, ''));

/** The files of loader.js: one per element, and the shared file. */
export const weighLoaded = () => weighFolder(`elements/${version}/*.js`, (name) => `loader: ${name}`);

/** Lazy imports are external under one name, since one element's lazy module may be another's eager one. */
const later = { name: 'weights-later', resolveDynamicImport: () => ({ id: 'weights:later', external: true }) };

/** Label -> source text of the entry. */
function entriesByLabel() {
  const elements = Object.entries(bundles()).map(([label, names]) => [label, definesOf(names)]);
  const files = Object.entries({ ...scriptEntries(), loader: loaderEntries.loader });
  const all = (file) => `export * from ${JSON.stringify(file)};`;
  return Object.fromEntries([...elements, ...files.map(([name, file]) => [`${name}.js`, all(file)])]);
}

/**
 * Lists the modules of a bundle, largest first; templates are minified, names are not mangled.
 *
 * @param {string} label of an element, a combination of elements, or a script-tag file
 */
export async function modulesOf(label) {
  const entries = entriesByLabel();
  if (!Object.hasOwn(entries, label))
    throw new Problem(`There is no "${label}"; use one of ${Object.keys(entries).join(', ')}.`);
  const { modules } = await generate(entries[label], [later]);
  return Object.entries(modules)
    .map(([id, { code, renderedLength }]) => ({
      module: path.relative(root, id).replace(/^.*node_modules\//, ''),
      length: renderedLength,
      brotli: weigh([code ?? '']).brotli,
    }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
}
