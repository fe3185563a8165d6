// What users of npm get: the imports of the README, bundled by the tools that they use, with settings as these come.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { cache, root } from '../../build/tasks/run.mjs';
import { filesOf, hashOf, isSource } from '../../build/tasks/stamp.mjs';
import { weigh } from './bundle.mjs';

/** The script of the README's “Or install it”. */
export function readmeImports() {
  const [, script] = /^## Or install it$[\s\S]*?```js\n([\s\S]*?)```/m.exec(
    readFileSync(path.join(root, 'README.md'), 'utf8'),
  );
  return script;
}

const importsOf = (names) => names.map((name) => `import '@sen-portal/elements/${name}/define.js';`).join('\n');

/** Files that load with the entry, before anything is asked for. */
function startOf(entry, importsOfFile) {
  const start = new Set([entry]);
  for (const file of start) importsOfFile(file).forEach((one) => start.add(one));
  return start;
}

/** Tool -> what makes a bundle of `entry.js` in a folder: `{files: name -> text, start: names, css}`. */
export const bundlers = {
  async Vite(folder) {
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html><script type="module" src="./entry.js"></script>');
    const { output } = await vite({
      root: folder,
      configFile: false,
      logLevel: 'error',
      // The polyfill is for browsers below our floor, and no part of what is imported.
      build: { write: false, modulePreload: { polyfill: false } },
    });
    const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
    const entry = [...chunks.values()].find(({ isEntry }) => isEntry).fileName;
    const css = output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ source }) => source);
    return {
      files: Object.fromEntries([...chunks].map(([name, { code }]) => [name, code])),
      start: startOf(entry, (name) => chunks.get(name).imports),
      css: css.join('\n'),
    };
  },

  async esbuild(folder) {
    const { outputFiles, metafile } = await esbuild({
      absWorkingDir: folder,
      entryPoints: ['entry.js'],
      outdir: 'out',
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      metafile: true,
      write: false,
      logLevel: 'error',
    });
    const texts = outputFiles.map((file) => [path.relative(folder, file.path).replaceAll(path.sep, '/'), file.text]);
    const files = Object.fromEntries(texts.filter(([name]) => name.endsWith('.js')));
    const importsOfFile = (name) =>
      metafile.outputs[name].imports.filter(({ kind }) => kind === 'import-statement').map((one) => one.path);
    const css = texts.filter(([name]) => name.endsWith('.css')).map(([, text]) => text);
    return { files, start: startOf('out/entry.js', importsOfFile), css: css.join('\n') };
  },

  async Rollup(folder) {
    const bundle = await rollup({
      input: path.join(folder, 'entry.js'),
      // Rollup knows no CSS: that is for a plug-in of the user's.
      plugins: [
        { name: 'no-css', load: (id) => (id.endsWith('.css') ? '' : null) },
        nodeResolve({ browser: true }),
        terser({ module: true, ecma: 2022 }),
      ],
    });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
    return {
      files: Object.fromEntries([...chunks].map(([name, { code }]) => [name, code])),
      start: startOf(output[0].fileName, (name) => chunks.get(name).imports),
      css: '',
    };
  },
};

const home = path.join(root, 'packages/benchmarks');

/**
 * Bundles a script.
 *
 * @param {keyof typeof bundlers} tool
 * @param {string} script
 * @param {string} from folder in which the packages are installed: the workspace's, or one of packed packages
 */
export async function bundleNpm(tool, script, from = home) {
  const inside = path.join(from, 'node_modules/.cache');
  mkdirSync(inside, { recursive: true });
  const folder = mkdtempSync(path.join(inside, 'sen-npm-'));
  try {
    writeFileSync(path.join(folder, 'entry.js'), script);
    return await bundlers[tool](folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bytes of script that load at once with the elements, Lit included. */
export async function weighStart(tool, names, from = home) {
  const { files, start } = await bundleNpm(tool, importsOf(names), from);
  return weigh([...start].map((name) => files[name]));
}

/** Imports that have a budget. */
const weighed = { 'article-card': ['article-card'], 'card + meter': ['article-card', 'target-meter'] };

/**
 * @param {string} [from] as above
 * @returns {Promise<Record<string, Record<string, {files: number, min: number, gzip: number, brotli: number}>>>} label ->
 *   tool -> bytes of script that load at once, Lit included
 */
export async function weighNpm(from = home) {
  const result = {};
  for (const [label, names] of Object.entries(weighed)) {
    result[label] = {};
    for (const tool of Object.keys(bundlers)) result[label][tool] = await weighStart(tool, names, from);
  }
  return result;
}

/** The same, without the work while what it follows from has not changed. */
export async function weighNpmOnce() {
  const file = path.join(cache, 'weights-npm.json');
  const key = hashOf([
    ...['pnpm-lock.yaml', 'packages/benchmarks/src/npm.mjs', 'packages/elements/package.json'],
    ...['packages/build/bundles/minify-dist.mjs', 'packages/build/bundles/rollup.config.mjs'],
    ...['packages/data/src', 'packages/elements/src'].flatMap((folder) => filesOf(folder, isSource)),
  ]);
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (known.key === key) return known.weights;
  const weights = await weighNpm();
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, JSON.stringify({ key, weights }));
  return weights;
}

/** Label as in budgets and report -> bytes. */
export const byRoute = (weights) =>
  Object.fromEntries(
    Object.entries(weights).flatMap(([label, tools]) =>
      Object.entries(tools).map(([tool, weight]) => [`${label}, from npm with ${tool}`, weight]),
    ),
  );
