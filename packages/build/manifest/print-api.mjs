// `node packages/build/manifest/print-api.mjs` prints what changed in the public API since the last release; with --accept it keeps the API of
// this tree as that of the release that is being made.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compare, publicApi } from './api.mjs';
import { root, say } from '../tasks/run.mjs';

const file = path.join(root, 'packages/elements/api.json');
const now = await publicApi(root);

if (process.argv.includes('--accept')) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'packages/elements/package.json'), 'utf8'));
  writeFileSync(file, `${JSON.stringify({ version, api: now }, null, 2)}\n`);
} else {
  const { version, api } = JSON.parse(readFileSync(file, 'utf8'));
  const { breaking, added } = compare(api, now);
  say(`Since ${version}: ${breaking.length} changes that break, ${added.length} additions.\n`);
  for (const change of breaking) say(`breaks  ${change}`);
  for (const change of added) say(`adds    ${change}`);
}
