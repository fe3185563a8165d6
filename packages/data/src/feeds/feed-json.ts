/** Sen's own JSON, JSON Feed 1.1, and posts of the WordPress REST API. */
import { absoluteUrl } from './absolute-url.js';
import { maxItems, type ArticleCollector, type RawItem } from './feed-article.js';
import { readHtml, type FoundImage } from './feed-html.js';
import { bare } from '../readers/coerce.js';
import { explain } from '../readers/explain.js';
import { readArticle } from '../readers/read-article.js';
import type { ParsedArticle } from '../types.js';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

// The value at a path of keys; undefined if missing.
const at = (value: unknown, ...keys: (string | number)[]): unknown =>
  keys.reduce<unknown>((from, key) => (isObject(from) && Object.hasOwn(from, key) ? from[key] : undefined), value);

const textAt = (value: unknown, ...keys: (string | number)[]): string | undefined => {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found : typeof found === 'number' ? `${found}` : undefined;
};

const listAt = (value: unknown, ...keys: (string | number)[]): unknown[] => {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : [];
};

const imageAt = (value: unknown, key: string): FoundImage | undefined => {
  const src = textAt(value, key);
  return src === undefined
    ? undefined
    : { src, alt: textAt(value, 'alt_text'), width: textAt(value, 'width'), height: textAt(value, 'height') };
};

const textsOf = (base: string, ...texts: (string | undefined)[]) =>
  texts.map((html) => (html ? { html, base } : undefined));

const fromWordPress = (post: unknown, base: string): RawItem => {
  const media = at(post, '_embedded', 'wp:featuredmedia', 0);
  const medium = at(media, 'media_details', 'sizes', 'medium_large');
  const image = imageAt(isObject(medium) ? { ...medium, alt_text: at(media, 'alt_text') } : media, 'source_url');
  const inGmt = textAt(post, 'date_gmt');
  const terms = listAt(post, '_embedded', 'wp:term').flat();
  return {
    id: textAt(post, 'id') ?? textAt(post, 'guid', 'rendered'),
    title: textAt(post, 'title', 'rendered') ?? textAt(post, 'title'),
    links: [textAt(post, 'link'), textAt(post, 'guid', 'rendered')],
    // WordPress writes it without an offset.
    dates: [inGmt && (/[Zz]$|[+-]\d\d:?\d\d$/.test(inGmt) ? inGmt : `${inGmt}Z`), textAt(post, 'date')],
    texts: textsOf(base, textAt(post, 'excerpt', 'rendered'), textAt(post, 'content', 'rendered')),
    images: [image ?? imageAt(media, 'source_url'), imageAt(post, 'jetpack_featured_media_url')],
    category: textAt(
      terms.find((term) => at(term, 'taxonomy') === 'category'),
      'name',
    ),
    author: textAt(post, '_embedded', 'author', 0, 'name'),
    base,
  };
};

const fromJsonFeed = (item: unknown, base: string): RawItem => ({
  id: textAt(item, 'id'),
  title: textAt(item, 'title'),
  links: [textAt(item, 'url'), textAt(item, 'external_url')],
  dates: [textAt(item, 'date_published'), textAt(item, 'date_modified')],
  texts: textsOf(base, textAt(item, 'summary'), textAt(item, 'content_text'), textAt(item, 'content_html')),
  images: [
    imageAt(item, 'image'),
    imageAt(item, 'banner_image'),
    ...listAt(item, 'attachments')
      .filter((file) => textAt(file, 'mime_type')?.startsWith('image/'))
      .map((file) => imageAt(file, 'url')),
  ],
  category: textAt(item, 'tags', 0),
  author: textAt(item, 'authors', 0, 'name') ?? textAt(item, 'author', 'name'),
  base,
});

const absolute = (article: ParsedArticle, base: string): ParsedArticle => {
  const { url, image } = article;
  return bare({
    ...article,
    ...(url !== undefined && { url: absoluteUrl(url, base) ?? url }),
    ...(image && { image: bare({ ...image, src: absoluteUrl(image.src, base) ?? image.src }) }),
  });
};

/**
 * Reads articles into `collector` and returns the title of the list. Throws if the JSON contains no list of articles.
 */
export function readJson(json: unknown, url: string, collector: ArticleCollector): string {
  const found = Array.isArray(json) ? json : (at(json, 'articles') ?? at(json, 'items'));
  if (!Array.isArray(found)) {
    const message = textAt(json, 'message') ?? textAt(json, 'error');
    throw new Error(
      message && !found
        ? `The server answered with an error instead of articles: ${readHtml(message).text.slice(0, 200)}`
        : 'This JSON holds no list of articles; give a list, or an object with a list named "articles" or "items".',
    );
  }
  const list = found as unknown[];
  if (list.length && !list.some(isObject))
    throw new Error(
      'This JSON holds a list, but not of articles; give a list of objects with title, url and publishedAt.',
    );
  const version = textAt(json, 'version') ?? '';
  collector.home = absoluteUrl(textAt(json, 'home_page_url') ?? '', '') ?? '';
  const next = textAt(json, 'next_url') ?? textAt(json, 'next');
  collector.next = (next && absoluteUrl(next, url)) || '';
  for (const item of list) {
    if (collector.isFull) {
      collector.addProblem(`It has ${list.length} items; the first ${maxItems} were read.`);
      break;
    }
    if (isObject(at(item, 'title')) || (textAt(item, 'date_gmt') && textAt(item, 'link')))
      collector.add(fromWordPress(item, url));
    else if (
      version.includes('jsonfeed.org') ||
      ['date_published', 'content_html', 'content_text'].some((key) => at(item, key))
    )
      collector.add(fromJsonFeed(item, url));
    else {
      collector.name = 'articles';
      const article = readArticle(
        item,
        (field, value, wanted) => collector.addProblem(explain(field, value, wanted)),
        `articles[${collector.count}]`,
        collector.timeZone,
      );
      collector.keep(article && absolute(article, url), true);
    }
  }
  return readHtml(textAt(json, 'title') ?? '').text;
}
