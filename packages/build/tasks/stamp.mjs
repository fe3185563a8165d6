// The hash of files that something is made from.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const ignored = /(^|\/)(node_modules|dist|\.cache)\//;

/** What ends up in a package, and no test. */
export const isSource = (file) => !/(\.(test|samples)\.\w+|\/testing\/.*)$/.test(file);

/** Every file below `entry` (a file or a folder, relative to the root), sorted. */
export function filesOf(entry, accept = () => true) {
  const folder = path.join(root, entry);
  if (statSync(folder).isFile()) return [entry];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .filter((file) => !ignored.test(file) && accept(file))
    .sort();
}

export function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0`).update(content).update('\0');
  }
  return hash.digest('hex');
}
