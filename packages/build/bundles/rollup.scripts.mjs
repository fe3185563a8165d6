// sen.js and sen.core.js, which share hashed chunks, and sen.iife.js, one classic script with everything. See decision
// 28.
import { finish, onwarn, output, resolve, schedulerThatYields } from './rollup.config.mjs';

const plugins = (isModule) => [schedulerThatYields(), resolve(), ...finish({ isModule })];

/**
 * Entry files only import chunks. A chunk that imports from an entry would load it a second time on a page with
 * `sen.js?v=3`.
 */
const entriesStandAlone = () => ({
  name: 'sen-entries',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    for (const { fileName, imports, dynamicImports } of chunks) {
      const entry = [...imports, ...dynamicImports].find((name) => bundle[name]?.isEntry);
      if (entry) this.error(`${fileName} imports from ${entry}, which pages may name with a query`);
    }
  },
});

/** Names the chunk that all elements need `core`. */
const chunkFileNames = ({ name, moduleIds }) =>
  `chunks/${moduleIds.some((id) => id.endsWith('/internal/element.js')) ? 'core' : name}-[hash].js`;

/**
 * @param {Record<string, string>} entries name -> module; `sen`, which holds everything, and smaller ones
 * @param {(options: import('rollup').RollupOptions) => Promise<import('rollup').RollupOutput['output']>} write
 */
export async function buildScripts(entries, write) {
  await write({
    input: entries,
    onwarn,
    plugins: [...plugins(true), entriesStandAlone()],
    // A module of a few lines that two chunks share is not a chunk of its own.
    output: { ...output, format: 'es', entryFileNames: '[name].js', chunkFileNames, experimentalMinChunkSize: 1600 },
  });
  await write({
    input: { sen: entries.sen },
    onwarn,
    plugins: plugins(false),
    output: {
      ...output,
      format: 'iife',
      entryFileNames: '[name].iife.js',
      inlineDynamicImports: true,
      // The exports of sen.ts, for scripts of the page: `Sen.registerTerms(…)`.
      name: 'Sen',
    },
  });
}
