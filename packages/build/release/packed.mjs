// The packages as published.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installEnv, Problem, root, run } from '../tasks/run.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The published packages: `{name, folder}`. */
export const publicPackages = (base = root) =>
  readdirSync(path.join(base, 'packages'))
    .map((name) => path.join(base, 'packages', name))
    .filter((folder) => existsSync(path.join(folder, 'package.json')))
    .map((folder) => ({ folder, ...readJson(path.join(folder, 'package.json')) }))
    .filter((manifest) => !manifest.private)
    .map(({ name, folder }) => ({ name, folder }));

/**
 * Packs every published package, which must be built.
 *
 * @param {string} destination an existing folder
 * @returns {Promise<{name: string, tarball: string}[]>}
 */
export async function packAll(destination) {
  const packed = [];
  for (const { name, folder } of publicPackages()) {
    const tarball = path.join(destination, `${name.replace(/^@/, '').replace('/', '-')}.tgz`);
    const { code, output } = await run('pnpm', ['pack', '--out', tarball], {
      cwd: folder,
      shell: process.platform === 'win32',
    });
    if (code !== 0) throw new Problem(`Packing ${name} failed:\n\n${output.trim()}`);
    packed.push({ name, tarball });
  }
  return packed;
}

/** Installs the dependencies of the package.json in `folder`, with the Sen packages from `packed`. */
export async function installPacked(folder, packed) {
  // No install scripts are needed: binaries are packages.
  const unbuilt = ['esbuild', 'lmdb', 'msgpackr-extract', '"@parcel/watcher"', 'sharp']
    .map((name) => `  ${name}: false\n`)
    .join('');
  const overrides = packed.map(({ name, tarball }) => `  '${name}': 'file:${tarball}'\n`).join('');
  writeFileSync(
    path.join(folder, 'pnpm-workspace.yaml'),
    `pmOnFail: ignore\nallowBuilds:\n${unbuilt}overrides:\n${overrides}`,
  );
  const { code, output } = await run('pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline'], {
    cwd: folder,
    env: installEnv(),
    shell: process.platform === 'win32',
    timeout: 240_000,
  });
  if (code !== 0) throw new Problem(`Installing in ${folder} failed:\n\n${output.trim()}`);
}
