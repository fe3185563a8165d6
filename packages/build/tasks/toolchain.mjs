// The pinned Node and pnpm: used as they are when present, else fetched once by npx (which keeps them in npm's cache).
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache, cleanEnv, Problem, root, run, say } from './run.mjs';

const windows = process.platform === 'win32';
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Versions come from the two files that other tools read too. */
export const pinned = {
  node: readFileSync(path.join(root, '.node-version'), 'utf8').trim(),
  pnpm: readJson(path.join(root, 'package.json'))
    .packageManager.replace(/^pnpm@/, '')
    .replace(/\+.*/, ''),
};

/** What the tools in the catalog accept (stylelint is the strictest). */
export function isSupportedNode(version) {
  const [major = 0, minor = 0, patch = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major === 22) return minor > 22 || (minor === 22 && patch >= 2);
  if (major === 24) return minor >= 15;
  return major >= 26;
}

const record = path.join(cache, 'toolchain.json');
const binaries = (folder) => ({
  node: path.join(folder, windows ? 'node.exe' : 'node'),
  pnpm: path.join(folder, windows ? 'pnpm.cmd' : 'pnpm'),
});

/** Whether `folder` is a `.bin` that npx made with exactly the pinned versions. */
function holdsPinned(folder) {
  const version = (name) => {
    try {
      return readJson(path.join(folder, '..', name, 'package.json')).version;
    } catch {
      return null;
    }
  };
  return version('node') === pinned.node && version('pnpm') === pinned.pnpm && existsSync(binaries(folder).pnpm);
}

function remembered() {
  try {
    const { folder } = readJson(record);
    return holdsPinned(folder) ? folder : null;
  } catch {
    return null;
  }
}

/** Keeps the place that npx unpacked to, so that later runs need no npx (0.1 s instead of 1 s). */
export function rememberToolchain() {
  const folder = process.env.SEN_TOOLCHAIN;
  if (!folder || remembered() === folder) return;
  mkdirSync(cache, { recursive: true });
  writeFileSync(record, `${JSON.stringify({ folder })}\n`);
}

async function fetchToolchain() {
  say(`Fetching Node ${pinned.node} and pnpm ${pinned.pnpm} (first run only) …`);
  // `.bin` of the unpacked packages stands first in the PATH that npx gives to the command.
  const command = 'node -p process.env.PATH';
  const args = [
    '-y',
    '--prefer-offline',
    '--fetch-retries=2',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
  ];
  args.push('-p', `node@${pinned.node}`, '-p', `pnpm@${pinned.pnpm}`, '-c', windows ? `"${command}"` : command);
  const result = await run('npx', args, { shell: windows, timeout: 300_000 });
  const folder = result.output
    .split(/\r?\n/)
    .flatMap((line) => line.split(path.delimiter))
    .find((entry) => entry.endsWith(`node_modules${path.sep}.bin`) && holdsPinned(entry));
  if (result.code === 0 && folder) return folder;
  const reason =
    result.code === 127
      ? 'npx is not on the PATH: install Node 20 or newer together with npm (https://nodejs.org).'
      : result.code === 0
        ? 'npx fetched them but did not set them up. Is `ignore-scripts` set in your npm configuration?'
        : 'Can this machine reach its npm registry? Try `npm ping`, and see `npm config get registry`.';
  throw new Problem(
    `Node ${pinned.node} and pnpm ${pinned.pnpm} could not be fetched. ${reason}\n` +
      `Or install both yourself and run this again: any Node of ^22.22.2, ^24.15 or ≥26, and pnpm ${pinned.pnpm}.\n\n` +
      result.output.trim().split('\n').slice(-8).join('\n'),
  );
}

/**
 * Runs `script` again under the pinned toolchain when the running one does not serve.
 * Resolves to the exit code of that run, or to null when this process is already the right one.
 */
export async function ensureToolchain(script, args) {
  if (process.env.SEN_TOOLCHAIN && isSupportedNode(process.version)) return null;
  let folder = remembered();
  if (!folder) {
    if (isSupportedNode(process.version)) {
      const { code, output } = await run('pnpm', ['--version'], { shell: windows });
      if (code === 0 && output.trim() === pinned.pnpm) return null;
    }
    folder = await fetchToolchain();
  }
  const env = cleanEnv();
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const { code } = await run(realpathSync(binaries(folder).node), [script, ...args], {
    cwd: process.cwd(),
    live: true,
    stdin: 'inherit',
    env: { [pathName]: `${folder}${path.delimiter}${env[pathName] ?? ''}`, SEN_TOOLCHAIN: folder },
  });
  return code;
}
