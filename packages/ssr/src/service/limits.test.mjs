// The service with pages that take too long, aborted requests, too many pages, and signals.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync, mkdtempSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createHandler, createNodeHandler } from '../../dist/index.js';

const html = { 'content-type': 'text/html; charset=utf-8' };
const card = '<!doctype html><html lang="en"><sen-article-card headline="Nghị quyết" views="73"></sen-article-card>';
/** One element that takes seconds. */
const slow = `<!doctype html><sen-article headline="x">${'<p>chữ <b>đậm</b></p>'.repeat(150_000)}</sen-article>`;
const rendered = /<template shadowrootmode="open">[^]*73 views/;
const closing = [];
after(() => Promise.all(closing.map((close) => close())));

async function listen(server) {
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => (server.close(), server.closeAllConnections()));
  return `http://127.0.0.1:${server.address().port}/`;
}

/** The command as a service. */
async function serve(...args) {
  const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
  const child = spawn(process.execPath, [command, '--serve', '0', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  closing.push(() => child.kill('SIGKILL'));
  const logged = [];
  const [first] = await once(child.stderr, 'data');
  child.stderr.on('data', (data) => logged.push(String(data)));
  const [address] = /http:\/\/\S+/.exec(String(first));
  return { child, address, logged };
}

const post = (address, body, init) => fetch(address, { method: 'POST', headers: html, body, ...init });
const handle = (handler, body, headers = html) =>
  handler(new globalThis.Request('http://localhost/', { method: 'POST', headers, body }));
const quiet = { warn: () => {} };

describe('a page that takes longer than the limit', () => {
  it('is returned unchanged, and those behind it are rendered', async () => {
    const warnings = [];
    const handler = createHandler({
      limits: { milliseconds: 1500 },
      threads: 1,
      warn: (line) => warnings.push(line),
    });
    const answers = await Promise.all([card, slow, card, slow, card].map((page) => handle(handler, page)));
    const pages = await Promise.all(answers.map((answer) => answer.text()));
    assert.equal(pages[1], slow);
    assert.equal(pages[3], slow);
    for (const index of [0, 2, 4]) assert.match(pages[index], rendered);
    assert.equal(warnings.length, 2);
    for (const line of warnings) assert.match(line, /left unchanged: it takes longer than the limit/);
  });

  it('does not block the service', async () => {
    const address = await listen(
      createServer(createNodeHandler({ limits: { milliseconds: 1500 }, threads: 1, ...quiet })),
    );
    let isDone = false;
    const late = post(address, slow).then((answer) => ((isDone = true), answer.text()));
    assert.equal(await (await fetch(address)).text(), 'ok\n');
    assert.equal(isDone, false);
    assert.equal(await late, slow);
  });
});

describe('too many pages', () => {
  it('are refused at once, and the others are served', async () => {
    const address = await listen(createServer(createNodeHandler({ threads: 1, queue: 5, ...quiet })));
    const answers = await Promise.all(
      Array.from({ length: 30 }, async () => {
        const answer = await post(address, card);
        return { status: answer.status, again: answer.headers.get('retry-after'), body: await answer.text() };
      }),
    );
    const refused = answers.filter(({ status }) => status === 503);
    const served = answers.filter(({ status }) => status === 200);
    assert.equal(refused.length + served.length, 30);
    assert.ok(served.length >= 5, `${served.length} served`);
    assert.ok(refused.length >= 10, `${refused.length} refused`);
    for (const { again } of refused) assert.equal(again, '1');
    for (const { body } of served) assert.match(body, rendered);
    assert.match(await (await post(address, card)).text(), rendered);
  });

  it('are not rendered after their requests were aborted', async () => {
    const rendered = [];
    const faulty = (name) => `<!doctype html><sen-article-card headline="x" views="${name}"></sen-article-card>`;
    const handler = createNodeHandler({ threads: 1, warn: (line) => rendered.push(line) });
    let arrived = 0;
    const address = await listen(
      createServer((request, response) => {
        request.on('end', () => arrived++);
        return handler(request, response);
      }),
    );
    const callers = Array.from({ length: 40 }, (_, index) => {
      const request = httpRequest(address, { method: 'POST', headers: html, agent: false });
      request.on('error', () => {});
      request.end(faulty(`gone-${index}`));
      return request;
    });
    while (arrived < callers.length) await new Promise((done) => setTimeout(done, 5));
    // The thread is still starting: at most one page has been rendered.
    callers.forEach((request) => request.destroy());
    await post(address, faulty('stays'));
    assert.ok(rendered.some((line) => line.includes('stays')));
    assert.ok(rendered.length <= 2, `${rendered.length} pages were rendered`);
  });

  for (const [name, page] of [
    ['with one long element', slow],
    ['with many elements', `<!doctype html>${card.repeat(6000)}`],
  ])
    it(`are not rendered to their end: one ${name}`, async () => {
      const limits = { milliseconds: 300_000, elements: 100_000, characters: 8_000_000 };
      const handler = createHandler({ threads: 1, limits, ...quiet });
      const timed = async (body, signal) => {
        const start = performance.now();
        await handler(new globalThis.Request('http://localhost/', { method: 'POST', headers: html, body, signal }));
        return performance.now() - start;
      };
      await timed(card);
      const whole = await timed(page);
      const gone = new AbortController();
      const left = timed(page, gone.signal);
      await timed('no element');
      gone.abort();
      const next = await timed(card);
      await left;
      assert.ok(next < whole / 2, `the next page took ${next} ms, of ${whole} ms that the whole page takes`);
    });
});

describe('a response', () => {
  const list = '<h1>Tin</h1><sen-section-list src="/tin.json"></sen-section-list><footer>Cuối trang</footer>';

  it('has its length, so that a truncated one is detected', async () => {
    const address = await listen(createServer(createNodeHandler()));
    for (const body of [card, 'no page']) {
      const answer = await post(address, body);
      assert.equal(Number(answer.headers.get('content-length')), Buffer.byteLength(await answer.text()));
    }
  });

  it('is streamed on request', async () => {
    let answerSource;
    const source = await listen(createServer((_, response) => (answerSource = () => response.end('[]'))));
    const handler = createHandler({ stream: true, origins: [new URL(source).origin], ...quiet });
    const answer = await handle(handler, list, { ...html, 'sen-page-url': source });
    assert.equal(answer.headers.get('content-length'), null);
    const reader = answer.body.getReader();
    let received = Buffer.from((await reader.read()).value).toString();
    assert.match(received, /Tin/);
    assert.doesNotMatch(received, /Cuối trang/);
    while (!answerSource) await new Promise((done) => setTimeout(done, 5));
    answerSource();
    for (let next = await reader.read(); !next.done; next = await reader.read())
      received += Buffer.from(next.value).toString();
    assert.match(received, /Cuối trang/);
  });

  for (const signal of ['SIGTERM', 'SIGINT']) {
    it(`is complete when the service is stopped meanwhile (${signal})`, async () => {
      let asked;
      const isAsked = new Promise((done) => (asked = done));
      const source = await listen(createServer((_, response) => asked(response)));
      const { child, address } = await serve('--origin', new URL(source).origin);
      const answer = post(address, list, { headers: { ...html, 'sen-page-url': source } });
      const response = await isAsked;
      const ended = once(child, 'exit');
      child.kill(signal);
      // It accepts no more.
      for (;;) {
        const refused = await fetch(address).then(
          () => false,
          () => true,
        );
        if (refused) break;
      }
      response.end('[{"title": "Tin một", "url": "/a"}]');
      const page = await (await answer).text();
      assert.match(page, /Tin một/);
      assert.match(page, /Cuối trang<\/footer>$/);
      assert.deepEqual(await ended, [0, null]);
    });
  }

  it('is 405 for methods that the Web platform forbids', async () => {
    const { address, child } = await serve();
    const { port } = new URL(address);
    for (const method of ['TRACE', 'CONNECT']) {
      const socket = connect(Number(port), '127.0.0.1');
      socket.write(`${method} ${method === 'CONNECT' ? 'x:1' : '/'} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      assert.match(await text(socket), /^HTTP\/1\.1 405 [^]*allow: GET, HEAD, POST/i, method);
    }
    child.kill();
  });
});

describe('the log', () => {
  it('has one printable line for each message, whatever the page contains', async () => {
    const { child, address, logged } = await serve();
    const src = 'http://[\n2026-11-29 sen-prerender stopped\u001b[31m\u202e';
    await (await post(address, `<!doctype html><sen-section-list src="${src}"></sen-section-list>`)).text();
    while (!logged.length) await once(child.stderr, 'data');
    child.kill();
    await once(child, 'exit');
    const log = logged.join('');
    assert.equal(log.trim().split('\n').length, 1);
    assert.match(log, /^\[sen\] .*\\u000a2026.*\\u001b\[31m\\u202e/);
  });

  it('has at most 50 lines for a page, all through `warn`', async (test) => {
    const logged = test.mock.method(console, 'warn', () => {});
    const lines = [];
    const handler = createHandler({ warn: (line) => lines.push(line) });
    const portals = Array.from({ length: 200 }, (_, n) => `<sen-portal now="${'!'.repeat(n + 1)}"></sen-portal>`).join(
      '',
    );
    await handle(handler, portals);
    assert.equal(lines.length, 50);
    assert.match(lines[0], /<sen-portal>.*now/);
    assert.equal(logged.mock.callCount(), 0);
  });
});

describe('the snippets of the guide', () => {
  const guide = readFileSync(new URL('../../../../docs/guides/server-rendering.md', import.meta.url), 'utf8');
  const linesFor = (language) =>
    new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(
      guide.split(/^### /m).find((part) => part.includes(`\`\`\`${language}\n`)),
    )[1];
  const folder = mkdtempSync(path.join(tmpdir(), 'sen-guide-'));
  const missing = {
    PHP: spawnSync('php', ['-v']).status !== 0 && 'php-cli is not installed',
    Java: spawnSync('javac', ['-version']).status !== 0 && 'no JDK is installed',
  };

  /** Each sends a page to a service and returns what it would respond. */
  const callers = {
    async Node(address) {
      const file = path.join(folder, 'render.mjs');
      writeFileSync(file, linesFor('js'));
      const { senRender } = await import(pathToFileURL(file));
      return senRender(card, 'https://phuong.example/', address);
    },
    async PHP(address) {
      const file = path.join(folder, 'render.php');
      const lines = linesFor('php').replace(/^echo .*$/m, '');
      writeFileSync(file, `<?php\n${lines}\necho sen_render($argv[1], 'https://phuong.example/', $argv[2]);`);
      return text(spawn('php', [file, card, address]).stdout);
    },
    async Java(address) {
      const file = path.join(folder, 'Render.java');
      const method = linesFor('java').replace('"http://127.0.0.1:8080/"', 'System.getenv("SERVICE")');
      const out = 'new java.io.PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8)';
      writeFileSync(
        file,
        `import java.net.URI;
import java.net.http.*;
import java.util.concurrent.*;
public class Render {
  ${method}
  public static void main(String[] given) throws Exception {
    var page = new String(System.in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    ${out}.print(new Render().render(HttpClient.newHttpClient(), page, "https://phuong.example/"));
    System.exit(0);
  }
}
`,
      );
      const child = spawn('java', ['-Dfile.encoding=UTF-8', file], {
        env: { ...process.env, SERVICE: address },
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      child.stdin.end(card);
      return text(child.stdout);
    },
  };
  const cut = (response, body) => {
    response.writeHead(200, { ...html, 'content-length': 1000 });
    response.write(body);
    setTimeout(() => response.destroy(), 50);
  };
  const failures = {
    'answers 503': (_, response) => response.writeHead(503).end('busy'),
    'answers an error page': (_, response) => response.writeHead(500, html).end('<h1>Error</h1>'),
    'breaks off': (_, response) => cut(response, '<!doctype html><p>half'),
    'never answers': () => {},
  };

  for (const [name, ask] of Object.entries(callers)) {
    const options = { skip: missing[name] ?? false };
    it(`send the rendered page (${name})`, options, async () => {
      const address = await listen(createServer(createNodeHandler()));
      // The thread has started.
      await (await post(address, card)).text();
      assert.match(await ask(address), rendered);
    });

    for (const [what, answer] of Object.entries(failures))
      it(`send the original page where the service ${what} (${name})`, options, async () => {
        const address = await listen(createServer(answer));
        assert.equal(await ask(address), card);
      });

    it(`send the original page where there is no service (${name})`, options, async () => {
      const server = createServer();
      const address = await listen(server);
      await new Promise((done) => server.close(done));
      assert.equal(await ask(address), card);
    });
  }
});
