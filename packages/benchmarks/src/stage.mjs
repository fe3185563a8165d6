// The server and the pages for the measurements that run in a browser.
import { createServer } from 'node:http';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { contestants, sheetOf } from './contestants.mjs';

const here = path.dirname(import.meta.filename);

export const image =
  '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="480" viewBox="0 0 720 480"><rect width="720" height="480" fill="#f2e3c9"/><circle cx="360" cy="240" r="120" fill="#a3161a"/></svg>';

const types = { js: 'text/javascript', css: 'text/css', html: 'text/html', svg: 'image/svg+xml', txt: 'text/plain' };

/** @param {Record<string, string>} files URL path -> content */
export async function serveTexts(files) {
  const server = createServer((request, response) => {
    const address = request.url.split('?')[0];
    const content = files[address];
    if (content === undefined) return response.writeHead(404).end();
    response.setHeader('content-type', `${types[address.split('.').pop()]}; charset=utf-8`);
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Bundles the given contestants and serves one page for each: `/<name>.html`. */
export async function openStage(names = Object.keys(contestants), { readable = false } = {}) {
  const files = { '/image.svg': image, '/favicon.ico': '' };
  for (const name of names) {
    const made = await bundle(path.join(here, `contestants/${name}.js`), { readable });
    for (const file of made.files) files[`/${name}/${file.name}`] = file.code;
    files[`/${name}.css`] = sheetOf(name);
    files[`/${name}.html`] =
      `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="/${name}.css"><main id="stage"></main><script type="module" src="/${name}/${made.files[0].name}"></script></html>`;
  }
  return serveTexts(files);
}
