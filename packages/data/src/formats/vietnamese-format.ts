/**
 * Numbers and dates in Vietnamese, and numbers in English, without `Intl`: making its first object takes a slow phone
 * 60 ms, and what most pages show needs none. Tests hold each against `Intl`.
 */

// What stands between thousands and before decimals.
const signs: Record<string, string> = { vi: '.,', en: ',.' };

/** Whether numbers of a locale are written here. */
export const isPlainLocale = (locale: string): boolean => Object.hasOwn(signs, locale);

/** A finite number, already rounded; undefined for one that is not written in plain digits (`1e+21`). */
export function writeNumber(rounded: number, locale: string): string | undefined {
  const [, whole, fraction] = /^(-?\d+)\.?(\d*)$/.exec(`${rounded}`) ?? [];
  const own = signs[locale];
  return own && whole ? whole.replace(/\B(?=(\d{3})+$)/g, own[0]!) + (fraction && own[1]! + fraction) : undefined;
}

/**
 * A day and a time of it as Vietnamese readers write them: `27/02/2024 | 10:03`; undefined for years that ISO 8601 writes
 * with a sign.
 *
 * @param moment Milliseconds since 1970, moved by the offset of the zone.
 */
export function writeMoment(moment: number, hasDate: boolean, hasClock: boolean): string | undefined {
  // A moment near the last one that there is may leave the calendar with its offset.
  const iso = Math.abs(moment) <= 8.64e15 ? new Date(moment).toJSON() : '';
  const [, year, month, day, clock] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(iso) ?? [];
  if (!year || +year < 1) return;
  return [hasDate && `${day}/${month}/${year}`, hasClock && clock].filter(Boolean).join(' | ');
}
