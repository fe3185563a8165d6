import type { ParsedSearchResult } from '@sen-portal/data';
import { formatDate, formatNumber } from '@sen-portal/data/format.js';
import type { SearchWords } from '@sen-portal/data/search-matches.js';
import { html, nothing, type TemplateResult } from 'lit';
import { staleText } from '../internal/rendering/status-templates.js';
import { statusTerms } from '../internal/rendering/status.terms.js';
import { errorTemplate } from '../internal/source/error-template.js';
import type { LazyModule } from '../internal/source/lazy-module.js';
import type { SourceController } from '../internal/source/source-controller.js';
import type { SenPageChangeEvent } from '../pagination/page-change.js';
import { marked } from './marked.js';
import { terms } from './search.terms.js';

/** The results that are shown. */
export interface ResultsView {
  query: string;
  words: SearchWords;
  rows: readonly ParsedSearchResult[];
  /** Number of the first row. */
  from: number;
  total: number;
  page: number;
  pages: number;
  /** Whether a source has results, possibly none. */
  isKnown: boolean;
}

/** Options of the template of the results. */
export interface ResultsModel {
  view: ResultsView;
  context: { locale: string; timeZone: string | undefined; now: Date };
  source: SourceController<unknown>;
  pagination: LazyModule<unknown>;
  /** Address of a page, with `{page}` for its number. */
  pageTemplate: string | undefined;
  onPage: (event: SenPageChangeEvent) => void;
}

/** Number of results, list and pages; or why there are none. */
export function resultsTemplate(model: ResultsModel): TemplateResult {
  const { view, context, source } = model;
  const style = view.isKnown ? 'status' : 'visually-hidden';
  return html`<p part="status" class=${style} role="status">${statusText(model)}</p>
    ${
      view.isKnown
        ? [stale(model), view.total ? [list(model), pages(model)] : advice(context.locale)]
        : source.status === 'loading'
          ? skeleton()
          : source.status === 'failed'
            ? source.renderError(false)
            : nothing
    }`;
}

function statusText({ view, context, source }: ResultsModel): string {
  const { locale } = context;
  const strings = terms(locale);
  if (source.announcement) return statusTerms(locale)[source.announcement];
  const { isKnown, total, query, from, rows, pages: count } = view;
  if (!isKnown) return '';
  if (!total) return strings.nothing(query);
  const number = (value: number) => formatNumber(value, locale);
  const found = strings.found(number(total), total, query);
  return count > 1 && rows.length
    ? `${found}. ${strings.range(`${number(from)}–${number(from + rows.length - 1)}`)}`
    : found;
}

function list({ view, context }: ResultsModel): TemplateResult {
  const { rows, words, from } = view;
  return html`<ol part="results" class="results" role="list" start=${from} aria-label=${terms(context.locale).results}>
    ${rows.map((result) => item(result, words, context))}
  </ol>`;
}

function item(
  { title, url, summary, publishedAt, kind, documentNumber }: ParsedSearchResult,
  words: SearchWords,
  { locale, timeZone }: ResultsModel['context'],
): TemplateResult {
  const address = readableAddress(url);
  const day = publishedAt && formatDate(publishedAt, locale, timeZone);
  const details = [
    kind,
    documentNumber && html`<span part="number">${marked(documentNumber, words)}</span>`,
    day && html`<time datetime=${publishedAt}>${day}</time>`,
  ].filter(Boolean);
  return html`<li part="result" class="result">
    <p class="title">
      ${url ? html`<a part="link" class="link" href=${url}>${marked(title, words)}</a>` : marked(title, words)}
    </p>
    ${address ? html`<p part="address" class="address">${address}</p>` : nothing}${
      summary ? html`<p part="summary" class="summary">${marked(summary, words)}</p>` : nothing
    }${
      details.length
        ? html`<p part="details" class="details">${details.map((each, at) => (at ? [' · ', each] : each))}</p>`
        : nothing
    }
  </li>`;
}

/** An address as people read it: host and folders, without query. Empty for the first page of the portal. */
function readableAddress(url: string | undefined): string {
  if (!url || /^(mailto|tel):/i.test(url)) return '';
  const [, host = '', path = ''] = /^(?:https?:)?(?:\/\/(?:www\.)?([^/?#]*))?([^?#]*)/i.exec(url.trim()) ?? [];
  return [host, ...path.split('/')]
    .filter((each) => each && each !== '.' && each !== '..')
    .map(decoded)
    .join(' › ');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment).replace(/[\p{C}]/gu, '');
  } catch {
    return segment;
  }
}

function pages({ view, context, pagination, pageTemplate, onPage }: ResultsModel): TemplateResult | typeof nothing {
  if (view.pages < 2) return nothing;
  if (pagination.error) return errorTemplate(context.locale, undefined, false, pagination.retry);
  return html`<sen-pagination
    part="pagination"
    class="pagination"
    exportparts="step, prev, next, numbers, number, current, brief"
    .label=${terms(context.locale).pages}
    .page=${view.page}
    .pages=${view.pages}
    .hrefTemplate=${pageTemplate}
    @sen-page-change=${onPage}
  ></sen-pagination>`;
}

function advice(locale: string): TemplateResult {
  const { fewer, accents, number } = terms(locale);
  return html`<ul part="empty" class="state advice">
    <li>${fewer}</li>
    <li>${accents}</li>
    <li>${number}</li>
  </ul>`;
}

function stale({ context, source }: ResultsModel): TemplateResult | typeof nothing {
  const { isStale, data, loadedAt, status } = source;
  if (!isStale || !data || !loadedAt) return nothing;
  const isAwaited = status === 'loading';
  return html`<p class="stale-line">
    <span part="stale" class="stale">${staleText(loadedAt, { ...context, isAwaited })}</span>
    ${isAwaited ? nothing : source.renderRetry()}
  </p>`;
}

const skeleton = () =>
  html`<div class="waiting" aria-hidden="true">
    ${Array(5).fill(
      html`<div class="result">
        <div class="skeleton"></div>
        <div class="skeleton short"></div>
        <div class="skeleton"></div>
      </div>`,
    )}
  </div>`;
