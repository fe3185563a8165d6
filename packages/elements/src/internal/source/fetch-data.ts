import { nextInLinkHeader } from '@sen-portal/data/link-header.js';
import { LoadError } from './load-error.js';
import type { DataRequest } from '../environment/portal-context.js';
import { warnOnce } from '../warn.js';
import { baseUri } from '../environment/base-uri.js';

/** Largest body that is read, in bytes. */
const largestBody = 10_000_000;
/** Number of faults in one feed that are logged. */
const namedProblems = 5;

/**
 * The default data source: fetches `src`, relative to the page. Our JSON is read here; anything else that holds
 * articles (feeds, WordPress) goes to the feed parser, which loads when first needed. A page of a list is the address
 * that the page before it named: in its content, or in a `Link` header, as WordPress does.
 *
 * @param timeZone that of times without an offset
 */
export async function fetchData({ src, shape, page, signal }: DataRequest, timeZone?: string): Promise<unknown> {
  const url = addressOf(page ?? src);
  try {
    // The browser sends its own conditional request: a header set here would cost a preflight on other origins.
    // A site changes seldom, and every page needs it first: the lifetime that its server gives it counts.
    const response = await fetch(url, { signal, cache: shape === 'site' ? 'default' : 'no-cache' });
    if (!response.ok) throw refused(response, url);
    const data = await decode(await body(response, url), response, shape, timeZone);
    const next = nextInLinkHeader(response.headers.get('link'));
    return shape === 'articles' && next ? { ...(data as object), next: absolute(next, response.url) } : data;
  } catch (cause) {
    if (cause instanceof LoadError || signal.aborted) throw cause;
    throw navigator.onLine === false
      ? new LoadError('offline', `${url} was not asked: this device is offline`, { cause })
      : new LoadError(
          'unreachable',
          `${url} cannot be reached: the connection failed, or the server does not allow this page’s origin (CORS); a page cannot tell which. Look at the network panel.`,
          { cause },
        );
  }
}

function addressOf(src: string): string {
  let url: string;
  try {
    url = new URL(src, baseUri()).href;
  } catch (cause) {
    throw new LoadError('address', `src is no address: ${src}`, { cause });
  }
  if (!/^https?:/.test(url)) throw new LoadError('address', `src must lead to http: or https:, got ${url}`);
  return url;
}

function refused({ status, statusText }: Response, url: string): LoadError {
  const answered = `${url} answered ${`${status} ${statusText}`.trim()}`;
  if (status === 401 || status === 403)
    return new LoadError(
      'denied',
      `${answered}: it wants a log-in, or forbids this page. Let the server answer visitors without one.`,
    );
  if (status === 404 || status === 410) return new LoadError('missing', `${answered}: correct the src.`);
  return new LoadError('server', `${answered}: the server’s own log says why.`);
}

async function body(response: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader!.read()) {
    size += chunk.value.length;
    if (size > largestBody) {
      void reader!.cancel();
      throw new LoadError('format', `${url} sent more than ${largestBody / 1e6} MB; ask it for fewer items.`);
    }
    chunks.push(chunk.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Parses a response body: Sen's JSON, or any list of articles that the feed parser supports. */
export async function decode(
  bytes: Uint8Array,
  { url, headers }: Pick<Response, 'url' | 'headers'>,
  shape: DataRequest['shape'],
  timeZone?: string,
): Promise<unknown> {
  const text = new TextDecoder().decode(bytes);
  // The feed parser has the message for a page that links a feed.
  if (/^\s*(<!doctype html|<html)/i.test(text) && !(shape === 'articles' && /application\/(rss|atom)\+/i.test(text)))
    throw new LoadError('format', `${url} sent an HTML page instead of data; it is often a log-in or error page.`);
  try {
    const json: unknown = JSON.parse(text);
    if (shapesWithLinks.has(shape)) return withAllLinks(json, url);
    if (shape !== 'articles') return json;
    const ours = oursIn(json);
    if (ours) return { next: absolute(ours.next, url), articles: ours.articles.map((item) => withLinks(item, url)) };
  } catch (cause) {
    if (shape !== 'articles')
      throw new LoadError('format', `${url} sent no JSON: ${(cause as Error).message}`, { cause });
  }
  const { parseFeed } = await import('@sen-portal/data/feed.js');
  try {
    const feed = await parseFeed(bytes, { url, contentType: headers.get('content-type') ?? '', timeZone });
    const { problems } = feed;
    const more = problems.length - namedProblems;
    if (more > 0) problems.splice(namedProblems, more, `… and ${more} more`);
    if (problems.length) warnOnce(`${url}: ${problems.join('\n')}`);
    return feed;
  } catch (cause) {
    throw new LoadError('format', `${url} sent neither JSON nor a feed: ${(cause as Error).message}`, { cause });
  }
}

interface Listed {
  url?: unknown;
  image?: { src?: unknown };
}

/** Detects Sen's own list of articles by its content. */
function oursIn(json: unknown): { articles: unknown[]; next?: unknown } | undefined {
  const list = (Array.isArray(json) ? { articles: json } : json) as { articles?: unknown } | null;
  const articles = list?.articles;
  return Array.isArray(articles) &&
    articles.every((item: Listed | null) => typeof item !== 'object' || !item || item.url)
    ? { ...list, articles }
    : undefined;
}

/** Resolves the links of an article against its list, not against the page that shows it. */
function withLinks(article: unknown, base: string): unknown {
  if (typeof article !== 'object' || !article) return article;
  const { url, image } = article as Listed;
  return {
    ...article,
    url: absolute(url, base),
    ...(typeof image === 'object' && image && { image: { ...image, src: absolute(image.src, base) } }),
  };
}

const shapesWithLinks: ReadonlySet<string> = new Set([
  'document',
  'documents',
  'organisation',
  'search-results',
  'site',
  'suggestions',
]);

/** Resolves all links of other data, likewise; the JSON is ours to change. */
function withAllLinks(json: unknown, base: string): unknown {
  const open = [json];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (typeof each !== 'object' || !each) continue;
    for (const [name, value] of Object.entries(each as Record<string, Record<string, unknown>>)) {
      if (typeof value === 'object') {
        open.push(value);
        if (name === 'sources') for (const key in value) value[key] = absolute(value[key], base);
      } else if (/^(url|answerUrl|photo|src)$/.test(name))
        (each as Record<string, unknown>)[name] = absolute(value, base);
    }
  }
  return json;
}

function absolute<T>(address: T, base: string): T | string {
  try {
    return typeof address === 'string' && address.trim() ? new URL(address, base).href : address;
  } catch {
    return address;
  }
}
