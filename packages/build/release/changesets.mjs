// The pending changesets.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const bumps = ['none', 'patch', 'minor', 'major'];

/** The greater of two bumps. */
export const greater = (a, b) => (bumps.indexOf(a) > bumps.indexOf(b) ? a : b);

/** @returns {{bump: string, summary: string}[]} each with its greatest bump of any package */
export function readChangesets(base) {
  const folder = path.join(base, '.changeset');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => {
      const [, head = '', summary = ''] =
        /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(readFileSync(path.join(folder, file), 'utf8')) ?? [];
      const bump = [...head.matchAll(/:\s*(patch|minor|major)\s*$/gm)].map(([, one]) => one).reduce(greater, 'none');
      return { bump, summary: summary.trim() };
    });
}
