import { formatDate, type DateInput } from './format.js';
import { vietnamTime } from './zone.js';

/**
 * A date as in official documents: `ngày 27 tháng 02 năm 2024`; in other languages as {@link formatDate}.
 * Days below 10 and the months 1 and 2 have a leading zero, other months none.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, on place and date of a document (read second-hand).
 */
export const formatLongDate = (value: DateInput, locale = 'vi', timeZone = vietnamTime): string =>
  formatDate(value, locale, timeZone).replace(/^(\d\d)\/(?:0(?=[3-9]))?(\d+)\/(?=\d{4}$)/, 'ngày $1 tháng $2 năm ');
