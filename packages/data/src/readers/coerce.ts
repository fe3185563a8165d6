/**
 * Lenient readers of single values: attributes, JSON fields, any input of page authors.
 *
 * Each returns the valid value, or `undefined` with a report. A missing value (`undefined`, `null`, blank text) is not
 * reported. None throws. The texts of reports are in `explain.ts`, which pages load only for a report: these readers
 * are part of every element, so every byte counts.
 */
import { withOffset } from '../formats/zone.js';

/** The expectation of a reader; `explain` turns it into a sentence. */
export type Expectation =
  | 'text'
  | 'property'
  | 'function'
  | 'whole'
  | 'number'
  | 'time'
  | 'url'
  | 'image'
  | 'due'
  | 'bound'
  | 'variant'
  | 'flag'
  | 'clock'
  | 'session'
  | 'end'
  | 'object'
  | 'list'
  | 'depth'
  | 'levels'
  | 'order'
  | 'entry'
  | 'theme'
  | 'repeat'
  | 'baseline'
  | 'alt'
  | 'present'
  | 'filled'
  | 'json'
  | 'child'
  | 'level'
  | `at least ${number}`
  | `one of ${string}`;

/**
 * Receives each invalid value: the name or path of the field (`articles[3].views`), the value, and the expectation.
 * `explain(field, value, wanted)` turns them into a sentence with the fault and its remedy.
 */
export type Report = (field: string, value: unknown, wanted: Expectation) => void;

/**
 * A function that reads one value. `field` names the value in reports; `timeZone` applies to times without an offset
 * (IANA name, default `Asia/Ho_Chi_Minh`).
 */
export type Reader<T> = (value: unknown, report?: Report, field?: string, timeZone?: string) => T | undefined;

/** Whether a value is missing: `undefined`, `null`, or blank text. */
export const isBlank = (value: unknown): boolean => value == null || (typeof value === 'string' && !value.trim());

/** Creates a reader from a function that returns `undefined` for invalid values. */
export const reader =
  <T>(wanted: Expectation, parse: (value: unknown, timeZone?: string) => T | undefined): Reader<T> =>
  (value, report, field = '', timeZone) => {
    if (isBlank(value)) return;
    const good = parse(value, timeZone);
    if (good === undefined) report?.(field, value, wanted);
    return good;
  };

/**
 * An object of these fields that inherits nothing, so that a field that it lacks is missing even when a script of the
 * page has put one of that name on `Object.prototype`.
 */
export const bare = <T extends object>(fields: T): T => Object.assign(Object.create(null) as T, fields);

const number = (value: unknown) => {
  const found = typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? +value : value;
  return Number.isFinite(found) ? (found as number) : undefined;
};

// The limit of servers and proxies; a longer URL does not work anywhere.
const longestUrl = 2048;

const url = (allowed: RegExp) => (value: unknown) =>
  // Browsers remove tabs, line breaks and leading control characters before they parse the scheme; so does this reader.
  typeof value === 'string' && value.length <= longestUrl && allowed.test(value.replace(/[\0- ]+/g, ''))
    ? value
    : undefined;

/** Non-blank text, unchanged; a finite number is converted (a CMS's `id: 42`). */
export const text = /* @__PURE__ */ reader('text', (value) =>
  typeof value === 'string' ? value : Number.isFinite(value) ? `${value as number}` : undefined,
);

/**
 * A non-negative integer: `6655` or `"6655"`. Formatted numbers (`"12.345.678"`, `"17,740"`), negative ones and those
 * beyond 2⁵³ are invalid.
 */
export const wholeNumber = /* @__PURE__ */ reader('whole', (value) => {
  // "1.000" is 1 in machine form and a thousand to a Vietnamese author: only digits are valid.
  const found = typeof value === 'string' && /[^\d\s]/.test(value) ? undefined : number(value);
  return Number.isSafeInteger(found) && found! >= 0 ? found : undefined;
});

/**
 * A number in machine form: `99.5` or `"99.5"`, negative too. A decimal comma and thousands separators are invalid;
 * `"12.345"` is a little more than twelve.
 */
export const decimal = /* @__PURE__ */ reader('number', number);

/** Whether `YYYY-MM-DD` is a calendar date. Engines differ on 30 February, hence the round trip. */
export const isCalendarDate = (day: string): boolean => new Date(day).toJSON()?.slice(0, 10) === day;

/**
 * A date (`2024-02-27`) or a time (`2024-02-27T10:03:00+07:00`) as ISO 8601 text.
 *
 * A date stays a date. A time without an offset is the wall clock of the time zone in the fourth argument (IANA name,
 * default `Asia/Ho_Chi_Minh`, also for an unknown name) and gets the offset of that zone; a space may replace the `T`.
 */
export const dateTime = /* @__PURE__ */ reader<string>('time', (value, timeZone) => {
  const [, day, clock, offset] =
    (typeof value === 'string' &&
      /^(.{10})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)(Z|[+-][01]\d:[0-5]\d)?)?$/.exec(
        value.trim(),
      )) ||
    [];
  return !day || !isCalendarDate(day)
    ? undefined
    : !clock
      ? day
      : offset
        ? `${day}T${clock}${offset}`
        : withOffset(`${day}T${clock}`, timeZone);
});

/**
 * Whether a date is a placeholder of programs: in a year up to 1900, in 9999, or the day of the Unix epoch in any zone.
 * No article was published then.
 */
export const isPlaceholderDate = (date: string): boolean =>
  !(+date.slice(0, 4) > 1900 && +date.slice(0, 4) < 9999) || /^(1970-01-01|1969-12-31)/.test(date);

/**
 * A safe link, unchanged: `http:`, `https:`, `mailto:`, `tel:` or relative. Everything else (`javascript:` in any
 * disguise, `data:`, `blob:`, `vbscript:`, `file:` …, more than 2,048 characters) is invalid.
 */
export const safeUrl = /* @__PURE__ */ reader(
  'url',
  // No colon before the first / ? or #, or an allowed scheme.
  /* @__PURE__ */ url(/^((https?|mailto|tel):|[^:/?#]*([/?#]|$))/i),
);

/**
 * The URL of a picture, unchanged: `http:`, `https:` or relative. `data:` is invalid: a strict `img-src 'self'` blocks
 * it, and every list would contain whole pictures.
 */
export const imageUrl = /* @__PURE__ */ reader('image', /* @__PURE__ */ url(/^(https?:|[^:/?#]*([/?#]|$))/i));
