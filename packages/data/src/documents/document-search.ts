/** Search in documents that knows document numbers. */
import { foldDiacritics } from '../formats/collate.js';
import { documentTypeSigns, parseDocumentNumber } from './document-number.js';
import { documentTypes } from './document-types.js';
import type { ParsedDocument } from '../types.js';

/** A document prepared for search. */
export interface IndexedDocument {
  /** All words, folded, each between spaces; figures without leading zeros. */
  words: string;
  /** The words of the number, between spaces. */
  numberWords: string;
  /** The number without separators and leading zeros: `23nqtu`. */
  compact: string;
  /** The letters of the number alone: `nqtu`. */
  letters: string;
  /** The text in lower case with its accents (NFC). */
  text: string;
}

/** A search, taken apart. */
export interface DocumentQuery {
  tokens: readonly QueryToken[];
  /** The whole search without separators: `23nqtu`. */
  compact: string;
  /** The search in lower case with its accents. */
  text: string;
  hasFigure: boolean;
}

interface QueryToken {
  /** A figure with the space behind it, so that 23 does not find 231; or a word, which may be unfinished. */
  needle: string;
  /** The needles of `23` and `nq` for `23nq`. */
  parts: readonly string[];
  /** `qdubnd` for QĐ-UBND; empty for another word. */
  letters: string;
}

const plainWords = (text: string) =>
  foldDiacritics(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/(^| )0+(?=\d)/g, '$1')
    .trim();

// `join` gives a flat string; a concatenated one is made flat by the first search, of all documents at once.
const between = (...words: string[]) => ['', ...words, ''].join(' ');

/** Prepares a document. The kind in its number counts as a word of it: “nghị quyết 23” finds `23-NQ/TU`. */
export function indexDocument({ number = '', kind, field, issuer, signer, summary }: ParsedDocument): IndexedDocument {
  const type = kind ? '' : (parseDocumentNumber(number)?.type ?? '');
  const named = Object.hasOwn(documentTypes, type) ? documentTypes[type]!.vi : kind;
  const others = [named, summary, issuer, field, signer].filter(Boolean).join(' ');
  const numberWords = plainWords(number);
  return {
    words: between(numberWords, plainWords(others)),
    numberWords: between(numberWords),
    compact: numberWords.replaceAll(' ', ''),
    letters: numberWords.replace(/[\d ]+/g, ''),
    text: others.normalize('NFC').toLowerCase(),
  };
}

/** Takes a search apart; undefined for one without letters and figures. */
export function parseDocumentQuery(search: string): DocumentQuery | undefined {
  const all = plainWords(search.slice(0, 200)).split(' ').filter(Boolean).slice(0, 20);
  // “số 23”: the word says only that a number follows.
  const tokens = all.filter((token, at) => !(/^(so|no)$/.test(token) && /^\d/.test(all[at + 1] ?? '')));
  if (!tokens.length) return;
  return {
    tokens: tokens.map((text) => ({
      needle: needleOf(text),
      parts: (text.match(/\d+|[a-z]+/g) ?? []).map((part) => needleOf(part.replace(/^0+(?=\d)/, ''))),
      letters: /^[a-z]{4,}$/.test(text) ? text : '',
    })),
    compact: tokens.join(''),
    text: search.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim(),
    hasFigure: tokens.some((token) => /\d/.test(token)),
  };
}

const needleOf = (token: string) => (/^\d+$/.test(token) ? `${token} ` : token);

/** Whether a word begins with the needle. The space before it is not searched for: there are many. */
function hasWord(words: string, needle: string): boolean {
  for (let at = words.indexOf(needle, 1); at > 0; at = words.indexOf(needle, at + 1))
    if (words.charCodeAt(at - 1) === 32) return true;
  return false;
}

const hasToken = ({ words, letters: own }: IndexedDocument, { needle, parts, letters }: QueryToken) =>
  hasWord(words, needle) ||
  (parts.length > 1 && parts.every((part) => hasWord(words, part))) ||
  (letters !== '' && own.startsWith(letters));

/** Whether one number begins with the other, which ends with a whole figure. */
const startsNumber = (compact: string, query: string) =>
  compact.startsWith(query) && !(/\d$/.test(query) && /^\d/.test(compact.slice(query.length)));

/**
 * Whether and how well a document fits: 3 if the search is its number or the beginning of it, 2 if the accents agree as
 * well, 1 if only the letters do, 0 if it does not fit. Case, accents, their composition (NFC, NFD), separators of numbers
 * and leading zeros are ignored; all words must occur, in any order.
 */
export function matchDocument(document: IndexedDocument, query: DocumentQuery): 0 | 1 | 2 | 3 {
  if (query.hasFigure && startsNumber(document.compact, query.compact)) return 3;
  if (!query.tokens.every((token) => hasToken(document, token))) return 0;
  if (query.hasFigure && query.tokens.every(({ parts }) => parts.every((part) => hasWord(document.numberWords, part))))
    return 3;
  return document.text.includes(query.text) ? 2 : 1;
}

const foldedSigns = /* @__PURE__ */ new Set(foldDiacritics(documentTypeSigns).split(' '));

/**
 * The document number that a search is: in official notation if it is complete (`23-nq/tu` → `23-NQ/TU`), else as written
 * (“23 nq tu”, “số 15 qd”), since spaces do not tell a Party number from one of the State. `undefined` for other words.
 */
export function documentNumberOf(search: string): string | undefined {
  const written = search.normalize('NFC').replace(/\s+/g, ' ').trim();
  const number = parseDocumentNumber(written);
  if (number) return number.text;
  const [, sign = '', rest = ''] =
    /^(?:so |no )?\d{1,6}(?: (?:19|20)\d\d)? ?([a-z]+)((?: [a-z0-9]+){0,3})$/.exec(plainWords(written.slice(0, 80))) ??
    [];
  // A kind after the figure, alone or with up to three words of the office; or written together with it: 23nqtu.
  const isNumber =
    foldedSigns.has(sign) ||
    (!rest && [2, 3, 4].some((at) => foldedSigns.has(sign.slice(0, at)) && isOffice(sign.slice(at))));
  return isNumber ? written.replace(/^(số|so|no)[:.]? /i, '') : undefined;
}

/** Whether letters may be the abbreviation of an office: none has a vowel but U, as in UBND and TU. */
const isOffice = (letters: string) => /^[bcdghklmnpqrstuvwx]{2,6}$/.test(letters);
