import { absolute } from './address.js';
import type { ArticlePage } from './article-page.js';

/**
 * Structured data for search engines: a NewsArticle with the known fields.
 *
 * @param url URL of the article
 */
export function newsArticle(article: Partial<ArticlePage>, url: string, lang: string): object | undefined {
  const { title, publishedAt, category, summary, image, issuer, signature, views } = article;
  if (!title) return undefined;
  const author = issuer ?? signature;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    url,
    mainEntityOfPage: url,
    inLanguage: lang,
    datePublished: publishedAt,
    articleSection: category,
    description: summary,
    image: image && absolute(image.src, url),
    author: author && { '@type': 'Organization', name: author },
    interactionStatistic:
      views === undefined
        ? undefined
        : {
            '@type': 'InteractionCounter',
            interactionType: 'https://schema.org/ReadAction',
            userInteractionCount: views,
          },
  };
}
