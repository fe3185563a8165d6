/** Time zones without a library: the offset of a zone at a time, and the offset of wall-clock times. */
import { forLocale } from './intl.js';

/** The default zone: Việt Nam, UTC+7 all year. */
export const vietnamTime = 'Asia/Ho_Chi_Minh';

/** The start of UTC+7 in all of Việt Nam, in milliseconds since 1970: the beginning of 1976. */
export const utc7Since = 1893024e5;

/**
 * A cached date formatter. An unknown time zone is replaced by Việt Nam's.
 * @param key Distinguishes formatters of the same locale and zone.
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

// The offset of a zone from UTC at a time that has its own offset.
const offsetAt = (time: string, timeZone: string) =>
  /[+-]\d\d:\d\d/.exec(dateFormat('o', 'en', timeZone, { timeZoneName: 'longOffset' }).format(new Date(time)))?.[0] ??
  '+00:00';

/**
 * Adds the zone's offset to a wall-clock time (`2024-02-27T10:03`). In an hour that a clock change skips or repeats, it
 * is one of the two offsets. The time must be a valid calendar time.
 */
export const withOffset = (wall: string, timeZone = vietnamTime): string =>
  wall +
  (timeZone === vietnamTime && Date.parse(`${wall}Z`) > utc7Since
    ? '+07:00'
    : offsetAt(wall + offsetAt(`${wall}Z`, timeZone), timeZone));
