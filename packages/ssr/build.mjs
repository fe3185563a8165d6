// Binds the elements, Lit and the DOM of `src/page/dom.ts` into dist/render/elements.js, and writes what pages link: dist/browser/.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import inject from '@rollup/plugin-inject';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { finish, licences, minifyTemplates, onwarn, resolve } from '../build/bundles/rollup.config.mjs';

const dist = fileURLToPath(new URL('./dist/', import.meta.url));
const dom = path.join(dist, 'page/dom.js');
const own = (name) => JSON.stringify(path.join(dist, `${name}.js`));

const names = Array.from(readFileSync(dom, 'utf8').matchAll(/^export (?:let|const|class) (\w+)/gm), ([, name]) => name);
const facades = /^export const \{([^}]+)\}/m.exec(readFileSync(dom, 'utf8'))[1].match(/\w+/g);

/** Changes a few lines of a file, each of which must be there once. */
const edited = (plugin, code, changes) =>
  changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) plugin.error(`Lit has changed: ${from} is not there once`);
    return text.replace(from, to);
  }, code);

/** Lets `properties.ts` and `write.ts` render what Lit has no hook for, or only a slow way. */
const written = () => ({
  name: 'sen-written',
  transform(code, id) {
    if (!id.endsWith('/@lit-labs/ssr/lib/render-value.js')) return null;
    const changed = edited(this, code, [
      ['templateCache.set(result.strings, ops);', 'templateCache.set(result.strings, reorderText(ops));'],
      [
        'result.push(() => renderTemplateResult(value, renderInfo));',
        `result.push(write(getTemplateOpcodes(value), value.values, kinds, escapeHtml, (inner) => renderValue(inner, renderInfo))
            ?? (() => renderTemplateResult(value, renderInfo)));`,
      ],
      [
        'function renderPropertyPart(instance, op, value) {',
        `$&
    if (instance === undefined) {
        const own = renderProperty(op, value, escapeHtml);
        if (own !== undefined) return own;
    }`,
      ],
    ]);
    const kinds = 'const kinds = { AttributePart, PropertyPart, BooleanAttributePart, EventPart };';
    return {
      code: `import { reorderText, renderProperty } from ${own('page/properties')};
        import { write } from ${own('render/write')};\n${changed}\n${kinds}`,
      map: null,
    };
  },
});

/** Templates are known by what they say: minifiers, which only one side may have run, change how it is written. */
const digested = () => ({
  name: 'sen-digested',
  transform(code, id) {
    if (!/@lit-labs\/ssr-client\/.*\/?lib\/hydrate-lit-html\.js$/.test(id)) return null;
    const [loop, text, result] = /for\(const (\w) of (\w)\.strings\)/.exec(code) ?? [];
    const changed = edited(this, code, [[loop, `for(const ${text} of normalizeTemplate(${result}.strings))`]]);
    return { code: `import { normalizeTemplate } from ${own('render/normalize-template')};\n${changed}`, map: null };
  },
});

const bundle = await rollup({
  input: path.join(dist, 'render/elements.js'),
  external: ['linkedom', 'parse5', /^node:/],
  onwarn(warning) {
    // TypeScript's modules of types only, and Lit's circular helpers.
    if (!['CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'].includes(warning.code)) throw new Error(warning.message);
  },
  plugins: [
    nodeResolve({ exportConditions: ['node', 'production'], preferBuiltins: true }),
    written(),
    digested(),
    minifyTemplates(),
    inject({
      include: /\.m?js$/,
      exclude: [dom],
      modules: {
        ...Object.fromEntries(
          [...names, ...facades]
            .filter((name) => !['setCurrentPage', 'currentPage', 'scope', 'emptyDocument'].includes(name))
            .map((name) => [name, [dom, name]]),
        ),
        globalThis: [dom, 'scope'],
        window: [dom, 'scope'],
      },
    }),
    licences(),
  ],
});
await bundle.write({ file: path.join(dist, 'render/elements.js'), format: 'es', inlineDynamicImports: true });
await bundle.close();

const browser = path.join(dist, 'browser');
const hydration = await rollup({
  input: path.join(dist, 'hydrate/hydrate.js'),
  onwarn,
  plugins: [resolve(), digested(), ...finish({ isModule: true })],
});
await hydration.write({ file: path.join(browser, 'hydrate.js'), format: 'es', sourcemap: true });
await hydration.close();
// What is bundled does not lie in the package a second time.
for (const file of ['hydrate/hydrate.js', 'hydrate/hydrate.js.map', 'hydrate/hydrate.d.ts', 'render/elements.js.map'])
  rmSync(path.join(dist, file), { force: true });

const { tags } = await import('./dist/render/elements.js');
const { styleText } = await import('./dist/page/styles.js');
mkdirSync(browser, { recursive: true });
for (const tag of tags) writeFileSync(path.join(browser, `${tag}.css`), `${styleText(tag)}\n`);
