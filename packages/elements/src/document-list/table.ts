import type { ParsedDocument } from '@sen-portal/data';
import { formatDate } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import { consultationLinks, fileList, kindIn, relations, stateBadge, type DocumentContext } from '../document/parts.js';
import type { DocumentOrder } from './choices.js';
import { terms } from './document-list.terms.js';

/** The columns that at least one document of the list fills. */
export interface Columns {
  hasDates: boolean;
  hasStates: boolean;
  hasFiles: boolean;
}

/** Options of the table. */
export interface TableModel extends DocumentContext {
  rows: readonly ParsedDocument[];
  columns: Columns;
  sort: DocumentOrder;
  /** Whether the list has that order. */
  isSorted: boolean;
  /** Whether the heading names the table. */
  isTitled: boolean;
}

const sortedBy: Record<DocumentOrder, [column: string, direction: 'ascending' | 'descending']> = {
  newest: ['issuedOn', 'descending'],
  oldest: ['issuedOn', 'ascending'],
  number: ['number', 'ascending'],
  title: ['summary', 'ascending'],
  issuer: ['', 'ascending'],
};

/**
 * The documents of a page. A narrow list lays the cells out below each other; the explicit roles keep the semantics of a
 * table, which browsers drop with its `display`.
 */
export function documentTable(model: TableModel): TemplateResult {
  const { rows, columns, sort, isSorted, isTitled, locale } = model;
  const strings = terms(locale);
  const [sorted, direction] = sortedBy[sort];
  const head = (column: 'number' | 'issuedOn' | 'summary' | 'state' | 'files') =>
    html`<th
      role="columnheader"
      scope="col"
      class=${column === 'issuedOn' ? 'col-date' : `col-${column}`}
      aria-sort=${isSorted && column === sorted ? direction : nothing}
    >
      ${strings[column]}
    </th>`;
  return html`<table
    part="table"
    role="table"
    aria-labelledby=${isTitled ? 'heading' : nothing}
    aria-label=${isTitled ? nothing : strings.documents}
  >
    <thead role="rowgroup">
      <tr role="row">
        ${head('number')}${columns.hasDates ? head('issuedOn') : nothing}${head('summary')}${
          columns.hasStates ? head('state') : nothing
        }${columns.hasFiles ? head('files') : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((document) => row(document, model))}
    </tbody>
  </table>`;
}

function row(document: ParsedDocument, model: TableModel): TemplateResult {
  const { columns, locale, timeZone } = model;
  const { number, summary, issuedOn, files, url } = document;
  const strings = terms(locale);
  const kind = kindIn(document, locale);
  const isDraft = !number && !kind && !!document.consultation;
  const name = html`${isDraft ? strings.draft : nothing}${kind ? html`<span class="kind">${kind}</span> ` : nothing}${number ?? ''}`;
  const link = (content: unknown) => (url ? html`<a part="link" class="link" href=${url}>${content}</a>` : content);
  // Seen where the cells are below each other; a screen reader reads the header of the column.
  const label = (text: string) => html`<span class="label" aria-hidden="true">${text}</span>`;
  const hasName = isDraft || !!(number || kind);
  return html`<tr role="row" part="row" class="row">
    ${
      hasName
        ? html`<th role="rowheader" scope="row" class="col-number">${link(name)}</th>`
        : html`<td role="cell" class="col-number"></td>`
    }
    ${
      columns.hasDates
        ? html`<td role="cell" class="col-date">
            ${issuedOn ? html`${label(strings.issuedOn)}<time datetime=${issuedOn}>${formatDate(issuedOn, locale, timeZone)}</time>` : nothing}
          </td>`
        : nothing
    }
    <td role="cell" class="col-summary">
      ${summary ? html`<p class="about">${hasName ? summary : link(summary)}</p>` : nothing}${details(document)}${relations(
        document,
        locale,
      )}${consultationLinks(document, model)}
    </td>
    ${columns.hasStates ? html`<td role="cell" class="col-state">${stateBadge(document, model)}</td>` : nothing}
    ${columns.hasFiles ? html`<td role="cell" class="col-files">${fileList(files, document, locale)}</td>` : nothing}
  </tr>`;
}

/** Office, signer and field in one line. */
function details({ issuer, signer, field }: ParsedDocument): TemplateResult | typeof nothing {
  const parts = [issuer, signer, field].filter(Boolean);
  return parts.length ? html`<p class="details">${parts.join(' · ')}</p>` : nothing;
}
