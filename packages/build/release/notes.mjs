// Prints the release notes: the section of CHANGELOG.md for the current version.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Problem, root, say } from '../tasks/run.mjs';

/** The section of `version`, without its heading. */
export function notesOf(changelog, version) {
  const section = changelog.split(/^## /m).find((part) => part.startsWith(`${version} (`));
  if (!section) throw new Problem(`CHANGELOG.md has no section for ${version}.`);
  return section.slice(section.indexOf('\n')).trim();
}

if (process.argv[1] === import.meta.filename) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'packages/elements/package.json'), 'utf8'));
  say(notesOf(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'), version));
}
