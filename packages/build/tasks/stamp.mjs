// Skips work whose inputs have not changed: a hash of the input files, kept in node_modules/.cache/sen.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache, root } from './run.mjs';

const ignored = new Set(['node_modules', 'dist', '.git', '.cache']);

/** Every file below `entry` (a file or a folder, relative to the root), sorted. */
export function filesOf(entry, accept = () => true) {
  const absolute = path.join(root, entry);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return accept(entry) ? [entry] : [];
  return readdirSync(absolute, { withFileTypes: true })
    .filter((item) => !ignored.has(item.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const child = `${entry}/${item.name}`;
      if (item.isDirectory()) return filesOf(child, accept);
      return accept(child) ? [child] : [];
    });
}

export function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** Runs `work` while no other process of this workspace does, such as an `npm test` beside an `npm start`. */
async function alone(work) {
  const lock = path.join(cache, 'lock');
  mkdirSync(cache, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isRunning(lock)) rmSync(lock, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isRunning(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** One step of the build: `work` runs when a file among `inputs` changed or an output is missing. */
export const step = ({ name, inputs, outputs, work }) => alone(() => runStep(name, inputs, outputs, work));

async function runStep(name, inputs, outputs, work) {
  const stamp = path.join(cache, `${name}.stamp`);
  const hash = hashOf(inputs);
  const isFresh =
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === hash &&
    outputs.every((output) => existsSync(path.join(root, output)));
  if (isFresh) return false;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}
