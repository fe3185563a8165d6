// Writes packages/elements/cdn/ from packages/elements/dist/ and packages/tokens/dist/.
import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import { buildClassic, graphPlugin } from '../.config/rollup.classic.mjs';
import { modules, outputFolder } from '../.config/rollup.config.mjs';
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

const { graph, plugin } = graphPlugin();
await write(modules(plugin));
await buildClassic(graph, write);
copyFileSync(path.join(root, 'packages/tokens/dist/tokens.css'), path.join(outputFolder, 'sen.css'));
