import type { RenderLimits } from './options.js';

/** The response to a `src` on a page. */
export interface SourceRequest {
  url: string;
  shape: string;
}

/** The unread body, or the reason of the failure. */
export type SourceAnswer = { bytes: Uint8Array<ArrayBuffer>; url: string; contentType: string } | { problem: string };

const mostRedirects = 3;
const mostAtOnce = 6;

/** Fetches the `src` URLs of a page from allowed origins, each once and a few at a time. A failure is a result, too. */
export function fetchSources(
  requests: readonly SourceRequest[],
  origins: readonly string[],
  limits: RenderLimits,
  signal?: AbortSignal,
): Map<string, Promise<SourceAnswer>> {
  if (!requests.length) return new Map();
  const timeLimit = AbortSignal.timeout(limits.fetchMilliseconds);
  const either = signal ? AbortSignal.any([signal, timeLimit]) : timeLimit;
  const answers = new Map<string, Promise<SourceAnswer>>();
  const running: Promise<unknown>[] = [];
  for (const { url } of requests) {
    if (answers.has(url)) continue;
    const before = running.length < mostAtOnce ? undefined : running[running.length - mostAtOnce];
    const answer =
      answers.size < limits.sources
        ? Promise.resolve(before)
            .then(() => fetchSource(url, origins, limits.fetchBytes, either))
            .catch((error: Error) => ({ problem: error.message }))
        : Promise.resolve({
            problem: `${url} is not fetched: the page asks for more than ${limits.sources} addresses`,
          });
    running.push(answer);
    answers.set(url, answer);
  }
  return answers;
}

async function fetchSource(
  address: string,
  origins: readonly string[],
  mostBytes: number,
  signal: AbortSignal,
): Promise<SourceAnswer> {
  let url = address;
  let response: Response;
  for (let turn = 0; ; turn++) {
    const { origin } = new URL(url);
    if (!origins.includes(origin)) throw new Error(`${url} is not fetched: add ${origin} to the allowed origins`);
    response = await fetch(url, { signal, redirect: 'manual', headers: { accept: 'application/json, */*;q=0.5' } });
    const target = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !target) break;
    await response.body?.cancel();
    if (turn === mostRedirects) throw new Error(`${url} is redirected more than ${mostRedirects} times`);
    url = new URL(target, url).href;
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`${url} answered ${response.status}`);
  }
  const bytes = await readAtMost(response.body, mostBytes);
  if (!bytes) throw new Error(`${url} sent more than ${mostBytes} bytes; ask it for fewer items`);
  return { bytes, url, contentType: response.headers.get('content-type') ?? '' };
}

/** The bytes of a body; undefined above the limit. */
async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
