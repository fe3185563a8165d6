// The service and the command, over real HTTP and real pipes.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import express from 'express';
import fastify from 'fastify';
import { createHandler, createNodeHandler, senFastify } from '../../dist/index.js';

const card = '<!doctype html><p lang="en"><sen-article-card headline="Nghị quyết" views="73"></sen-article-card>';
const html = { 'content-type': 'text/html; charset=utf-8' };
const rendered = /<template shadowrootmode="open">[^]*Nghị quyết<\/a>[^]*73 views/;
const closing = [];
after(() => Promise.all(closing.map((close) => close())));

async function listen(server) {
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => (server.close(), server.closeAllConnections()));
  return `http://127.0.0.1:${server.address().port}/`;
}

const servers = {
  'node:http': () => listen(createServer(createNodeHandler())),
  Express: () => listen(createServer(express().all('/', createNodeHandler()))),
  async Fastify() {
    const app = fastify();
    await app.register(senFastify, { path: '/' });
    closing.push(() => app.close());
    return app.listen({ port: 0, host: '127.0.0.1' });
  },
};

describe('the service', () => {
  for (const [name, start] of Object.entries(servers)) {
    it(`renders a posted page, with ${name}`, async () => {
      const address = await start();
      const answer = await fetch(address, { method: 'POST', headers: html, body: card });
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('sen-style-hashes'), /^'sha256-[\w+/=]+'$/);
      assert.match(await answer.text(), rendered);
      assert.equal((await fetch(address)).status, 200);
    });
  }

  const post = (body, headers = html, options) =>
    createHandler(options)(new globalThis.Request('http://localhost/', { method: 'POST', headers, body }));

  it('returns unreadable pages byte for byte', async () => {
    const latin = Buffer.from(card, 'latin1');
    const old = (head) => Buffer.from(`<!doctype html>${head}<sen-section-list heading="Tin"></sen-section-list>`);
    const undeclared = { 'content-type': 'text/html' };
    const xhtml = `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body>${card}</body></html>`;
    for (const [body, headers] of [
      [latin, html],
      [Buffer.from(xhtml), { 'content-type': 'application/xhtml+xml; charset=utf-8' }],
      [old('<meta charset="windows-1258">'), undeclared],
      [
        old('<!-- <meta charset=utf-8> --><META content="text/html; charset = tcvn-5712" http-equiv=content-type>'),
        undeclared,
      ],
      // A browser guesses.
      [old(''), undeclared],
      [old(`${' '.repeat(1024)}<meta charset="utf-8">`), undeclared],
      [Buffer.from(`\uFEFF${card}`, 'utf16le'), undeclared],
      [Buffer.from(card), { 'content-type': 'text/html; charset=windows-1258' }],
      [Buffer.from(card), { 'content-type': 'application/json' }],
    ]) {
      assert.deepEqual(Buffer.from(await (await post(body, headers)).arrayBuffer()), Buffer.from(body));
    }
  });

  it('renders pages that are certainly in UTF-8', async () => {
    const plain = '<sen-article-card headline="x" views="73"></sen-article-card>';
    for (const [body, type] of [
      [plain, 'text/html; charset="UTF-8"'],
      [`<!-- <meta charset=x> --><meta charset=utf-8>${plain}`, 'text/html'],
      [`<meta http-equiv="Content-Type" content="text/html; charset=utf-8">${plain}`, 'text/html'],
      [`\uFEFF<meta charset="windows-1258">${plain}`, 'text/html'],
      [`<p>Tiếng Việt</p>${plain}`, 'text/html'],
    ]) {
      const answer = await (await post(body, { 'content-type': type })).text();
      assert.match(answer, /73 lượt xem/, body);
    }
  });

  it('returns compressed pages, with their encoding', async () => {
    const address = await servers['node:http']();
    const body = gzipSync(card);
    const answer = await fetch(address, { method: 'POST', headers: { ...html, 'content-encoding': 'gzip' }, body });
    assert.equal(answer.headers.get('content-encoding'), 'gzip');
    assert.equal(await answer.text(), card);
  });

  it('renders pages read by a body parser of the framework', async () => {
    for (const parser of [express.text({ type: 'text/html' }), express.raw({ type: 'text/html' })]) {
      const address = await listen(createServer(express().use(parser).all('/', createNodeHandler())));
      assert.match(await (await fetch(address, { method: 'POST', headers: html, body: card })).text(), rendered);
    }
  });

  it('returns a page that is too large', async () => {
    const body = card + '.'.repeat(300_000);
    assert.equal(await (await post(body, html, { bytes: 1000 })).text(), body);
  });

  it('uses the URL of the page', async () => {
    const menu = '<sen-navigation><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></sen-navigation>';
    const answer = await post(menu, { ...html, 'sen-page-url': 'https://phuong.example/b' });
    assert.match(await answer.text(), /href="\/b"[^>]*aria-current="page"|aria-current="page"[^>]*href="\/b"/);
  });

  it('responds to other methods', async () => {
    const answer = await createHandler()(new globalThis.Request('http://localhost/', { method: 'DELETE' }));
    assert.equal(answer.status, 405);
  });
});

describe('sen-prerender', () => {
  const run = (args, input) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('../../dist/cli.js', import.meta.url)), ...args]);
    child.stdin.end(input);
    return Promise.all([text(child.stdout), text(child.stderr), new Promise((done) => child.on('close', done))]);
  };

  it('renders its standard input', async () => {
    const [out, said, code] = await run(['--now', '2024-02-27T00:00:00Z'], card);
    assert.match(out, rendered);
    assert.equal(said, '');
    assert.equal(code, 0);
  });

  it('leaves a page of another character set and XHTML unchanged, and reports it', async () => {
    const old = '<meta charset="windows-1258"><sen-section-list heading="Tin"></sen-section-list>';
    const [out, said] = await run([], old);
    assert.equal(out, old);
    assert.match(said, /left unchanged/);
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'sen-')), 'page.xhtml');
    writeFileSync(file, card);
    assert.equal((await run([file]))[0], card);
  });

  it('reports that it cannot listen', async () => {
    const port = new URL(await servers['node:http']()).port;
    const [, said, code] = await run(['--serve', port]);
    assert.match(said, /^sen-prerender: .*EADDRINUSE.*\n$/);
    assert.equal(code, 1);
  });

  it('reports errors, and writes no page', async () => {
    const [out, said, code] = await run(['--now', 'yesterday'], card);
    assert.equal(out, '');
    assert.match(said, /--now must be a moment/);
    assert.equal(code, 1);
  });
});
