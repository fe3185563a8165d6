// What loader.js loads: a file for each element and one that they share, in elements/<version>/. Each module goes to
// the one element that uses it, or to an element that all its users lean on, or else to what is shared: no other files,
// so that a page asks for few, and at once.
import { rollup } from 'rollup';
import { litInUse } from './lit-in-use.mjs';
import { finish, onwarn, output, resolve, version } from './rollup.config.mjs';

/**
 * Whose file another one's leans on: what it draws itself anyway, and too much for those who need neither. It comes
 * alive after that one: a list that knew nothing of its cards would draw itself twice, and the page would move.
 */
const leansOn = {
  'sen-section-list': 'sen-article-card',
  'sen-party-work-list': 'sen-section-list',
  'sen-target-board': 'sen-target-meter',
};

function withAllItLeansOn(tag) {
  const next = leansOn[tag];
  return next ? [tag, ...withAllItLeansOn(next)] : [tag];
}

/** An element's module, after the one that it leans on. */
const inOrder = (defines) => ({
  name: 'sen-in-order',
  resolveId: (id) => (Object.hasOwn(defines, id) ? id : null),
  load: (id) =>
    Object.hasOwn(defines, id)
      ? withAllItLeansOn(id)
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

/** The file that a module belongs into; none for what loads later and stands alone. */
function placeOf(id, users) {
  const tags = users.get(id);
  if (tags)
    return (
      withAllItLeansOn(tags[0]).find((tag) => tags.every((user) => withAllItLeansOn(user).includes(tag))) ?? 'shared'
    );
  // Every board asks for it, to be ready for print: another request would be for nothing.
  if (/\/target-board\/table(\.styles)?\.js$/.test(id)) return 'sen-target-board';
  // What reads the markup of a CMS comes in one piece: a page that needs one of these files needs most.
  if (/\/data\/dist\/(markup|foreign-date|localised-number)[\w-]*\.js$/.test(id)) return 'markup';
  return /\/data\/dist\/absolute-url\.js$/.test(id) ? 'shared' : undefined;
}

/**
 * @param {{loader: string, shared: string, help: string}} own modules of the loader
 * @param {Record<string, string>} defines tag -> the module that registers it
 * @param {(options: import('rollup').RollupOptions) => Promise<import('rollup').RollupOutput['output']>} write
 */
export async function buildElements({ loader, shared, help }, defines, write) {
  const order = inOrder(defines);
  const entries = Object.fromEntries(Object.keys(defines).map((tag) => [tag, tag]));
  const users = await usersOf(entries, order);
  await write({
    input: { ...entries, shared, help },
    onwarn,
    // `registerTerms` keeps its name; other files may take more from a file than its name promises.
    preserveEntrySignatures: 'allow-extension',
    plugins: [order, resolve(), litInUse(), ...finish({ isModule: true })],
    output: {
      ...output,
      format: 'es',
      entryFileNames: `elements/${version}/[name].js`,
      chunkFileNames: `elements/${version}/[name].js`,
      onlyExplicitManualChunks: true,
      manualChunks: (id) => (id === shared ? 'shared' : placeOf(id, users)),
    },
  });

  // What leans on others first: the loader starts with these.
  const tags = Object.keys(defines).sort((a, b) => withAllItLeansOn(b).length - withAllItLeansOn(a).length);
  const table = Object.fromEntries(tags.map((tag) => [tag, leansOn[tag] ?? '']));
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
