// Binds the elements, Lit and the DOM of `src/dom.ts` into dist/elements.js, and writes what pages link: dist/browser/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import inject from '@rollup/plugin-inject';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { finish, minifyTemplates, onwarn, resolve } from '../../.config/rollup.config.mjs';

const dist = fileURLToPath(new URL('./dist/', import.meta.url));
const dom = path.join(dist, 'dom.js');
const properties = path.join(dist, 'properties.js');

const names = Array.from(readFileSync(dom, 'utf8').matchAll(/^export (?:let|const|class) (\w+)/gm), ([, name]) => name);
const facades = /^export const \{([^}]+)\}/m.exec(readFileSync(dom, 'utf8'))[1].match(/\w+/g);

/** Lets `properties.ts` render property bindings: Lit has no hook for them. */
const properlyBound = () => ({
  name: 'sen-properties',
  transform(code, id) {
    if (!id.endsWith('/@lit-labs/ssr/lib/render-value.js')) return null;
    const changed = [
      ['templateCache.set(result.strings, ops);', 'templateCache.set(result.strings, arrange(ops));'],
      [
        'function renderPropertyPart(instance, op, value) {',
        `$&
    if (instance === undefined) {
        const own = renderProperty(op, value, escapeHtml);
        if (own !== undefined) return own;
    }`,
      ],
    ].reduce((text, [from, to]) => {
      if (text.split(from).length !== 2) this.error(`@lit-labs/ssr has changed: "${from}" is not there once`);
      return text.replace(from, to);
    }, code);
    return { code: `import { arrange, renderProperty } from ${JSON.stringify(properties)};\n${changed}`, map: null };
  },
});

const bundle = await rollup({
  input: path.join(dist, 'elements.js'),
  external: ['linkedom', 'parse5', /^node:/],
  onwarn(warning) {
    // TypeScript's modules of types only, and Lit's circular helpers.
    if (!['CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'].includes(warning.code)) throw new Error(warning.message);
  },
  plugins: [
    nodeResolve({ exportConditions: ['node', 'production'], preferBuiltins: true }),
    properlyBound(),
    minifyTemplates(),
    inject({
      include: /\.m?js$/,
      exclude: [dom],
      modules: {
        ...Object.fromEntries(
          [...names, ...facades]
            .filter((name) => !['enter', 'here', 'scope', 'emptyDocument'].includes(name))
            .map((name) => [name, [dom, name]]),
        ),
        globalThis: [dom, 'scope'],
        window: [dom, 'scope'],
      },
    }),
  ],
});
await bundle.write({ file: path.join(dist, 'elements.js'), format: 'es', inlineDynamicImports: true });
await bundle.close();

const browser = path.join(dist, 'browser');
const hydration = await rollup({
  input: path.join(dist, 'hydrate.js'),
  onwarn,
  plugins: [resolve(), ...finish({ isModule: true })],
});
await hydration.write({ file: path.join(browser, 'hydrate.js'), format: 'es', sourcemap: true });
await hydration.close();

const { tags } = await import('./dist/elements.js');
const { styleText } = await import('./dist/styles.js');
mkdirSync(browser, { recursive: true });
for (const tag of tags) writeFileSync(path.join(browser, `${tag}.css`), `${styleText(tag)}\n`);
