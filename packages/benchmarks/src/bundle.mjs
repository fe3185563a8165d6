// Bundles with the settings of the script-tag files, in memory.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import path from 'node:path';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { finish } from '../../build/bundles/rollup.config.mjs';
import { peersFolder } from './peers.mjs';

const finishing = finish({ isModule: true }).filter(({ name }) => name !== 'sen-licences');

/** Lets modules be given as text, under names that begin with `bench:`. */
const virtual = (texts) => ({
  name: 'bench-texts',
  resolveId: (id) => (id in texts ? id : null),
  load: (id) => texts[id] ?? null,
});

/**
 * @param {string} input a file, or a name among `texts`
 * @param {{texts?: Record<string, string>, readable?: boolean}} [options] `readable` leaves names as they are
 * @returns {Promise<{files: {name: string, code: string, modules: object}[], eager: Set<string>}>} the first file is the entry; `eager`
 *   names what a browser fetches before anything is asked for, the rest loads when it is needed
 */
export async function bundle(input, { texts = {}, readable = false } = {}) {
  const made = await rollup({
    input,
    // Peers are as they are.
    onwarn(warning) {
      if (!warning.id?.includes('node_modules') && warning.code === 'UNRESOLVED_IMPORT')
        throw new Error(warning.message);
    },
    plugins: [
      virtual(texts),
      nodeResolve({
        browser: true,
        exportConditions: ['production', 'browser'],
        modulePaths: [path.join(peersFolder, 'node_modules')],
      }),
      ...(readable ? [] : finishing),
    ],
  });
  try {
    const { output } = await made.generate({ format: 'es', hashCharacters: 'hex', generatedCode: 'es2015' });
    const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
    const eager = new Set();
    const visit = (name) => {
      if (eager.has(name) || !chunks.has(name)) return;
      eager.add(name);
      chunks.get(name).imports.forEach(visit);
    };
    visit(output[0].fileName);
    const files = [...chunks.values()].map(({ fileName, code, modules }) => ({ name: fileName, code, modules }));
    return { files, eager };
  } finally {
    await made.close();
  }
}

/** @param {(string | Buffer)[]} contents of files that are sent one by one */
export function weigh(contents) {
  const sum = (measure) => contents.reduce((total, content) => total + measure(Buffer.from(content)), 0);
  return {
    files: contents.length,
    min: sum((bytes) => bytes.length),
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 }).length),
    brotli: sum((bytes) => brotli(bytes).length),
  };
}

export const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
