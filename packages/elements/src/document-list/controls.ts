import { html, nothing, type TemplateResult } from 'lit';
import { kindName } from '../document/parts.js';
import { isFiltered, type ChoiceName, type Choices, type DocumentOrder } from './choices.js';
import { terms } from './document-list.terms.js';

/** Options of the controls. */
export interface ControlsModel {
  locale: string;
  choices: Choices;
  /** The options of each filter; without them they are not known yet. */
  options: Partial<Record<'kind' | 'year' | 'issuer' | 'field' | 'state', readonly string[]>>;
  /** Name of the parameter of a choice. */
  parameterOf: (name: ChoiceName) => string | undefined;
  on: {
    submit: (event: Event) => void;
    query: (event: Event) => void;
    select: (event: Event) => void;
    reset: () => void;
  };
}

const orders: readonly [DocumentOrder, 'newest' | 'oldest' | 'byNumber' | 'byTitle' | 'byIssuer'][] = [
  ['newest', 'newest'],
  ['oldest', 'oldest'],
  ['number', 'byNumber'],
  ['title', 'byTitle'],
  ['issuer', 'byIssuer'],
];

/** Search, filters and order: a GET form, which a server-rendered page sends without script. */
export function controls(model: ControlsModel): TemplateResult {
  const { locale, choices, options, parameterOf, on } = model;
  const strings = terms(locale);
  const name = (choice: ChoiceName) => parameterOf(choice) ?? nothing;
  const filter = (choice: 'kind' | 'year' | 'issuer' | 'field' | 'state', label: string) => {
    const values = options[choice];
    const chosen = choices[choice];
    // One option would filter nothing; a choice is shown even where no document has it.
    if (values && values.length < 2 && !chosen) return nothing;
    const all = chosen && !values?.includes(chosen) ? [chosen, ...(values ?? [])] : (values ?? []);
    const text = (value: string) =>
      choice === 'kind'
        ? kindName(value, locale)
        : choice === 'state'
          ? (strings[value as 'expired'] as string)
          : value;
    return select(choice, label, [['', strings.all], ...all.map((value): [string, string] => [value, text(value)])]);
  };
  const select = (choice: ChoiceName, label: string, values: [string, string][]) =>
    html`<label class="field"
      ><span>${label}</span
      ><select part="filter" data-choice=${choice} name=${name(choice)} @change=${on.select}>
        ${values.map(
          ([value, text]) => html`<option value=${value} .selected=${value === choices[choice]}>${text}</option>`,
        )}
      </select></label
    >`;
  return html`<form
    part="controls"
    class="controls"
    role="search"
    method="get"
    aria-label=${strings.search}
    @submit=${on.submit}
  >
    <div class="find">
      <label class="field wide"
        ><span>${strings.search}</span
        ><input
          part="search"
          type="search"
          name=${name('query')}
          autocomplete="off"
          spellcheck="false"
          placeholder=${strings.searchHint}
          .value=${choices.query}
          @input=${on.query}
      /></label>
      <button part="submit" class="button submit">${strings.submit}</button>
    </div>
    <div class="filters">
      ${filter('kind', strings.kind)}${filter('year', strings.year)}${filter('issuer', strings.issuer)}${filter(
        'field',
        strings.field,
      )}${filter('state', strings.state)}${select(
        'sort',
        strings.sort,
        orders.map(([value, key]) => [value, strings[key]]),
      )}${
        isFiltered(choices)
          ? html`<button type="button" part="reset" class="button reset" @click=${on.reset}>${strings.reset}</button>`
          : nothing
      }
    </div>
  </form>`;
}
