import { html, nothing, type TemplateResult } from 'lit';
import { terms } from './search.terms.js';

/** Options of the own form. */
export interface OwnFormModel {
  locale: string;
  action: string | undefined;
  name: string;
  label: string | undefined;
  query: string;
  /** The list of suggestions, in the browser. */
  list: HTMLElement | undefined;
  onSubmit: (event: SubmitEvent) => void;
}

/** The form of an element without one, sent without script too where a server has rendered it. */
export function ownForm({ locale, action, name, label, query, list, onSubmit }: OwnFormModel): TemplateResult {
  const strings = terms(locale);
  const named = label || strings.label;
  return html`<form
      part="form"
      class="sen-search-form"
      role="search"
      method="get"
      action=${action ?? nothing}
      aria-label=${named}
      @submit=${onSubmit}
    >
      <label
        ><span>${named}</span>
        <input part="input" type="search" name=${name} .value=${query} enterkeyhint="search" spellcheck="false"
      /></label>
      <button part="submit">${strings.submit}</button>
    </form>
    ${list ?? nothing}`;
}
