/**
 * Numbers, dates and times as people read them, in Vietnamese (default), English, or any locale that the
 * runtime knows. Nothing here throws: an unknown locale is read as `vi`, an unknown time zone as `Asia/Ho_Chi_Minh`,
 * a number that is none gives `–`, a date that is none gives the empty text.
 *
 * `en` without a region means British forms (day before month); `en-US` keeps its own.
 */
import { dateTime } from '../readers/coerce.js';
import { forLocale } from './intl.js';
import { isPlainLocale, writeMoment, writeNumber } from './vietnamese-format.js';
import { dateFormat, utc7Since, vietnamTime } from './zone.js';

/** A moment: ISO 8601 text, milliseconds since 1970, or a `Date`. Text that is a day (`2024-02-27`) belongs to no zone. */
export type DateInput = string | number | Date;

/** The language, without region, in which a locale is shown. */
export const language = (locale: string): string =>
  isPlainLocale(locale)
    ? locale
    : forLocale('l', locale, (locales) => Intl.NumberFormat.supportedLocalesOf(locales)[0]!.slice(0, 2));

const format = (value: DateInput, locale: string, timeZone: string, date: boolean, clock: boolean) => {
  const iso = typeof value === 'string' ? dateTime(value, undefined, '', timeZone) : value;
  const time = new Date(iso ?? NaN);
  const isDay = (iso as string)?.length === 10;
  if (isNaN(+time) || (isDay && !date)) return '';
  if (locale === 'vi' && (isDay || (timeZone === vietnamTime && +time > utc7Since))) {
    const written = writeMoment(+time + (isDay ? 0 : 252e5), date, clock && !isDay);
    if (written !== undefined) return written;
  }
  // British short forms are the Vietnamese ones, 27/02/2024 and 10:03, also where a runtime lacks Vietnamese.
  const isVietnamese = language(locale) === 'vi';
  const written = dateFormat(
    `${isVietnamese}${date}${clock && !isDay}`,
    isVietnamese ? 'en-GB' : locale,
    // Midnight UTC of a day, shown in UTC: no zone can move it to the day before.
    isDay ? 'UTC' : timeZone,
    {
      dateStyle: date ? (isVietnamese ? 'short' : 'long') : undefined,
      timeStyle: clock && !isDay ? 'short' : undefined,
    },
  ).format(time);
  return isVietnamese ? written.replace(', ', ' | ') : written;
};

/** `2462134` → `2.462.134`, `99.5` → `99,5`; at most six decimals. `–` for a missing or impossible number. */
export const formatNumber = (value: number | undefined, locale = 'vi'): string => {
  if (!Number.isFinite(value)) return '–';
  // No “-0”: neither of a zero with a sign, nor of what is rounded to it.
  const rounded = +value!.toFixed(6) || 0;
  return (
    writeNumber(rounded, locale) ??
    forLocale('n', locale, (locales) => new Intl.NumberFormat(locales, { maximumFractionDigits: 6 })).format(rounded)
  );
};

/** The day: `27/02/2024` in Vietnamese, `27 February 2024` in English (figures alone are read two ways there). */
export const formatDate = (value: DateInput, locale = 'vi', timeZone = vietnamTime): string =>
  format(value, locale, timeZone, true, false);

/** The time of day, `10:03` in Vietnamese and British English. Empty for a day without a time. */
export const formatTime = (value: DateInput, locale = 'vi', timeZone = vietnamTime): string =>
  format(value, locale, timeZone, false, true);

/**
 * Day and time: `27/02/2024 | 10:03` in Vietnamese, `27 February 2024 at 10:03` in English. The day alone if there is
 * no time.
 */
export const formatDateTime = (value: DateInput, locale = 'vi', timeZone = vietnamTime): string =>
  format(value, locale, timeZone, true, true);

const ago = (count: number, unit: Intl.RelativeTimeFormatUnit, locale: string, numeric: 'auto' | 'always') =>
  forLocale(numeric, locale, (locales) => new Intl.RelativeTimeFormat(locales, { numeric })).format(count, unit);

/**
 * How long ago, or how long until: `3 giờ trước`, `Hôm qua`, `2 tuần trước`. Calm: no seconds. Past twelve hours it
 * counts calendar days of the zone, so that “yesterday” is yesterday. A day without a time is told by days alone.
 *
 * @param now Milliseconds since 1970, or a `Date`. Default: the clock.
 */
export const formatRelative = (
  value: DateInput,
  now: number | Date = Date.now(),
  locale = 'vi',
  timeZone = vietnamTime,
): string => {
  const dayNumber = (moment: DateInput) =>
    Date.parse(formatDate(moment, 'vi', timeZone).split('/').reverse().join('-')) / 864e5;
  const days = dayNumber(value) - dayNumber(now);
  if (isNaN(days)) return '';
  if (formatTime(value, locale, timeZone)) {
    const time = +new Date(typeof value === 'string' ? dateTime(value, undefined, '', timeZone)! : value);
    const minutes = Math.trunc((time - +now) / 6e4);
    const near = Math.abs(minutes);
    if (near < 60) return ago(minutes, minutes ? 'minute' : 'second', locale, 'auto');
    if (!days || near < 720) return ago(Math.trunc(minutes / 60), 'hour', locale, 'always');
  }
  const size = Math.abs(days);
  if (size < 7) return ago(days, 'day', locale, 'auto');
  const [length, unit] =
    size < 30 ? ([7, 'week'] as const) : size < 365 ? ([30.5, 'month'] as const) : ([365.25, 'year'] as const);
  return ago(Math.trunc(days / length) || Math.sign(days), unit, locale, 'always');
};
