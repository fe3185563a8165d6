// The files that loader.js loads, in elements/<version>/: one for each element and one that they share. A module is in
// the file of the only element that uses it, or of an element on which all its users depend, else in the shared file.
// There are no other files, so that a page sends few requests, and all at once.
import path from 'node:path';
import { rollup } from 'rollup';
import { finish, onwarn, output, resolve, version } from './rollup.config.mjs';

/**
 * Tag -> the tag of the element that it depends on, by `static dependsOn` of its class: elements that it renders are
 * needed anyway. It is registered after that one: a list without its cards would render twice, and the page would
 * shift.
 */
async function dependenciesOf(defines) {
  const entries = Object.entries(defines).map(async ([tag, define]) => {
    const file = path.join(path.dirname(define), `${tag.replace('sen-', '')}.js`);
    const classes = Object.values(await import(file)).filter((value) => value?.senVersion);
    if (classes.length !== 1) throw new Error(`${file} exports ${classes.length} elements instead of one`);
    return [tag, classes[0].dependsOn];
  });
  return new Map(await Promise.all(entries));
}

/** The dependency chain of a tag, starting with the tag itself. */
const chainOf = (tag, dependencies) => (tag ? [tag, ...chainOf(dependencies.get(tag), dependencies)] : []);

/** Entry modules that import an element after its dependencies. */
const inOrder = (defines, dependencies) => ({
  name: 'sen-in-order',
  resolveId: (id) => (Object.hasOwn(defines, id) ? id : null),
  load: (id) =>
    Object.hasOwn(defines, id)
      ? chainOf(id, dependencies)
          .reverse()
          .map((tag) => `import ${JSON.stringify(defines[tag])};`)
          .join('\n')
      : null,
});

/** The tags that use each module, after Rollup's tree shaking. */
async function usersOf(input, order) {
  const bundle = await rollup({ input, onwarn, plugins: [order, resolve()] });
  const { output: chunks } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const users = new Map();
  for (const tag of Object.keys(input)) {
    const visited = new Set();
    const visit = (file) => {
      if (visited.has(file)) return;
      visited.add(file);
      const { imports, modules } = byFile.get(file);
      for (const id of Object.keys(modules)) users.set(id, [...(users.get(id) ?? []), tag]);
      imports.forEach(visit);
    };
    visit(chunks.find((chunk) => chunk.isEntry && chunk.name === tag).fileName);
  }
  return users;
}

/** Lazy modules, by folder, that share a file: separate requests would have no benefit. */
const lazyFiles = [
  // Every board loads its table, to be ready for print.
  ['elements/dist/target-board/', 'sen-target-board'],
  // A page that needs one reader of CMS markup needs most of them.
  ['data/dist/markup/', 'markup'],
  ['data/dist/formats/', 'markup'],
  ['data/dist/feeds/absolute-url.js', 'shared'],
];

/** The file of a module; undefined for a separate lazy chunk. */
function fileOf(id, users, dependencies) {
  const tags = users.get(id);
  if (!tags) return lazyFiles.find(([folder]) => id.replaceAll(path.sep, '/').includes(`/packages/${folder}`))?.[1];
  const chains = tags.map((tag) => chainOf(tag, dependencies));
  return chains[0].find((tag) => chains.every((chain) => chain.includes(tag))) ?? 'shared';
}

/**
 * @param {{loader: string, shared: string}} own modules of the loader
 * @param {Record<string, string>} defines tag -> the module that registers it
 * @param {(options: import('rollup').RollupOptions) => Promise<import('rollup').RollupOutput['output']>} write
 */
export async function buildElements({ loader, shared }, defines, write) {
  const dependencies = await dependenciesOf(defines);
  const order = inOrder(defines, dependencies);
  const entries = Object.fromEntries(Object.keys(defines).map((tag) => [tag, tag]));
  const users = await usersOf(entries, order);
  await write({
    input: { ...entries, shared },
    onwarn,
    // `registerTerms` keeps its name; other exports are added to the files as needed.
    preserveEntrySignatures: 'allow-extension',
    plugins: [order, resolve(), ...finish({ isModule: true })],
    output: {
      ...output,
      format: 'es',
      entryFileNames: `elements/${version}/[name].js`,
      chunkFileNames: `elements/${version}/[name].js`,
      onlyExplicitManualChunks: true,
      manualChunks: (id) => (id === shared ? 'shared' : fileOf(id, users, dependencies)),
    },
  });

  // Dependents first: the loader starts with these.
  const depth = (tag) => chainOf(tag, dependencies).length;
  const tags = Object.keys(defines).sort((a, b) => depth(b) - depth(a));
  const table = tags.map((tag) => [tag, dependencies.get(tag) ?? '']);
  await write({
    input: { loader },
    onwarn,
    plugins: [
      {
        name: 'sen-elements-table',
        transform: (code, id) =>
          id === loader ? { code: `const senElements = ${JSON.stringify(table)};\n${code}`, map: null } : null,
      },
      resolve(),
      ...finish({ isModule: true }),
    ],
    output: { ...output, format: 'es', entryFileNames: '[name].js' },
  });
}
