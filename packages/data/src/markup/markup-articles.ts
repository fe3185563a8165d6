/** A list of articles, read from the markup of a content management system. */
import { absoluteUrl } from '../feeds/absolute-url.js';
import { dateTime, imageUrl, wholeNumber } from '../readers/coerce.js';
import { foldDiacritics } from '../formats/collate.js';
import { findDate } from '../formats/parse-human-date.js';
import { numberPattern, readLocalisedNumber } from '../formats/localised-number.js';
import { outermost, rowsOf, tidy, type MarkupElement, type MarkupNode } from './markup-text.js';
import type { ArticleImage, ParsedArticle } from '../types.js';

const heading = /^h[1-6]$/;
const more = '(?:đọc tiếp|xem tiếp|xem thêm|xem chi tiết|chi tiết|read more|continue reading)';
const isMore = new RegExp(`^[^\\p{L}]{0,9}${more}`, 'iu');
const moreAtEnd = new RegExp(`[\\s…[(]{0,9}${more}[^\\p{L}]{0,9}$`, 'iu');
const seen = 'luot (?:xem|doc|truy cap)|views?';
const views = new RegExp(
  `(?:${seen}|da xem|xem) ?:?\\s?(${numberPattern})|(?<![/-])(${numberPattern})\\s(?:${seen})(?! ?:? ?\\d)`,
);

const isLink = (element: MarkupElement) =>
  element.localName === 'a' && !!element.getAttribute('href') && !!tidy(element.textContent);

const linksIn = (root: MarkupElement) => outermost(root, /^a$/).filter(isLink);

const isElement = (node: MarkupNode): node is MarkupElement => node.nodeType === 1;

// List items with a link of their own; those that only hold a list give way to it.
function listItems(root: MarkupElement): MarkupElement[] {
  const items: MarkupElement[] = [];
  const open = outermost(root, /^li$/).reverse();
  for (let item = open.pop(); item; item = open.pop()) {
    const inner = outermost(item, /^(a|li)$/);
    if (inner.some(isLink)) items.push(item);
    else for (const list of inner.reverse()) if (list.localName === 'li') open.push(list);
  }
  return items;
}

// Parts a tree so that each part holds one of the marks, with what stands around it.
function partsAround(root: MarkupElement, marks: MarkupElement[]): MarkupNode[][] {
  const counts = new Map<MarkupNode, number>(marks.map((mark) => [mark, 1]));
  const all: [element: MarkupElement, parent: MarkupElement | undefined][] = [[root, undefined]];
  for (let index = 0; index < all.length; index++) {
    const [element] = all[index]!;
    if (!counts.has(element)) for (const child of Array.from(element.children)) all.push([child, element]);
  }
  for (const [element, parent] of all.reverse())
    if (parent) counts.set(parent, (counts.get(parent) ?? 0) + (counts.get(element) ?? 0));

  const parts: MarkupNode[][] = [];
  let part: MarkupNode[] | undefined;
  let before: MarkupNode[] = [];
  const open: MarkupNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const count = counts.get(node) ?? 0;
    if (count > 1) {
      // What stood before belongs to no article in particular.
      part = undefined;
      before = [];
      for (const child of Array.from((node as MarkupElement).childNodes).reverse()) open.push(child);
    } else if (count) {
      part = [...before, node];
      before = [];
      parts.push(part);
    } else (part ?? before).push(node);
  }
  return parts;
}

// Headings that hold a link, and links that hold a heading.
const titleLinks = (root: MarkupElement) => [
  ...outermost(root, heading).filter((title) => linksIn(title).length),
  ...linksIn(root).filter((link) => outermost(link, heading).length),
];

function itemsOf(root: MarkupElement): MarkupNode[][] {
  const articles = outermost(root, /^article$/);
  const rows = outermost(root, /^tr$/).filter((row) => linksIn(row).length);
  const items = [articles, listItems(root), rows].find((list) => list.length) ?? [];
  const titles = articles.length ? [] : titleLinks(root);
  // Where headings stand outside the lists, the lists are details.
  const inside = new Set(items.flatMap(titleLinks));
  if (!titles.every((title) => inside.has(title))) return partsAround(root, titles);
  return items.length ? items.map((item) => [item]) : partsAround(root, linksIn(root));
}

