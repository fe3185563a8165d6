/** The controls of the board. Pure templates; the board listens. */
import { formatDue, formatNumber } from '@sen-portal/data';
import { html, type TemplateResult } from 'lit';
import type { BoardOrder, RowState } from './programme.js';
import { words } from './target-board.terms.js';

/** A choice of one among few: radio buttons that look like one switch. */
export function choice(
  name: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string | undefined,
  onChoice: (event: Event) => void,
): TemplateResult {
  return html`<fieldset part=${name} class="switch" @change=${onChoice}><legend class="visually-hidden">${label}</legend>${options.map(
    ([value, text]) =>
      html`<label><input type="radio" name=${name} value=${value} .checked=${value === chosen} /><span>${text}</span></label>`,
  )}</fieldset>`;
}

/** The milestones to choose from. */
export function milestoneSwitch(
  dues: readonly string[],
  due: string | undefined,
  locale: string,
  onChoice: (event: Event) => void,
): TemplateResult {
  const word = words(locale);
  const options = dues.map((each) => [each, word.until(formatDue(each, locale))] as const);
  return choice('milestones', word.due, options, due, onChoice);
}

/** A button for each state that some target is in, with its count. */
export function stateFilters(
  counts: ReadonlyMap<RowState, number>,
  total: number,
  filter: string,
  locale: string,
  onFilter: (event: Event) => void,
): TemplateResult {
  const word = words(locale);
  const button = (state: RowState | '', text: string, count: number) =>
    html`<button type="button" part="filter" class=${`filter ${state}`} value=${state} aria-pressed=${String(state === filter)}
      ><span class="chip">${text}</span> ${formatNumber(count, locale)}</button>`;
  return html`<div part="filters" class="filters" role="group" aria-label=${word.filter} @click=${onFilter}>${button('', word.all, total)}${[
    ...counts,
  ].map(([state, count]) => button(state, word[state], count))}</div>`;
}

/** The order of the rows; by gap and state only where there are figures. */
export function sortSelect(
  sort: BoardOrder,
  hasFigures: boolean,
  locale: string,
  onSort: (event: Event) => void,
): TemplateResult {
  const word = words(locale);
  const texts: [BoardOrder, string][] = [['source', word.bySource]];
  if (hasFigures) texts.push(['gap', word.byGap], ['state', word.byState]);
  texts.push(['name', word.byName]);
  return html`<label class="field"><span>${word.sort}</span><select part="sort" @change=${onSort}>${texts.map(
    ([order, text]) => html`<option value=${order} .selected=${order === sort}>${text}</option>`,
  )}</select></label>`;
}
