import { lazy } from '../internal/values/lazy.js';

/** Loads the reader of articles in foreign markup. */
export const loadListReader = lazy(async () => {
  const { readArticleList } = await import('@sen-portal/data/markup-articles.js');
  return (host: Element) => readArticleList(host);
});
