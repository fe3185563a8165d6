import type { Report } from '@sen-portal/data';
import { bare, safeUrl } from '@sen-portal/data/coerce.js';
import { accessibleText, selectIncludingRoot } from '../internal/light-children/accessible-text.js';
import { addressOf, originalLinks } from '../internal/light-children/original-link.js';
import { readRecords } from '../internal/light-children/read-records.js';

/** An entry of a menu: a link, a group of entries, or both. */
export interface NavigationItem {
  /** The visible text. */
  label: string;
  /** URL: http, https, mailto, tel or relative. */
  href?: string;
  /** Browsing context of the link, as its `target`. */
  target?: string;
  /** Language of the label if it is not the page's, as a BCP 47 tag. */
  lang?: string;
  /** Whether the entry is the current page, or a section that contains it. */
  current?: 'page' | 'section';
  /** The entries of the submenu. */
  items?: NavigationItem[];
}

/** Reads a menu from the lists among the children of an element; without a list, from its links. */
export function readChildren(host: Element, report: Report): NavigationItem[] {
  const list = selectIncludingRoot(host, lists);
  return list.length
    ? list.flatMap((child) => readList(child, report))
    : readEntries(selectIncludingRoot(host, 'a'), report);
}

const lists = 'ul, ol';
const readList = (list: Element, report: Report) =>
  readEntries(
    [...list.children].filter((child) => child.matches('li:not([hidden])')),
    report,
  );

function readEntries(entries: Element[], report: Report): NavigationItem[] {
  return entries.flatMap((entry) => {
    const named = entry.matches('a') ? entry : (selectIncludingRoot(entry, 'a')[0] ?? entry);
    const label = accessibleText(named);
    const items = selectIncludingRoot(entry, lists).flatMap((list) => readList(list, report));
    if (!label) return items;
    const item: NavigationItem = bare({ label });
    const href = named.getAttribute('href');
    // Values that CMSs print as the link of a group without a page.
    const idle = items.length && /^(#?|javascript:.*)$/i.test(href ?? '');
    const url = idle ? undefined : safeUrl(href, report, label);
    const target = named.getAttribute('target');
    const lang = named.closest('[lang]');
    const mark = named.getAttribute('aria-current') ?? 'false';
    if (url) item.href = url;
    if (target) item.target = target;
    if (lang && entry.contains(lang)) item.lang = lang.getAttribute('lang')!;
    if (mark !== 'false') item.current = mark === 'true' ? 'section' : 'page';
    if (items.length) item.items = items;
    if (named !== entry || entry.matches('a')) originalLinks.set(item, named);
    return item;
  });
}

/** Maximum depth: a menu has three levels, and an object may contain itself. */
const deepest = 3;

/** Reads a menu from an object or JSON: keeps valid entries and reports the others. */
export function readItems(input: unknown, report: Report, field = 'items', depth = 0): NavigationItem[] {
  if (depth > deepest) {
    report(field, input, 'depth');
    return [];
  }
  return readRecords(input, report, field, 'label', ({ href, target, lang, current, items }, label, path) => {
    const item: NavigationItem = bare({ label });
    const url = safeUrl(href, report, `${path}.href`);
    const below = readItems(items, report, `${path}.items`, depth + 1);
    if (url) item.href = url;
    if (typeof target === 'string') item.target = target;
    if (typeof lang === 'string') item.lang = lang;
    if (current) item.current = current === 'section' ? 'section' : 'page';
    if (below.length) item.items = below;
    return item;
  });
}

const pathOf = (url: URL) => url.pathname.replace(/\/$/, '');

/**
 * Marks the entry of the page at `url` and its parent sections. The author's marks take precedence; otherwise the entry
 * with this URL is the page, or the entry whose path is the longest prefix is the section.
 *
 * @returns the keys (`2-0`: the first entry of the third entry's submenu) of the entries to open: the current one and its ancestors
 */
export function markCurrent(items: NavigationItem[], url: string, base: string): string[] {
  const all: NavigationItem[] = [];
  const collect = (list: NavigationItem[]) => {
    for (const item of list) {
      all.push(item);
      collect(item.items ?? []);
    }
  };
  collect(items);

  if (!all.some((item) => item.current)) {
    const here = addressOf(url, base);
    const links = all
      .map((item) => ({ item, link: addressOf(item.href, base) }))
      .filter(({ link }) => link?.origin === here?.origin);
    const page = links.find(
      ({ link }) =>
        link &&
        here &&
        pathOf(link) === pathOf(here) &&
        link.search === here.search &&
        (!link.hash || link.hash === here.hash),
    );
    if (page) page.item.current = 'page';
    else {
      let longest = 0;
      let section: NavigationItem | undefined;
      for (const { item, link } of links) {
        const path = link && !link.search ? pathOf(link) : '';
        if (path.length > longest && here!.pathname.startsWith(`${path}/`)) {
          section = item;
          longest = path.length;
        }
      }
      if (section) section.current = 'section';
    }
  }

  const open: string[] = [];
  const mark = (list: NavigationItem[], path: string): boolean =>
    list.reduce((found, item, index) => {
      const key = path + index;
      const below = !!item.items && mark(item.items, `${key}-`);
      if (below) item.current ??= 'section';
      if (item.items && item.current) open.push(key);
      return found || !!item.current;
    }, false);
  mark(items, '');
  return open;
}

/** The entry with that key. */
export function itemAt(items: NavigationItem[], key: string): NavigationItem | undefined {
  const [first, ...rest] = key.split('-');
  const item = items[Number(first)];
  return rest.length && item ? itemAt(item.items ?? [], rest.join('-')) : item;
}
