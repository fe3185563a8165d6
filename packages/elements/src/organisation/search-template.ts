import { formatNumber } from '@sen-portal/data/format.js';
import { markPieces, type OrganisationEntry, type OrganisationQuery } from '@sen-portal/data/organisation-search.js';
import { html, nothing, type TemplateResult } from 'lit';
import { terms } from './organisation.terms.js';
import { contactLines, personCard, taskList, type CardContext } from './person-card.js';

/** A search and what it found. */
export interface Found {
  /** The words as the visitor typed them. */
  text: string;
  query: OrganisationQuery;
  entries: readonly OrganisationEntry[];
}

/** Results on the page; more would not be read. */
const most = 50;

/** The search field: a GET form, which a server-rendered page sends without script. */
export function searchForm(
  text: string,
  locale: string,
  parameter: string | undefined,
  on: { query: (event: Event) => void; submit: (event: Event) => void },
): TemplateResult {
  const strings = terms(locale);
  return html`<form
    part="controls"
    class="controls"
    role="search"
    method="get"
    aria-label=${strings.search}
    @submit=${on.submit}
  >
    <label class="field"
      ><span>${strings.search}</span
      ><input
        part="search"
        type="search"
        name=${parameter || nothing}
        autocomplete="off"
        spellcheck="false"
        placeholder=${strings.searchHint}
        .value=${text}
        @input=${on.query}
    /></label>
    <button part="submit" class="button">${strings.submit}</button>
  </form>`;
}

/** How many were found, for the live region. */
export function foundText({ entries, text, query }: Found, locale: string): string {
  const strings = terms(locale);
  const people = entries.filter(({ person }) => person).length;
  const units = entries.length - people;
  if (!entries.length) return strings.nothing(text);
  const count = strings.found(formatNumber(units, locale), formatNumber(people, locale), units, people);
  const all = query.isPairs ? strings.partly(count) : count;
  return entries.length > most ? `${all}. ${strings.first(formatNumber(most, locale))}` : all;
}

/** The results, with the words of the search marked. */
export function results(
  { entries, query }: Found,
  context: Omit<CardContext, 'mark'>,
  onReset: () => void,
): TemplateResult {
  const strings = terms(context.locale);
  const mark = (text: string) =>
    markPieces(text, query).map(({ text: piece, isFound }) => (isFound ? html`<mark>${piece}</mark>` : piece));
  const reset = html`<button type="button" part="reset" class="button" @click=${onReset}>${strings.reset}</button>`;
  if (!entries.length)
    return html`<div class="state">
      <p>${strings.advice}</p>
      ${reset}
    </div>`;
  return html`<ul part="results" class="results" role="list" aria-label=${strings.results}>
      ${entries.slice(0, most).map((entry) => html`<li part="result" class="result">${result(entry, { ...context, mark })}</li>`)}
    </ul>
    ${reset}`;
}

function result({ path, unit, person }: OrganisationEntry, context: CardContext): TemplateResult {
  const { mark, locale } = context;
  const strings = terms(locale);
  const around = path.length ? html`<p class="path">${path.join(' › ')}</p>` : nothing;
  if (person) return html`${around}${personCard(person, false, context)}`;
  const [first] = unit.people ?? [];
  const name = first?.name && [first.title, first.name].filter(Boolean).join(' ');
  return html`${around}
    <p class="name">${mark(unit.name)}</p>
    ${taskList(unit.tasks, strings.tasks, mark)}
    ${name ? html`<p class="detail">${first.position ? `${first.position.replaceAll('\n', ', ')}: ` : ''}${name}</p>` : nothing}
    ${contactLines(unit.contact, locale)}`;
}
