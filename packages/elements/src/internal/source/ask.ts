import type { DataRequest, DataSource } from '../environment/portal-context.js';
import { LoadError } from './load-error.js';

/** Longest wait for an answer and its body, in milliseconds. */
const patience = 20_000;

/**
 * Asks a source once. The promise always settles: after `patience`, or when `abort` fires, whether the source follows
 * its signal or not.
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
  // Rejects later than the race where that has been won.
  givenUp.catch(() => {});
  try {
    return await Promise.race([source({ ...request, signal }), givenUp]);
  } catch (error) {
    // Sources may reject with anything.
    throw error instanceof Error ? error : new Error(`${request.src} failed: ${String(error)}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
