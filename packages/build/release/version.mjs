// Converts the pending changesets to a version: package.json files, version.ts, CHANGELOG.md and the record of the API.
// See docs/releasing.md.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readChangesets } from './changesets.mjs';
import { fail, node, Problem, root, say } from '../tasks/run.mjs';

const headings = { major: 'You must change', minor: 'New', patch: 'Better' };
// Before 1.0 a minor release may break.
const headingsBefore1 = { ...headings, minor: 'New, or different: read before you upgrade' };

/**
 * The changelog with a section for `version` below "Unreleased", which is then empty.
 *
 * @param {{bump: string, summary: string}[]} changesets
 */
export function withRelease(changelog, version, date, changesets) {
  const lists = Object.entries(version.startsWith('0.') ? headingsBefore1 : headings).flatMap(([bump, heading]) => {
    const items = changesets.filter((changeset) => changeset.bump === bump && changeset.summary);
    return items.length === 0
      ? []
      : [`### ${heading}\n\n${items.map(({ summary }) => `- ${summary.replaceAll('\n', '\n  ')}`).join('\n')}`];
  });
  const place = /^## Unreleased\n+/m;
  if (!place.test(changelog)) throw new Problem('CHANGELOG.md has no line "## Unreleased".');
  return changelog.replace(place, () => `## Unreleased\n\n## ${version} (${date})\n\n${lists.join('\n\n')}\n\n`);
}

async function must(what, script, args = []) {
  const { code, output } = await node(script, args);
  if (code !== 0) throw new Problem(`${what} failed:\n\n${output.trim()}`);
}

async function main() {
  const changesets = readChangesets(root);
  if (changesets.length === 0) throw new Problem('No changeset waits: `npm run changeset` writes one.');
  await must('Setting the versions', 'node_modules/@changesets/cli/bin.js', ['version']);

  const manifest = path.join(root, 'packages/elements/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const source = path.join(root, 'packages/elements/src/internal/version.ts');
  const before = readFileSync(source, 'utf8');
  const after = before.replace(/(version = ')[^']*(')/, `$1${version}$2`);
  if (!after.includes(`'${version}'`)) throw new Problem(`${source} has no line \`version = '…'\`.`);
  writeFileSync(source, after);

  const changelog = path.join(root, 'CHANGELOG.md');
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(changelog, withRelease(readFileSync(changelog, 'utf8'), version, date, changesets));

  await must('Building', '.ci/sen.mjs', ['build']);
  await must('Recording the API', 'packages/build/manifest/print-api.mjs', ['--accept']);
  say(`Version ${version}: look at CHANGELOG.md, then commit all of it.`);
}

if (process.argv[1] === import.meta.filename) await main().catch(fail);
