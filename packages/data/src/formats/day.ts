/** Calendar days. */
import { formatDate, type DateInput } from './format.js';
import { vietnamTime } from './zone.js';

/**
 * The day of a moment in a time zone as ISO 8601: `2024-03-04T17:00:00Z` is `2024-03-05` in Việt Nam. A day stays
 * itself. Empty for an invalid date.
 *
 * @param timeZone IANA name. Default: `Asia/Ho_Chi_Minh`
 */
export const dayIn = (moment: DateInput, timeZone: string = vietnamTime): string =>
  formatDate(moment, 'vi', timeZone).split('/').reverse().join('-');

/** A day some days later: `shiftDay('2024-02-28', 2)` is `2024-03-01`. */
export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 864e5).toJSON().slice(0, 10);

/** The weekday of a day: 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay() || 7;
