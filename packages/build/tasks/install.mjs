// `pnpm install`, only when something it depends on changed; and pnpm itself for maintainers.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installEnv, Problem, root, run, say, seconds, windows } from './run.mjs';
import { hashOf } from './stamp.mjs';

const stamp = path.join(root, 'node_modules', '.sen-install');

/** Why pnpm refused, by its message. */
const hints = [
  [
    /OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|NO_LOCKFILE|LOCKFILE_MISSING/,
    'pnpm-lock.yaml does not match pnpm-workspace.yaml or a package.json. Run `npm run update` and commit the lockfile.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|FETCH|network|dns/i,
    'Can this machine reach its npm registry? Try `npm ping`.',
  ],
];

/** What to do about a failed installation. */
export const installHint = (output) => hints.find(([pattern]) => pattern.test(output))?.[1] ?? 'pnpm says why:';

export async function ensureInstalled() {
  const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.node-version', 'package.json'];
  const manifests = readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}/package.json`);
  const hash = hashOf([...inputs, ...manifests.filter((file) => existsSync(path.join(root, file)))]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('Installing dependencies …');
  const { code, output, ms } = await run('pnpm', ['install', '--frozen-lockfile'], {
    env: installEnv(),
    shell: windows,
  });
  if (code !== 0)
    throw new Problem(
      `The dependencies could not be installed. ${installHint(output)}\n\n${output.trim().split('\n').slice(-12).join('\n')}`,
    );
  writeFileSync(stamp, hash);
  say(`Installed (${seconds(ms)})`);
}

const live = (args) => run('pnpm', args, { env: installEnv(), shell: windows, live: true, stdin: 'inherit' });

/** The pinned pnpm, with any arguments. */
export const pnpm = async (args) => (await live(args)).code;

/** Newer versions of these dependencies, in the catalog too; without names the lockfile alone follows what was edited. */
export const update = (names) =>
  pnpm(
    names.length > 0
      ? ['update', '--recursive', '--latest', ...names]
      : ['install', '--no-frozen-lockfile', '--lockfile-only'],
  );
