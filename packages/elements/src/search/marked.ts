import { findMatches, type SearchWords } from '@sen-portal/data/search-matches.js';
import { html, type TemplateResult } from 'lit';

/** A text with the words of a search in `<mark>`. */
export function marked(text: string, words: SearchWords): unknown {
  const ranges = findMatches(text, words);
  if (!ranges.length) return text;
  const pieces: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
