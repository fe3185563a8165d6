import { safeUrl } from '@sen-portal/data/coerce.js';
import type { Reading } from '@sen-portal/data/reading.js';

/** Which way a step leads. */
export type StepRel = 'prev' | 'next';

/** Paging as links among an element's children describe it. */
export interface LinkedPages {
  /** The pages that have a link, and the current one, in order. */
  known: number[];
  /** The current page, if the markup tells. */
  page: number | undefined;
  /** The author's own link to a page; of a step the link that steps there. */
  link: (page: number, rel?: StepRel) => HTMLAnchorElement | undefined;
  /** Where that link leads; undefined where it leads nowhere by its address. */
  href: (page: number, rel?: StepRel) => string | undefined;
}

const hidden = '.visually-hidden, .sr-only, .screen-reader-text, .element-invisible, .hide-accessible, [hidden]';

/** The words of an element that are seen. */
function seenText(element: Element): string {
  if (!element.querySelector(hidden)) return element.textContent ?? '';
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll(hidden).forEach((each) => each.remove());
  return copy.textContent ?? '';
}

// “3”, “Trang 3”, “Page 3”, “[3]”; no range, no year of a date, no count of items.
const numberForm = /^[\s[(·|]*(?:trang(?: hiện tại| số)?|page)?\s*(\d{1,6})[\s\])·|,.]*$/iu;
const numberIn = (element: Element): number | undefined =>
  Number(
    numberForm.exec(seenText(element).slice(0, 100))?.[1] ??
      numberForm.exec((element.textContent ?? '').slice(0, 100))?.[1],
  ) || undefined;

const current =
  /(^|\s)(?!not[-_]|non[-_]|un[-_]|in[-_])(?:[\w-]*[-_])?(active|current|selected|is-active|is-current)(?:[-_](?:page|item|link))?(\s|$)/;

const steps: Record<StepRel, RegExp> = {
  next: /^[\s›»>→]*(?:trang )?(?:sau|tiếp|tiếp theo|kế tiếp|kế|next|next page|go to next page|đến trang sau|tới)[\s›»>→]*$|^\s*[›>→]\s*$/iu,
  prev: /^[\s‹«<←]*(?:trang )?(?:trước|trước đó|lùi|prev|previous|previous page|go to previous page|đến trang trước)[\s‹«<←]*$|^\s*[‹<←]\s*$/iu,
};

function stepOf(link: Element): StepRel | undefined {
  const rel = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
  const names = [seenText(link), link.textContent, link.getAttribute('aria-label'), link.getAttribute('title')];
  return (['prev', 'next'] as const).find(
    (step) =>
      rel.includes(step) || names.some((name) => name && steps[step].test(name.replace(/\s+/g, ' ').slice(0, 100))),
  );
}

/**
 * Reads paging from links whose text is a page number, as any CMS prints it. The current page is what carries
 * `aria-current` or a class such as `active`, or is a number without link, or lies between the steps. Refused where
 * numbers contradict each other, or the current page is not known.
 *
 * @param page the current page, if the author says so
 */
