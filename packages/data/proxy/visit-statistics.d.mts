import type { IncomingMessage, ServerResponse } from 'node:http';

export interface VisitStatisticsOptions {
  server: 'matomo' | 'plausible' | 'umami';
  /** URL of the analytics server, with a trailing slash. */
  url: string;
  /** The site: its number in Matomo, its domain in Plausible, its id in Umami. */
  site: string;
  token: string;
  /** First day of the total, `YYYY-MM-DD`. Default: `2020-01-01`. */
  since?: string;
  /** Lifetime of the cached response, in seconds. Default: 60. */
  cacheSeconds?: number;
  /** Default: `Asia/Ho_Chi_Minh`. */
  timeZone?: string;
  /** Default: `console.error`. */
  log?: (problem: string) => void;
}

/** Returns a request handler that answers with the figures of the analytics server. Throws for missing options. */
export function visitStatistics(
  options: VisitStatisticsOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
