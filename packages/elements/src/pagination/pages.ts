import { formatNumber } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { StepRel } from './links.js';
import { terms } from './pagination.terms.js';

/**
 * The pages to show: the first, the last, the current one and its neighbours; `undefined` is a gap of at least two
 * pages.
 *
 * @param known the available pages, in order. Default: all
 */
export function pageNumbers(page: number, pages: number, known?: readonly number[]): (number | undefined)[] {
  const here = known ? known.indexOf(page) + 1 : page;
  const end = known ? known.length : pages;
  const places = new Set([1, here - 1, here, here + 1, end].sort((a, b) => a - b));
  const shown: (number | undefined)[] = [];
  let before = 0;
  for (const place of places) {
    if (place < 1 || place > end) continue;
    // Show the page instead of a gap of one page.
    for (let at = place - before === 2 ? place - 1 : place; at <= place; at++) {
      const number = known?.[at - 1] ?? at;
      const last = shown.at(-1);
      if (last && number - last > 1) shown.push(undefined);
      shown.push(number);
    }
    before = place;
  }
  return shown;
}

/** Options of the pagination template. */
export interface Paging {
  locale: string;
  /** The current page, from 1. */
  page: number;
  /** Number of pages. */
  pages: number;
  /** Accessible name. Default: from the strings table. */
  label?: string | undefined;
  /** The available pages, in order. Default: all. */
  known?: readonly number[] | undefined;
  /** Whether `pages` is only the last known page. */
  open?: boolean | undefined;
  /** Returns the URL of a page, and of the previous or next control. Without it pages are buttons. */
  href?: ((page: number, rel?: StepRel) => string | undefined) | undefined;
  /** Whether a page without a URL can be selected. */
  reaches?: ((page: number, rel?: StepRel) => boolean) | undefined;
  /** Called when the visitor selects a page. */
  turn: (page: number, event: MouseEvent, rel?: StepRel) => void;
}

/** Renders the numbers between the previous and next controls. */
export function pagination({ locale, page, pages, label, known, open, href, reaches, turn }: Paging): TemplateResult {
  const strings = terms(locale);
  const number = (value: number) => formatNumber(value, locale);

  const step = (to: number, rel: StepRel, text: string) => {
    const isKnown = to >= 1 && (to <= pages || (!!open && !!href));
    const address = isKnown ? href?.(to, rel) : undefined;
    const there = isKnown && (!href || address !== undefined || !!reaches?.(to, rel));
    const click = (event: MouseEvent) => (there ? turn(to, event, rel) : event.preventDefault());
    const content = html`<span class="step-text">${text}</span>`;
    // On the first and last page it stays, without a link, so that focus is not lost.
    return href && !(there && address === undefined)
      ? html`<a
          part=${`step ${rel}`}
          class=${`page step ${rel}`}
          rel=${there ? rel : nothing}
          href=${(there && address) || nothing}
          role=${there ? nothing : 'link'}
          tabindex=${there ? nothing : -1}
          aria-disabled=${there ? nothing : 'true'}
          @click=${click}
          >${content}</a
        >`
      : html`<button
          type="button"
          part=${`step ${rel}`}
          class=${`page step ${rel}`}
          aria-disabled=${there ? nothing : 'true'}
          @click=${click}
        >
          ${content}
        </button>`;
  };

  const link = (to: number) => {
    const current = to === page;
    const name = strings.page(number(to));
    const state = current ? 'page' : nothing;
    const click = (event: MouseEvent) => current || turn(to, event);
    const names = `page number${current ? ' current' : ''}`;
    const address = href?.(to);
    return href && (current || address !== undefined || !reaches?.(to))
      ? html`<a
          part=${names}
          class=${names}
          href=${address ?? nothing}
          aria-label=${name}
          aria-current=${state}
          @click=${click}
          >${number(to)}</a
        >`
      : html`<button
          type="button"
          part=${names}
          class=${names}
          aria-label=${name}
          aria-current=${state}
          @click=${click}
        >
          ${number(to)}
        </button>`;
  };

  const brief = open ? strings.page(number(page)) : strings.pageOf(number(page), number(pages));
  return html`<nav part="base" class="base pages" aria-label=${label || strings.label}>
    ${step(page - 1, 'prev', strings.previous)}
    <ol part="numbers" class="numbers">
      ${pageNumbers(page, pages, known).map((to) => html`<li>${to ? link(to) : html`<span class="gap">…</span>`}</li>`)}
    </ol>
    <p part="brief" class=${open && page === 1 ? 'brief first' : 'brief'}>${brief}</p>
    ${step(page + 1, 'next', strings.next)}
  </nav>`;
}