function imageIn(image: MarkupElement | undefined, baseUrl: string | undefined): ArticleImage | undefined {
  const given = image?.getAttribute('src') ?? '';
  const lazy = image?.getAttribute('data-src') ?? image?.getAttribute('data-original');
  const src = imageUrl(absoluteUrl(lazy && /^(data:|\s*$)/.test(given) ? lazy : given, baseUrl));
  if (!src) return;
  const size = [wholeNumber(image!.getAttribute('width')), wholeNumber(image!.getAttribute('height'))];
  return {
    src,
    alt: tidy(image!.getAttribute('alt')),
    ...(size[0] && size[1] && { width: size[0], height: size[1] }),
  };
}

function articleFrom(nodes: MarkupNode[], baseUrl: string | undefined): ParsedArticle | undefined {
  const elements = nodes.filter(isElement);
  const all = (name: RegExp) =>
    elements.flatMap((element) => (name.test(element.localName) ? element : outermost(element, name)));
  const links = all(/^a$/).filter((link) => isLink(link) && !isMore.test(tidy(link.textContent).slice(0, 60)));
  const title = all(heading)[0];
  // The heading's own link, or one around the heading, or the longest.
  const link =
    (title && linksIn(title)[0]) ??
    links.find((around) => outermost(around, heading).length) ??
    links.reduce<MarkupElement | undefined>(
      (longest, next) => (tidy(next.textContent).length > tidy(longest?.textContent ?? '').length ? next : longest),
      undefined,
    );
  const words = tidy((title ?? link)?.textContent ?? '');
  if (!words) return;
  // Systems that cut a headline keep it whole in the title attribute.
  const whole = /(…|\.{3})$/.test(words) ? tidy(link?.getAttribute('title') ?? '') : '';
  const article: ParsedArticle = { title: whole.length >= words.length ? whole : words };
  const url = link && absoluteUrl(link.getAttribute('href')!, baseUrl);
  if (url) article.url = url;

  const time = all(/^time$/)[0];
  const stated = time?.getAttribute('datetime');
  let date =
    (stated ? (dateTime(stated) ?? findDate(stated)) : undefined) ?? (time && findDate(time.textContent ?? ''));
  for (const row of rowsOf(nodes)) {
    const other = tidy(row).replace(words, '');
    const rest = (other.slice(0, -60) + other.slice(-60).replace(moreAtEnd, '')).trim();
    const found = rest.length < 200 ? findDate(rest) : undefined;
    date ??= found;
    const count = views.exec(foldDiacritics(rest.slice(0, 300)));
    const read = count && wholeNumber(readLocalisedNumber(count[1] ?? count[2]!));
    if (read != null) article.views ??= read;
    if (rest.length > 40 && !(rest.length < 120 && (found || count))) article.summary ??= rest;
  }
  if (date) article.publishedAt = date;
  const category = tidy(links.find((other) => /\bcategory\b/.test(other.getAttribute('rel') ?? ''))?.textContent ?? '');
  if (category) article.category = category;
  const image = all(/^img$/)
    .map((picture) => imageIn(picture, baseUrl))
    .find((good) => good);
  if (image) article.image = image;
  return article;
}

/**
 * Reads a list of articles: `<article>` elements, list items, rows of a table, headings with links, or links with what
 * stands beside them. Dates in many Vietnamese forms, views (`Lượt xem: 73`), pictures and a sentence are found inside.
 * Headlines and other texts are plain text; dangerous links are left out. Never throws.
 *
 * @param options.baseUrl What relative addresses are made absolute with; without it they stay relative.
 */
export function readArticleList(
  root: MarkupElement,
  { baseUrl }: { baseUrl?: string | undefined } = {},
): ParsedArticle[] {
  const known = new Set<string>();
  return itemsOf(root).flatMap((nodes) => {
    const article = articleFrom(nodes, baseUrl);
    if (!article || (article.url && known.has(article.url))) return [];
    if (article.url) known.add(article.url);
    return article;
  });
}
