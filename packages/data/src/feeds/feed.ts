/**
 * A reader for the article lists of content management systems: Sen's own JSON, JSON Feed 1.1, RSS 2.0 and 1.0, Atom
 * 1.0, and posts of the WordPress REST API. Runs in browsers and in Node, without a DOM. The format is detected from
 * the content; file extension and content type are ignored.
 */
import { quote } from '../readers/explain.js';
import { ArticleCollector } from './feed-article.js';
import { decodeText } from './feed-encoding.js';
import { readJson } from './feed-json.js';
import type { ParsedArticle } from '../types.js';

/** The origin of a document. */
export interface FeedOptions {
  /** Its URL, the base of relative links. */
  url: string;
  /** Its `Content-Type`; only the `charset` is used. */
  contentType?: string | undefined;
  /** The time zone of times without an offset: IANA name. Default: `Asia/Ho_Chi_Minh`. */
  timeZone?: string | undefined;
}

/** The content of a feed. */
export interface Feed {
  /** Title of the feed as plain text; empty if it has none. */
  title: string;
  /**
   * The articles in document order, each once. Titles and summaries are plain text; URLs are absolute if `url` is. An
   * item without a valid link or date is kept without it.
   */
  articles: ParsedArticle[];
  /** URL of the next page, if the feed has one: `next_url` of JSON Feed, `next` of Sen's JSON, `rel="next"` in XML. */
  next?: string;
  /** One sentence per fault, for the maintainers of the feed: `items[3].url: "javascript:…" is not a safe link; …`. */
  problems: string[];
}

/** The largest document that is read, in bytes, or in UTF-16 units of text. */
export const largestFeed = 10_000_000;

const binary: [start: RegExp, what: string][] = [
  [/^%PDF-/, 'a PDF file'],
  [/^PK[^ -~]/, 'a ZIP or Office file'],
  [/^(\x89PNG|GIF8|\xff\xd8\xff|RIFF)/, 'a picture'],
  // eslint-disable-next-line no-control-regex -- matches control characters
  [/^\x1f\x8b/, 'gzip data that the server does not declare (Content-Encoding: gzip)'],
  [/\0/, 'binary data'],
];

/**
 * Reads a list of articles from text or bytes.
 *
 * Nothing is fetched, declared entities are not expanded, and the time is linear in the size: at most 10 MB and 10,000
 * items are read. Prefer bytes to text: their encoding is detected. Rejects with an `Error` that states the cause and
 * the remedy if the input is no list of articles; other faults are repaired, or dropped and listed in `problems`.
 */
export async function parseFeed(input: string | Uint8Array, options: FeedOptions): Promise<Feed> {
  const { url = '', contentType, timeZone } = options ?? {};
  if (typeof input !== 'string' && !(input instanceof Uint8Array))
    throw new Error(`A feed is text or bytes (Uint8Array), not ${quote(input)}.`);
  if (input.length > largestFeed)
    throw new Error(
      `This is too large: ${(input.length / 1e6).toFixed(1)} MB, and ${largestFeed / 1e6} MB are the most that is read. Let the server give fewer items.`,
    );
  const collector = new ArticleCollector();
  collector.timeZone = timeZone;
  const { text: decoded, problem } = typeof input === 'string' ? { text: input } : decodeText(input, contentType);
  if (problem) collector.addProblem(problem);
  const text = decoded.replace(/^\ufeff/, '').trimStart();
  const title = /^[[{]/.test(text)
    ? readJson(parseJson(text), url, collector)
    : await readMarkup(text, input, url, collector);
  collector.finish();
  const { articles, next, problems } = collector;
  return { title, articles, ...(next && { next }), problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`This looks like JSON, but it is faulty or breaks off: ${(cause as Error).message}`, { cause });
  }
}

async function readMarkup(text: string, input: string | Uint8Array, url: string, collector: ArticleCollector) {
  // PHP prints notices before the document when a plug-in is broken.
  const isPlain = /^<([!?]|html)/i.test(text);
  const start = isPlain ? 0 : text.slice(0, 65_536).search(/<(\?xml|rss|feed|channel|([\w-]+:)?(RDF|feed))[\s>]/i);
  if (start > 0)
    collector.addProblem(`Before the feed stands ${quote(text.slice(0, start).trim())}; switch off what writes it.`);
  if (start < 0 && !text.startsWith('<')) throw new Error(whatItIs(text, input));
  const { readXml } = await import('./feed-xml.js');
  return readXml(start > 0 ? text.slice(start) : text, url, collector);
}

function whatItIs(text: string, input: string | Uint8Array): string {
  if (!text) return 'This is empty. Look at what the server sends.';
  const head = typeof input === 'string' ? input.slice(0, 1000) : String.fromCharCode(...input.subarray(0, 1000));
  const kind = binary.find(([start]) => start.test(head))?.[1];
  return `This is ${kind ?? `text that begins with ${quote(text)}`}, not a feed. Use the address of JSON, JSON Feed, RSS or Atom.`;
}
