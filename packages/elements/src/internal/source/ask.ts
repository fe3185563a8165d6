import type { DataRequest, DataSource } from '../environment/portal-context.js';
import { LoadError } from './load-error.js';

/** Longest wait for a response and its body, in milliseconds. */
const patience = 20_000;

/**
 * Sends one request to a source. The promise always settles: after `patience`, or when `abort` fires, whether or not
 * the source observes its signal.
 */
export async function ask(
  source: DataSource,
  request: Omit<DataRequest, 'signal'>,
  abort: AbortController,
): Promise<unknown> {
  const { signal } = abort;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const givenUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const { src, page } = request;
      reject(new LoadError('time-out', `${page ?? src} did not answer within ${patience / 1000} seconds`));
      abort.abort();
    }, patience);
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  // May reject after the race is decided.
  givenUp.catch(() => {});
  try {
    return await Promise.race([source({ ...request, signal }), givenUp]);
  } catch (error) {
    // Sources may reject with any value.
    throw error instanceof Error ? error : new Error(`${request.src} failed: ${String(error)}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
