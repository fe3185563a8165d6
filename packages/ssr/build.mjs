// Bundles the elements, Lit and the DOM of `src/page/dom.ts` into dist/render/elements.js, and writes the files that
// pages link: dist/browser/.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import inject from '@rollup/plugin-inject';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { finish, licences, minifyTemplates, onwarn, resolve } from '../build/bundles/rollup.config.mjs';
import { patchHydration, patchRenderValue } from './lit-patches.mjs';

const dist = fileURLToPath(new URL('./dist/', import.meta.url));
const dom = path.join(dist, 'page/dom.js');

const names = Array.from(readFileSync(dom, 'utf8').matchAll(/^export (?:let|const|class) (\w+)/gm), ([, name]) => name);
const facades = /^export const \{([^}]+)\}/m.exec(readFileSync(dom, 'utf8'))[1].match(/\w+/g);

const bundle = await rollup({
  input: path.join(dist, 'render/elements.js'),
  external: ['linkedom', 'parse5', /^node:/],
  onwarn(warning) {
    // Type-only modules of TypeScript, and the circular helpers of Lit.
    if (!['CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'].includes(warning.code)) throw new Error(warning.message);
  },
  plugins: [
    nodeResolve({ exportConditions: ['node', 'production'], preferBuiltins: true }),
    patchRenderValue(dist),
    patchHydration(dist),
    minifyTemplates(),
    inject({
      include: /\.m?js$/,
      exclude: [dom],
      modules: {
        ...Object.fromEntries(
          [...names, ...facades]
            .filter((name) => !['setCurrentPage', 'leavePage', 'currentPage', 'scope', 'emptyDocument'].includes(name))
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
  plugins: [resolve(), patchHydration(dist), ...finish({ isModule: true })],
});
await hydration.write({ file: path.join(browser, 'hydrate.js'), format: 'es', sourcemap: true });
await hydration.close();
// Bundled modules are removed: the package does not contain them twice.
for (const file of ['hydrate/hydrate.js', 'hydrate/hydrate.js.map', 'hydrate/hydrate.d.ts', 'render/elements.js.map'])
  rmSync(path.join(dist, file), { force: true });

const { loadElements, tags } = await import('./dist/render/elements.js');
await loadElements();
const { styleText } = await import('./dist/page/styles.js');
mkdirSync(browser, { recursive: true });
for (const tag of tags) writeFileSync(path.join(browser, `${tag}.css`), `${styleText(tag)}\n`);
