// Sizes of single elements: define.js with Lit and all eager dependencies, minified. Lazy chunks are not included.
import { existsSync, globSync, readFileSync } from 'node:fs';
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
import { Problem, root } from '../../build/tasks/run.mjs';
import { weigh } from './bundle.mjs';
import { weighStart } from './npm.mjs';

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

/**
 * What an application gets that imports the elements and is bundled by esbuild, the fastest of the tools in npm.mjs.
 *
 * @returns {Promise<Record<string, {files: number, min: number, gzip: number, brotli: number}>>} bytes by label
 */
export async function weighElements() {
  const weighOne = async ([label, names]) => [label, await weighStart('esbuild', names)];
  return Object.fromEntries(await Promise.all(Object.entries(bundles()).map(weighOne)));
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
  const text = entries[label];
  const bundle = await rollup({
    input: 'weights:entry',
    onwarn,
    plugins: [
      {
        name: 'weights-entry',
        resolveId: (id) => (id === 'weights:entry' ? id : null),
        load: (id) => (id === 'weights:entry' ? text : null),
        // Lazy imports are external under one name: one element's lazy module may be another's eager one.
        resolveDynamicImport: () => ({ id: 'weights:later', external: true }),
      },
      resolve(),
      finish({ isModule: true })[0],
    ],
  });
  const [{ modules }] = (await bundle.generate({ format: 'es', generatedCode: output.generatedCode })).output;
  await bundle.close();
  return Object.entries(modules)
    .map(([id, { code, renderedLength }]) => ({
      module: path.relative(root, id).replace(/^.*node_modules\//, ''),
      length: renderedLength,
      brotli: weigh([code ?? '']).brotli,
    }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
}
