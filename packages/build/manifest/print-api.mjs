// `npm run api:print`: the changes of the public API since the last release. --accept records the API of this tree for
// the next release; --check fails if the pending changesets do not name them.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readChangesets } from '../release/changesets.mjs';
import { fail, Problem, root, say } from '../tasks/run.mjs';
import { compare, publicApi, refusal } from './api.mjs';

const file = path.join(root, 'packages/elements/api.json');
const readJson = (name) => JSON.parse(readFileSync(name, 'utf8'));

async function main(option) {
  const now = await publicApi(root);
  if (option === '--accept') {
    const { version } = readJson(path.join(root, 'packages/elements/package.json'));
    writeFileSync(file, `${JSON.stringify({ version, api: now }, null, 2)}\n`);
    return say(`Recorded ${Object.keys(now).length} entries for ${version}.`);
  }
  const { version, api } = readJson(file);
  const changes = compare(api, now);
  const { breaking, added } = changes;
  say(`Public API since ${version}: ${breaking.length} changes that break, ${added.length} additions.`);
  for (const { text } of option === '--check' ? [] : added) say(`  adds    ${text}`);
  for (const { text } of breaking) say(`  breaks  ${text}`);
  const reason = option === '--check' && refusal(version, changes, readChangesets(root));
  if (reason) throw new Problem(reason);
}

await main(process.argv[2]).catch(fail);
