import { formatNumber } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardOptions } from '../article-card/card.js';
import { errorTemplate } from '../internal/source/error-template.js';
import type { LazyModule } from '../internal/source/lazy-module.js';
import type { SourceController } from '../internal/source/source-controller.js';
import { emptyTemplate } from '../internal/rendering/status-templates.js';
import { statusTerms } from '../internal/rendering/status.terms.js';
import { heading as headingTemplate } from '../internal/rendering/heading.js';
import { rangeText, type Topic } from './articles.js';
import { cardList, isCard, skeletonList, skeletonTopics, type SectionLayout } from './list.js';
import type { PagingController } from './paging-controller.js';
import { paginationTemplate } from './pagination-template.js';
import { terms } from './section-list.terms.js';
import { topicFilter } from './topics.js';
import type { SectionView } from './view.js';

/** Options of the section template. */
export interface SectionModel {
  view: SectionView;
  header: { heading: string | undefined; isTitled: boolean; level: number; href: string | undefined; icon: unknown };
  layout: SectionLayout;
  paging: string | null | undefined;
  card: Omit<CardOptions, 'layout'>;
  /** The controller of `src`; undefined if another source has the articles. */
  source: SourceController<unknown> | undefined;
  pages: PagingController;
  pagination: LazyModule<unknown>;
  /** Whether a live region announces the visible range. */
  announcesRange: boolean;
  onTopic: (topic: Topic | undefined) => void;
}

export function sectionTemplate(model: SectionModel): TemplateResult {
  const { view, header, card, source, onTopic } = model;
  const { rows, topics, chosen, skeleton } = view;
  return html`<section part="base" class="base" aria-labelledby=${header.isTitled ? 'heading' : nothing}>
    ${renderHeader(header, card.locale)}
    ${source?.status === 'failed' ? source.renderError(view.range.total > 0) : nothing}
    ${
      topics.length
        ? topicFilter(card.locale, topics, rows!.length, chosen, onTopic)
        : skeleton.topics
          ? skeletonTopics
          : nothing
    }
    ${renderRows(model)} ${skeleton.paging ? html`<div class="later"></div>` : renderPaging(model)}
    ${renderStatus(model)}
  </section>`;
}

function renderHeader(
  { heading, isTitled, level, href, icon }: SectionModel['header'],
  locale: string,
): TemplateResult | typeof nothing {
  if (!isTitled && !href) return nothing;
  // Named by both, so that links in a list of links are distinct: “Xem tất cả”, with the heading.
  return html`<div part="header" class="header">
    ${icon}
    <div id="heading" class="title">
      <slot name="heading">${headingTemplate(level, 'heading', heading)}</slot>
    </div>
    ${href ? html`<a part="all" class="all" id="all" href=${href} aria-labelledby=${isTitled ? 'all heading' : nothing}>${terms(locale).all}</a>` : nothing}
  </div>`;
}

function renderRows({ view, layout, card, source }: SectionModel): unknown {
  const { rows, visible, foreign, range, isAwaited, hasLead, viewKey } = view;
  const rest = foreign.length ? html`<slot .assigned=${foreign}></slot>` : nothing;
  if (visible.length) {
    const list = cardList(visible, layout, hasLead, viewKey, card);
    return visible.some(isCard) ? html`${list}${rest}` : list;
  }
  if (!rows && rest !== nothing) return rest;
  if (isAwaited) return skeletonList(Math.min(range.size ?? 4, 12), layout, { ...card, documents: undefined });
  return source?.status === 'failed' ? nothing : emptyTemplate(terms(card.locale).empty);
}

function renderPaging(model: SectionModel): TemplateResult | typeof nothing {
  const { view, paging, card, source, pages, pagination } = model;
  const { total, size, page, pages: count, to, isOpen } = view.range;
  const { locale } = card;
  // The message is at the position of the button, which may be far below the heading.
  if (isOpen && source?.pageStatus === 'failed') return source.renderPageError(pages.retry);
  const all = count + (isOpen ? 1 : 0);
  if (all < 2 || paging === 'none') return nothing;
  if (paging === 'pages' && size) {
    return pagination.error
      ? errorTemplate(locale, undefined, false, pagination.retry)
      : paginationTemplate(page, all, pages.onNumber);
  }
  if (page === all) return nothing;
  const next = Math.min(size ?? 0, total - to);
  const strings = terms(locale);
  return html`<button type="button" part="more" class="button more" @click=${() => pages.turn(page + 1, to)}>
    ${next ? strings.more(formatNumber(next, locale), next) : strings.further}
  </button>`;
}

/** The status line: visible below a “load more” button, else for screen readers only. */
function renderStatus({ view, paging, card, source, announcesRange }: SectionModel): TemplateResult {
  const { locale } = card;
  const { rows, range, skeleton } = view;
  // A refresh is not announced: its data may be the same.
  const { announcement, pageStatus = 'idle' } = source ?? {};
  const load = pageStatus === 'idle' ? announcement : pageStatus;
  const growing =
    load !== 'failed' && (range.pages > 1 || range.isOpen || skeleton.paging) && (paging ?? 'more') === 'more';
  let text = '';
  if (load) text = statusTerms(locale)[load];
  else if (rows && (growing || announcesRange)) text = rangeText(range, locale);
  return html`<div part="status" class=${growing ? 'shown' : 'visually-hidden'} role="status">${text}</div>`;
}
