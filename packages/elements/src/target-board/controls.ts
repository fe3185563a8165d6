import type { ParsedProgramme } from '@sen-portal/data';
import { safeUrl } from '@sen-portal/data/coerce.js';
import { formatLongDate } from '@sen-portal/data/format-long-date.js';
import { formatDue } from '@sen-portal/data/format-measure.js';
import { formatNumber } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import { countStates, type BoardOrder, type BoardState, type RowState } from './programme.js';
import { terms } from './target-board.terms.js';

type Listener = (event: Event) => void;

/** Number, issuer and date of the document; the number is a link. */
export function documentLine(
  { documentNumber, issuer, issuedOn, url }: ParsedProgramme,
  { locale, timeZone }: BoardState,
): TemplateResult | typeof nothing {
  const word = terms(locale);
  const href = safeUrl(url);
  const number = documentNumber && word.number(documentNumber);
  const parts = [
    href ? html`<a href=${href}>${number ?? word.open}</a>` : number,
    issuer,
    issuedOn && formatLongDate(issuedOn, locale, timeZone),
  ].filter(Boolean);
  return parts.length
    ? html`<p part="document" class="document">${parts.map((part, index) => [index ? ', ' : nothing, part])}</p>`
    : nothing;
}

/** A segmented control: a group of radio buttons. */
function choice(
  name: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string | undefined,
  onChoice: Listener,
): TemplateResult {
  return html`<fieldset part=${name} class="switch" @change=${onChoice}>
    <legend class="visually-hidden">${label}</legend>
    ${options.map(
      ([value, text]) =>
        html`<label
          ><input type="radio" name=${name} .value=${value} .checked=${value === chosen} /><span>${text}</span></label
        >`,
    )}
  </fieldset>`;
}

/** The milestone switch; omitted if there is only one milestone. */
export function milestoneSwitch(
  { deadlines, due, locale }: BoardState,
  onChoice: Listener,
): TemplateResult | typeof nothing {
  const word = terms(locale);
  const options = deadlines.map((each) => [each, word.until(formatDue(each, locale))] as const);
  return deadlines.length > 1 ? choice('milestones', word.due, options, due, onChoice) : nothing;
}

/** The switch between meters and table. */
export function viewSwitch(view: string, locale: string, onChoice: Listener): TemplateResult {
  const word = terms(locale);
  const options = [['meters', word.meters] as const, ['table', word.table] as const];
  return choice('views', word.view, options, view === 'table' ? view : 'meters', onChoice);
}

/** A filter button for each state that occurs, with its count; omitted without figures. */
export function stateFilters(state: BoardState, onFilter: Listener): TemplateResult | typeof nothing {
  const { hasFigures, standings, rows, filter, locale } = state;
  if (!hasFigures) return nothing;
  const word = terms(locale);
  const button = (own: RowState | '', text: string, count: number) =>
    html`<button
      type="button"
      part="filter"
      class=${`filter ${own}`}
      value=${own}
      aria-pressed=${String(own === filter)}
      @click=${onFilter}
    >
      <span class="chip">${text}</span> ${formatNumber(count, locale)}
    </button>`;
  return html`<div part="filters" class="filters" role="group" aria-label=${word.filter}>
    ${button('', word.all, rows.length)}${[...countStates(standings)].map(([own, count]) => button(own, word[own], count))}
  </div>`;
}

/** The search field for names. */
export function searchField({ query, locale }: BoardState, onQuery: Listener): TemplateResult {
  return html`<label class="field"
    ><span>${terms(locale).search}</span><input part="search" type="search" .value=${query} @input=${onQuery}
  /></label>`;
}

/** The select of the order; gap and state require figures. */
export function sortSelect({ order, hasFigures, locale }: BoardState, onSort: Listener): TemplateResult {
  const word = terms(locale);
  const texts: [BoardOrder, string][] = [['source', word.bySource]];
  if (hasFigures) texts.push(['gap', word.byGap], ['state', word.byState]);
  texts.push(['name', word.byName]);
  return html`<label class="field"
    ><span>${word.sort}</span
    ><select part="sort" @change=${onSort}>
      ${texts.map(([value, text]) => html`<option value=${value} .selected=${value === order}>${text}</option>`)}
    </select></label
  >`;
}
