// sen.iife.js, the classic script, and its lazy parts. A classic script cannot share chunks with the modules: they would
// bring a second copy of Lit and of every registry. So it lays what its lazy parts need in a place that they know, and
// the parts are built once more to take it from there.
import { rollup } from 'rollup';
import { entries, finish, onwarn, output, resolve, version } from './rollup.config.mjs';

const place = `globalThis[Symbol.for('sen-classic@${version}')]`;

/** Notes which module imports which, while another bundle is built. */
export function graphPlugin() {
  const graph = new Map();
  return {
    graph,
    plugin: {
      name: 'sen-graph',
      buildEnd() {
        for (const id of this.getModuleIds()) {
          const { importedIds, dynamicallyImportedIds } = this.getModuleInfo(id);
          graph.set(id, { static: importedIds, dynamic: dynamicallyImportedIds });
        }
      },
    },
  };
}

function reachable(graph, start, kinds) {
  const found = new Set();
  const visit = (id) => {
    if (found.has(id) || !graph.has(id)) return;
    found.add(id);
    for (const kind of kinds) graph.get(id)[kind].forEach(visit);
  };
  visit(start);
  return found;
}

/** Hands imports of modules that the classic script holds to `replace`. */
const sharedImports = (held, replace) => ({
  name: 'sen-shared-imports',
  async resolveId(source, importer, options) {
    if (!importer) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved && held.has(resolved.id) ? replace(resolved.id) : resolved;
  },
});

/** Which names the lazy parts import from which module of the classic script. */
async function neededNames(parts, held) {
  const bundle = await rollup({
    input: parts,
    onwarn,
    plugins: [sharedImports(held, (id) => ({ id: `sen-held:${id}`, external: true })), resolve()],
  });
  const { output: chunks } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const needed = new Map();
  for (const { importedBindings = {} } of chunks) {
    for (const [source, names] of Object.entries(importedBindings)) {
      const id = source.replace(/^sen-held:/, '');
      if (held.has(id)) needed.set(id, [...new Set([...(needed.get(id) ?? []), ...names])].sort());
    }
  }
  return needed;
}

/** @returns {import('rollup').RollupOptions} */
const lazyParts = (parts, held, needed, keys) => ({
  input: parts,
  onwarn,
  plugins: [
    sharedImports(held, (id) => `\0sen-shared:${id}`),
    {
      name: 'sen-shared-modules',
      load(id) {
        if (!id.startsWith('\0sen-shared:')) return null;
        const original = id.slice('\0sen-shared:'.length);
        const names = needed.get(original) ?? [];
        return names.length ? `export const { ${names.join(', ')} } = ${place}[${keys.get(original)}];` : 'export {};';
      },
    },
    resolve(),
    ...finish({ isModule: true }),
  ],
  output: {
    ...output,
    format: 'es',
    entryFileNames: 'chunks/[name].classic-[hash].js',
    chunkFileNames: 'chunks/[name].classic-[hash].js',
  },
});

/**
 * `import()` becomes `import(new URL('chunks/…', base))`, where base is the address of the script itself, or
 * `globalThis.senBase` for portals that concatenate their scripts.
 *
 * @returns {import('rollup').RollupOptions}
 */
const script = (entry, files, needed, keys) => ({
  input: 'sen-classic',
  onwarn,
  plugins: [
    {
      name: 'sen-classic',
      resolveId: (id) => (id === 'sen-classic' ? id : null),
      load(id) {
        if (id !== 'sen-classic') return null;
        const lines = [`export * from ${JSON.stringify(entry)};`];
        const shared = [...needed].map(([file, names]) => {
          const key = keys.get(file);
          lines.unshift(`import * as shared${key} from ${JSON.stringify(file)};`);
          return `${key}: { ${names.map((name) => `${name}: shared${key}.${name}`).join(', ')} }`;
        });
        // The first of two copies stays, here as in the registry of elements.
        if (shared.length > 0) lines.push(`${place} ??= { ${shared.join(', ')} };`);
        return { code: lines.join('\n'), moduleSideEffects: true };
      },
      async resolveDynamicImport(specifier, importer) {
        const resolved = await this.resolve(specifier, importer);
        const file = resolved && files.get(resolved.id);
        return file ? { id: `sen-lazy:${file}`, external: true } : null;
      },
      renderDynamicImport({ targetModuleId }) {
        if (!targetModuleId?.startsWith('sen-lazy:')) return null;
        const file = JSON.stringify(targetModuleId.slice('sen-lazy:'.length));
        return { left: `import(new URL(${file}, globalThis.senBase || senScript).href/*`, right: '*/)' };
      },
    },
    resolve(),
    ...finish({ isModule: false }),
  ],
  output: {
    ...output,
    format: 'iife',
    // What sen.ts exports, for scripts of the page: `Sen.registerTerms(…)`.
    name: 'Sen',
    entryFileNames: 'sen.iife.js',
    inlineDynamicImports: true,
    intro: files.size > 0 ? 'const senScript = document.currentScript?.src || document.baseURI;' : '',
  },
});

/**
 * @param {Map<string, {static: string[], dynamic: string[]}>} graph
 * @param {(options: import('rollup').RollupOptions) => Promise<import('rollup').RollupOutput['output']>} write
 */
export async function buildClassic(graph, write) {
  const entry = entries()['sen'];
  const held = reachable(graph, entry, ['static']);
  const all = reachable(graph, entry, ['static', 'dynamic']);
  const parts = [...new Set([...all].flatMap((id) => graph.get(id).dynamic))].filter((id) => !held.has(id)).sort();
  const files = new Map();
  let needed = new Map();
  let keys = new Map();
  if (parts.length > 0) {
    needed = await neededNames(parts, held);
    keys = new Map([...needed.keys()].map((id, index) => [id, index]));
    for (const file of await write(lazyParts(parts, held, needed, keys))) {
      if (file.type === 'chunk' && file.isEntry) files.set(file.facadeModuleId, file.fileName);
    }
  }
  await write(script(entry, files, needed, keys));
}
