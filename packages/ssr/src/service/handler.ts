import { decodeUtf8 } from '../page/utf8.js';
import { streamPage } from '../render/render-page.js';
import type { RenderedHtml } from '../render/options.js';
import { RenderPool, type PoolOptions } from './render-pool.js';

/** Options of a service that renders the pages of others. */
export interface HandlerOptions extends Omit<PoolOptions, 'now'> {
  /** Largest page that is rendered, in bytes; larger ones are returned unchanged. Default: 8,000,000. */
  bytes?: number | undefined;
  /**
   * Sends the content before an element that waits for data at once. Pages are then rendered in the calling thread,
   * without a time limit, and one that fails has been sent in part. Default: whole pages, with their length.
   */
  stream?: boolean | undefined;
}

/** The header with the URL of the page. */
const addressHeader = 'sen-page-url';

/**
 * A service for portals in any language, as a function of the Web platform: `POST` an HTML page to get it back
 * rendered. It stores nothing between requests. A page that cannot be rendered is returned byte for byte; above its
 * capacity, the service responds with 503 at once.
 *
 * The request header `Sen-Page-URL` is the URL of the page; the response header `Sen-Style-Hashes` lists the hashes for
 * `style-src`.
 */
export function createHandler(options: HandlerOptions = {}): (request: Request) => Promise<Response> {
  return handlerWith(new RenderPool(options), options);
}

/** The same, with a pool that the caller starts and closes. */
export function handlerWith(pool: RenderPool, options: HandlerOptions): (request: Request) => Promise<Response> {
  const { bytes: most = 8_000_000, stream = false, ...settings } = options;
  return async (request) => {
    const { method, signal } = request;
    if (method === 'GET' || method === 'HEAD') return plainText(200, 'ok\n');
    if (method !== 'POST') return new Response(null, { status: 405, headers: { allow: allowedMethods } });
    if (pool.isFull) return busy();
    const type = request.headers.get('content-type') ?? 'text/html; charset=utf-8';
    const headers = new Headers({
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const encoding = request.headers.get('content-encoding');
    if (encoding) headers.set('content-encoding', encoding);
    const body = request.body?.getReader();
    const read = await readUpTo(body, most);
    if (!read.isWhole) {
      const length = request.headers.get('content-length');
      if (length) headers.set('content-length', length);
      return new Response(passOn(read.chunks, body), { headers });
    }
    const whole = Buffer.concat(read.chunks);
    // XHTML has neither attributes without a value nor declarative shadow roots.
    const text = !encoding && /^\s*text\/html\s*(;|$)/i.test(type) ? decodeUtf8(whole, type) : undefined;
    if (text === undefined) return sized(whole, headers);
    const url = addressOf(request);
    if (stream) {
      const page = streamPage(text, { ...settings, url });
      addPageHeaders(headers, page);
      return new Response(encoded(page.chunks), { headers });
    }
    if (pool.isFull) return busy();
    const page = await pool.render(text, url, signal);
    // The caller does not read this response.
    if (!page) return plainText(503, 'the caller has left\n');
    addPageHeaders(headers, page);
    return sized(page.html === text ? whole : Buffer.from(page.html), headers);
  };
}

/** The methods without a specific response get 405. */
export const allowedMethods = 'GET, HEAD, POST';

const plainText = (status: number, text: string, headers: Record<string, string> = {}) =>
  new Response(text, { status, headers: { 'content-type': 'text/plain', ...headers } });

const busy = () => plainText(503, 'too many pages are waiting\n', { 'retry-after': '1' });

function sized(body: Buffer<ArrayBuffer>, headers: Headers): Response {
  headers.set('content-length', String(body.length));
  return new Response(body, { headers });
}

function addPageHeaders(headers: Headers, { styleHashes, styleFiles }: Omit<RenderedHtml, 'html'>): void {
  if (styleHashes.length) headers.set('sen-style-hashes', styleHashes.join(' '));
  for (const file of styleFiles) headers.append('link', `<${encodeURI(file)}>; rel=preload; as=style`);
}

function addressOf(request: Request): string | undefined {
  const given = request.headers.get(addressHeader) ?? '';
  return /^https?:/.test(given) && URL.canParse(given) ? given : undefined;
}

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

/** The bytes read so far, and the rest of the stream. */
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
