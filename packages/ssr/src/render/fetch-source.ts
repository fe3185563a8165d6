import { parseFeed } from './elements.js';

/** From where and how much may be fetched. */
export interface FetchLimits {
  /** Origins (`https://example.gov.vn`) that `src` may lead to. */
  origins: readonly string[];
  /** Longest wait, in milliseconds. */
  milliseconds: number;
  /** Largest answer. */
  bytes: number;
}

const mostRedirects = 3;

/** Fetches what a `src` leads to, if it may be fetched from there. Rejects with an Error that says what to do. */
export async function fetchSource(
  url: string,
  shape: string,
  { origins, milliseconds, bytes }: FetchLimits,
): Promise<unknown> {
  const signal = AbortSignal.timeout(milliseconds);
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
  const body = await readAtMost(response.body, bytes);
  if (!body) throw new Error(`${url} sent more than ${bytes} bytes; ask it for fewer items`);
  try {
    return JSON.parse(new TextDecoder().decode(body)) as unknown;
  } catch (cause) {
    if (shape !== 'articles') throw new Error(`${url} sent no JSON`, { cause });
  }
  return parseFeed(body, { url, contentType: response.headers.get('content-type') ?? '' });
}

/** The bytes of a body; undefined when there are more than that. */
async function readAtMost(body: ReadableStream<Uint8Array> | null, bytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > bytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
