// `npm run release:pack -- <folder>`: the files of a release: a tarball of each package, the distribution ZIP, their
// checksums, the list for the publishing job, and the notes.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail, Problem, root, say } from '../tasks/run.mjs';
import { notesOf } from './notes.mjs';
import { packAll } from './packed.mjs';
import { nameRepository, refuseOwnRegistries } from './provenance.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');

/** The checksum of a file, in the format of `sha256sum`. */
export const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The notes, with instructions to verify the ZIP. */
export const withCheckSum = (notes, sum, repository) =>
  `${notes}\n\n### Check the kit\n\n\`sen-kit.zip\` has the SHA-256 \`${sum}\`. \`gh attestation verify sen-kit.zip --repo ${repository}\` shows that it was built here.\n`;

async function main([name = 'release']) {
  const folder = path.resolve(root, name);
  const repository = process.env.GITHUB_REPOSITORY;
  if (!repository) throw new Problem('Set GITHUB_REPOSITORY to owner/name: provenance is checked against it.');
  refuseOwnRegistries(root);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const restore = nameRepository(root, repository);
  let packed;
  try {
    packed = await packAll(folder);
  } finally {
    restore();
  }
  copyFileSync(path.join(root, 'packages/elements/sen-kit.zip'), path.join(folder, 'sen-kit.zip'));
  const { version } = JSON.parse(read('packages/elements/package.json'));
  const list = packed.map(({ name: of, tarball }) => `${of} ${version} ${path.basename(tarball)}\n`);
  writeFileSync(path.join(folder, 'packages.txt'), list.join(''));
  const notes = notesOf(read('CHANGELOG.md'), version);
  writeFileSync(
    path.join(folder, 'notes.md'),
    withCheckSum(notes, sha256(path.join(folder, 'sen-kit.zip')), repository),
  );
  const sums = readdirSync(folder)
    .sort()
    .map((file) => `${sha256(path.join(folder, file))}  ${file}\n`);
  writeFileSync(path.join(folder, 'SHA256SUMS'), sums.join(''));
  say(`${version} in ${folder}: ${readdirSync(folder).join(', ')}`);
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2)).catch(fail);
