// Pages whose content has names of globals, and pages whose scripts have added properties to Object.prototype: neither
// determines where code is loaded from, nor breaks the elements.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { htmlPage, launch, visit } from './visit.mjs';
import { serve } from '../servers/serve.mjs';

const scripts = {
  'sen.js': '<script type="module" src="/cdn/sen.js"></script>',
  'sen.js?v=3': '<script type="module" src="/cdn/sen.js?v=3"></script>',
  'sen.core.js': '<script type="module" src="/cdn/sen.core.js"></script>',
  'sen.iife.js': '<script src="/cdn/sen.iife.js" defer></script>',
  'loader.js': '<script type="module" src="/cdn/loader.js"></script>',
};

const elsewhere = '/of-an-attacker/';
// A failing `src`, and a board, load the chunks of every file.
const content = `<sen-visit-statistics online="554" total="2462134"></sen-visit-statistics>
  <sen-section-list src="/nowhere.json"></sen-section-list>
  <sen-target-board><sen-target-meter label="Biết chữ" targets="2025: 99.5"></sen-target-meter></sen-target-board>`;

const inputs = {
  'a link that is called senBase': `<a id="senBase" href="${elsewhere}">x</a>`,
  'two links that are called senBase': `<a id="senBase" href="${elsewhere}">x</a><a id="senBase" name="href" href="${elsewhere}">x</a>`,
  'a frame that is called senBase': `<iframe name="senBase" title="x" src="about:blank"></iframe>`,
  'a picture that is called currentScript': `<img name="currentScript" src="${elsewhere}x.png" alt="">`,
  'a picture that is called baseURI': `<img name="baseURI" src="${elsewhere}x.png" alt="">`,
  'links with the names of hooks of Lit': [
    ...['litElementHydrateSupport', 'litElementPolyfillSupport', 'litElementVersions', 'litHtmlPolyfillSupport'],
    ...['litHtmlVersions', 'litNonce', 'litPropertyMetadata', 'reactiveElementPolyfillSupport'],
    ...['reactiveElementVersions', 'ShadyCSS', 'ShadyDOM', 'trustedTypes', 'scheduler'],
  ]
    .map((name) => `<a id="${name}">x</a>`)
    .join(''),
  'a stand-in with an attribute that has no name': `<div data-sen="article-card" data-="" data-headline="Một"></div>`,
  'stand-ins that hide what is asked of them': `<form data-sen="article-card"><input name="attributes"></form>
    <form data-sen="article-card"><input name="replaceWith"></form><div data-sen="article-card" data-headline="Hai"></div>`,
};

const polluted = {
  'a string called senBase': `Object.prototype.senBase = '${elsewhere}';`,
  'a function that throws': `Object.prototype.parseJSON = function () { throw new SyntaxError('parseJSON'); };`,
  'an address': `Object.prototype.url = 'javascript:alert(1)'; Object.prototype.src = '${elsewhere}';`,
};

describe('names in the content of a page', { concurrency: 2 }, () => {
  let browser;
  let server;
  const pages = new Map();

  before(async () => {
    server = await serve({
      answers: new Proxy({}, { get: (_, address) => pages.get(address) }),
    });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(test, head, body) {
    const address = `/page-${pages.size}`;
    pages.set(address, htmlPage(body, { head }));
    const visitor = await visit(browser, server.url + address, { until: 'networkidle' });
    test.after(() => visitor.close());
    return visitor;
  }

  async function assertWorks({ page, ...visitor }) {
    await page.getByText('2.462.134').waitFor();
    await page.getByText('Biết chữ').waitFor();
    assert.deepEqual(
      visitor.scripts().filter((address) => address.startsWith(elsewhere) || !address.startsWith('/cdn/')),
      [],
    );
    assert.deepEqual(
      visitor.errors.filter((error) => error.startsWith('uncaught')),
      [],
    );
  }

  for (const [file, script] of Object.entries(scripts)) {
    for (const [what, markup] of Object.entries(inputs)) {
      it(`${file}: ${what} before the script`, async (t) => {
        const visitor = await open(t, '', markup + script + content);
        await assertWorks(visitor);
        // The file that replaces `data-sen` elements keeps only invalid ones.
        if (!/core/.test(file)) assert.equal(await visitor.page.locator('div[data-sen]').count(), 0);
      });
    }
    it(`${file}: names after the script`, async (t) =>
      assertWorks(await open(t, script, Object.values(inputs).join('') + content)));

    for (const [what, code] of Object.entries(polluted)) {
      it(`${file}: ${what} on Object.prototype`, async (t) =>
        assertWorks(await open(t, `<script>${code}</script>${script}`, content)));
    }
  }

  it('sen.js?v=3 is loaded once', async (t) => {
    const visitor = await open(t, scripts['sen.js?v=3'], content);
    await assertWorks(visitor);
    assert.deepEqual(
      visitor.requests.filter((url) => /\/sen(\.core)?\.js/.test(url)).map((url) => url.slice(server.url.length)),
      ['/cdn/sen.js?v=3'],
    );
    assert.deepEqual(
      visitor.warnings,
      visitor.warnings.filter((text) => !text.includes('Two copies')),
    );
  });
});
