/** Time zones without a library: the offset of a zone at a moment, and wall-clock times made exact. */
import { forLocale } from './intl.js';

/** The zone that everything falls back to: Việt Nam, UTC+7 all year. */
export const vietnamTime = 'Asia/Ho_Chi_Minh';

/** Since when all clocks of Việt Nam show UTC+7, in milliseconds since 1970: the beginning of 1976. */
export const utc7Since = 1893024e5;

/**
 * A date formatter, made once. An unknown time zone is read as Việt Nam's.
 * @param key Tells formatters of the same locale and zone apart.
 */
export const dateFormat = (
  key: string,
  locale: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
  forLocale(key + timeZone, locale, (locales) => {
    try {
      return new Intl.DateTimeFormat(locales, { ...options, timeZone });
    } catch {
      return new Intl.DateTimeFormat(locales, { ...options, timeZone: vietnamTime });
    }
  });

// The offset of a zone from UTC at a time that is written with its own offset.
const offsetAt = (time: string, timeZone: string) =>
  /[+-]\d\d:\d\d/.exec(dateFormat('o', 'en', timeZone, { timeZoneName: 'longOffset' }).format(new Date(time)))?.[0] ??
  '+00:00';

/**
 * A wall-clock time (`2024-02-27T10:03`) with the offset that its zone has then. In the hour that a clock change
 * skips or repeats, one of the two offsets. The time must be one of the calendar.
 */
export const withOffset = (wall: string, timeZone = vietnamTime): string =>
  wall +
  (timeZone === vietnamTime && Date.parse(`${wall}Z`) > utc7Since
    ? '+07:00'
    : offsetAt(wall + offsetAt(`${wall}Z`, timeZone), timeZone));
