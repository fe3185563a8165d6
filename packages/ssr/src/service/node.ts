import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { allowedMethods, createHandler, type HandlerOptions } from './handler.js';

/** The service for `http.createServer`, and for a route of Express: `app.post('/render', createNodeHandler())`. */
export function createNodeHandler(
  options: HandlerOptions = {},
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return nodeHandler(createHandler(options));
}

/** Adapts a handler of the Web platform to Node's server. */
export function nodeHandler(
  handle: (request: Request) => Promise<Response>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { method = 'GET' } = request;
    const hasBody = method !== 'GET' && method !== 'HEAD';
    // `Request` refuses these.
    if (/^(TRACE|TRACK|CONNECT)$/.test(method)) {
      response.writeHead(405, { allow: allowedMethods }).end();
      return;
    }
    const headers = new Headers();
    for (const name of ['content-type', 'content-encoding', 'content-length', 'sen-page-url']) {
      const value = request.headers[name];
      if (typeof value === 'string') headers.set(name, value);
    }
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    try {
      const answer = await handle(
        new Request('http://localhost/', {
          method,
          headers,
          signal: gone.signal,
          ...(hasBody && { body: bodyOf(request), duplex: 'half' }),
        }),
      );
      if (response.destroyed) return;
      response.writeHead(answer.status, [...answer.headers].flat());
      if (answer.body && method !== 'HEAD') await pipeline(Readable.fromWeb(answer.body as never), response);
      else response.end();
    } catch {
      // The client has closed the connection, or the request is invalid; there is no recipient for a response.
      response.destroy();
    }
  };
}

/** The page, also if a body parser of the framework has read it already: an empty one must not be returned instead. */
function bodyOf(request: IncomingMessage & { body?: unknown }): NonNullable<RequestInit['body']> {
  const { body } = request;
  if (!request.readableEnded) return Readable.toWeb(request) as ReadableStream;
  if (typeof body === 'string' || body instanceof Uint8Array) return body as Uint8Array<ArrayBuffer>;
  throw new Error('The body has been read');
}

/** The required part of a Fastify server. */
interface Fastify {
  addContentTypeParser(
    type: string[],
    parse: (request: unknown, payload: unknown, done: (error: null) => void) => void,
  ): unknown;
  all(
    path: string,
    handle: (
      request: { raw: IncomingMessage },
      reply: { raw: ServerResponse; hijack(): unknown },
    ) => void | Promise<void>,
  ): unknown;
}

/** The service as a Fastify plugin: `fastify.register(senFastify, {path: '/render'})`. */
export async function senFastify(
  fastify: Fastify,
  { path = '/', ...options }: HandlerOptions & { path?: string } = {},
): Promise<void> {
  const handle = createNodeHandler(options);
  // The handler reads the body itself.
  fastify.addContentTypeParser(['text/html', 'application/xhtml+xml'], (_request, _payload, done) => done(null));
  fastify.all(path, (request, reply) => {
    reply.hijack();
    return handle(request.raw, reply.raw);
  });
}
