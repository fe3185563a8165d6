/** Converts the raw fields of an item, in any format, to an article. */
import { absoluteUrl } from './absolute-url.js';
import { bare, dateTime, imageUrl, isBlank, isPlaceholderDate, wholeNumber, type Report } from '../readers/coerce.js';
import { explain, quote } from '../readers/explain.js';
import { cutText, readHtml, type FoundImage } from './feed-html.js';
import { findDate } from '../formats/parse-human-date.js';
import type { ArticleImage, ParsedArticle } from '../types.js';

/** A text, which may be HTML, with the base of its relative URLs. */
export interface RawText {
  html: string;
  base: string;
}

/** The raw fields of an item. Texts may be HTML; the first valid one of several is used. */
export interface RawItem {
  id?: string | undefined;
  title?: string | undefined;
  links: (string | undefined)[];
  dates: (string | undefined)[];
  /** The short text first, then the full text. */
  texts: (RawText | undefined)[];
  images: (FoundImage | undefined)[];
  category?: string | undefined;
  /** The issuer, from an explicit field. */
  publisher?: string | undefined;
  /** The author: an office, a person, or an account name. */
  author?: string | undefined;
  /** The base of relative links. */
  base: string;
}

/** Most items read from one document. */
export const maxItems = 10_000;
const maxProblems = 50;

// Maximum lengths in characters; lists show no more.
const longest = { title: 500, titleFromText: 100, summary: 300, label: 200 };

