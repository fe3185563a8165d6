import { safeUrl } from '@sen-portal/data/coerce.js';
/** Pagination read from the links among an element's children. */
export interface LinkedPages {
  /** The pages that have a link, and the current one, in order. */
  known: number[];
  /** The current page, if the markup marks it. */
  page?: number | undefined;
  /** URL of a page, including the page before the first and after the last linked one. */
  href: (page: number) => string | undefined;
}

const numberIn = (element: Element) => Number(/^\D*(\d{1,9})\D*$/.exec(element.textContent ?? '')?.[1]) || undefined;

/**
 * Reads pagination from links whose text is a page number, as CMSs print it. The current page has `aria-current` or the
 * class `active` or `current`, or is a number without a link.
 */
export function readLinks(host: Element): LinkedPages | undefined {
  const hrefs = new Map<number, string>();
  for (const link of host.querySelectorAll('a[href]')) {
    const url = safeUrl(link.getAttribute('href'));
    const number = numberIn(link);
    if (url && number && !hrefs.has(number)) hrefs.set(number, url);
  }
  if (!hrefs.size) return undefined;
  const marked = host.querySelector('[aria-current]:not([aria-current=false]), .active, .current');
  const plain = [...host.querySelectorAll('li, span, strong, b, em')].find(
    (element) => !element.closest('a') && !element.querySelector('*') && numberIn(element),
  );
  const page = (marked && numberIn(marked)) ?? (plain && numberIn(plain));
  const known = [...new Set([...hrefs.keys(), page ?? 1])].sort((a, b) => a - b);
  const step = (rel: string) => safeUrl(host.querySelector(`a[rel~=${rel}]`)?.getAttribute('href'));
  const prev = step('prev');
  const next = step('next');
  return {
    known,
    page,
    href: (to) =>
      hrefs.get(to) ?? (page && to === page - 1 ? prev : undefined) ?? (page && to === page + 1 ? next : undefined),
  };
}
