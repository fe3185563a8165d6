// What each element weighs alone, with Lit and everything that it needs; and what the script-tag files weigh.
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../.ci/lib/run.mjs';
import { bundle, weigh } from './bundle.mjs';

const dist = path.join(root, 'packages/elements/dist');
const cdn = path.join(root, 'packages/elements/cdn');

const define = (name) => path.join(dist, name, 'define.js');

/** Names of all elements. */
export const elementNames = () =>
  globSync('*/define.js', { cwd: dist })
    .map((file) => path.dirname(file))
    .filter((name) => name !== 'internal')
    .sort();

/** What is bundled: label -> names of elements. */
const together = {
  'card + meter': ['article-card', 'target-meter'],
  'four core': ['article-card', 'target-board', 'target-meter', 'visit-statistics'],
};

const entryOf = (names) => names.map((name) => `import ${JSON.stringify(define(name))};`).join('\n');

const toWeight = ({ files, eager }) => {
  const code = (wanted) => files.filter(({ name }) => eager.has(name) === wanted).map((file) => file.code);
  return { ...weigh(code(true)), lazy: weigh(code(false)) };
};

/** Label -> {files, min, gzip, brotli, lazy}, bytes. */
export async function weighElements(tell = () => {}) {
  const wanted = { ...Object.fromEntries(elementNames().map((name) => [name, [name]])), ...together };
  const result = {};
  for (const [label, names] of Object.entries(wanted)) {
    tell(`bytes, ${label}`);
    result[label] = toWeight(await bundle('bench:entry', { texts: { 'bench:entry': entryOf(names) } }));
  }
  return result;
}

/** The script-tag files that the build has written, and the parts that all of them share. */
export function weighFiles() {
  const read = (name) => readFileSync(path.join(cdn, name));
  const names = ['sen.js', 'sen.core.js', 'sen.iife.js', 'loader.js', 'sen.css'].filter((name) =>
    existsSync(path.join(cdn, name)),
  );
  return Object.fromEntries(names.map((name) => [name, weigh([read(name)])]));
}

/**
 * Why something weighs what it weighs: its modules by size, before names are shortened.
 *
 * @param {string} label an element, or a name of what is weighed together
 */
export async function modulesOf(label) {
  const names = together[label] ?? [label];
  const { files, eager } = await bundle('bench:entry', { texts: { 'bench:entry': entryOf(names) } });
  return files
    .filter(({ name }) => eager.has(name))
    .flatMap(({ modules }) => Object.entries(modules))
    .map(([id, { renderedLength, code }]) => ({
      module: path.relative(root, id).replace(/^.*node_modules\//, ''),
      length: renderedLength,
      brotli: weigh([code ?? '']).brotli,
    }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
}
