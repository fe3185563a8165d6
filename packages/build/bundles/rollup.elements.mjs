// What loader.js loads: a file for each element and one that they share, in elements/<version>/. Each module goes to
// the one element that uses it, or to an element that all its users depend on, or else to what is shared: no other files,
// so that a page asks for few, and at once.
import path from 'node:path';
import { rollup } from 'rollup';
import { finish, onwarn, output, resolve, version } from './rollup.config.mjs';

/**
 * Tag -> the tag of the element that it depends on, by `static dependsOn` of its class: what that one draws, it needs
 * anyway. It is registered after that one: a list that knew nothing of its cards would draw itself twice, and the page
 * would move.
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

/** A tag with those that it depends on, next first. */
const chainOf = (tag, dependencies) => (tag ? [tag, ...chainOf(dependencies.get(tag), dependencies)] : []);

/** An element's module, after the ones that it depends on. */
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

/** The tags that use each module, as Rollup finds them once it has dropped what nobody calls. */
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

/** Lazy modules, by folder, that go into one file: another request for each would be for nothing. */
const lazyFiles = [
  // Every board asks for its table, to be ready for print.
  ['elements/dist/target-board/', 'sen-target-board'],
  // A page that needs one reader of a CMS's markup needs most of them.
  ['data/dist/markup/', 'markup'],
  ['data/dist/formats/', 'markup'],
  ['data/dist/feeds/absolute-url.js', 'shared'],
];

/** The file that a module belongs into; none for what loads later and stands alone. */
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
    // `registerTerms` keeps its name; other files may take more from a file than its name promises.
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

  // What depends on most first: the loader starts with these.
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
