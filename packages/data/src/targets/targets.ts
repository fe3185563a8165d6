/**
 * The short syntax of milestones in an attribute: `targets="2025: 75-80; 2030: ≥80"`.
 *
 * ```
 * targets   = entry *( ";" entry )        a trailing ";" and spaces between tokens are allowed
 * entry     = due ":" value
 * due       = year / date                 2025, 2025-06-30
 * value     = number                      a figure to reach: at-least
 *           / ( "≥" / ">=" ) number       at-least         / ">" number   at-least, strict
 *           / ( "≤" / "<=" ) number       at-most          / "<" number   at-most, strict
 *           / "=" number                  exactly          / ( "~" / "≈" ) number   about
 *           / number ( "-" / "–" / "—" ) number            range
 *           / words                       "từ 99,5 trở lên", "không quá 3", "trên 50", "dưới 0,2", "đúng 12", "khoảng 50",
 *                                         "từ 75 đến 80", and the English for these; a decimal comma is allowed
 * number    = decimal point: 99.5, -3     a "%" after it is ignored: the unit has its own attribute
 * ```
 */
import { bare, isBlank, isCalendarDate, type Reader } from '../readers/coerce.js';
import type { Baseline, Milestone } from '../types.js';

/** Words around a number, and the sign for them: editors of web pages break attributes that contain `<` or `>`. */
const words: [pattern: RegExp, sign: string][] = [
  [/^từ (.+) đến (.+)$/, '$1-$2'],
  [/^(?:từ )?(.+) trở lên$|^(?:ít nhất|tối thiểu|không dưới|at least) (.+)$/, '≥$1$2'],
  [/^(?:từ )?(.+) trở xuống$|^(?:không (?:vượt )?quá|tối đa|at most) (.+)$/, '≤$1$2'],
  [/^(?:trên|hơn|more than) (.+)$/, '>$1'],
  [/^(?:dưới|less than) (.+)$/, '<$1'],
  [/^(?:đúng|exactly) (.+)$/, '=$1'],
  [/^(?:khoảng|about) (.+)$/, '~$1'],
];

/** An entry with a sign in place of words; unchanged where a number in words is a decimal to one reader and thousands to another. */
function withSign(entry: string): string {
  const [, due, value] = /^([\d-]+ ?: ?)(.+)$/.exec(entry.normalize('NFC').toLowerCase()) ?? [];
  const [pattern, sign] = words.find(([each]) => each.test(value!)) ?? [];
  if (!value || !pattern || /[.,]\d{3}(?!\d)/.test(value)) return entry;
  return due + value.replace(pattern, sign!).replace(/(\d),(?=\d)/g, '$1.');
}

/**
 * Parses milestones from their short syntax. Invalid entries and duplicate deadlines are reported and dropped; `undefined`
 * without a value.
 */
export const readTargets: Reader<Milestone[]> = (source, report, field = 'targets') => {
  if (isBlank(source)) return;
  const milestones: Milestone[] = [];
  const seen = new Set<string>();
  // At most one space, so that the pattern cannot backtrack over a long gap.
  for (const part of String(source).replace(/\s+/g, ' ').split(';')) {
    const entry = part.trim();
    if (!entry) continue;
    const [, due = '', sign = '', low, high] =
      /^(\d{4}|\d{4}-\d\d-\d\d) ?: ?([<>]=?|[≥≤=~≈]?) ?(-?\d{1,15}(?:\.\d{1,15})?) ?%?(?: ?[-–—] ?(-?\d{1,15}(?:\.\d{1,15})?) ?%?)?$/.exec(
        withSign(entry),
      ) ?? [];
    const value = +low!;
    const max = +high!;
    if (!low || (due.length > 4 && !isCalendarDate(due)) || (high && (sign || value > max)))
      report?.(field, entry, 'entry');
    else if (seen.has(due)) report?.(field, entry, 'repeat');
    else {
      seen.add(due);
      milestones.push(
        high
          ? bare<Milestone>({ due, bound: 'range', min: value, max })
          : bare<Milestone>({
              due,
              bound: /[<≤]/.test(sign)
                ? 'at-most'
                : sign === '='
                  ? 'exactly'
                  : /[~≈]/.test(sign)
                    ? 'about'
                    : 'at-least',
              value,
              ...(/^[<>]$/.test(sign) && { strict: true }),
              ...(!sign && { reach: true }),
            }),
      );
    }
  }
  return milestones;
};

/**
 * Parses a baseline from its short syntax, `2020: 62.5`: the figure at the end of that year or day.
 */
export const readBaseline: Reader<Baseline> = (source, report, field = 'baseline') => {
  const [first, second] = readTargets(source, report, field) ?? [];
  if (!first) return;
  return second || first.bound === 'range' || !first.reach
    ? void report?.(field, source, 'baseline')
    : { value: first.value, date: first.due };
};
