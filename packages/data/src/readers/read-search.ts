import { dateTime, isPlaceholderDate, reader, safeUrl, text, type Reader } from './coerce.js';
import { list, object } from './read.js';
import type { ParsedSearchResult, SearchSuggestion } from '../types.js';

/** A text on one line, composed (NFC): search compares letters. */
const line: Reader<string> = (value, report, field) =>
  text(value, report, field)?.replace(/\s+/g, ' ').trim().normalize('NFC');

/** One result; `undefined` without a title. A missing or invalid link or date is reported and dropped. */
export const readSearchResult: Reader<ParsedSearchResult> = /* @__PURE__ */ object<ParsedSearchResult>(
  {
    title: line,
    url: safeUrl,
    summary: line,
    publishedAt: /* @__PURE__ */ reader('time', (value, timeZone) => {
      const date = dateTime(value, undefined, '', timeZone);
      return date && !isPlaceholderDate(date) ? date : undefined;
    }),
    kind: line,
    documentNumber: line,
  },
  ['title'],
  ['title', 'url'],
);

/** A list of results; those without a title are dropped. `undefined` if it is no list. */
export const readSearchResults: Reader<ParsedSearchResult[]> = /* @__PURE__ */ list(readSearchResult, 'results');

const fields = /* @__PURE__ */ object<SearchSuggestion>({ title: line, url: safeUrl, kind: line }, ['title']);

/** One suggestion: an object, or its title alone. */
export const readSuggestion: Reader<SearchSuggestion> = (value, report, field, timeZone) =>
  fields(typeof value === 'string' || typeof value === 'number' ? { title: value } : value, report, field, timeZone);

/** A list of suggestions; those without a title are dropped. `undefined` if it is no list. */
export const readSuggestions: Reader<SearchSuggestion[]> = /* @__PURE__ */ list(readSuggestion, 'suggestions');
