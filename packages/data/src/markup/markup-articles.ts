/** Reads a list of articles from the markup of a content management system. */
import { absoluteUrl } from '../feeds/absolute-url.js';
import { picturesIn, pictureOf, publicationIn, statedDate, viewsIn, type DateFound } from './article-details.js';
import { dateLeavesIn, headlinesIn, isElsewhere, isFurniture, type Headline } from './article-links.js';
import { Tree } from './article-regions.js';
import { outermost, rowsOf, tidy, type MarkupElement, type MarkupNode } from './markup-text.js';
import { cite, type Reading } from './reading.js';
import { foldDiacritics } from '../formats/collate.js';
import { bare } from '../readers/coerce.js';
import { locateDate } from '../formats/parse-human-date.js';
import type { ArticleImage, ParsedArticle } from '../types.js';

const moreAtEnd =
  /[\s…[(]{0,9}(?:đọc tiếp|xem tiếp|xem thêm|xem chi tiết|chi tiết|read more|continue reading)[^\p{L}]{0,9}$/iu;
const longest = { title: 500, row: 3000 };

const isElement = (node: MarkupNode): node is MarkupElement => node.nodeType === 1;

/**
 * Reads a list of articles: `<article>` elements, list items, table rows, headings with links, or links with adjacent
 * details. Finds publication dates in many Vietnamese formats, views (`Lượt xem: 73`), pictures and a summary. Omits
 * links to other pages (“Xem tất cả”, page numbers, topics, tabs), bullets and badges, and dates that may belong to
 * another article or to an event. Headlines and other texts are plain text; dangerous links are dropped. Never throws.
 *
 * @param options.baseUrl The base of relative URLs; without it they stay relative.
 */
export function readArticleList(
  root: MarkupElement,
  { baseUrl }: { baseUrl?: string | undefined } = {},
): Reading<ParsedArticle[]> {
  const tree = new Tree(root);
  const { headlines, first } = headlinesIn(root, baseUrl, (head, next) => tree.isFollowedAtOnce(head, next));
  const regions = tree.regions(headlines.map(({ mark }) => mark));
  // A picture shared by several articles is a bullet or a placeholder.
  const pictures = new Map<MarkupElement, ArticleImage | undefined>();
  const shown = new Map<string, number>();
  const { byUrl, urlOf } = linkedPictures(root, baseUrl);
  const urls = new Set(headlines.map(({ url }) => url));
  for (const { mark, url } of headlines) {
    const elements = (regions.get(mark) ?? [mark]).filter(isElement);
    // A picture in a link belongs to the page of the link, wherever it is.
    const isOwn = (each: MarkupElement) => {
      const target = urlOf.get(each);
      return target === undefined || target === url || !urls.has(target);
    };
    const own = picturesIn(elements).filter(isOwn);
    const image = [...own, ...(byUrl.get(url ?? '') ?? [])].reduce<ArticleImage | undefined>(
      (found, each) => found ?? pictureOf(each, baseUrl),
      undefined,
    );
    pictures.set(mark, image);
    if (image) shown.set(image.src, (shown.get(image.src) ?? 0) + 1);
  }
  const otherDays = otherDaysIn(root);
  const articles = headlines.flatMap((headline) => {
    const image = pictures.get(headline.mark);
    const isOfEvent = tree.isWithin(headline.mark, isEvent);
    const article = articleFrom(headline, regions.get(headline.mark) ?? [headline.mark], isOfEvent, otherDays);
    if (article && image && shown.get(image.src) === 1) article.image = image;
    return article ?? [];
  });
  if (articles.length) return { value: articles };
  return {
    refused: first
      ? `its links (${cite(first)}) are left as they are: none of them is the headline of an article for sure; write <li><a href="…">Headline</a></li>`
      : '',
  };
}

/** The pictures in links, by the URL of the link. */
function linkedPictures(root: MarkupElement, baseUrl: string | undefined) {
  const byUrl = new Map<string, MarkupElement[]>();
  const urlOf = new Map<MarkupElement, string>();
  for (const link of outermost(root, /^a$/)) {
    const pictures = outermost(link, /^img$/);
    const url = pictures.length ? absoluteUrl(link.getAttribute('href') ?? '', baseUrl) : undefined;
    if (!url) continue;
    for (const picture of pictures) urlOf.set(picture, url);
    byUrl.set(url, [...(byUrl.get(url) ?? []), ...pictures].slice(0, 3));
  }
  return { byUrl, urlOf };
}

/** Whether an element contains an event, and not news of events. */
const isEvent = (element: MarkupElement) => {
  const names = (element.getAttribute('class') ?? '').slice(0, 300);
  return (
    /schema\.org\/\w*Event\b/.test(element.getAttribute('itemtype') ?? '') ||
    (/(^|[\s_-])(events?|su-?kien|lich|calendar)($|[\s_-])/i.test(names) && !/tin|news|post/i.test(names))
  );
};

/** The cells of tables with a day that is no publication, by the head of their column. */
function otherDaysIn(root: MarkupElement): Set<MarkupElement> {
  const days = new Set<MarkupElement>();
  for (const table of outermost(root, /^table$/)) {
    const [head, ...rows] = outermost(table, /^tr$/).map((row) => outermost(row, /^t[dh]$/));
    if (!head || head.some((cell) => outermost(cell, /^a$/).length)) continue;
    const isOther = head.map((cell) => isOtherDay(tidy((cell.textContent ?? '').slice(0, 100))));
    for (const cells of rows)
      if (cells.length === head.length) for (const [at, cell] of cells.entries()) if (isOther[at]) days.add(cell);
  }
  return days;
}

const isOtherDay = (head: string) => {
  const plain = foldDiacritics(head);
  return (
    /ngay|thoi|han|hieu luc|lich|date|time|day/.test(plain) &&
    !/^(ngay|ngay thang|ngay,? gio|thoi gian|date|time|day)$/.test(plain) &&
    !/dang|ban hanh|xuat ban|cap nhat|tao|ky$|publi|post|creat|updat|issu/.test(plain)
  );
};

function articleFrom(
  { title: whole, url, link, named }: Headline,
  nodes: MarkupNode[],
  isOfEvent: boolean,
  otherDays: ReadonlySet<MarkupElement>,
): ParsedArticle | undefined {
  const elements = nodes.filter(isElement);
  const all = (name: RegExp) =>
    elements.flatMap((element) => (name.test(element.localName) ? element : outermost(element, name)));
  // A date in brackets after the headline is not part of it.
  const [, before = '', inBrackets] = /^(.+?)\s*\(([^()]{6,40})\)$/.exec(whole.slice(-700)) ?? [];
  const dated = inBrackets === undefined ? undefined : publicationIn(inBrackets);
  const words = (dated && whole.length < 700 ? before : whole).slice(0, longest.title);
  if (!words) return;
  // Systems that truncate a headline have the full text in the title attribute.
  const full = /(…|\.{3})$/.test(words) ? tidy(link.getAttribute('title')) : '';
  const article: ParsedArticle = bare({
    title: full.length >= words.length ? full.slice(0, longest.title) : words,
  });
  if (url) article.url = url;

  const dates: DateFound[] = [];
  const stated = statedDate(all(/^time$/));
  if (stated) dates.push(stated);
  if (dated) dates.push(dated);
  for (const each of dateLeavesIn(named)) {
    const found = publicationIn(tidy(each.textContent));
    if (found) dates.push(found);
  }
  const skips = (element: MarkupElement) =>
    element === named || isElsewhere(element) || isEventDay(element) || otherDays.has(element);
  for (const row of rowsOf(nodes, skips)) {
    const rest = row.slice(0, longest.row);
    const said = tidy(rest.slice(0, -60) + rest.slice(-60).replace(moreAtEnd, ''));
    const found = publicationIn(rest);
    if (found) dates.push(found);
    const count = viewsIn(said);
    if (count !== undefined) article.views ??= count;
    const isMeta = said.length < 120 && (!!found || count !== undefined);
    if (said.length > 40 && !isMeta && !isFurniture(said) && locateDate(said)?.rest.trim() !== '')
      article.summary ??= said;
  }
  const date = dateOf(isOfEvent ? dates.filter(({ weight }) => weight === 3) : dates);
  if (date) article.publishedAt = date;
  const category = tidy(
    all(/^a$/).find((other) => /\bcategory\b/.test(other.getAttribute('rel') ?? ''))?.textContent ?? '',
  );
  if (category) article.category = category;
  return article;
}

/** Whether an element contains the date of an event. */
const isEventDay = (element: MarkupElement) =>
  /(^|[\s_-])(event|start|end|deadline|expires?|su-?kien|lich)($|[\s_-])/i.test(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .slice(0, 300),
  ) &&
  /^(div|span|time|p|em|b|strong|small|i)$/.test(element.localName) &&
  !element.children.length;

/** A labelled publication date; else the only date. */
function dateOf(dates: readonly DateFound[]): string | undefined {
  const sure = dates.find(({ weight }) => weight === 3);
  // Another element may contain the same day with its time.
  if (sure) return longestOf(dates.filter(({ iso }) => iso.slice(0, 10) === sure.iso.slice(0, 10)));
  const days = new Set(dates.map(({ iso }) => iso.slice(0, 10)));
  return days.size === 1 ? longestOf(dates) : undefined;
}

const longestOf = (dates: readonly DateFound[]) =>
  dates.reduce((best, { iso }) => (iso.length > best.length ? iso : best), '');
