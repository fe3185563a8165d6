// sen.js and sen.core.js, which share hashed chunks, and the classic scripts: sen.iife.js with everything, and
// web-vitals.js. See decision 28.
import { finish, onwarn, output, resolve, schedulerThatYields, webVitalsEntry } from './rollup.config.mjs';

const plugins = (isModule) => [schedulerThatYields(), resolve(), ...finish({ isModule })];

const entry = 'sen:entry';

/**
 * The entry file only imports the chunk with all eager code, which other chunks import from: from the entry they would
 * load it a second time on a page with `sen.js?v=3`.
 *
 * @param {string} module what the file loads and exports
 */
const entryStandsAlone = (module) => ({
  name: 'sen-entry',
  resolveId: (id) => (id === entry ? id : null),
  load: (id) => (id === entry ? `export * from ${JSON.stringify(module)};` : null),
  generateBundle(_, bundle) {
    for (const { fileName, imports = [], dynamicImports = [] } of Object.values(bundle)) {
      const imported = [...imports, ...dynamicImports].find((name) => bundle[name]?.facadeModuleId === entry);
      if (imported) this.error(`${fileName} imports from ${imported}, which pages may name with a query`);
    }
  },
});

const writeClassicScript = (write, input, rest) =>
  write({ input, onwarn, plugins: plugins(false), output: { ...output, format: 'iife', ...rest } });

/**
 * @param {Record<string, string>} entries name -> module; `sen`, which holds everything, and smaller ones
 * @param {(options: import('rollup').RollupOptions) => Promise<import('rollup').RollupOutput['output']>} write
 */
export async function buildScripts(entries, write) {
  // Each file has chunks of its own. Shared ones would be three for `sen.js`, and 3.5 KiB larger.
  for (const [name, module] of Object.entries(entries)) {
    await write({
      input: { entry, [name.replace('sen.', '')]: module },
      onwarn,
      // The file's own exports keep their names; those for other chunks are added.
      preserveEntrySignatures: 'allow-extension',
      plugins: [entryStandsAlone(module), ...plugins(true)],
      output: {
        ...output,
        format: 'es',
        entryFileNames: ({ facadeModuleId }) => (facadeModuleId === entry ? `${name}.js` : 'chunks/[name]-[hash].js'),
        chunkFileNames: 'chunks/[name]-[hash].js',
        // A module of a few lines that two chunks share is not a chunk of its own.
        experimentalMinChunkSize: 1600,
      },
    });
  }
  await writeClassicScript(
    write,
    { sen: entries.sen },
    {
      entryFileNames: '[name].iife.js',
      inlineDynamicImports: true,
      // The exports of sen.ts, for scripts of the page: `Sen.registerTerms(…)`.
      name: 'Sen',
    },
  );
  await writeClassicScript(write, { 'web-vitals': webVitalsEntry }, { entryFileNames: '[name].js' });
}
