// storybook-static: the site as it is published. It works under any path: every address in it is relative.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bin, node, root } from '../tasks/run.mjs';

/** Storybook itself, then the sample pages, which name /cdn/ as a portal does, made relative. */
export async function buildStorybook(folder = 'storybook-static', options = { live: true }) {
  const result = await node(bin.storybook, ['build', '-o', folder, '--disable-telemetry'], {
    ...options,
    env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (result.code !== 0) return result;
  for (const file of globSync('embed/**/*.html', { cwd: path.join(root, folder) })) {
    const place = path.join(root, folder, file);
    const up = '../'.repeat(file.split(path.sep).length - 1);
    writeFileSync(place, readFileSync(place, 'utf8').replaceAll(/(?<=(?:href|src)=")\/(?=cdn\/)/g, up));
  }
  return result;
}

if (process.argv[1] === import.meta.filename) process.exitCode = (await buildStorybook()).code;
