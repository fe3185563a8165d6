/** Formats of targets: numbers with a unit, and deadlines. */
import { formatDate, formatNumber, language } from './format.js';

/** Languages that write `%` without a space. */
const isTight = /^(vi|en)$/;

// The true minus is as wide as a plus sign and no browser breaks the line after it.
const signed = (value: number | undefined, locale: string) => formatNumber(value, locale).replace('-', '\u2212');

/**
 * A number with its unit, kept on one line by a no-break space: `45.799 tỷ đồng`. In Vietnamese and English `%` follows
 * without a space: `99,5%`. A negative number has the minus sign U+2212.
 *
 * @param unit Default: `%`. Empty for the number alone.
 */
export const formatMeasure = (value: number | undefined, unit = '%', locale = 'vi'): string =>
  signed(value, locale) +
  (unit && Number.isFinite(value) ? (unit === '%' && isTight.test(language(locale)) ? '' : '\u00a0') + unit : '');

/** A range with one unit, as in resolutions: `75–80%`. `Intl`'s `formatRange` repeats the unit. */
export const formatRange = (min: number, max: number, unit = '%', locale = 'vi'): string =>
  `${signed(min, locale)}${min < 0 ? ' – ' : '–'}${formatMeasure(max, unit, locale)}`;

/** A milestone's deadline: a year unchanged, a date as in {@link formatDate}. */
export const formatDue = (due: number | string, locale = 'vi'): string =>
  /^\d{4}$/.test(`${due}`) ? `${due}` : formatDate(`${due}`, locale);
