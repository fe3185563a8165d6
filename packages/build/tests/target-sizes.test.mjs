// Targets of the sample pages, on a narrow and a wide screen: WCAG 2.2, 2.5.8.
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import * as rollup from 'rollup';
import ts from 'typescript';
import { root } from '../tasks/run.mjs';
import { serve } from '../servers/serve.mjs';
import { launch, visit } from './visit.mjs';

const pages = globSync('docs/embed/*.html', { cwd: root }).map((file) => path.basename(file));

/** The measure of the element tests as a script for a page. */
async function measureScript() {
  const bundle = await rollup.rollup({
    input: path.join(root, 'packages/elements/src/testing/target-sizes.ts'),
    plugins: [
      {
        name: 'types-away',
        resolveId: (id, from) => (from ? path.resolve(path.dirname(from), id.replace(/\.js$/, '.ts')) : undefined),
        transform: (code) => ({
          code: ts.transpileModule(code, { compilerOptions: { target: 'es2022', module: 'esnext' } }).outputText,
          map: null,
        }),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'targetSizes' });
  return output[0].code;
}

describe('targets of the sample pages are 24 px large, or have the space', { concurrency: 1 }, () => {
  let browser;
  let server;
  let script;

  before(async () => {
    [browser, server, script] = await Promise.all([launch(), serve(), measureScript()]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const name of pages) {
    it(name, async () => {
      for (const width of [320, 1280]) {
        const visitor = await visit(browser, `${server.url}/embed/${name}`, {
          viewport: { width, height: 900 },
          until: 'networkidle',
        });
        assert.deepEqual(await visitor.undefinedTags(), []);
        const small = await visitor.page.evaluate(`${script}; targetSizes.smallTargets(document.body)`);
        assert.deepEqual(small, [], `${width} px wide`);
        await visitor.close();
      }
    });
  }
});
