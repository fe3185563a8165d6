/**
 * Lenient readers of single values: attributes, fields of JSON, whatever a page author wrote.
 *
 * Each gives the good value, or `undefined` and a report. A value that is simply not there (`undefined`, `null`, blank
 * text) is no fault. None of them throws. The words of a report live in `explain.ts`, which a page loads only when
 * there is something to say: these readers are part of every element and count every byte.
 */
import { withOffset } from '../formats/zone.js';

/** What a value should have been; `explain` turns it into a sentence. */
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
  | 'object'
  | 'list'
  | 'depth'
  | 'order'
  | 'entry'
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
 * Is told of each bad value: the name or path of the field (`articles[3].views`), the value, and what it should have
 * been. `explain(field, value, wanted)` makes a sentence of it that names the fault and the way out.
 */
export type Report = (field: string, value: unknown, wanted: Expectation) => void;

/**
 * A function that reads one value. `field` names the value in reports; `timeZone` is that of times without an offset
 * (IANA name, default `Asia/Ho_Chi_Minh`).
 */
export type Reader<T> = (value: unknown, report?: Report, field?: string, timeZone?: string) => T | undefined;

/** Whether there is nothing: `undefined`, `null`, or text of spaces alone. */
export const isBlank = (value: unknown): boolean => value == null || (typeof value === 'string' && !value.trim());

/** A reader from a function that gives `undefined` for what it cannot use. */
export const reader =
  <T>(wanted: Expectation, parse: (value: unknown, timeZone?: string) => T | undefined): Reader<T> =>
  (value, report, field = '', timeZone) => {
    if (isBlank(value)) return;
    const good = parse(value, timeZone);
    if (good === undefined) report?.(field, value, wanted);
    return good;
  };

const number = (value: unknown) => {
  const found = typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? +value : value;
  return Number.isFinite(found) ? (found as number) : undefined;
};

// What servers and proxies take; a longer one is no address that anybody follows.
const longestUrl = 2048;

const url = (allowed: RegExp) => (value: unknown) =>
  // A browser drops tabs, line breaks and leading control characters before it looks at the scheme: so do we.
  typeof value === 'string' && value.length <= longestUrl && allowed.test(value.replace(/[\0- ]+/g, ''))
    ? value
    : undefined;

/** Text with something in it, unchanged; a finite number is taken as its text (a CMS's `id: 42`). */
export const text = /* @__PURE__ */ reader('text', (value) =>
  typeof value === 'string' ? value : Number.isFinite(value) ? `${value as number}` : undefined,
);

/**
 * A whole number, 0 or more: `6655` or `"6655"`. Numbers written for people (`"12.345.678"`, `"17,740"`), negative ones
 * and those beyond 2⁵³ are refused.
 */
export const wholeNumber = /* @__PURE__ */ reader('whole', (value) => {
  // "1.000" is a number to a machine and a thousand to a Vietnamese author: digits only.
  const found = typeof value === 'string' && /[^\d\s]/.test(value) ? undefined : number(value);
  return Number.isSafeInteger(found) && found! >= 0 ? found : undefined;
});

/**
 * A number in machine form: `99.5` or `"99.5"`, negative too. A decimal comma and thousands separators are refused;
 * `"12.345"` is twelve and a bit.
 */
export const decimal = /* @__PURE__ */ reader('number', number);

/** Whether `YYYY-MM-DD` names a day of the calendar. Engines differ on 30 February, hence the way there and back. */
export const isCalendarDate = (day: string): boolean => new Date(day).toJSON()?.slice(0, 10) === day;

/**
 * A date (`2024-02-27`) or a time (`2024-02-27T10:03:00+07:00`) as ISO 8601 text.
 *
 * A day stays a day. A time without an offset is the wall clock of the zone that is given as fourth argument (IANA name,
 * default `Asia/Ho_Chi_Minh`, also when the name is unknown) and gets that zone's offset; a space may stand for the `T`.
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
 * Whether a date is what programs write where they have none: of the years up to 1900, of 9999, or the first moment of
 * Unix in any zone. No article was published then.
 */
export const isPlaceholderDate = (date: string): boolean =>
  !(+date.slice(0, 4) > 1900 && +date.slice(0, 4) < 9999) || (/T/.test(date) && Date.parse(date) === 0);

/**
 * A link that is safe to follow, unchanged: `http:`, `https:`, `mailto:`, `tel:` or relative. Everything else
 * (`javascript:` in any disguise, `data:`, `blob:`, `vbscript:`, `file:` …, more than 2,048 characters) is refused.
 */
export const safeUrl = /* @__PURE__ */ reader(
  'url',
  // No colon before the first / ? or #, or a known scheme before it.
  /* @__PURE__ */ url(/^((https?|mailto|tel):|[^:/?#]*([/?#]|$))/i),
);

/**
 * The address of a picture, unchanged: `http:`, `https:` or relative. `data:` is refused: a strict `img-src 'self'`
 * blocks it, and whole pictures would travel in every list.
 */
export const imageUrl = /* @__PURE__ */ reader('image', /* @__PURE__ */ url(/^(https?:|[^:/?#]*([/?#]|$))/i));
