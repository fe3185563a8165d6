import type { ParsedDocument } from '@sen-portal/data';
import { formatNumber } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentContext } from '../document/parts.js';
import { heading as headingTemplate } from '../internal/rendering/heading.js';
import { emptyTemplate, staleText } from '../internal/rendering/status-templates.js';
import { statusTerms } from '../internal/rendering/status.terms.js';
import { errorTemplate } from '../internal/source/error-template.js';
import type { LazyModule } from '../internal/source/lazy-module.js';
import type { SourceController } from '../internal/source/source-controller.js';
import type { SenPageChangeEvent } from '../pagination/page-change.js';
import { isFiltered, type Choices } from './choices.js';
import { controls, type ControlsModel } from './controls.js';
import { documentTable, type Columns } from './table.js';
import { terms } from './document-list.terms.js';

/** What a list shows. */
export interface ListView {
  rows: readonly ParsedDocument[];
  choices: Choices;
  pages: number;
  /** Index of the first row among those found. */
  from: number;
  found: number;
  total: number;
  /** Whether a source has documents, possibly none. */
  isKnown: boolean;
  /** Whether the documents are one page of a list on the server. */
  isPage: boolean;
  columns: Columns;
  /** Children to show: all until there are documents, then those beside the table. */
  foreign: readonly Element[];
  /** The options of the filters; undefined without controls. */
  options: ControlsModel['options'] | undefined;
}

/** Options of the list template. */
export interface ListModel {
  view: ListView;
  context: DocumentContext;
  heading: string | undefined;
  isTitled: boolean;
  level: number;
  source: SourceController<unknown>;
  pagination: LazyModule<unknown>;
  /** Address of a page with `{page}` for its number. */
  pageTemplate: string | undefined;
  parameterOf: ControlsModel['parameterOf'];
  onPage: (event: SenPageChangeEvent) => void;
  on: ControlsModel['on'];
}

export function listTemplate(model: ListModel): TemplateResult {
  const { view, context, isTitled, level, source, parameterOf, on } = model;
  const { locale } = context;
  return html`<section part="base" class="base list" aria-labelledby=${isTitled ? 'heading' : nothing}>
    <div id="heading">
      <slot name="heading">${model.heading ? headingTemplate(level, 'heading', model.heading) : nothing}</slot>
    </div>
    <slot name="form"></slot>
    ${view.options ? controls({ locale, choices: view.choices, options: view.options, parameterOf, on }) : nothing}
    ${source.status === 'failed' && !view.isKnown ? source.renderError(false) : nothing}
    ${stale(model)}${status(model)}${body(model)}
  </section>`;
}

function body(model: ListModel): unknown {
  const { view, context, isTitled, source, on } = model;
  const strings = terms(context.locale);
  const rest = view.foreign.length ? html`<slot .assigned=${view.foreign}></slot>` : nothing;
  if (!view.isKnown) {
    if (rest !== nothing) return rest;
    if (source.status === 'loading')
      return html`<div class="waiting" aria-hidden="true">${Array(10).fill(html`<div class="skeleton"></div>`)}</div>`;
    return source.status === 'failed' ? nothing : emptyTemplate(strings.empty);
  }
  if (!view.total) return [emptyTemplate(strings.empty), rest];
  if (!view.rows.length) {
    return html`<div class="state">
        <p>${strings.nothing}</p>
        ${
          isFiltered(view.choices)
            ? html`<button type="button" class="button" @click=${on.reset}>${strings.reset}</button>`
            : nothing
        }
      </div>
      ${rest}`;
  }
  const { rows, columns, choices } = view;
  return [
    documentTable({ ...context, rows, columns, sort: choices.sort, isSorted: !view.isPage, isTitled }),
    pages(model),
    rest,
  ];
}

function pages({ view, context, pagination, pageTemplate, onPage }: ListModel): TemplateResult | typeof nothing {
  if (view.pages < 2) return nothing;
  if (pagination.error) return errorTemplate(context.locale, undefined, false, pagination.retry);
  return html`<sen-pagination
    part="pagination"
    class="pagination"
    exportparts="step, prev, next, numbers, number, current, brief"
    .label=${terms(context.locale).pages}
    .page=${view.choices.page}
    .pages=${view.pages}
    .hrefTemplate=${pageTemplate}
    @sen-page-change=${onPage}
  ></sen-pagination>`;
}

/** How many documents are shown: a live region, whose first text is not announced. */
function status({ view, context, source }: ListModel): TemplateResult {
  const { locale } = context;
  const strings = terms(locale);
  const number = (value: number) => formatNumber(value, locale);
  const { announcement } = source;
  let text = '';
  if (announcement) text = statusTerms(locale)[announcement];
  else if (view.isKnown && view.total) {
    const { from, rows, found, total, pages: count, choices } = view;
    const range = `${number(from + 1)}–${number(from + rows.length)}`;
    const all = isFiltered(choices) ? strings.found(number(found), number(total)) : strings.count(number(total), total);
    text = count > 1 && rows.length ? `${all}. ${strings.range(range, number(found))}` : all;
  }
  return html`<p part="status" class=${view.isPage ? 'visually-hidden' : 'status'} role="status">${text}</p>`;
}

function stale({ view, context, source }: ListModel): TemplateResult | typeof nothing {
  const { isStale, data, loadedAt, status: load } = source;
  if (!view.isKnown || !isStale || !data || !loadedAt) return nothing;
  const isAwaited = load === 'loading';
  return html`<p>
    <span part="stale" class="stale">${staleText(loadedAt, { ...context, isAwaited })}</span>
    ${isAwaited ? nothing : source.renderRetry()}
  </p>`;
}
