/** Suggestions for what a visitor types. */
import { findDocumentNumbers } from '../documents/document-number.js';
import {
  indexDocument,
  matchDocument,
  parseDocumentQuery,
  type IndexedDocument,
} from '../documents/document-search.js';
import type { SearchSuggestion } from '../types.js';

const prepare = ({ title }: SearchSuggestion) => {
  const number = findDocumentNumbers(title)[0]?.number.text;
  return indexDocument({ ...(number && { number }), summary: title });
};

/** Suggestions prepared for search, in the order of their source. */
export class SuggestionIndex {
  readonly #index: IndexedDocument[] = [];

  constructor(readonly suggestions: readonly SearchSuggestion[]) {}

  /**
   * The suggestions that fit, best first: a document number, the same accents, the same letters; among these the ones that
   * begin with the search, in the order of the source. Accents, case and composition are no condition.
   *
   * @param keepsAll whether those that do not fit follow at the end, as the answer of a server with a search of its own
   */
  find(search: string, limit: number, keepsAll = false): SearchSuggestion[] {
    const query = parseDocumentQuery(search);
    const ranks: SearchSuggestion[][] = Array.from({ length: 8 }, () => []);
    this.suggestions.forEach((suggestion, at) => {
      const prepared = (this.#index[at] ??= prepare(suggestion));
      const match = query ? matchDocument(prepared, query) : 0;
      const isStart = match > 0 && prepared.words.trimStart().startsWith(query!.tokens[0]!.needle);
      if (match || keepsAll) ranks[7 - match * 2 - (isStart ? 1 : 0)]!.push(suggestion);
    });
    return ranks.flat().slice(0, limit);
  }
}
