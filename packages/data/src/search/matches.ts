/** The words of a text that a search has found, to mark them. */
import { foldDiacritics } from '../formats/collate.js';

/** A range of a text: `text.slice(start, end)`. */
export type TextRange = readonly [start: number, end: number];

interface Word {
  start: number;
  end: number;
  /** Lower case with accents (NFC). */
  text: string;
  /** Without accents. */
  folded: string;
}

/** Longest search and most words that are marked. */
const longestSearch = 200;
const mostWords = 20;

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index: start }) => ({
    start,
    end: start + word.length,
    text: word.normalize('NFC').toLowerCase(),
    folded: foldDiacritics(word).replace(/^0+(?=\d)/, ''),
  }));
}

/** The words of a search, each once, for {@link findMatches}. */
export type SearchWords = readonly Pick<Word, 'text' | 'folded'>[];

/** Takes a search apart. */
export function parseSearchWords(search: string): SearchWords {
  const words = wordsOf(search.slice(0, longestSearch)).slice(0, mostWords);
  return [...new Map(words.map((word) => [word.text, word])).values()];
}

/**
 * The ranges of the words of a search in a text, in order. Accents, case and composition (NFC, NFD) are ignored, except that
 * words with the same accents stand for those without: “thủ” marks “thủ”, and “thu” only where there is no “thủ”. A word
 * that occurs nowhere marks the words that begin with it. Words beside each other are one range.
 */
export function findMatches(text: string, search: SearchWords): TextRange[] {
  if (!search.length) return [];
  const words = wordsOf(text);
  const found = new Set<Word>();
  for (const each of search) for (const word of best(words, each)) found.add(word);
  const ranges: [number, number][] = [];
  for (const { start, end } of words.filter((word) => found.has(word))) {
    const last = ranges.at(-1);
    if (last && /^[\s/.–-]{1,3}$/.test(text.slice(last[1], start))) last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
}

function best(words: readonly Word[], { text, folded }: SearchWords[number]): readonly Word[] {
  const equal = words.filter((word) => word.folded === folded);
  const isUnfinished = folded.length > 1 && !/\d/.test(folded);
  const near = equal.length || !isUnfinished ? equal : words.filter((word) => word.folded.startsWith(folded));
  const exact = near.filter((word) => word.text.startsWith(text));
  return exact.length ? exact : near;
}
