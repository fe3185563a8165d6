// `pnpm install`, only when something it depends on changed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installEnv, Problem, root, run, say, seconds } from './run.mjs';
import { hashOf } from './stamp.mjs';
import { rememberToolchain } from './toolchain.mjs';

const stamp = path.join(root, 'node_modules', '.sen-install');

const packages = () =>
  readdirSync(path.join(root, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(path.join(root, folder, 'package.json')));

const hashOfInputs = () =>
  hashOf([
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    '.node-version',
    'package.json',
    ...packages().map((folder) => `${folder}/package.json`),
  ]);

const isInstalled = (hash) =>
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === hash &&
  existsSync(path.join(root, 'packages/elements/node_modules'));

export async function ensureInstalled() {
  const hash = hashOfInputs();
  if (!isInstalled(hash)) {
    say('Installing dependencies …');
    const result = await run('pnpm', ['install', '--frozen-lockfile'], {
      env: installEnv(),
      shell: process.platform === 'win32',
    });
    if (result.code !== 0) {
      const hint = /OUTDATED_LOCKFILE/.test(result.output)
        ? 'pnpm-lock.yaml does not match a package.json: run `pnpm install` and commit the lockfile.'
        : /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|FETCH|META_FETCH|network|dns|connect/i.test(result.output)
          ? 'Can this machine reach its npm registry? Try `npm ping`.'
          : 'pnpm says why:';
      throw new Problem(
        `The dependencies could not be installed. ${hint}\n\n${result.output.trim().split('\n').slice(-12).join('\n')}`,
      );
    }
    writeFileSync(stamp, hash);
    say(`Installed (${seconds(result.ms)})`);
  }
  rememberToolchain();
}
