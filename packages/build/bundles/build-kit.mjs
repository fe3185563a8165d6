// Compresses the files of packages/elements/cdn/, and writes sen-kit.zip from all of them.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { zipSync } from 'fflate';
import { outputFiles, outputFolder } from './rollup.config.mjs';
import { root } from '../tasks/run.mjs';

const out = (name) => path.join(outputFolder, name);

/** For servers that hand out what is compressed already; source maps only developers fetch. */
async function writeCompressed() {
  const [br, gz] = [promisify(brotliCompress), promisify(gzip)];
  await Promise.all(
    outputFiles(/\.(js|css|json|txt)$/).map(async (name) => {
      const bytes = readFileSync(out(name));
      writeFileSync(out(`${name}.br`), await br(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
      writeFileSync(out(`${name}.gz`), await gz(bytes, { level: 9 }));
    }),
  );
}

/** The same bytes for the same files: in one order, all of one date. The only place of source maps and compressed files: the npm package has neither. */
function writeKit() {
  const mtime = new Date(2000, 0, 1);
  const files = { 'README.md': readFileSync(path.join(root, 'docs/guides/distribution-zip.md')) };
  for (const name of outputFiles(/$/)) files[`cdn/${name}`] = readFileSync(out(name));
  const isPacked = (name) => /\.(br|gz|woff2)$/.test(name);
  const entries = Object.entries(files).map(([name, bytes]) => [
    name,
    [bytes, { mtime, level: isPacked(name) ? 0 : 9 }],
  ]);
  writeFileSync(path.join(root, 'packages/elements/sen-kit.zip'), zipSync(Object.fromEntries(entries)));
}

await writeCompressed();
writeKit();
