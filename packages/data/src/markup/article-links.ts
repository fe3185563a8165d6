/** Finds the links to articles in a list. */
import { safeUrl } from '../readers/coerce.js';
import { absoluteUrl } from '../feeds/absolute-url.js';
import { isProse, publicationIn } from './article-details.js';
import { outermost, slotOf, tidy, unread, type MarkupElement } from './markup-text.js';

/** A headline: the link to an article, and its element. */
export interface Headline {
  /** The heading around the link, else the link. */
  mark: MarkupElement;
  link: MarkupElement;
  /** The element whose text is the title. */
  named: MarkupElement;
  title: string;
  url: string | undefined;
}

/** A link with its position in the tree. */
interface Found {
  link: MarkupElement;
  heading: MarkupElement | undefined;
  /** Whether the heading is inside the link. */
  isInside: boolean;
  /** The containing item, row or article. */
  box: MarkupElement | undefined;
  /** The normalised URL; links without a target have a unique one each. */
  key: string;
  text: string;
  parents: MarkupElement[];
}

const heading = /^h[1-6]$/;
const boxes = /^(li|article|tr)$/;

const more =
  /^[^\p{L}\d]*(?:(?:xem|đọc) (?:tất cả|thêm|tiếp|chi tiết|toàn bộ|toàn văn|đầy đủ|hết|ngay)(?!\p{L}).{0,60}|(?:view|see|read|show|load) (?:all|more|details?)(?!\p{L}).{0,60}|continue reading.{0,90})$/iu;
const furniture =
  /^[^\p{L}\d]*(?:(?:xem |đọc )?(?:(?:các|những|tất cả|toàn bộ) )*(?:tin|bài|bài viết|tin tức|tin bài|thông báo|văn bản|mục|sự kiện)(?: tức| viết)? (?:khác|liên quan|cũ hơn|mới hơn|tiếp theo|cùng chuyên mục|cùng loại|đã đăng|mới|mới nhất|nổi bật|xem nhiều|đọc nhiều)|(?:tất cả|toàn bộ) (?:(?:các|những) )?(?:tin|bài|tin tức|tin bài|bài viết|thông báo|văn bản|sự kiện|chuyên mục|mục)|về trang chủ|(?:xem|tất cả|toàn bộ|chi tiết|thêm|tiếp|tiếp theo|tiếp tục|trước|sau|đầu|cuối|đầu tiên|cuối cùng|trang (?:trước|sau|đầu|cuối|chủ|tiếp|\d{1,5})|quay lại|trở lại|trở về|về đầu trang|lên đầu trang|phản hồi|bình luận|ý kiến|chia sẻ|in|in bài|in trang|tải|tải về|tải xuống|tải file|đính kèm|gửi email|gửi bài|rss|facebook|zalo|twitter|youtube|email|print|share|download|next|next page|prev|previous|previous page|first|first page|last|last page|older|newer|older posts|newer posts|back|top|home|all|all news|more|more news|details|comments?|no comments|leave a comment|add new comment|log in|login|đăng nhập|register|đăng ký)(?: [:(]?\d{1,6}\)?| ?: ?\d{1,6})?)[^\p{L}\d]*$/iu;
const ways =
  /(^|[\s_-])(pag(ination|er|inate|es|ing)|breadcrumbs?|nav-tabs|tabs-nav|tab-list|page-numbers|wp-pagenavi|phan-?trang|social|share|toolbar|navbar|(dropdown|nav|main|sub|top|footer)-?menu)($|[\s_-])/i;

const attribute = (element: MarkupElement, name: string) => element.getAttribute(name) ?? '';

const isWay = (element: MarkupElement) =>
  element.localName === 'nav' ||
  /^(navigation|tablist|menu|menubar|toolbar)$/.test(attribute(element, 'role')) ||
  ways.test(attribute(element, 'class').slice(0, 300));

const badgeWords = /^[\s(![\]•*]*(mới|new|hot|nóng|tin mới|update|updated)[\s)!\].]*$/iu;
const isBadge = (element: MarkupElement) =>
  !element.children.length &&
  (/(^|[\s_-])(badge|label|icon-?new|new-?icon|new|hot|moi|ghim|pin|pinned|sticky|ribbon|sr-only|visually-hidden|screen-reader-text|assistive-text)($|[\s_-])/i.test(
    attribute(element, 'class').slice(0, 300),
  )
    ? (element.textContent ?? '').length < 30
    : badgeWords.test((element.textContent ?? '').slice(0, 40)));

/** Whether an element contains a publication date and nothing else. */
const isDateLeaf = (element: MarkupElement): boolean =>
  !element.children.length && (element.textContent ?? '').length < 60 && !!publicationIn(tidy(element.textContent));

