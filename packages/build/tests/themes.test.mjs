// The contrast of the plain HTML pages of docs/embed/ in every theme.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { launch, visit } from './visit.mjs';
import { defaultFolders, serve } from '../servers/serve.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// The others have the colours of these.
const pages = readdirSync(defaultFolders['/embed/']).filter((name) => /^(?!.*(\.en|-classic)\.).*\.html$/.test(name));

/** Places without enough contrast, by theme. */
const readContrast = async () => {
  const { dataset } = document.documentElement;
  const found = [];
  for (const theme of ['sen', 'sea']) {
    for (const scheme of ['light', 'dark']) {
      for (const contrast of ['normal', 'more']) {
        Object.assign(dataset, { senTheme: theme, senScheme: scheme, senContrast: contrast });
        const { violations } = await globalThis.axe.run({ runOnly: ['color-contrast'], resultTypes: ['violations'] });
        const nodes = violations.flatMap((violation) => violation.nodes);
        found.push(...nodes.map(({ target }) => `${theme} ${scheme} ${contrast}: ${target.flat(2).join(' ')}`));
      }
    }
  }
  return found;
};

describe('pages of docs/embed keep their contrast in every theme', () => {
  let browser;
  let server;

  before(async () => {
    server = await serve();
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('there are pages', () => assert.ok(pages.length > 0));

  for (const name of pages) {
    it(name, async () => {
      const visited = await visit(browser, `${server.url}/embed/${name}`, { until: 'networkidle' });
      assert.deepEqual(await visited.undefinedTags(), []);
      await visited.page.evaluate(axe);
      assert.deepEqual(await visited.page.evaluate(readContrast), []);
      await visited.page.context().close();
    });
  }
});
