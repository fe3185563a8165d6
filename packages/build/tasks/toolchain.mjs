// The pinned Node and pnpm: used when they are present, else fetched once by npx, which keeps them in npm's cache.
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache, Problem, root, run, say, windows } from './run.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');

/** Versions come from the two files that other tools read too. */
const pinned = {
  node: read('.node-version').trim(),
  pnpm: JSON.parse(read('package.json')).packageManager.replace(/^pnpm@|\+.*/g, ''),
};
const packages = [`node@${pinned.node}`, `pnpm@${pinned.pnpm}`];

/** What the tools in the catalog accept (stylelint is the strictest). */
export function isSupportedNode(version) {
  const [major = 0, minor = 0, patch = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major === 22) return minor > 22 || (minor === 22 && patch >= 2);
  if (major === 24) return minor >= 15;
  return major >= 26;
}

const record = path.join(cache, 'toolchain.json');
const nodeIn = (folder) => path.join(folder, windows ? 'node.exe' : 'node');

/** Where npx unpacked these versions; with the record a command starts in 0.1 s, without it in 1 s. */
function recorded() {
  try {
    const { folder, packages: there } = JSON.parse(readFileSync(record, 'utf8'));
    return `${there}` === `${packages}` && existsSync(nodeIn(folder)) ? folder : undefined;
  } catch {
    return undefined;
  }
}

async function fetchToolchain() {
  say(`Fetching Node ${pinned.node} and pnpm ${pinned.pnpm}, about 60 MB, into npm's cache (first run only) …`);
  // npx puts the programs of the packages first in the PATH of the command.
  const command = windows ? '"node -p process.env.PATH"' : 'node -p process.env.PATH';
  const args = ['-y', '--prefer-offline', '--fetch-retries=2', ...packages.flatMap((name) => ['-p', name])];
  const { code, output } = await run('npx', [...args, '-c', command], { shell: windows, timeout: 900_000 });
  const folder = output
    .split(/[\r\n]+/)
    .flatMap((line) => line.split(path.delimiter))
    .find((entry) => entry.endsWith(`node_modules${path.sep}.bin`) && existsSync(path.join(entry, '../pnpm')));
  if (code === 0 && folder && existsSync(nodeIn(folder))) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(record, `${JSON.stringify({ packages, folder })}\n`);
    return folder;
  }
  const reasons = {
    0: 'npx fetched them but did not set them up. Is `ignore-scripts` set in your npm configuration?',
    127: 'npx is not on the PATH: install Node 20 or newer together with npm (https://nodejs.org).',
  };
  const reason = reasons[code] ?? 'Can this machine reach its npm registry? Try `npm ping`.';
  throw new Problem(
    `${packages.join(' and ')} could not be fetched. ${reason}\nOr install both yourself and run this again: any Node of ^22.22.2, ^24.15 or ≥26.\n\n${output.trim().split('\n').slice(-8).join('\n')}`,
  );
}

/**
 * Runs `script` again under the pinned toolchain when the running one does not serve.
 * Resolves to the exit code of that run, or to null when this process is already the right one.
 */
export async function ensureToolchain(script, args) {
  const isSupported = isSupportedNode(process.version);
  if (process.env.SEN_TOOLCHAIN && isSupported) return null;
  let folder = recorded();
  if (!folder && isSupported) {
    const { output } = await run('pnpm', ['--version'], { shell: windows });
    if (output.trim() === pinned.pnpm) return null;
  }
  folder ??= await fetchToolchain();
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const env = { [pathName]: `${folder}${path.delimiter}${process.env[pathName] ?? ''}`, SEN_TOOLCHAIN: folder };
  const { code } = await run(realpathSync(nodeIn(folder)), [script, ...args], {
    cwd: process.cwd(),
    live: true,
    raw: true,
    stdin: 'inherit',
    env,
  });
  return code;
}