/** The elements of a link or heading with a publication date and nothing else. */
export function dateLeavesIn(root: MarkupElement): MarkupElement[] {
  const found: MarkupElement[] = [];
  const open = Array.from(root.children);
  for (let element = open.pop(); element; element = open.pop()) {
    if (isDateLeaf(element)) found.push(element);
    for (const child of Array.from(element.children)) open.push(child);
  }
  return found;
}

/** The text of a link or heading, without badges (“Mới”), dates and bullets; with them if there is nothing else. */
export const headlineText = (root: MarkupElement): string =>
  textWithout(root, (element) => isBadge(element) || isDateLeaf(element)) || textWithout(root, () => false);

function textWithout(root: MarkupElement, skips: (element: MarkupElement) => boolean): string {
  let text = '';
  const open: (MarkupElement | { nodeType: number; textContent: string | null } | string)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') text += node;
    else if (node.nodeType === 3) text += node.textContent ?? '';
    else if (node.nodeType === 1) {
      const element = node as MarkupElement;
      if (unread.test(element.localName) || (element !== root && skips(element))) continue;
      const isLine = element.localName === 'br' || /^(div|p|li|dd|dt|section)$/.test(element.localName);
      if (isLine) {
        text += ' ';
        open.push(' ');
      }
      const { childNodes } = element;
      for (let index = childNodes.length - 1; index >= 0; index--) open.push(childNodes[index]!);
    }
  }
  return tidy(text).replace(/^[\s•·●▪■◆►▶»›*–-]+(?=\S)/u, '');
}

export const isFurniture = (text: string): boolean => !/\p{L}/u.test(text) || more.test(text) || furniture.test(text);

/** Whether a link is a “read more” link: “Xem tiếp”, with or without the headline. */
export const isMoreLink = (link: MarkupElement): boolean =>
  [link.textContent, link.childNodes[0]?.textContent].some((text) => {
    const words = tidy((text ?? '').slice(0, 200));
    return more.test(words) || /^(chi tiết|more|details)\W*$/iu.test(words);
  });

/** Whether an element is no part of an article: a link to anything else, or pagination. */
export const isElsewhere = (element: MarkupElement): boolean =>
  element.localName === 'a'
    ? isMoreLink(element) || furniture.test(tidy((element.textContent ?? '').slice(0, 200)))
    : isWay(element);

const wordCount = (text: string) => text.split(' ').length;
const isLong = (text: string) => text.length > 19 && wordCount(text) > 3;

/** The role of a link by the author's markup. */
const isNamedMeta = (link: MarkupElement) =>
  /(^|\s)(next|prev|tag|author|category|first|last|nofollow-share)($|\s)/.test(attribute(link, 'rel')) ||
  /^(tab|button|menuitem)$/.test(attribute(link, 'role')) ||
  /^(tab|pill|dropdown|collapse|modal|tooltip)$/.test(
    attribute(link, 'data-toggle') || attribute(link, 'data-bs-toggle'),
  );

