/**
 * Sentences about faults in data, for developers and authors: the fault, its position, and the remedy. Load it for the
 * first report: `import('@sen-portal/data/explain.js')`.
 */
import type { Report, Expectation } from './coerce.js';
import type { Bound, NoticeVariant } from '../types.js';

// Duplicated on purpose: esbuild splits by file, and code shared with the readers would be one more request on every
// page.
const bounds: Record<Bound, true> = { 'at-least': true, 'at-most': true, exactly: true, about: true, range: true };
const noticeVariants: Record<NoticeVariant, true> = { information: true, warning: true, urgent: true };
const isCalendarDate = (day: string) => new Date(day).toJSON()?.slice(0, 10) === day;
const namesOf = (names: object) => Object.keys(names).join(', ');

/** A value in a problem: text in JSON quotes, truncated to 60 characters; an object only by its kind. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? value.slice(0, 59) + '…' : value);
  return value && /^[of]/.test(typeof value) ? `(${typeof value})` : String(value);
}

// `12.345.678`, `2 462 134` and `1,234,567` without separators; undefined for anything else.
const ungrouped = (written: string) =>
  /^-?\d{1,3}(([.,\s])\d{3})(\2\d{3})+$/.test(written) ? written.replace(/[^\d-]/g, '') : undefined;

// `99,5` and `1.234,5` with a decimal point.
const pointed = (written: string) =>
  /^-?[\d.]+,\d+$/.test(written) ? written.replace(/\./g, '').replace(',', '.') : undefined;

const faults: Partial<Record<Expectation, string>> = {
  text: 'is not text',
  function: 'is not a function',
  property:
    'is an object printed as an attribute, and left out; set the property instead (in Lit .name=${value}, in Vue :name.prop, elsewhere in a script), or write JSON inside the element',
  whole: 'is not a whole number of 0 or more; write digits only, such as 6655',
  number: 'is not a number; write it such as 99.5',
  time: 'is not a date; write 2024-02-27 or 2024-02-27T10:03:00+07:00',
  url: 'is not a safe link; use http:, https:, mailto:, tel: or a relative address',
  image: 'is not a safe image address; use http:, https: or a relative address',
  due: 'is not a year or date; write 2025 or 2025-06-30',
  bound: `is not a bound; write ${namesOf(bounds)}`,
  variant: `is not a kind of notice; write ${namesOf(noticeVariants)}`,
  theme: 'is not the name of a theme; write it in lower case, as in data-sen-theme',
  flag: 'is not true or false',
  clock: 'is not a time of day; write 08:00',
  session: 'is not a part of a day; write morning, afternoon or evening',
  end: 'is not after the start; leave it out, or give both',
  object: 'is not an object',
  list: 'is not a list',
  levels: 'is nested too deeply; units go 8 levels down',
  depth: 'is nested too deeply; parts go 3 levels down',
  baseline: 'is not one figure; write "2020: 62.5"',
  filled: 'is empty; leave the field out',
  json: 'cannot be read; give plain JSON',
};

const number = (value: unknown, wanted: 'whole' | 'number') => {
  const written = typeof value === 'string' ? value.trim() : '';
  const whole =
    wanted === 'whole' && /^\d{1,3}([.,\s]\d{3})+$/.test(written) ? written.replace(/\D/g, '') : ungrouped(written);
  if (whole) return `has separators; write ${whole}`;
  const point = wanted === 'number' && pointed(written);
  return point ? `uses a decimal comma; write ${point}` : faults[wanted]!;
};

// Why `readTargets` dropped this entry.
const entryFault = (entry: string) => {
  const numbers = /-?\d[\d.,]*\d/g;
  const fixed = entry.replace(numbers, (written) => ungrouped(written) ?? pointed(written) ?? written);
  if (fixed !== entry) {
    const comma = entry.match(numbers)!.some((written) => !ungrouped(written) && pointed(written));
    return `${comma ? 'uses a decimal comma' : 'has separators'}; write ${quote(fixed)}`;
  }
  if (entry.includes('−')) return `has a typographic minus; write ${quote(entry.replace(/−/g, '-'))}`;
  const colon = entry.indexOf(':');
  if (colon < 0) return `has no year; write ${quote(`2025: ${entry}`)}`;
  const due = entry.slice(0, colon).trim();
  if (!/^\d{4}$/.test(due) && !isCalendarDate(due))
    return 'has no year or date before the colon; write "2025: …" or "2025-06-30: …"';
  const number = '-?\\d+(?:\\.\\d+)?';
  const [, sign = '', low, high, more] =
    new RegExp(`^([<>≥≤=~≈]*) ?(${number})[ %]*(?:[-–—] ?(${number})[ %]*)?(.*)$`).exec(
      entry.slice(colon + 1).trim(),
    ) ?? [];
  if (more && /^\p{L}/u.test(more))
    return `has words after the number; write "${due}: ${sign}${low}${high ? `-${high}` : ''}", and the unit in its own attribute`;
  if (!more && high)
    return sign
      ? `has a sign before a range; write "${due}: ${low}-${high}" or "${due}: ${sign}${low}"`
      : `has its range the wrong way round; write "${due}: ${high}-${low}"`;
  return `${/\d/.test(entry.slice(colon)) ? 'cannot be read' : 'has no number'}; write "${due}: 80", "${due}: 75-80" or "${due}: >=80"`;
};

/**
 * One sentence on one invalid value: `articles[3].views: "abc" is not a whole number of 0 or more; write digits only,
 * such as 6655`. Takes the arguments of a {@link Report}.
 */
export function explain(field: string, value: unknown, wanted: Expectation): string {
  field ||= 'value';
  const quoted = `${field}: ${quote(value)} `;
  if (/^(at least|one of) /.test(wanted)) return `${field} must be ${wanted}, got ${quote(value)}`;
  switch (wanted) {
    case 'present':
      return `${field}: is missing`;
    case 'alt':
      return `${field}: is missing; say what the picture shows, or "" for decoration`;
    case 'whole':
    case 'number':
      return quoted + number(value, wanted);
    case 'order':
      return `${field}: has min above max; swap them`;
    case 'entry':
      return quoted + entryFault(String(value));
    case 'child':
      return `${field} cannot be read: ${value as string}`;
    case 'level':
      return `${field} must be a whole number from 1 to 6, got ${quote(value)}; the usual level stands`;
    case 'repeat':
      return `${quoted}gives ${String(value).split(':')[0]!.trim()} a second time; keep one of the two`;
    default:
      return quoted + faults[wanted]!;
  }
}

/**
 * Creates a {@link Report} that passes whole sentences to a function: `readArticle(input, explained(console.warn))`.
 */
export const explained =
  (tell: (problem: string) => void): Report =>
  (field, value, wanted) =>
    tell(explain(field, value, wanted));
