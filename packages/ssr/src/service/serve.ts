import { createServer, type Server } from 'node:http';
import { allowedMethods, handlerWith, type HandlerOptions } from './handler.js';
import { nodeHandler } from './node.js';
import { RenderPool } from './render-pool.js';

/** Longest time for pending pages when the service stops, in milliseconds. */
const longestStop = 10_000;

/** A running server with its stop function. */
export interface RenderServer {
  server: Server;
  /** Accepts no more pages, completes pending responses, and resolves. */
  stop(): Promise<void>;
}

/** The service as a standalone server. */
export function createRenderServer(options: HandlerOptions): RenderServer {
  const pool = new RenderPool(options);
  const server = createServer(nodeHandler(handlerWith(pool, options)));
  // Without this listener the server closes the connection.
  server.on('connect', (_, socket) =>
    socket.end(`HTTP/1.1 405 Method Not Allowed\r\nAllow: ${allowedMethods}\r\n\r\n`),
  );
  server.on('listening', () => pool.start());
  return {
    server,
    async stop() {
      const closed = new Promise((done) => server.close(done));
      // Keep-alive connections become idle one by one.
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const late = setTimeout(() => server.closeAllConnections(), longestStop);
      await closed;
      clearInterval(idle);
      clearTimeout(late);
      await pool.close();
    },
  };
}
