/** Identity numbers of citizens of Việt Nam. */

/**
 * Why a text is no identity number: `form` (other signs than figures and spaces), `old` (nine figures, as on the identity
 * card before 2016), `length`, `place` (no province has that code), `year` (born after the given day).
 */
export type CitizenIdFault = 'form' | 'old' | 'length' | 'place' | 'year';

/** What the number says, or why it is none. */
export type CitizenId =
  | { readonly number: string; readonly birthYear: number; readonly fault?: undefined }
  | { readonly fault: CitizenIdFault };

/** Codes of provinces; those from 100 on are countries. The provinces of 2025 have kept codes out of this list. */
const places = new Set(
  (
    '1 2 4 6 8 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 48 49 51 52 54 56 58 60 ' +
    '62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96'
  )
    .split(' ')
    .map(Number),
);

/**
 * Reads an identity number: twelve figures, of which the first three are the province or country where the birth was
 * registered, the fourth is century and sex (0 and 1 for 1900–1999, 2 and 3 for 2000–2099, and so on), the next two are
 * the year of birth and the last six are random (Thông tư 59/2021/TT-BCA, Nghị định 137/2015/NĐ-CP art. 13).
 *
 * The number has no check digit: one that is read may still be wrong. Use the result as a hint, never to refuse a number.
 *
 * @param now a later year of birth is a fault. Default: the clock
 */
export function readCitizenId(text: string, now: Date = new Date()): CitizenId {
  const typed = text.normalize('NFKC').trim();
  if (!/^[\d .]+$/.test(typed)) return { fault: 'form' };
  const number = typed.replace(/[ .]/g, '');
  if (number.length !== 12) return { fault: number.length === 9 ? 'old' : 'length' };
  const place = +number.slice(0, 3);
  if (place < 100 && !places.has(place)) return { fault: 'place' };
  const birthYear = 1900 + Math.floor(+number[3]! / 2) * 100 + +number.slice(4, 6);
  return birthYear > now.getFullYear() ? { fault: 'year' } : { number, birthYear };
}
