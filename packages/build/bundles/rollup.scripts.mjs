// Each of sen.js, sen.core.js and sen.iife.js is one file that loads its rare parts from chunks/ when they are needed.
//
// As Rollup does it by itself, a chunk would import from sen.js, by that very address: a page that asks for
// `sen.js?v=3` gets everything twice, and a classic script has nothing to import from at all. So each file lays what
// the parts need in a place that they know, and the parts take it from there. One set of parts serves all files.
import { readFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { lightCssAfterScript } from './lightdom-css.mjs';
import { litInUse } from './lit-in-use.mjs';
import { finish, late, onwarn, output, resolve, version } from './rollup.config.mjs';

const place = `globalThis[Symbol.for('sen-parts@${version}')]`;

/** Elements take turns. */
const inTurns = () => late('scheduler');

/** Which module imports which. */
async function graphOf(input) {
  const graph = new Map();
  const notes = {
    name: 'sen-graph',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const { importedIds, dynamicallyImportedIds } = this.getModuleInfo(id);
        graph.set(id, { static: importedIds, dynamic: dynamicallyImportedIds });
      }
    },
  };
  const bundle = await rollup({ input, onwarn, plugins: [notes, inTurns(), resolve()] });
  await bundle.close();
  return graph;
}

/** What a file holds: not what it only loads later, nor what an index names and nobody in the file calls. */
async function heldBy(entry) {
  const bundle = await rollup({ input: entry, onwarn, plugins: [inTurns(), resolve()] });
  const { output: chunks } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const held = new Set();
  const visit = ({ modules, imports }) => {
    for (const [id, { renderedLength }] of Object.entries(modules)) if (renderedLength > 0) held.add(id);
    for (const name of imports) visit(byName.get(name));
  };
  visit(chunks[0]);
  return held;
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

/** What several parts need and no file holds, and is too small for a request of its own: each importer has a copy. */
const isCopied = (id) =>
  /\/(lit\/index|data\/dist\/(?:index|formats\/collate|documents\/document-number))\.js$/.test(id);
const copy = '\0sen-copy:';

/** Hands imports of modules that the files hold to `replace`. */
const sharedImports = (held, replace) => ({
  name: 'sen-shared-imports',
  async resolveId(source, importer, options) {
    // The second: node-resolve asking all plugins about what it found.
    if (!importer || options.custom?.['node-resolve']) return null;
    const from = importer.startsWith(copy) ? importer.slice(copy.length).split('\0')[0] : importer;
    const resolved = await this.resolve(source, from, { ...options, skipSelf: true });
    if (!resolved) return null;
    if (held.has(resolved.id)) return replace(resolved.id, importer);
    return isCopied(resolved.id) ? `${copy}${resolved.id}\0${importer}` : resolved;
  },
  load: (id) => (id.startsWith(copy) ? readFileSync(id.slice(copy.length).split('\0')[0], 'utf8') : null),
});

/** Which names these parts import from which module that the files hold. */
async function neededNames(parts, held) {
  const needed = new Map();
  if (parts.length === 0) return needed;
  const bundle = await rollup({
    input: parts,
    // An index of which nothing is called but what the files hold.
    onwarn: (warning) => warning.code === 'UNUSED_EXTERNAL_IMPORT' || onwarn(warning),
    plugins: [sharedImports(held, (id) => ({ id: `sen-held:${id}`, external: true })), inTurns(), resolve()],
  });
  const { output: chunks } = await bundle.generate({ format: 'es' });
  await bundle.close();
  for (const { importedBindings = {} } of chunks) {
    for (const [source, names] of Object.entries(importedBindings)) {
      const id = source.replace(/^sen-held:/, '');
      if (held.has(id)) needed.set(id, [...new Set([...(needed.get(id) ?? []), ...names])].sort());
    }
  }
  return needed;
}

/** @returns {import('rollup').RollupOptions} */
const partsConfig = (parts, held, needed, places) => ({
  input: parts,
  onwarn,
  treeshake: { propertyReadSideEffects: false },
  plugins: [
    // A copy for each importer: in common they would be chunks, one request more each.
    sharedImports(held, (id, importer) => `\0sen-shared:${id}\0${importer}`),
    {
      name: 'sen-shared-modules',
      load(id) {
        if (!id.startsWith('\0sen-shared:')) return null;
        const [original] = id.slice('\0sen-shared:'.length).split('\0');
        const names = needed.get(original) ?? [];
        if (names.includes('*'))
          throw new Error(`A part that loads later imports all of ${original}: name what it needs.`);
        // What only dropped code imports has no value.
        const lines = [`const from_ = ${place};`, 'export const dropped_ = {};'];
        for (const own of names) lines.push(`export const ${own} = from_[${places.get(`${original} ${own}`)}];`);
        return { code: lines.join('\n'), syntheticNamedExports: 'dropped_' };
      },
    },
    inTurns(),
    resolve(),
    litInUse(),
    ...finish({ isModule: true }),
  ],
  output: {
    ...output,
    format: 'es',
    entryFileNames: 'chunks/[name]-[hash].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
});

/**
 * `import()` becomes `import(senPart('chunks/…'))`: beside the file itself, or in `globalThis.senBase` for portals that
 * concatenate their scripts.
 */
function addressOfParts(isModule) {
  // A classic script knows where it came from only while it runs.
  const own = isModule ? 'import.meta.url' : 'senScript';
  return [
    isModule ? '' : 'const senScript = document.currentScript?.src || document.baseURI;',
    `const senPart = (file) => new URL(file, new URL(globalThis.senBase || ${own}, document.baseURI)).href;`,
  ].join('\n');
}

/**
 * @returns {import('rollup').RollupOptions}
 */
function fileConfig(name, entry, { format, files, needed, places }) {
  const isModule = format === 'es';
  return {
    input: { [name]: 'sen-file' },
    onwarn,
    plugins: [
      {
        name: 'sen-file',
        resolveId: (id) => (id === 'sen-file' ? id : null),
        load(id) {
          if (id !== 'sen-file') return null;
          const lines = [`export * from ${JSON.stringify(entry)};`];
          const values = [];
          for (const [file, names] of needed) {
            for (const own of names) {
              const at = places.get(`${file} ${own}`);
              lines.unshift(`import { ${own} as shared${at} } from ${JSON.stringify(file)};`);
              values[at] = `shared${at}`;
            }
          }
          // The first of two copies stays, here as in the registry of elements.
          if (values.length > 0)
            lines.push(
              `const parts = (${place} ??= []);`,
              `[${values.join()}].forEach((value, at) => { parts[at] ??= value; });`,
            );
          // Without a map of its own: it would tell where the build ran.
          return { code: lines.join('\n'), moduleSideEffects: true, map: { mappings: '' } };
        },
        async resolveDynamicImport(specifier, importer) {
          const resolved = await this.resolve(specifier, importer);
          const file = resolved && files.get(resolved.id);
          return file ? { id: `sen-part:${file}`, external: true } : null;
        },
        renderDynamicImport({ targetModuleId }) {
          if (!targetModuleId?.startsWith('sen-part:')) return null;
          const file = JSON.stringify(targetModuleId.slice('sen-part:'.length));
          return { left: `import(senPart(${file})/*`, right: '*/)' };
        },
      },
      lightCssAfterScript(),
      inTurns(),
      resolve(),
      litInUse(),
      ...finish({ isModule }),
    ],
    output: {
      ...output,
      format,
      entryFileNames: isModule ? '[name].js' : '[name].iife.js',
      inlineDynamicImports: true,
      intro: files.size > 0 ? addressOfParts(isModule) : '',
      // What sen.ts exports, for scripts of the page: `Sen.registerTerms(…)`.
      ...(isModule ? {} : { name: 'Sen' }),
    },
  };
}

/**
 * @param {Record<string, string>} entries name -> module; `sen`, which holds everything, and smaller ones
 * @param {(options: import('rollup').RollupOptions) => Promise<import('rollup').RollupOutput['output']>} write
 */
export async function buildScripts(entries, write) {
  const graph = await graphOf(entries);
  const holdings = new Map();
  for (const entry of Object.values(entries)) holdings.set(entry, await heldBy(entry));
  const partsOf = (entry) => {
    const own = holdings.get(entry);
    const askers = [...reachable(graph, entry, ['static', 'dynamic'])];
    const parts = [...new Set(askers.flatMap((id) => graph.get(id).dynamic))].filter((part) => !own.has(part));
    // What only another part asks for, and holds anyway, needs no file.
    const isInside = (part, other) => {
      const held = reachable(graph, other, ['static']).difference(own);
      const asking = askers.filter((id) => graph.get(id).dynamic.includes(part));
      return part !== other && [part, ...asking].every((id) => held.has(id));
    };
    return parts.filter((part) => !parts.some((other) => isInside(part, other))).sort();
  };

  // One set of parts serves all files: a part may only take from its place what every file that loads it holds.
  const families = new Map();
  for (const part of new Set(Object.values(entries).flatMap(partsOf))) {
    const users = Object.values(entries).filter((entry) => partsOf(entry).includes(part));
    const held = users.map((entry) => holdings.get(entry)).reduce((all, next) => all.intersection(next));
    const name = users.join();
    if (!families.has(name)) families.set(name, { users, held, parts: [] });
    families.get(name).parts.push(part);
  }
  for (const family of families.values()) family.needed = await neededNames(family.parts, family.held);

  /** Module -> the names in it that the parts of these files need. */
  const neededFrom = (entry) => {
    const needed = new Map();
    for (const family of families.values()) {
      if (!family.users.includes(entry)) continue;
      for (const [id, names] of family.needed)
        needed.set(id, [...new Set([...(needed.get(id) ?? []), ...names])].sort());
    }
    return needed;
  };
  /** Module and name -> its index in the place; those that all files hold come first, so that none has holes. */
  const places = new Map();
  for (const { needed } of [...families.values()].sort((a, b) => b.users.length - a.users.length)) {
    for (const [id, names] of needed) {
      for (const own of names) if (!places.has(`${id} ${own}`)) places.set(`${id} ${own}`, places.size);
    }
  }
  const files = new Map();
  for (const { parts, held, needed } of families.values()) {
    for (const file of await write(partsConfig(parts, held, needed, places))) {
      if (file.type === 'chunk' && file.isEntry) files.set(file.facadeModuleId, file.fileName);
    }
  }

  for (const [name, entry] of Object.entries(entries)) {
    const options = { files: new Map([...files].filter(([id]) => !holdings.get(entry).has(id))), places };
    const needed = neededFrom(entry);
    if (name === 'sen') await write(fileConfig(name, entry, { ...options, format: 'iife', needed }));
    await write(fileConfig(name, entry, { ...options, format: 'es', needed }));
  }
}
