import { createServer, type Server } from 'node:http';
import { allowedMethods, handlerWith, type HandlerOptions } from './handler.js';
import { nodeHandler } from './node.js';
import { RenderPool } from './render-pool.js';

/** Longest time that pages have when the service stops, in milliseconds. */
const longestStop = 10_000;

/** A server of its own, and what stops it. */
export interface RenderServer {
  server: Server;
  /** Takes no more pages, answers those that it has, and resolves. */
  stop(): Promise<void>;
}

/** The service as a server of its own. */
export function createRenderServer(options: HandlerOptions): RenderServer {
  const pool = new RenderPool(options);
  const server = createServer(nodeHandler(handlerWith(pool, options)));
  // A server that does not listen for this breaks the connection off.
  server.on('connect', (_, socket) =>
    socket.end(`HTTP/1.1 405 Method Not Allowed\r\nAllow: ${allowedMethods}\r\n\r\n`),
  );
  server.on('listening', () => pool.start());
  return {
    server,
    async stop() {
      const closed = new Promise((done) => server.close(done));
      // Connections that callers keep open become idle one by one.
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const late = setTimeout(() => server.closeAllConnections(), longestStop);
      await closed;
      clearInterval(idle);
      clearTimeout(late);
      await pool.close();
    },
  };
}
