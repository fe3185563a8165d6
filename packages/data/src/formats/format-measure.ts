/** Formats of targets: numbers with a unit, and deadlines. */
import { formatDate, formatNumber, language } from './format.js';

/**
 * A number with its unit, kept on one line by a no-break space: `99,5 %`, `45.799 tỷ đồng`. In English `%` follows
 * without a space: `99.5%`.
 *
 * @param unit Default: `%`. Empty for the number alone.
 */
export const formatMeasure = (value: number | undefined, unit = '%', locale = 'vi'): string =>
  formatNumber(value, locale) +
  (unit && Number.isFinite(value) ? (unit === '%' && language(locale) === 'en' ? '' : '\u00a0') + unit : '');

/** A range with one unit, as in resolutions: `75–80 %`. `Intl`'s `formatRange` repeats the unit. */
export const formatRange = (min: number, max: number, unit = '%', locale = 'vi'): string =>
  `${formatNumber(min, locale)}${min < 0 ? ' – ' : '–'}${formatMeasure(max, unit, locale)}`;

/** A milestone's deadline: a year unchanged, a date as in {@link formatDate}. */
export const formatDue = (due: number | string, locale = 'vi'): string =>
  /^\d{4}$/.test(`${due}`) ? `${due}` : formatDate(`${due}`, locale);
