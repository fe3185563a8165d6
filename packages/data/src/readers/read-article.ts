import { dateTime, imageUrl, isPlaceholderDate, reader, safeUrl, text, wholeNumber, type Reader } from './coerce.js';
import { list, optional, object, type Shape } from './read.js';
import type { ArticleImage, ParsedArticle } from '../types.js';

/** A picture with its alternative text; `undefined` without a valid URL. */
export const readImage: Reader<ArticleImage> = /* @__PURE__ */ optional(
  /* @__PURE__ */ object<ArticleImage>(
    {
      src: imageUrl,
      // An empty text is deliberate (decoration), a missing one an oversight; both result in the empty text.
      alt(value, report, field) {
        if (value == null) report?.(field!, value, 'alt');
        return text(value, report, field) ?? '';
      },
      width: wholeNumber,
      height: wholeNumber,
    },
    ['src'],
  ),
);

const articleShape: Shape<ParsedArticle> = {
  id: text,
  title: text,
  url: safeUrl,
  publishedAt: /* @__PURE__ */ reader('time', (value, timeZone) => {
    const date = dateTime(value, undefined, '', timeZone);
    return date && !isPlaceholderDate(date) ? date : undefined;
  }),
  views: wholeNumber,
  category: text,
  documentNumber: text,
  issuer: text,
  summary: text,
  image: readImage,
};

/** The valid fields of an article, all optional: for elements that merge several sources. */
export const readArticleFields: Reader<Partial<ParsedArticle>> =
  /* @__PURE__ */ object<Partial<ParsedArticle>>(articleShape);

/**
 * One article; `undefined` without a headline. A missing or invalid link or date is reported and dropped, the rest is
 * kept.
 */
export const readArticle: Reader<ParsedArticle> = /* @__PURE__ */ object(
  articleShape,
  ['title'],
  ['title', 'url', 'publishedAt'],
);

/** A list of articles; those without a headline are dropped. `undefined` if it is no list. */
export const readArticles: Reader<ParsedArticle[]> = /* @__PURE__ */ list(readArticle, 'articles');
