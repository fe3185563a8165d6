// A portal's server: renders each page, and sends it with the strictest policy that works.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { renderPage } from '@sen-portal/ssr';
import { page } from './page.js';

const types = { '.css': 'text/css', '.js': 'text/javascript', '.woff2': 'font/woff2' };
// A separate script: in a bundle Lit may be evaluated first.
const hydration = new URL(import.meta.resolve('@sen-portal/ssr/browser/hydrate.js'));
const scripts = '<script type="module" src="/hydrate.js"></script><script type="module" src="/main.js"></script>';

async function answer(request, response) {
  const { pathname, href } = new URL(request.url, `http://${request.headers.host}`);
  if (pathname === '/') {
    const { html, styleHashes } = await renderPage(page({ path: pathname, scripts }), { url: href });
    const policy = [
      "default-src 'none'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'",
      `style-src 'self' ${styleHashes.join(' ')}`,
      "require-trusted-types-for 'script'; trusted-types lit-html dompurify 'allow-duplicates'",
    ].join('; ');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
    response.end(html);
    return;
  }
  const address = pathname === '/hydrate.js' ? hydration : new URL(`dist${pathname}`, import.meta.url);
  const file = await readFile(address).catch(() => undefined);
  response.writeHead(file ? 200 : 404, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' });
  response.end(file);
}

const server = createServer((request, response) => void answer(request, response));
server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1');
