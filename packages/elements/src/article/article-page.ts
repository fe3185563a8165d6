import type { Article, ParsedArticle, Reader, Report } from '@sen-portal/data';
import { safeUrl, text, wholeNumber } from '@sen-portal/data/coerce.js';
import { readArticleFields, readArticles } from '@sen-portal/data/read-article.js';
/** A file attached to an article. */
export interface ArticleAttachment {
  /** The title; the file name is shown without one. */
  title?: string;
  /** The URL: `http:`, `https:` or relative. */
  url: string;
  /** `PDF`, or a media type such as `application/pdf`; derived from the URL if missing. */
  type?: string;
  /** Size in bytes. */
  size?: number;
}

/** Another article to continue with. */
export interface ArticleLink {
  title: string;
  url: string;
}

/** An article with all fields of its page. */
export interface ArticlePage extends Article {
  /** The text, as HTML; it is sanitised before it is rendered. */
  body?: string;
  /** The office below the text. Default: the issuer. */
  signature?: string;
  attachments?: ArticleAttachment[];
  related?: ParsedArticle[];
  previous?: ArticleLink;
  next?: ArticleLink;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const link: Reader<ArticleLink> = (value, report, field = '') => {
  if (value == null) return undefined;
  if (!isObject(value)) return void report?.(field, value, 'object');
  const title = text(value['title'], report, `${field}.title`);
  const url = safeUrl(value['url'], report, `${field}.url`);
  return title && url ? { title, url } : undefined;
};

const attachments: Reader<ArticleAttachment[]> = (value, report, field = '') => {
  if (value == null) return undefined;
  if (!Array.isArray(value)) return void report?.(field, value, 'list');
  return value.flatMap((item: unknown, index) => {
    const at = `${field}[${index}]`;
    const file = isObject(item) ? item : {};
    const url = safeUrl(file['url'], report, `${at}.url`);
    if (!url) return [];
    const title = text(file['title'], report, `${at}.title`);
    const type = text(file['type'], report, `${at}.type`);
    const size = wholeNumber(file['size'], report, `${at}.size`);
    return [{ url, ...(title && { title }), ...(type && { type }), ...(size !== undefined && { size }) }];
  });
};

/** The valid fields of an article page. */
export function readArticlePage(input: unknown, report?: Report, timeZone?: string): Partial<ArticlePage> {
  const page: Partial<ArticlePage> = readArticleFields(input, report, 'article', timeZone) ?? {};
  if (!isObject(input)) return page;
  try {
    const { body, signature, related, previous, next } = input;
    const own: { [K in keyof ArticlePage]?: ArticlePage[K] | undefined } = {
      body: text(body, report, 'body'),
      signature: text(signature, report, 'signature'),
      attachments: attachments(input['attachments'], report, 'attachments'),
      related: related == null ? undefined : readArticles(related, report, 'related', timeZone),
      previous: link(previous, report, 'previous'),
      next: link(next, report, 'next'),
    };
    for (const [name, value] of Object.entries(own)) if (value !== undefined) Object.assign(page, { [name]: value });
  } catch {
    // A getter or proxy that throws drops its own field only.
  }
  return page;
}
