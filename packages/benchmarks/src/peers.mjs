// The libraries that Sen is compared with: pinned, locked, and installed outside the workspace by the benchmark only.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache, Problem, root, run, say } from '../../build/tasks/run.mjs';
import { hashOf } from '../../build/tasks/stamp.mjs';

const list = 'packages/benchmarks/peers';
const inputs = ['package.json', 'pnpm-lock.yaml'];

export const peersFolder = path.join(cache, 'peers');

export async function ensurePeers() {
  const stamp = path.join(peersFolder, '.installed');
  const hash = hashOf(inputs.map((name) => `${list}/${name}`));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('Installing the peers to compare with …');
  mkdirSync(peersFolder, { recursive: true });
  for (const name of inputs) copyFileSync(path.join(root, list, name), path.join(peersFolder, name));
  const registry = process.env.npm_config_registry;
  const { code, output } = await run(
    'pnpm',
    ['install', '--ignore-workspace', '--ignore-scripts', '--frozen-lockfile'],
    {
      cwd: peersFolder,
      shell: process.platform === 'win32',
      env: { CI: 'true', ...(registry && !process.env.pnpm_config_registry ? { pnpm_config_registry: registry } : {}) },
    },
  );
  if (code !== 0) throw new Problem(`The peers could not be installed:\n\n${output.trim()}`);
  writeFileSync(stamp, hash);
}

/** Name -> version, as pinned. */
export const peerVersions = () => JSON.parse(readFileSync(path.join(root, list, 'package.json'), 'utf8')).dependencies;
