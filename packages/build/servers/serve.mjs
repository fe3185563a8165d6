// A static server for tests and for previewing the plain pages: /embed/ and /cdn/ as Storybook serves them.
// `node packages/build/servers/serve.mjs [port]` runs it by hand.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { root, say } from '../tasks/run.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** URL prefix -> folder, by default. */
export const defaultFolders = {
  '/embed/': path.join(root, 'docs/embed'),
  '/cdn/': path.join(root, 'packages/elements/cdn'),
};

/**
 * @param {object} [options]
 * @param {number} [options.port] 0 for any that is free
 * @param {Record<string, string>} [options.folders] address prefix -> folder; prefixes end with a slash
 * @param {Record<string, string> | ((address: string) => Record<string, string>)} [options.headers] added to each
 *   answer, such as a Content-Security-Policy
 * @param {Record<string, (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void>}
 *   [options.answers] exact address -> what answers it instead of a file: data, errors, delays
 * @returns {Promise<{url: string, close: () => Promise<void>}>} url without a slash at the end
 */
export async function serve({ port = 0, folders = defaultFolders, headers = {}, answers = {} } = {}) {
  const server = createServer(async (request, response) => {
    const address = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const extra = typeof headers === 'function' ? headers(address) : headers;
    for (const [name, value] of Object.entries(extra)) response.setHeader(name, value);
    if (answers[address]) return answers[address](request, response);
    // Browsers request it automatically; a 404 would be a console error of the page.
    if (address === '/favicon.ico') return response.writeHead(204).end();

    const prefix = Object.keys(folders).find((candidate) => address.startsWith(candidate));
    const folder = prefix && path.resolve(folders[prefix]);
    let file = folder && path.join(folder, address.slice(prefix.length));
    try {
      if (!file || path.relative(folder, file).startsWith('..')) throw new Error('outside');
      if ((await stat(file)).isDirectory()) file = path.join(file, 'index.html');
      const body = await readFile(file);
      response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
      response.setHeader('cache-control', 'no-cache');
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`Nothing at ${address}\n`);
    }
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

if (process.argv[1] === import.meta.filename) {
  const { url } = await serve({ port: Number(process.argv[2] ?? 8080) });
  say(`${url}/embed/ and ${url}/cdn/`);
}
