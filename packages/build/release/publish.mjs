// Publishes every package whose version the registry does not have. `node packages/build/release/publish.mjs` is for the release
// workflow alone; the rehearsal calls `publishAll` with a registry on this machine.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publicPackages } from './packed.mjs';
import { fail, Problem, root, run, say } from '../tasks/run.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Says where the source is, which provenance is checked against; forks name themselves. */
export function nameRepository(base, repository) {
  for (const { folder } of publicPackages(base)) {
    const file = path.join(folder, 'package.json');
    const directory = path.relative(base, folder).replaceAll('\\', '/');
    const url = `git+https://github.com/${repository}.git`;
    const manifest = { ...readJson(file), repository: { type: 'git', url, directory } };
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

/** What names a registry inside the tree would be obeyed before the command and the environment. */
export function refuseOwnRegistries(base) {
  const packages = publicPackages(base);
  for (const { name, folder } of packages) {
    if (readJson(path.join(folder, 'package.json')).publishConfig?.registry)
      throw new Problem(`${name} names a registry in publishConfig: take it out.`);
  }
  for (const folder of [base, ...packages.map((one) => one.folder)]) {
    for (const file of ['.npmrc', 'pnpm-workspace.yaml'].map((name) => path.join(folder, name))) {
      if (existsSync(file) && /^\s*\S*registr(y|ies)\s*[:=]/m.test(readFileSync(file, 'utf8')))
        throw new Problem(`${file} names a registry: take it out.`);
    }
  }
}

/**
 * @param {string} base root of the workspace, built
 * @param {{args?: string[], env?: object}} [options]
 */
export async function publishAll(base, { args = [], env = {} } = {}) {
  refuseOwnRegistries(base);
  const command = ['--recursive', 'publish', '--no-git-checks', '--access', 'public', ...args];
  const { code, output } = await run('pnpm', command, { cwd: base, env, shell: process.platform === 'win32' });
  if (code !== 0) throw new Problem(`Publishing failed:\n\n${output.trim()}`);
  return output;
}

async function main() {
  const { GITHUB_ACTIONS, GITHUB_REPOSITORY } = process.env;
  if (!GITHUB_ACTIONS || !GITHUB_REPOSITORY)
    throw new Problem('Releases are made by the release workflow; `pnpm release:rehearse` tries one on this machine.');
  nameRepository(root, GITHUB_REPOSITORY);
  say(await publishAll(root, { args: ['--provenance'] }));
}

if (process.argv[1] === import.meta.filename) await main().catch(fail);
