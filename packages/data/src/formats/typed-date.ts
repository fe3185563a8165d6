/** Days as people type them into a text field. */

/**
 * Why a typed date is none: `form` (not day, month and year), `year` (not four figures, or outside 1000–9999), `month`
 * (not 1–12), `day` (not a day of that month).
 */
export type TypedDateFault = 'form' | 'year' | 'month' | 'day';

/** A day as ISO 8601, or why it is none. */
export type TypedDate =
  | { readonly iso: string; readonly fault?: undefined }
  | { readonly fault: TypedDateFault; readonly month?: number; readonly year?: number; readonly days?: number };

/** The number of days of a month of the Gregorian calendar. */
const daysOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Reads a day in the order day, month, year: `5/3/2024`, `05-03-2024`, `05.03.2024`, `05 03 2024`, and `05032024`,
 * since the numeric keyboard of a phone may have no slash. Nothing is guessed: a year of two figures, or the order of
 * another country, is a fault. With the fault `day` come `month`, `year` and its number of `days`.
 */
export function readTypedDate(text: string): TypedDate {
  const typed = text.normalize('NFKC').trim();
  const [, day, , month, year] =
    /^(\d{1,2})( ?[-/.] ?| )(\d{1,2})\2(\d+)$/.exec(typed) ?? /^(\d\d)()(\d\d)(\d{4})$/.exec(typed) ?? [];
  if (!day || !month || !year) return { fault: 'form' };
  if (!/^[1-9]\d{3}$/.test(year)) return { fault: 'year' };
  if (+month < 1 || +month > 12) return { fault: 'month' };
  const days = daysOf(+year, +month);
  if (+day < 1 || +day > days) return { fault: 'day', month: +month, year: +year, days };
  return { iso: [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') };
}
