/** Words, numbers and signs of one sentence. */

export interface Token {
  kind: 'word' | 'number' | 'sign';
  /** Lower case. */
  text: string;
  raw: string;
  /** Offsets in the cleaned text. */
  start: number;
  end: number;
  /** The number that the digits stand for; NaN for words, and for `1.2.3`. */
  value: number;
}

/**
 * A number as Vietnamese prose writes it: `12.800` and `1.234.567` have thousands, `438,608` and `95.5` have decimals.
 * Prose differs from the counters that `localised-number.ts` reads, where `17,740` has thousands.
 */
export function numberFrom(written: string): number {
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(written)) return +written.replaceAll('.', '').replace(',', '.');
  if (/^[1-9]\d{0,2}(,\d{3}){2,}$/.test(written)) return +written.replaceAll(',', '');
  return /^\d+([.,]\d+)?$/.test(written) ? +written.replace(',', '.') : NaN;
}

// Units with a digit are words; other digits start a number (“năm2025”).
const pattern =
  /(?:k|c)?m[23²³](?![\p{L}\d])|[45]G(?!\p{L})|\d+(?:[.,]\d+)*|%[o0](?![\p{L}\d])|[<>]=|\p{L}+(?:[²³]|2(?=\s|$|[-,;.]))?|[^\s\p{L}\d]/giu;

export function tokensOf(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const { 0: raw, index } of text.matchAll(pattern)) {
    const isNumber = /^\d/.test(raw) && !/\p{L}/u.test(raw);
    tokens.push({
      kind: isNumber ? 'number' : /\p{L}/u.test(raw) ? 'word' : 'sign',
      text: /^%[o0]$/.test(raw) ? '‰' : raw.toLowerCase(),
      raw,
      start: offset + index,
      end: offset + index + raw.length,
      value: isNumber ? numberFrom(raw) : NaN,
    });
  }
  return tokens;
}

const splits = new Map<string, string[]>();

/** Whether these words stand at a position. */
export function saysAt(tokens: readonly Token[], at: number, phrase: string): boolean {
  let words = splits.get(phrase);
  if (!words) splits.set(phrase, (words = phrase.split(' ')));
  for (let index = 0; index < words.length; index++) if (tokens[at + index]?.text !== words[index]) return false;
  return true;
}

/** Phrases by their first word, so that a position is compared with few. */
export class Phrases {
  readonly #byFirst = new Map<string, string[][]>();

  constructor(list: string) {
    for (const phrase of list.split(/\s*[,\n]\s*/).filter(Boolean)) {
      const words = phrase.split(' ');
      const known = this.#byFirst.get(words[0]!);
      if (known) known.push(words);
      else this.#byFirst.set(words[0]!, [words]);
    }
    for (const known of this.#byFirst.values()) known.sort((a, b) => b.length - a.length);
  }

  /** The number of tokens of the longest phrase at a position; 0 for none. */
  at(tokens: readonly Token[], at: number): number {
    const known = this.#byFirst.get(tokens[at]?.text ?? '');
    if (!known) return 0;
    next: for (const words of known) {
      for (let index = 1; index < words.length; index++) if (tokens[at + index]?.text !== words[index]) continue next;
      return words.length;
    }
    return 0;
  }

  /** The number of tokens of the longest phrase that ends before a position; 0 for none. */
  before(tokens: readonly Token[], end: number, least = 0): number {
    for (let from = Math.max(least, end - 5); from < end; from++)
      if (this.at(tokens, from) === end - from) return end - from;
    return 0;
  }

  /** Whether one of the phrases stands between two positions. */
  within(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
    for (let at = from; at < to; at++) {
      const length = this.at(tokens, at);
      if (length && at + length <= to) return true;
    }
    return false;
  }
}