const offices =
  /^(Sở|Phòng|Ban|Bộ|[UỦ][yỷỶỦủ]\p{L}? ban|UBND|HĐND|Hội đồng|Văn phòng|Trung tâm|(Đảng|Thành|Tỉnh|Quận|Huyện|Thị|Chi) [uủ][yỷ]|Công an|Tổng cục|Chi cục|Cục|Vụ|Viện|Trường|Hội|Mặt trận|MTTQ|Cổng thông tin|Trang thông tin|T[oò][àa] án|Thanh tra|Kho bạc|Bảo hiểm|Bệnh viện|Tỉnh đoàn|Thành đoàn|Ministry|Department|Office|Committee|People['’]s)(?!\p{L})/iu;

const readDate = (written: string, timeZone: string | undefined) => {
  const date = dateTime(written, undefined, '', timeZone) ?? findDate(written, timeZone);
  return date && !isPlaceholderDate(date) ? date : undefined;
};

const label = (html: string | undefined) => (html ? cutText(readHtml(html).text, longest.label) : '') || undefined;

// A person is not an issuer, nor is “admin”.
const issuerOf = ({ publisher, author }: RawItem) => {
  const published = label(publisher);
  const writer = label(author);
  const name = writer && (/^\S+@\S+ \((.+)\)$/.exec(writer)?.[1] ?? writer);
  return published ?? (name && offices.test(name) ? name : undefined);
};

/** Collects items: each article once, and the problems. */
export class ArticleCollector {
  readonly articles: ParsedArticle[] = [];
  readonly problems: string[] = [];
  /** The portal's home page, the link of many items without a page. */
  home = '';
  /** URL of the next page; empty if there is none. */
  next = '';
  /** Number of items read. */
  count = 0;
  /** Name of the list in problems. */
  name = 'items';
  /** Time zone of times without an offset; IANA name. */
  timeZone: string | undefined;

  #unlisted = 0;
  readonly #seen = new Set<string>();
  readonly #ids = new Map<string, number>();

  /** Whether the limit of items is reached. */
  get isFull(): boolean {
    return this.count >= maxItems;
  }

  /** Adds a problem; after fifty, only counts it. */
  addProblem(problem: string): void {
    if (this.problems.length < maxProblems) this.problems.push(problem);
    else this.#unlisted++;
  }

  /** Adds an item of a foreign format. */
  add(item: RawItem): void {
    const index = this.count;
    const report: Report = (field, value, wanted) =>
      this.addProblem(explain(`${this.name}[${index}].${field}`, value, wanted));
    const summaries = item.texts.flatMap((raw) => (raw ? { ...readHtml(raw.html), base: raw.base } : []));
    const text = summaries.find(({ text }) => text)?.text ?? '';
    const title = cutText(readHtml(item.title ?? '').text, longest.title) || cutText(text, longest.titleFromText);
    const article: ParsedArticle = bare({ title });

    const links = item.links.filter((link) => !isBlank(link)) as string[];
    for (const link of links) {
      const url = absoluteUrl(link, item.base);
      if (url) {
        article.url = url;
        break;
      }
      report('url', link, 'url');
    }
    const dates = item.dates.filter((date) => !isBlank(date)) as string[];
    for (const written of dates) {
      const date = readDate(written.trim(), this.timeZone);
      if (date) {
        article.publishedAt = date;
        break;
      }
      report('publishedAt', written, 'time');
    }
    const images = [
      ...item.images.map((found) => ({ found, base: item.base })),
      ...summaries.map(({ image, base }) => ({ found: image, base })),
    ];
    for (const { found, base } of images) {
      if (!found || isBlank(found.src)) continue;
      const src = imageUrl(absoluteUrl(found.src, base));
      if (src) {
        article.image = imageFrom(src, found);
        break;
      }
      report('image.src', found.src, 'image');
    }
    const rest = {
      id: item.id?.trim(),
      category: label(item.category),
      issuer: issuerOf(item),
      summary: summaryFrom(text, title),
    };
    for (const [key, value] of Object.entries(rest)) if (value) article[key as keyof typeof rest] = value;

    if (title) {
      if (!links.length) report('url', undefined, 'present');
      if (!dates.length) report('publishedAt', undefined, 'present');
    }
    this.keep(title ? article : undefined);
  }

  /** Adds an article as it is, or counts an empty item. */
  keep(article: ParsedArticle | undefined, isReported = false): void {
    const name = `${this.name}[${this.count++}]`;
    if (!article) return isReported ? undefined : this.addProblem(`${name}: is empty; it was left out`);
    const { id, url, title, publishedAt } = article;
    // Some feeds have one id, or one URL, for all items: only with the headline do they identify an item.
    const keys = [
      url && url !== this.home && `url ${url} ${publishedAt} ${title}`,
      id && (publishedAt || !url) && `id ${id} ${publishedAt} ${title}`,
    ].filter((key) => key) as string[];
    if (keys.some((key) => this.#seen.has(key)))
      return this.addProblem(`${name}: stands in the list twice; it was kept once`);
    for (const key of keys) this.#seen.add(key);
    if (id) this.#ids.set(id, (this.#ids.get(id) ?? 0) + 1);
    this.articles.push(article);
  }

  /** Removes ids that several articles share, and adds the number of unlisted problems. */
  finish(): void {
    let shared = '';
    for (const article of this.articles) {
      if (!article.id || this.#ids.get(article.id)! < 2) continue;
      shared = article.id;
      delete article.id;
    }
    if (shared) this.addProblem(`several ${this.name} have the id ${quote(shared)}; give each its own`);
    if (this.#unlisted) this.problems.push(`… and ${this.#unlisted} more`);
  }
}

const imageFrom = (src: string, { alt, width, height }: FoundImage): ArticleImage => {
  const size = [wholeNumber(width), wholeNumber(height)];
  return {
    src,
    alt: label(alt) ?? '',
    ...(size[0] && size[1] && { width: size[0], height: size[1] }),
  };
};

// A text that serves as the headline is not repeated as the summary.
const summaryFrom = (text: string, title: string) =>
  text === title
    ? undefined
    : cutText(
        (text.startsWith(`${title} `) && text.length > title.length + 20 ? text.slice(title.length) : text)
          .replace(/(The post|Bài viết) .{1,500}?(appeared first on|xuất hiện (đầu tiên|lần đầu)).*/s, '')
          .replace(/\s*(\[(…|\.{3})\]|\.{3})\s*$/, '…')
          .trim(),
        longest.summary,
      );
