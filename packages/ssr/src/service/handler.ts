import { decodeUtf8 } from '../page/utf8.js';
import { streamPage } from '../render/render-page.js';
import type { RenderedHtml } from '../render/options.js';
import { RenderPool, type PoolOptions } from './render-pool.js';

/** Settings of a service that renders the pages of others. */
export interface HandlerOptions extends Omit<PoolOptions, 'now'> {
  /** Largest page that is rendered, in bytes; larger ones are sent back as they come. Default: 8,000,000. */
  bytes?: number | undefined;
  /**
   * Sends what stands before an element that waits for data at once. Then pages are rendered in the thread of the
   * caller, which no time limit ends, and one that breaks off has been sent in part. Default: whole pages, with their
   * length.
   */
  stream?: boolean | undefined;
}

/** Where a caller names the address of the page. */
const addressHeader = 'sen-page-url';

/**
 * A service for portals in any language, as a function of the Web platform: `POST` an HTML page, get it back rendered.
 * It keeps nothing between requests. What it cannot render comes back byte for byte; beyond what it can take on, it
 * answers 503 at once.
 *
 * The header `Sen-Page-URL` names the address of the page; the answer's `Sen-Style-Hashes` lists what `style-src` has
 * to allow.
 */
export function createHandler(options: HandlerOptions = {}): (request: Request) => Promise<Response> {
  return handlerWith(new RenderPool(options), options);
}

/** The same, with a pool that others start and close. */
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
    // Nobody reads this answer.
    if (!page) return plainText(503, 'the caller has left\n');
    addPageHeaders(headers, page);
    return sized(page.html === text ? whole : Buffer.from(page.html), headers);
  };
}

/** What the service does not answer otherwise than with 405. */
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
