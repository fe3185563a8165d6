// The common options of all script-tag files; packages/build/bundles/build-cdn.mjs builds them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const elements = path.join(root, 'packages/elements');
export const { version } = JSON.parse(readFileSync(path.join(elements, 'package.json'), 'utf8'));

/** The output folder. */
export const outputFolder = path.join(elements, 'cdn');

/** Every file there that `accept` takes, by its path in the folder. */
export const outputFiles = (accept) =>
  readdirSync(outputFolder, { recursive: true })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => statSync(path.join(outputFolder, name)).isFile() && accept.test(name))
    .sort();

const banner = `/*! Sen ${version} | MIT | licences of what is inside: LICENSES.txt */`;

const built = path.join(elements, 'dist');

/** Entry name -> module, for the files with many elements; they import other files of the folder. */
export function scriptEntries() {
  const folder = path.join(built, 'cdn');
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => /^sen(\.\w+)*\.js$/.test(file))
      .map((file) => [file.slice(0, -3), path.join(folder, file)]),
  );
}

/** The script that reports the speed of pages. */
export const webVitalsEntry = path.join(built, 'cdn/web-vitals.js');

/** Tag -> the module that registers it. */
export function elementEntries() {
  return Object.fromEntries(
    readdirSync(built)
      .filter((name) => name !== 'internal' && existsSync(path.join(built, name, 'define.js')))
      .sort()
      .map((name) => [`sen-${name}`, path.join(built, name, 'define.js')]),
  );
}

/** The loader, and its imports from the file that all elements share. */
export const loaderEntries = {
  loader: path.join(built, 'cdn/loader.js'),
  shared: path.join(built, 'cdn/shared.js'),
};

/**
 * Removes comments and white space from CSS and keeps the rest unchanged, so that it needs no knowledge of new syntax.
 */
export function minifyCss(css) {
  return css
    .replace(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[\s\S]*?\*\//g, (_, string = '') => string)
    .split(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/)
    .map((piece, index) =>
      index % 2
        ? piece
        : piece
            .replace(/\s+/g, ' ')
            .replace(/(?<!:) ?([{};,]) ?/g, '$1')
            .replace(/: (?=[^;}])/g, ':')
            // Not after an expression of a template, whose place must stay recognisable.
            .replace(/(?<=[\w%)])(?<!EXPRESSION_*\(\));(?=})/g, ''),
    )
    .join('')
    .trim();
}

// White space between elements collapses to one space, never to none: it is visible in browsers, and in the tests of
// the sources.
const minifier = minifyTemplateLiterals({
  failOnError: true,
  include: [`${root}packages/**/*.js`],
  options: {
    minifyOptions: {
      caseSensitive: true,
      collapseWhitespace: true,
      conservativeCollapse: true,
      // In `svg` templates, without it, a void element would hold its siblings.
      keepClosingSlash: true,
      decodeEntities: false,
      minifyCSS: minifyCss,
      minifyJS: false,
      processConditionalComments: false,
      removeComments: true,
      removeEmptyAttributes: false,
      removeScriptTypeAttributes: false,
      removeStyleLinkTypeAttributes: false,
      useShortDoctype: false,
    },
  },
});
const minified = new Map(); // module -> the work on it, which is the same for all files that hold it

export const minifyTemplates = () => ({
  name: 'sen-templates',
  transform(code, id) {
    if (!minified.has(id)) minified.set(id, minifier.transform.call(this, code, id));
    return minified.get(id);
  },
});

const found = new Map(); // folder of a bundled package -> its section of LICENSES.txt; over all files that are built

/** Writes LICENSES.txt: every bundled package with its licence. */
export function licences() {
  return {
    name: 'sen-licences',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of Object.keys(chunk.modules ?? {})) {
          const [, folder] = /^([^\0].*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id) ?? [];
          if (!folder || found.has(folder)) continue;
          const {
            name,
            version: ofPackage,
            license,
          } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
          const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE'].find((file) =>
            existsSync(path.join(folder, file)),
          );
          const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
          found.set(folder, `${name} ${ofPackage} (${license})\n\n${text}\n`);
        }
      }
      const own = path.join(root, 'LICENSE');
      const sections = [...found.values()].sort();
      if (existsSync(own)) sections.unshift(`Sen ${version} (MIT)\n\n${readFileSync(own, 'utf8').trim()}\n`);
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: sections.join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}

/** Without the condition `development`: Lit's development build must not be bundled. */
export const resolve = () => nodeResolve({ browser: true, exportConditions: ['production', 'browser'] });

/** Replaces `scheduler.js` with `scheduler.yielding.js`: elements are registered in several tasks. */
export const schedulerThatYields = () => ({
  name: 'sen-scheduler',
  resolveId(source, importer, options) {
    if (!importer || !source.endsWith('/scheduler.js')) return null;
    return this.resolve(source.replace('.js', '.yielding.js'), importer, { ...options, skipSelf: true });
  },
});

/** @param {{isModule: boolean}} kind */
export const finish = ({ isModule }) => [
  minifyTemplates(),
  // Top-level names of a module are its own; those of a classic script are globals, such as `Sen`.
  terser({
    module: isModule,
    ecma: 2022,
    compress: { passes: 3, hoist_funs: true, keep_fargs: false, unsafe_arrows: true },
    format: { comments: /^!/ },
  }),
  licences(),
];

export const onwarn = (warning) => {
  throw new Error(warning.message);
};

export const output = {
  dir: outputFolder,
  banner,
  sourcemap: true,
  hashCharacters: 'hex',
  generatedCode: 'es2015',
};
