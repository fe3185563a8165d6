/**
 * Numbers of official State and Party documents.
 *
 * State (Decree 30/2020/NĐ-CP): `15/QĐ-UBND`, with a year for legal documents `42/2022/NĐ-CP`, laws `148/2025/QH15`,
 * letters `1234/UBND-VX`: a slash after the number. Party (Guideline 36-HD/VPTW): `23-NQ/TU`, `36-HD/VPTW`: a hyphen.
 */

/** A parsed document number. */
export interface DocumentNumber {
  /** The numbering system: State numbers have a slash, Party numbers a hyphen. */
  system: 'state' | 'party';
  /** The serial number, without leading zeros. */
  number: number;
  /** The year, if the number has one. */
  year?: number;
  /** Kind of document: `QĐ`, `NQ`, `NĐ` … Missing in numbers of laws and of letters of State offices. */
  type?: string;
  /** The issuer: `UBND`, `TTg`, `TU`, `VPTW`. */
  issuer: string;
  /** The official notation, composed (NFC), with the original leading zeros. */
  text: string;
}

/** A number found in running text. */
export interface FoundDocumentNumber {
  /** Start index in the text. */
  start: number;
  /** End index: `text.slice(start, end)` is the number as written. */
  end: number;
  number: DocumentNumber;
}

/** The abbreviations of the kinds of documents. */
export const documentTypeSigns =
  'NQ QĐ NĐ CT TT TTLT NQLT QC QyĐ QĐi KL TB TBKL TC HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ CV GM GP PL L VBHN';

const lower = (text: string) => text.toLowerCase();
const signs = /* @__PURE__ */ documentTypeSigns.split(' ');

// Exact case first (HD is not HĐ), then any case, then without the stroke, as typed without a Vietnamese keyboard.
const typeSign = (written: string) =>
  signs.find((sign) => lower(sign) === lower(written)) ??
  signs.find((sign) => lower(sign).replace(/đ/g, 'd') === lower(written));

const upper = (issuer: string) =>
  (/\p{Lu}/u.test(issuer) ? issuer.replace(/đ/g, 'Đ') : issuer.toUpperCase()).replace(
    /(^|-)TTG(?![\p{L}\d])/iu,
    '$1TTg',
  );

const compose = ({ system, number, year, type, issuer }: Omit<DocumentNumber, 'text'>, written = `${number}`) =>
  system === 'party'
    ? `${written}-${type}/${issuer}`
    : `${written}/${year ? `${year}/` : ''}${type ? `${type}-` : ''}${issuer}`;

// Old fonts and foreign keyboards write Đ as Eth or African D, and there are several kinds of hyphens.
const tidy = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/[ðɖ]/g, 'đ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s*([-/])\s*/g, '$1')
    .trim();

/**
 * Parses a number. Spaces, case, decomposed letters (NFD), long hyphens and a leading “Số:” are normalised. `undefined`
 * for anything else: dates, ranges, plain words, a Party number of an unknown kind.
 */
export function parseDocumentNumber(input: string): DocumentNumber | undefined {
  if (typeof input !== 'string' || input.length > 80) return;
  const tidied = tidy(input).replace(/^số:? ?/i, '');
  const party = /^(\d{1,6})-()(\p{L}+)\/(\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*)$/u.exec(tidied);
  const state = /^(\d{1,6})\/(?:((?:19|20)\d\d)\/)?(\p{L}[\p{L}\d]*)(?:-([\p{L}\d]+(?:-[\p{L}\d]+)*))?$/u.exec(tidied);
  const [, written = '', year, first = '', rest] = party ?? state ?? [];
  const type = rest && typeSign(first);
  // A Party number contains its kind. So does a State number, except for laws and for letters of offices in two parts.
  if (!type && (party || !(rest ? /^\p{Lu}/u : /^QH\d/i).test(first))) return;
  const parts: Omit<DocumentNumber, 'text'> = {
    system: party ? 'party' : 'state',
    number: +written,
    ...(year && { year: +year }),
    ...(type && { type }),
    issuer: upper(type ? rest! : rest ? `${first}-${rest}` : first),
  };
  return { ...parts, text: compose(parts, written) };
}

/** The official notation of a number: `15/QĐ-UBND`, `23-NQ/TU`. */
export function formatDocumentNumber(number: Omit<DocumentNumber, 'text'>): string {
  return compose(number);
}

/**
 * Finds document numbers in text, for linking. Stricter than {@link parseDocumentNumber}: capitals, and a known kind
 * of document (or a law, or a letter of a people's committee or council or a central office); so dates (`27/02/2024`), ranges (`75 - 80%`) and
 * ages (`15-60 tuổi`) are not matched. One pass, in linear time.
 */
export function findDocumentNumbers(text: string): FoundDocumentNumber[] {
  const found: FoundDocumentNumber[] = [];
  const pattern =
    /\d{1,6}\s?[-‐‑‒–—−/]\s?(?:(?:19|20)\d\d\/)?\p{Lu}[\p{L}\p{M}\d]{0,15}(?:\s?[-‐‑‒–—−/]\s?\p{Lu}[\p{Lu}\p{M}\d]{0,15}g?(?![\p{L}\d]))?(?:-\p{Lu}[\p{Lu}\p{M}\d]{0,15}(?![\p{L}\d])){0,2}/gu;
  for (const { 0: written, index: start } of text.matchAll(pattern)) {
    // The number must not continue to the left: 1.234/…, 27/02/… and x12/… are not document numbers.
    if (/[\p{L}\p{M}\d/-]$|\d[.,]$/u.test(text.slice(Math.max(0, start - 2), start))) continue;
    const number = parseDocumentNumber(written);
    if (number?.type || /^(QH\d|(UBND|HĐND|VPCP|VPQH)-)/.test(number?.issuer ?? ''))
      found.push({ start, end: start + written.length, number: number! });
  }
  return found;
}

/**
 * A unique key of a document. Numbers alone are not unique: State numbering restarts each year, Party numbering each
 * committee term. The key therefore adds the year of issue to a State number without a year, and the date of issue to a
 * Party number: `15/QĐ-UBND@2024`, `42/2022/NĐ-CP`, `23-NQ/TU@2023-11-16`. Without a date, the number alone.
 *
 * @param issuedOn ISO 8601; only its date as written is used.
 */
export function documentKey(number: DocumentNumber, issuedOn?: string): string {
  const key = compose(number);
  const date = /^\d{4}-\d\d-\d\d/.exec(issuedOn ?? '')?.[0];
  return !date || number.year ? key : `${key}@${number.system === 'party' ? date : date.slice(0, 4)}`;
}
