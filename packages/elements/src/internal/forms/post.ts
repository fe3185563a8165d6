/** What has become of a request that posts a form. */
export type Answer =
  /** @param body the object in a JSON answer; undefined if it holds none */
  | { kind: 'answer'; response: Response; body: Record<string, unknown> | undefined }
  /** The server is busy or has failed. @param after milliseconds after which it wants to be asked again */
  | { kind: 'busy'; status: number; after: number | undefined }
  /** There was no answer, in time or at all. */
  | { kind: 'none'; isTimeout: boolean };

/** What a request has besides its body. */
export interface PostOptions extends RequestInit {
  /** The language of the page, in place of those of the visitor. */
  locale: string;
  /** Longest time of the request, in milliseconds. */
  timeout: number;
  /** Ends the request. */
  signal?: AbortSignal;
}

/** Longest pause that a server may ask for, in milliseconds. */
const longestPause = 3_600_000;

/**
 * Posts a form as a browser does, so that one handler serves pages with and without script and no request needs a
 * preflight; `Accept` asks for JSON. Never rejects.
 */
export async function post(action: string, { locale, timeout, signal, ...init }: PostOptions): Promise<Answer> {
  const controller = new AbortController();
  let isTimeout = false;
  const timer = setTimeout(() => {
    isTimeout = true;
    controller.abort();
  }, timeout);
  const abort = () => controller.abort();
  signal?.addEventListener('abort', abort);
  try {
    const response = await fetch(action, {
      method: 'POST',
      cache: 'no-store',
      ...init,
      headers: { accept: 'application/json', 'accept-language': locale, ...init.headers },
      signal: controller.signal,
    });
    const { status } = response;
    const isBusy = status >= 500 || [408, 425, 429].includes(status);
    return isBusy
      ? { kind: 'busy', status, after: pauseOf(response) }
      : { kind: 'answer', response, body: await jsonOf(response) };
  } catch {
    return { kind: 'none', isTimeout };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** The object in the answer; undefined if it holds none. */
async function jsonOf(response: Response): Promise<Record<string, unknown> | undefined> {
  try {
    const answer: unknown = await response.json();
    return typeof answer === 'object' && answer && !Array.isArray(answer)
      ? (answer as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** `Retry-After` in milliseconds: seconds, or a date. */
function pauseOf({ headers }: Response): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const pause = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return pause >= 0 ? Math.min(pause, longestPause) : undefined;
}

/** Longest message of a server that is shown. */
const longestMessage = 300;

/** A message of a server as text; undefined if it is none. */
export const messageOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim().slice(0, longestMessage) : undefined;
