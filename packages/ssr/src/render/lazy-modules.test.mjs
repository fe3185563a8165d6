// The lazy modules of elements: one that cannot be loaded is retried, and breaks no page.
import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { it } from 'node:test';

let failures = 2;
globalThis.senTestFailure = async () => {
  if (failures-- > 0) throw new Error('the chunk is missing');
};
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/dist/render/elements.js')) return loaded;
    const source = String(loaded.source);
    const changed = source.replace(
      'Promise.all(lazyLoaders.map(',
      'Promise.all([globalThis.senTestFailure, ...lazyLoaders].map(',
    );
    assert.notEqual(changed, source);
    return { ...loaded, source: changed };
  },
});
const { renderPage, streamPage } = await import('../../dist/index.js');

it('a page is left unchanged while a lazy module fails, and rendered once it has loaded', async () => {
  const page = `<p>trước</p><sen-section-list><ul><li><a href="/a">Tin một</a></li></ul></sen-section-list>`;
  const warnings = [];
  const options = { warn: (line) => warnings.push(line) };
  // The first failure was at import.
  assert.equal((await renderPage(page, options)).html, page);
  assert.match(warnings[0], /left unchanged: the elements are still loading/);
  const { chunks } = streamPage('<p>no elements</p>', options);
  for await (const chunk of chunks) assert.equal(chunk, '<p>no elements</p>');
  assert.match((await renderPage(page, options)).html, /part="link" href="\/a"/);
  assert.equal(warnings.length, 1);
  assert.equal(failures, -1);
});
