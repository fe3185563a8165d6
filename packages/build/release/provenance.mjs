// The provenance of a release, and safeguards against publishing to another registry than npm.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publicPackages } from './packed.mjs';
import { Problem } from '../tasks/run.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Sets the repository, against which provenance is checked; forks use their own. Returns a function that restores it.
 */
export function nameRepository(base, repository) {
  const before = publicPackages(base).map(({ folder }) => path.join(folder, 'package.json'));
  const texts = before.map((file) => readFileSync(file, 'utf8'));
  for (const { folder } of publicPackages(base)) {
    const file = path.join(folder, 'package.json');
    const directory = path.relative(base, folder).replaceAll('\\', '/');
    const url = `git+https://github.com/${repository}.git`;
    const manifest = { ...readJson(file), repository: { type: 'git', url, directory } };
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
  return () => before.forEach((file, index) => writeFileSync(file, texts[index]));
}

/** Registry settings inside the tree would override the command and the environment. */
export function refuseOwnRegistries(base) {
  const packages = publicPackages(base);
  for (const { name, folder } of packages) {
    if (readJson(path.join(folder, 'package.json')).publishConfig?.registry)
      throw new Problem(`${name} names a registry in publishConfig: take it out.`);
  }
  for (const folder of [base, ...packages.map((one) => one.folder)]) {
    for (const file of ['.npmrc', 'pnpm-workspace.yaml'].map((name) => path.join(folder, name))) {
      if (existsSync(file) && /^\s*\S*registr(y|ies)\s*[:=]/m.test(readFileSync(file, 'utf8')))
        throw new Problem(`${file} names a registry: take it out.`);
    }
  }
}
