// A server configured like a portal's: compression, and the policy that Sen supports. It records the bytes sent.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotli } from './bundle.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * @param {{pages: Record<string, {body: string, headers?: object}>, folders: Record<string, string>}} options URL
 *   paths of pages, and URL prefixes of folders
 */
export async function servePortal({ pages, folders }) {
  const sent = [];
  const compressed = new Map();
  const load = async (address) => {
    if (pages[address]) return pages[address].body;
    const prefix = Object.keys(folders).find((candidate) => address.startsWith(candidate));
    const file = prefix && path.join(folders[prefix], path.normalize(`/${address.slice(prefix.length)}`));
    return file && (await readFile(file).catch(() => undefined));
  };
  const server = createServer(async (request, response) => {
    const address = decodeURIComponent(request.url.split('?')[0]);
    if (!compressed.has(address)) {
      const content = await load(address);
      compressed.set(address, content === undefined ? undefined : brotli(Buffer.from(content)));
    }
    const body = compressed.get(address);
    if (body === undefined) return response.writeHead(address === '/favicon.ico' ? 204 : 404).end();
    const type = types[path.extname(address)] ?? 'application/octet-stream';
    sent.push({ address, type, bytes: body.length });
    for (const [name, value] of Object.entries(pages[address]?.headers ?? {})) response.setHeader(name, value);
    response.writeHead(200, {
      'content-type': type,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** What was sent since the previous call. */
    takeSent: () => sent.splice(0),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
