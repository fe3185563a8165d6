// Writes the sample pages of docs/embed/ from their shared parts: `npm run samples`.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { root, say } from '../tasks/run.mjs';
import { scenes } from '../scenes/scenes.mjs';
import { fileOf } from './frame.mjs';
import * as pages from './pages.mjs';
import { text as en } from './texts.en.mjs';
import { text as vi } from './texts.vi.mjs';
import { wardFiles } from './wards.mjs';

/** Where the pages are. */
export const folder = path.join(root, 'docs/embed');

/** Every generated file with its content, by its name in the folder. */
export async function samples() {
  const files = new Map();
  for (const text of [vi, en])
    for (const [name, page] of Object.entries(pages)) files.set(fileOf(name, text.lang), page(text));
  files.set('home-classic.html', pages.home(vi, 'home-classic.html'));
  for (const [name, content] of wardFiles()) files.set(name, content);
  const options = await prettier.resolveConfig(path.join(folder, 'home.html'));
  for (const [name, content] of files)
    files.set(name, await prettier.format(content, { ...options, filepath: path.join(folder, name) }));
  for (const [name, picture] of Object.entries(scenes('sen'))) files.set(`images/${name}.svg`, picture);
  return files;
}

if (process.argv[1] === import.meta.filename) {
  const files = await samples();
  for (const [name, content] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  say(`Wrote ${files.size} files to docs/embed/.`);
}