export function readLinks(host: Element, page?: number): Reading<LinkedPages> {
  const numbers = new Map<number, HTMLAnchorElement>();
  const stepLinks: Partial<Record<StepRel, HTMLAnchorElement>> = {};
  let isOrdered = true;
  let last = 0;
  let twice: number | undefined;
  const marked = new Set<number>();
  for (const link of host.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const number = numberIn(link);
    const step = number ? undefined : stepOf(link);
    if (step) stepLinks[step] ??= link;
    if (!number) continue;
    if (isCurrent(link, host)) marked.add(number);
    const known = numbers.get(number);
    if (known && known.href !== link.href && !leadsNowhere(link)) twice = number;
    if (!known && number < last) isOrdered = false;
    if (known) continue;
    last = number;
    numbers.set(number, link);
  }
  if (!numbers.size) return { refused: '' };
  if (twice !== undefined)
    return { refused: `its links are left as they are: two of them are called ${twice} and lead to different pages` };
  if ([...numbers.keys()].every((number) => number > 1900 && number < 2100))
    return { refused: 'its links are left as they are: their numbers may be years' };
  if (!isOrdered)
    return { refused: 'its links are left as they are: their numbers are in no order, so they may be no pages' };
  for (const element of host.querySelectorAll('[aria-current], [class], li, span, strong, b, em, a:not([href])')) {
    if (element.closest('a[href]') || element.querySelector('a[href]')) continue;
    const isPlain = !element.querySelector('*') && element.matches('li, span, strong, b, em, a');
    const number = isPlain || isCurrent(element, host) ? numberIn(element) : undefined;
    if (number && !element.closest(hidden)) marked.add(number);
  }
  const between = [
    [stepLinks.prev, 1],
    [stepLinks.next, -1],
  ] as const;
  if (!marked.size && page === undefined) {
    for (const [link, by] of between)
      for (const [number, other] of numbers)
        if (link && !leadsNowhere(link) && other.href === link.href && number + by > 0) marked.add(number + by);
  }
  if (page === undefined && marked.size !== 1)
    return {
      refused: marked.size
        ? `its links are left as they are: ${[...marked].join(' and ')} both look like the current page; put aria-current="page" on one`
        : 'its links are left as they are: none is marked as the current page; put aria-current="page" on it',
    };
  const here = page ?? [...marked][0]!;
  const isBeside = (number: number) => Math.abs(number - here) === 1;
  if (page === undefined && !stepLinks.prev && !stepLinks.next && ![...numbers.keys()].some(isBeside))
    return { refused: 'its links are left as they are: no page beside the current one is among them' };
  const linkTo = (to: number, rel?: StepRel) => {
    const step = rel && stepLinks[rel];
    const number = numbers.get(to);
    const target = step && pageOf(step.href, numbers);
    return (target === undefined || target === to ? step : number) ?? number ?? stepTo(to);
  };
  const stepTo = (to: number) => (to === here + 1 ? stepLinks.next : to === here - 1 ? stepLinks.prev : undefined);
  return {
    value: {
      known: [...new Set([...numbers.keys(), here])].sort((a, b) => a - b),
      page: here,
      link: linkTo,
      href: (to, rel) => safeUrl(linkTo(to, rel)?.getAttribute('href')),
    },
  };
}

/**
 * The page of a step, by the form that the addresses of the numbers share: “Tiếp” may turn a block of pages. Undefined
 * if the form is not known.
 */
function pageOf(href: string, numbers: ReadonlyMap<number, HTMLAnchorElement>): number | undefined {
  const links = [...numbers].slice(-2);
  for (const from of [0, -1]) {
    const forms = links.map(([number, link]) => {
      const at = link.href.lastIndexOf(`${number + from}`);
      return at < 0 ? '' : `${link.href.slice(0, at)}\n${link.href.slice(at + `${number + from}`.length)}`;
    });
    const [before, after] = forms[0]?.split('\n') ?? [];
    if (links.length < 2 || !forms[0] || forms[0] !== forms[1] || !href.startsWith(before!) || !href.endsWith(after!))
      continue;
    const written = href.slice(before!.length, href.length - after!.length);
    if (/^\d{1,6}$/.test(written)) return +written - from;
  }
  return undefined;
}

const leadsNowhere = (link: Element) => /^\s*(#|$|javascript:)/i.test(link.getAttribute('href') ?? '');

/** Whether an element, or the item that it stands in, is marked as the current one. */
function isCurrent(element: Element, host: Element): boolean {
  const isNow = (each: Element) => (each.getAttribute('aria-current') ?? 'false') !== 'false';
  if (isNow(element) || current.test(element.getAttribute('class') ?? '')) return true;
  if ([...element.querySelectorAll('[aria-current]')].some(isNow)) return true;
  const item = element.closest('li');
  return (
    !!item &&
    host.contains(item) &&
    item.querySelectorAll('a').length < 2 &&
    (isNow(item) || current.test(item.className))
  );
}
