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
