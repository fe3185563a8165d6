// A real HTTP server that misbehaves on request, for tests of everything that loads data.
//
//   /data/<name>?…   the body <name> (below), with the behaviour of the query:
//     key=…          counts requests under this name; /count?key=… tells how many, how many ended as 304, and
//                    how many the client gave up
//     answers=…      the status of each request in turn, such as 200,500,200 (the last one stays)
//     delay=ms       waits before the answer
//     cut            breaks the connection in the middle of the body
//     type=…         content type; default application/json
//     gzip           compresses
//     etag           answers 304 to a conditional request
//     redirect       answers 302 to the same address without it
//     pages=n        the list has n pages of three articles; each names the next: in its content, or with link in a header
//     page=n         which one
//     cors=no        leaves out the header that lets other origins read the answer
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const articles = [
  { title: 'Phổ biến Nghị quyết 23-NQ/TU', url: '/tin/1', publishedAt: '2024-02-27T10:03:00+07:00', views: 73 },
  { title: 'Kế hoạch kiểm tra, giám sát năm 2024', url: '/tin/2', publishedAt: '2024-01-10T08:00:00+07:00' },
];

const bodies = {
  articles: () => JSON.stringify(articles),
  statistics: (count) => JSON.stringify({ online: 553 + count, total: 2462134, asOf: '2024-02-27T10:03:00+07:00' }),
  programme: () =>
    JSON.stringify({
      title: 'Nghị quyết 23-NQ/TU',
      groups: [{ targets: [{ label: 'Công dân học tập', milestones: [{ due: 2025, bound: 'at-least', value: 50 }] }] }],
    }),
  notices: () => JSON.stringify({ notices: [{ id: 'mua', variant: 'warning', title: 'Cảnh báo mưa lớn' }] }),
  site: () =>
    JSON.stringify({
      name: 'Phường Khương Trung',
      parentAgency: 'Ủy ban nhân dân thành phố Hà Nội',
      url: '../khuong-trung/',
      theme: 'sea',
      agency: 'Ủy ban nhân dân phường Khương Trung',
      contact: { telephone: '024 3853 0000' },
      sources: { tin: 'articles', 'tin-hong': 'no-such-file' },
      notices: [{ title: 'Cảnh báo mưa lớn' }],
    }),
  'site-then-none': (count) => (count > 1 ? '{}' : bodies.site()),
  html: () => '<!doctype html><title>Đăng nhập</title><p>Vui lòng đăng nhập.</p>',
  empty: () => '[]',
  nonsense: () => '{"articles": [',
  huge: () => `[${'"x",'.repeat(3_000_000)}"x"]`,
};

const feeds = new URL('../../data/fixtures/', import.meta.url);

/**
 * Starts the server on this machine, on any free port or the given one. Returns its URL and a function that stops it.
 */
export async function startFaultServer(port = 0) {
  const counts = new Map();
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const query = url.searchParams;
    const key = query.get('key') ?? '';
    const seen = counts.get(key) ?? { requests: 0, unchanged: 0, aborted: 0 };
    if (query.get('cors') !== 'no') response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'link');
    if (url.pathname === '/count') return response.end(JSON.stringify(seen));
    counts.set(key, seen);
    seen.requests++;
    response.on('close', () => response.writableEnded || query.has('cut') || seen.aborted++);
    const delay = setTimeout(() => answer(url, request, response, seen), Number(query.get('delay') ?? 0));
    // Pending delays must not keep the process alive.
    response.on('close', () => clearTimeout(delay));
  });
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

function answer(url, request, response, seen) {
  const query = url.searchParams;
  if (query.has('redirect')) {
    query.delete('redirect');
    return response.writeHead(302, { location: `${url.pathname}?${query}` }).end();
  }
  const body = query.has('pages') ? pageOf(query) : bodyOf(url.pathname, seen.requests);
  if (body === undefined) return response.writeHead(404).end('nothing here');
  const answers = (query.get('answers') ?? '200').split(',');
  const status = Number(answers[Math.min(seen.requests, answers.length) - 1]);
  const headers = { 'content-type': query.get('type') ?? 'application/json; charset=utf-8' };
  if (query.has('link') && nextOf(query))
    headers.link = `<https://a.example/1>; rel="prev", <${nextOf(query)}>; rel="next"`;
  if (status !== 200) return response.writeHead(status, headers).end(status === 304 ? undefined : 'failed on request');
  if (query.has('etag')) {
    const tag = `"${body.length}"`;
    headers.etag = tag;
    if (request.headers['if-none-match'] === tag) {
      seen.unchanged++;
      return response.writeHead(304, headers).end();
    }
  }
  const bytes = query.has('gzip') ? gzipSync(body) : Buffer.from(body);
  if (query.has('gzip')) headers['content-encoding'] = 'gzip';
  if (!query.has('cut')) return response.writeHead(200, headers).end(bytes);
  response.writeHead(200, { ...headers, 'content-length': bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2), () => setTimeout(() => response.destroy(), 20));
}

/** The URL of the next page, relative to this one. */
function nextOf(query) {
  const page = Number(query.get('page') ?? 1);
  return page < Number(query.get('pages'))
    ? `?${new URLSearchParams({ ...Object.fromEntries(query), page: page + 1 })}`
    : '';
}

function pageOf(query) {
  const page = Number(query.get('page') ?? 1);
  const list = [1, 2, 3].map((place) => ({
    title: `Bài ${(page - 1) * 3 + place}`,
    url: `tin/${(page - 1) * 3 + place}`,
    publishedAt: '2024-02-27',
  }));
  return JSON.stringify(query.has('link') ? list : { articles: list, ...(nextOf(query) && { next: nextOf(query) }) });
}

function bodyOf(pathname, count) {
  const name = decodeURIComponent(pathname.replace(/^\/data\//, ''));
  if (Object.hasOwn(bodies, name)) return bodies[name](count);
  if (!/^[\w.-]+$/.test(name)) return undefined;
  try {
    return readFileSync(new URL(name, feeds));
  } catch {
    return undefined;
  }
}
