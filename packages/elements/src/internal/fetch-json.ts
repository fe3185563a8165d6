import type { DataRequest } from './portal-context.js';

/** The default data source: fetches the request's `src`, relative to the page, as JSON. */
export async function fetchJson({ src, signal }: DataRequest): Promise<unknown> {
  const url = new URL(src, document.baseURI);
  let response: Response;
  try {
    response = await fetch(url, { signal, cache: 'no-cache', headers: { accept: 'application/json' } });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new Error(
      `${url} cannot be reached: the network failed, or the server does not allow this page's origin (CORS); a page cannot tell which`,
      { cause },
    );
  }
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${response.statusText}`.trimEnd());
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (cause) {
    const found = /^\s*</.test(text) ? 'HTML or XML' : 'something else';
    throw new Error(`${url} should answer with JSON, but sent ${found}`, { cause });
  }
}