/** The normalised URL of a link, equal for links to the same page. */
function keyOf(href: string, base: string | undefined, count: number): string {
  const address = href.trim();
  if (/^(#$|javascript:|data:|vbscript:)/i.test(address) || !safeUrl(address)) return `nowhere ${count}`;
  return (absoluteUrl(address, base) ?? address).replace(/(?!^)#.*$/, '');
}

/** The state of a tree walk. */
interface Place {
  element: MarkupElement;
  heading: MarkupElement | undefined;
  box: MarkupElement | undefined;
}

function linksIn(root: MarkupElement, base: string | undefined): { links: Found[]; first: string; lone: Found[] } {
  const links: Found[] = [];
  const lone: Found[] = [];
  let first = '';
  const places: Place[] = [];
  const open: (MarkupElement | null)[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element === null) {
      places.pop();
      continue;
    }
    const { localName } = element;
    if (unread.test(localName) || (element !== root && (slotOf(element) || isWay(element)))) continue;
    const above = places.at(-1);
    const href = localName === 'a' ? element.getAttribute('href')?.trim() : '';
    if (!href) {
      places.push({
        element,
        heading: heading.test(localName) ? element : above?.heading,
        box: boxes.test(localName) && element !== root ? element : above?.box,
      });
      open.push(null);
      for (let index = element.children.length - 1; index >= 0; index--) open.push(element.children[index]!);
      continue;
    }
    const inside = above?.heading ? undefined : outermost(element, heading)[0];
    const found = {
      link: element,
      heading: above?.heading ?? inside,
      isInside: !!inside,
      box: above?.box,
      key: keyOf(href, base, links.length + lone.length),
      text: headlineText(inside ?? element),
      parents: places.slice(-3).map((place) => place.element),
    };
    first ||= found.text;
    if (isNamedMeta(element) || /^(mailto|tel|sms):/i.test(href)) continue;
    if (!isFurniture(found.text)) links.push(found);
    else if (isMoreLink(element)) lone.push(found);
  }
  return { links, first, lone };
}

const pathOf = (key: string) => key.replace(/[?#].*$/, '').replace(/(\/|(\/index)?\.(html?|aspx?|php))$/i, '');

/** The headline among adjacent links to one page: in a table row the longest, else the first. */
const bestOf = (links: Found[]) =>
  links[0]!.box?.localName === 'tr'
    ? links.reduce((best, next) => (next.text.length > best.text.length && next.text.length < 300 ? next : best))
    : links[0]!;

/** Keeps one link per URL if the others only repeat it. */
function once(links: Found[]): Found[] {
  const byKey = new Map<string, Found[]>();
  for (const found of links) {
    const same = byKey.get(found.key);
    if (same) same.push(found);
    else byKey.set(found.key, [found]);
  }
  const kept = new Set<Found>();
  for (const same of byKey.values()) {
    // All have the same URL: texts and positions distinguish them.
    const byPlace = new Map<unknown, Found[]>();
    const headed = same.filter((found) => found.heading);
    const texts = new Set(same.map(({ text }) => text));
    const isShared =
      texts.size > 1 && (headed.length > 1 || new Set(same.map(({ box }) => box)).size > 1 || texts.size > 2);
    for (const found of same) {
      const place = !isShared ? '' : headed.length ? (found.heading ?? '') : (found.box ?? found.link);
      if (isShared && headed.length && !found.heading) continue;
      const there = byPlace.get(place);
      if (there) there.push(found);
      else byPlace.set(place, [found]);
    }
    const taken = new Set<string>();
    for (const there of byPlace.values()) {
      const best = there.find((found) => found.heading) ?? bestOf(there);
      if (!taken.has(best.text)) kept.add(best);
      taken.add(best.text);
    }
  }
  return links.filter((found) => kept.has(found));
}

const shapeOf = ({ link, heading: around, parents }: Found) =>
  [around, ...parents.slice(-2), link]
    .map((each) => (each ? `${each.localName}.${attribute(each, 'class')}` : ''))
    .join(' ');

const headClass =
  /(^|[\s_-])(box|block|widget|section|cat|category|panel|module|portlet|group|tab)s?[\s_-]?(title|head|heading|header|name|caption)s?($|[\s_-])/i;

/** Whether the author's classes name the heading of a section. */
const isNamedHead = ({ heading: around, parents }: Found) =>
  [around, ...parents.slice(-2)].some((each) => each && headClass.test(attribute(each, 'class').slice(0, 300)));

/** Whether a link is the heading of a section: its URL contains those below, or a list follows. */
function withoutSections(links: Found[], isFollowedAtOnce: (found: Found, next: Found) => boolean): Found[] {
  const folders = new Set<string>();
  for (const { key } of links) {
    const path = pathOf(key);
    for (let at = path.lastIndexOf('/'), depth = 0; at > 0 && depth < 12; at = path.lastIndexOf('/', at - 1), depth++)
      folders.add(path.slice(0, at));
  }
  const isFolder = (found: Found) => folders.has(pathOf(found.key)) || /^(\/|https?:\/\/[^/]+\/?)$/.test(found.key);
  const shapes = new Map<string, number>();
  for (const found of links) if (!isFolder(found)) shapes.set(shapeOf(found), (shapes.get(shapeOf(found)) ?? 0) + 1);
  return links.filter((found, at) => {
    if (links.length < 2) return true;
    // URLs of nested pages resemble those of siblings.
    if (isFolder(found)) return (shapes.get(shapeOf(found)) ?? 0) > 0;
    const next = links[at + 1];
    const isAlone = shapes.get(shapeOf(found)) === 1;
    const heads =
      !!found.heading && isAlone && !!next && next.heading !== found.heading && isFollowedAtOnce(found, next);
    // A tab or a topic above the items of a list.
    const isAbove = !found.heading && !found.box && !!links.at(-1)!.box && wordCount(found.text) < 4;
    const isNamed =
      !!found.heading &&
      isNamedHead(found) &&
      !!next &&
      shapeOf(next) !== shapeOf(found) &&
      isFollowedAtOnce(found, next);
    return !((heads && wordCount(found.text) < 6) || isNamed || isAbove);
  });
}

/** The links to the article among several links in one item. */
function withoutDetails(links: Found[]): Found[] {
  const inBox = new Map<MarkupElement | undefined, Found[]>();
  for (const found of links) {
    const there = inBox.get(found.box);
    if (there) there.push(found);
    else inBox.set(found.box, [found]);
  }
  const hasHeads = links.some((found) => found.heading);
  // Of several links in one heading the longest is the headline.
  const inHeading = new Map<MarkupElement, Found>();
  for (const found of links) {
    const best = found.heading && inHeading.get(found.heading);
    if (found.heading && !(best && best.text.length >= found.text.length)) inHeading.set(found.heading, found);
  }
  const sentences = new Map<MarkupElement, Surroundings>();
  return links.filter((found) => {
    const { box, heading: around, text, link } = found;
    if (around) return inHeading.get(around) === found;
    const there = inBox.get(box)!;
    const headed = there.some((other) => other.heading);
    if (headed && box) return false;
    // A link in a sentence is no headline next to headlines, nor by itself.
    if ((hasHeads || !box) && isInSentence(found, sentences)) return false;
    if (headed || (hasHeads && (!box || isMeta(found)))) return isLong(text);
    if (!box || there.length === 1) return true;
    const longest = there.reduce((best, other) => (other.text.length > best.text.length ? other : best));
    return found === longest || (box.localName !== 'tr' && isLong(text) && link !== longest.link);
  });
}

/** The text of an element, and the text before each of its children. */
interface Surroundings {
  length: number;
  before: Map<unknown, string>;
}

/** Whether a link is part of a sentence: words precede it, or many surround it. */
function isInSentence({ link, text, parents }: Found, known: Map<MarkupElement, Surroundings>): boolean {
  const parent = parents.at(-1);
  if (!parent || !/^(p|span|em|strong|b|i|dd|div|td|blockquote|sen-.*|body)$/.test(parent.localName)) return false;
  let around = known.get(parent);
  if (!around) {
    around = { length: tidy((parent.textContent ?? '').slice(0, 2000)).length, before: new Map() };
    let last = '';
    for (const node of Array.from(parent.childNodes)) {
      if (node.nodeType === 3) last = node.textContent ?? '';
      else if (node.nodeType === 1) {
        around.before.set(node, last.slice(-100));
        last = '';
      }
    }
    known.set(parent, around);
  }
  if (isProse(around.before.get(link) ?? '')) return true;
  return /^(p|span|em|strong|b|i|dd)$/.test(parent.localName) && around.length > text.length * 2 + 30;
}

const metaClass =
  /(^|[\s_-])(meta|infos?|cats?|categor(y|ies)|tags?|topics?|menu|authors?|bylines?|inline|chuyen-?muc)($|[\s_-])/i;

/** Whether a link is one of the details of an article, by its context or its URL. */
const isMeta = ({ key, parents }: Found) =>
  parents.some((parent) => metaClass.test(attribute(parent, 'class').slice(0, 300))) ||
  /\/(category|categories|tags?|author|users?|chuyen-muc|tac-gia|the-loai)(\/|$)/i.test(key);

/** The headlines of a list, in order, and the text of its first link. */
export function headlinesIn(
  root: MarkupElement,
  base: string | undefined,
  isFollowedAtOnce: (link: MarkupElement, next: MarkupElement) => boolean,
): { headlines: Headline[]; first: string } {
  const { links, first, lone } = linksIn(root, base);
  const outside = links.filter(({ link }) => !/^#./.test(attribute(link, 'href').trim()));
  const kept = withoutDetails(
    withoutSections(once(outside.length ? outside : links), (found, next) =>
      isFollowedAtOnce(found.heading ?? found.link, next.heading ?? next.link),
    ),
  );
  const headlines = kept.map(({ link, heading: around, isInside, text }): Headline => {
    const href = attribute(link, 'href').trim();
    return {
      mark: around && !isInside ? around : link,
      link,
      named: isInside ? around! : link,
      title: text,
      url: /^#$/.test(href) ? undefined : absoluteUrl(href, base),
    };
  });
  // A heading without a link, followed by a link “Xem thêm”.
  const taken = new Set(kept.map(({ box }) => box));
  const boxesTaken = new Set<MarkupElement>();
  for (const { box, link } of lone) {
    if (!box || taken.has(box) || boxesTaken.has(box)) continue;
    const [title] = outermost(box, heading);
    if (!title || !headlineText(title)) continue;
    boxesTaken.add(box);
    const href = attribute(link, 'href').trim();
    headlines.push({ mark: title, link, named: title, title: headlineText(title), url: absoluteUrl(href, base) });
  }
  return { headlines, first };
}
