import type { SearchSuggestion } from '@sen-portal/data';
import type { SearchWords } from '@sen-portal/data/search-matches.js';
import { html, nothing, type TemplateResult } from 'lit';
import { marked } from './marked.js';

/**
 * The options of the listbox. A suggestion with a URL is a link, which the browser follows on click, in a new tab too;
 * options are never focused themselves.
 */
export function optionsTemplate(
  suggestions: readonly SearchSuggestion[],
  words: SearchWords,
  listId: string,
): TemplateResult[] {
  return suggestions.map(({ title, url, kind }, at) => {
    const content = html`<span>${marked(title, words)}</span> ${kind ? html`<small>${kind}</small>` : nothing}`;
    const id = `${listId}-${at}`;
    return url
      ? html`<a role="option" aria-selected="false" id=${id} href=${url} tabindex="-1" data-at=${at}>${content}</a>`
      : html`<div role="option" aria-selected="false" id=${id} data-at=${at}>${content}</div>`;
  });
}
