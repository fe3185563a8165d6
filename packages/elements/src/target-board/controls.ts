import type { ParsedProgramme } from '@sen-portal/data';
import { safeUrl } from '@sen-portal/data/coerce.js';
import { formatLongDate } from '@sen-portal/data/format-long-date.js';
import { formatNumber } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Handlers } from './handlers.js';
import { countStates, type BoardOrder, type BoardState, type RowState } from './programme.js';
import { terms } from './target-board.terms.js';

/** Number, issuer and date of the document; the number is a link. */
export function documentLine(
  { documentNumber, issuer, issuedOn, url }: ParsedProgramme,
  { locale, timeZone }: BoardState,
): TemplateResult | typeof nothing {
  const strings = terms(locale);
  const href = safeUrl(url);
  const number = documentNumber && strings.number(documentNumber);
  const parts = [
    href ? html`<a href=${href}>${number ?? strings.open}</a>` : number,
    issuer,
    issuedOn && formatLongDate(issuedOn, locale, timeZone),
  ].filter(Boolean);
  return parts.length
    ? html`<p part="document" class="document">${parts.map((part, index) => [index ? ', ' : nothing, part])}</p>`
    : nothing;
}

/** The number of targets from which on search, filter and order help. */
const many = 12;

/** Search, filter and order in one row; folded in a narrow board. */
export function controls(
  state: BoardState,
  { isOpen, on }: { isOpen: boolean; on: Handlers },
): TemplateResult | typeof nothing {
  const { rows, query, filter, order, hasFigures, locale } = state;
  if (rows.length < many && !query && !filter && order === 'source') return nothing;
  const strings = terms(locale);
  return html`<button type="button" class="fold button" aria-expanded=${String(isOpen)} @click=${on.fold}>
      ${strings.controls}
    </button>
    <div class=${isOpen ? 'controls open' : 'controls'}>
      <label class="field wide"
        ><span>${strings.search}</span
        ><input part="search" type="search" autocomplete="off" .value=${query} @input=${on.query}
      /></label>
      ${hasFigures || filter ? stateFilter(state, on.filter) : nothing} ${sortSelect(state, on.sort)}
    </div>`;
}

/** The select of the state, with the count of each state that occurs. */
function stateFilter(
  { milestoneStatuses, rows, filter, locale }: BoardState,
  onFilter: Handlers['filter'],
): TemplateResult {
  const strings = terms(locale);
  const counts = countStates(milestoneStatuses);
  // Also the selected state where no target has it: the select would show another one.
  if (filter && !counts.has(filter)) counts.set(filter, 0);
  const option = (value: RowState | '', text: string, count: number) =>
    html`<option value=${value} .selected=${value === filter}>${text} (${formatNumber(count, locale)})</option>`;
  return html`<label class="field"
    ><span>${strings.filter}</span
    ><select part="filter" @change=${onFilter}>
      ${option('', strings.all, rows.length)}${[...counts].map(([own, count]) => option(own, strings[own], count))}
    </select></label
  >`;
}

/** The select of the order; gap and state require figures. */
function sortSelect({ order, hasFigures, locale }: BoardState, onSort: Handlers['sort']): TemplateResult {
  const strings = terms(locale);
  const texts: [BoardOrder, string][] = [['source', strings.bySource]];
  if (hasFigures) texts.push(['gap', strings.byGap], ['state', strings.byState]);
  texts.push(['name', strings.byName]);
  return html`<label class="field"
    ><span>${strings.sort}</span
    ><select part="sort" @change=${onSort}>
      ${texts.map(([value, text]) => html`<option value=${value} .selected=${value === order}>${text}</option>`)}
    </select></label
  >`;
}
