import type { Article, ParsedArticle, Report } from '@sen-portal/data';
import { formatNumber } from '@sen-portal/data/format.js';
import { readArticles } from '@sen-portal/data/read-article.js';
import { terms } from './section-list.terms.js';

/** Number of faults in one list that are logged; the rest is counted. */
const namedFaults = 5;

/**
 * Reads a list of articles: an array, or an object with the array as its `articles`; undefined for anything else.
 *
 * @param report receives the first faults
 * @param warn receives the number of further faults
 * @param timeZone time zone of times without an offset
 */
export function readList(
  input: unknown,
  report: Report,
  warn: (message: string) => void,
  timeZone?: string,
): ParsedArticle[] | undefined {
  if (input == null) return undefined;
  let faults = 0;
  const given = typeof input === 'object' && 'articles' in input ? input.articles : input;
  const first: Report = (...fault) => {
    if (++faults <= namedFaults) report(...fault);
  };
  const articles = readArticles(given, first, undefined, timeZone);
  if (faults > namedFaults) warn(`${faults - namedFaults} more faults in its articles`);
  return articles;
}

/** A topic of the articles in a list. */
export interface Topic {
  /** The key of the topic, independent of spelling. */
  key: string;
  label: string;
  /** The number of its articles. */
  count: number;
}

/** The topics that the filter offers. */
export interface WantedTopics {
  /** The first topics, in this order, if they have articles. */
  first: readonly string[];
  /** Whether other topics are omitted. */
  only: boolean;
}

/** The topics that the author requests; undefined for no filter. */
export function wantedTopics(
  topics: boolean | string | readonly string[] | null | undefined,
): WantedTopics | undefined {
  if (topics == null || topics === 'none') return undefined;
  const first = (Array.isArray(topics) ? (topics as readonly string[]) : `${topics as string}`.split(';'))
    .map((topic) => `${topic}`.trim())
    .filter(Boolean);
  return { first, only: first.length > 0 };
}

/** “Kiểm tra, giám sát” and “Kiểm tra – Giám sát” have the same key. */
export const topicKey = (topic: string): string =>
  topic
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The topics of the articles, counted. */
export function topicsOf(articles: readonly Partial<Article>[], { first, only }: WantedTopics): Topic[] {
  const topics = new Map<string, Topic>();
  for (const label of first) topics.set(topicKey(label), { key: topicKey(label), label, count: 0 });
  const byCategory = new Map<string, Topic | undefined>();
  for (const { category } of articles) {
    if (!category) continue;
    if (!byCategory.has(category)) {
      const key = topicKey(category);
      if (!only && !topics.has(key)) topics.set(key, { key, label: category, count: 0 });
      byCategory.set(category, topics.get(key));
    }
    const topic = byCategory.get(category);
    if (topic) topic.count++;
  }
  return [...topics.values()].filter((topic) => topic.count);
}

/** The visible range of a list. */
export interface PageRange {
  /** The number of rows. */
  total: number;
  /** Rows per page; undefined for all. */
  size: number | undefined;
  page: number;
  pages: number;
  /** Index of the first row. */
  from: number;
  /** Index after the last row. */
  to: number;
  /** Whether there are more than `total`, an unknown number. */
  isOpen?: boolean;
}

/**
 * Computes the visible range of `total` rows.
 *
 * @param growing whether pages accumulate, as with “load more”, or replace each other
 */
export function pageRange(total: number, size: number | undefined, wanted: number, growing: boolean): PageRange {
  const pages = Math.ceil(total / (size ?? Infinity)) || 1;
  const page = Math.min(wanted, pages);
  const to = Math.min(page * (size ?? Infinity), total);
  return { total, size, page, pages, from: growing || !size ? 0 : (page - 1) * size, to };
}

/** The visible range as text: “Đang hiển thị 11–20 trong 57 bài viết”. */
export function rangeText({ total, from, to, isOpen }: PageRange, locale: string): string {
  const strings = terms(locale);
  const number = (value: number) => formatNumber(value, locale);
  if (!total) return strings.empty;
  if (isOpen) return strings.soFar(`${number(from + 1)}–${number(to)}`);
  if (to - from === total) return strings.count(number(total), total);
  return strings.shown(from ? `${number(from + 1)}–${number(to)}` : number(to), number(total));
}
