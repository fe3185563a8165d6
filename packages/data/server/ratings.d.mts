import type { IncomingMessage, ServerResponse } from 'node:http';

export interface RatingsOptions {
  /** Where ratings are appended, one JSON object per line: page, grade, comment, day, and the random number. */
  file: string;
  /** Fewest ratings of a page whose counts are published. Default: 5. */
  least?: number;
  /** Whether ratings of this page are accepted. Default: of all. */
  isPage?: (page: string) => boolean;
  /** Origins of other hosts whose pages may send and read. Default: none. */
  origins?: readonly string[];
  /** Most ratings of one client in a window. Default: 10. */
  limit?: number;
  /** Default: 600. */
  windowSeconds?: number;
  /** What tells clients apart. Default: the address of the connection; behind a proxy return its header. */
  clientOf?: (request: IncomingMessage) => string;
  /** Default: `Asia/Ho_Chi_Minh`. */
  timeZone?: string;
  /** Default: `console.error`. */
  log?: (problem: string) => void;
}

/** Returns a request handler that receives ratings and answers with their counts. Throws for missing options. */
export function ratings(options: RatingsOptions): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
