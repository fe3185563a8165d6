import { streamPage, type RenderOptions } from '../render/render-page.js';
import { decodeUtf8 } from '../page/utf8.js';

/** Settings of a service that renders the pages of others. */
export interface HandlerOptions extends Omit<RenderOptions, 'url' | 'now'> {
  /** Largest page that is rendered, in bytes; larger ones go through as they come. Default: 8,000,000. */
  bytes?: number | undefined;
}

/** Where a caller names the address of the page. */
const addressHeader = 'sen-page-url';

/**
 * A service for portals in any language, as a function of the Web platform: `POST` an HTML page, get it back rendered.
 * It keeps nothing between requests. What it cannot render comes back byte for byte.
 *
 * The header `Sen-Page-URL` names the address of the page; the answer's `Sen-Style-Hashes` lists what `style-src` has
 * to allow.
 */
export function createHandler(options: HandlerOptions = {}): (request: Request) => Promise<Response> {
  const { bytes: most = 8_000_000, ...settings } = options;
  return async (request) => {
    const { method } = request;
    if (method === 'GET' || method === 'HEAD')
      return new Response('ok\n', { headers: { 'content-type': 'text/plain' } });
    if (method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'GET, HEAD, POST' } });
    const type = request.headers.get('content-type') ?? 'text/html; charset=utf-8';
    const headers = new Headers({
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    // What is compressed goes through as it is.
    const encoding = request.headers.get('content-encoding');
    if (encoding) headers.set('content-encoding', encoding);
    const body = request.body?.getReader();
    const read = await readUpTo(body, most);
    const text = read.isWhole && !encoding && isUtf8Html(type) ? decodeUtf8(Buffer.concat(read.chunks)) : undefined;
    if (text === undefined) return new Response(passOn(read.chunks, body), { headers });
    const page = streamPage(text, { ...settings, url: addressOf(request) });
    if (page.styleHashes.length) headers.set('sen-style-hashes', page.styleHashes.join(' '));
    for (const file of page.styleFiles) headers.append('link', `<${encodeURI(file)}>; rel=preload; as=style`);
    return new Response(encoded(page.chunks), { headers });
  };
}

function addressOf(request: Request): string | undefined {
  const given = request.headers.get(addressHeader) ?? '';
  return /^https?:/.test(given) && URL.canParse(given) ? given : undefined;
}

const isUtf8Html = (type: string) =>
  /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type) &&
  (!/charset=/i.test(type) || /charset="?utf-?8\b/i.test(type));

type Body = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;

async function readUpTo(body: Body, most: number): Promise<{ chunks: Uint8Array<ArrayBuffer>[]; isWhole: boolean }> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await body?.read(); next && !next.done; next = await body!.read()) {
    chunks.push(next.value);
    size += next.value.length;
    if (size > most) return { chunks, isWhole: false };
  }
  return { chunks, isWhole: true };
}

/** What was read, and what is still to come. */
function passOn(chunks: Uint8Array<ArrayBuffer>[], body: Body): ReadableStream<Uint8Array<ArrayBuffer>> {
  const read = chunks[Symbol.iterator]();
  return new ReadableStream({
    async pull(controller) {
      const known = read.next();
      const next = known.done ? await body?.read() : known;
      if (next && !next.done) controller.enqueue(next.value);
      else controller.close();
    },
    cancel: (reason) => body?.cancel(reason),
  });
}

function encoded(chunks: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const pieces = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
