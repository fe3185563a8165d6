// Writes packages/elements/cdn/ from packages/elements/dist/ and packages/tokens/dist/.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import { entries, minifyCss, modules, outputFolder } from '../.config/rollup.config.mjs';
import { buildScripts } from '../.config/rollup.scripts.mjs';
import { root } from './lib/run.mjs';

async function write(options) {
  const bundle = await rollup(options);
  try {
    return (await bundle.write(options.output)).output;
  } finally {
    await bundle.close();
  }
}

rmSync(outputFolder, { recursive: true, force: true });

const { loader, ...scripts } = entries();
await buildScripts(scripts, write);
if (loader) await write(modules({ loader }));

// What the scripts adopt, as a file to link: all themes, and the styles of what elements leave in the light DOM.
const { lightCss } = await import('../packages/elements/dist/light.js');
const tokens = readFileSync(path.join(root, 'packages/tokens/dist/tokens.css'), 'utf8');
writeFileSync(path.join(outputFolder, 'sen.css'), `${tokens}${minifyCss(lightCss)}\n`);
