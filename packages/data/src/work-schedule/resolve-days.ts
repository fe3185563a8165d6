/** Turns days as written (“Thứ Hai (16/02)”) into dates, with the year from around them. */
import { shiftDay, weekdayOf } from '../formats/day.js';
import { isCalendarDate } from '../readers/coerce.js';
import { datesIn, type StatedDay } from './days.js';
import { fold } from './lines.js';

/** What stands around the days. */
export interface DayContext {
  /** First and last day, if both are stated with their year. */
  range?: readonly [from: string, to: string] | undefined;
  /** The year of the heading, if it states exactly one. */
  year?: number | undefined;
  /** The present day. */
  today: string;
}

const two = (number: number) => `${number}`.padStart(2, '0');
const isoOf = (year: number, month: number, day: number): string | undefined => {
  const iso = `${year}-${two(month)}-${two(day)}`;
  return isCalendarDate(iso) ? iso : undefined;
};

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 864e5;

/** Longest schedule that is read: a month, and the days around it. */
const longest = 45;
/** How far from today a schedule without a year may be: five years later the same dates have the same weekdays. */
const near = 60;

/** First and last day in a heading: “từ ngày 16/02 đến ngày 22/02/2026”, “(16-20/02/2026)”. `conflict` for several. */
export function rangeIn(lines: readonly string[]): {
  range?: readonly [string, string];
  /** Day and month of the first and the last day, without a year. */
  open?: readonly [StatedDay, StatedDay];
  conflict?: boolean;
} {
  const ranges = new Map<string, readonly [string, string]>();
  let open: readonly [StatedDay, StatedDay] | undefined;
  for (const line of lines) {
    // “16-20/02/2026” and “từ ngày 16 đến ngày 20/02/2026”, “từ 16 đến 20 tháng 02 năm 2026”: the month stands once.
    const written = fold(line)
      .replace(
        /(?<![\d/.-])(\d{1,2}) ?(?:-|–|den|den ngay|den het ngay) ?(\d{1,2})(\/|\.|-)(\d{1,2})\3(\d{4})/g,
        '$1/$4 - $2/$4/$5',
      )
      .replace(
        /(?<![\d/.-])(\d{1,2}) ?(?:-|–|den|den ngay|den het ngay) ?(\d{1,2}) ?thang ?(\d{1,2})(?= ?(?:,? ?nam ?)?(\d{4}))/g,
        '$1/$3 - $2 thang $3',
      );
    const dates = datesIn(written);
    const isRange =
      /\d\)? ?(-|–|—|den|toi|to)( het)?( ngay)?( thu [a-z\d]+,?| chu nhat,?)?( ngay)? ?\(?\d/.test(written) &&
      dates.length === 2;
    if (!isRange) continue;
    const [first, last] = dates as [StatedDay, StatedDay];
    if (!first.month || !last.month) continue;
    const year = last.year ?? first.year;
    if (!year) {
      open = [first, last];
      continue;
    }
    const to = isoOf(year, last.month, last.day!);
    let from = isoOf(first.year ?? year, first.month, first.day!);
    // “29/12 - 04/01/2026” begins in the year before.
    if (!first.year && from && to && from > to) from = isoOf(year - 1, first.month, first.day!);
    if (!from || !to || from > to || daysBetween(from, to) > longest) return { conflict: true };
    ranges.set(from + to, [from, to]);
  }
  if (ranges.size > 1) return { conflict: true };
  const [range] = ranges.values();
  return { ...(range && { range }), ...(open && { open }) };
}

/** The one year that headings state: “năm 2026”, “tuần 07/2026”, “tháng 2-2026”. */
export function yearIn(lines: readonly string[]): number | undefined {
  const years = new Set<number>();
  for (const line of lines)
    for (const [, year] of fold(line).matchAll(
      /(?:(?<![a-z])nam |tuan (?:thu |so )?\d{1,2} ?[/-] ?|thang ?\d{1,2} ?[/-] ?|\d{1,2}[/.-]\d{1,2}[/.-]|tuan (?:thu |so )?\d{1,2},? \(?)(20\d\d)(?![\d/])/g,
    ))
      years.add(Number(year));
  return years.size === 1 ? [...years][0] : undefined;
}

/** Dates for all days, or why there are none. */
export function resolveDays(days: readonly StatedDay[], context: DayContext): string[] | string {
  const years = new Set(days.flatMap(({ year }) => year ?? []));
  const { range, today } = context;
  const stated = context.year ?? (years.size === 1 ? [...years][0] : undefined);
  const resolve = (one: StatedDay): string | undefined => {
    if (range) return insideRange(one, range);
    if (!one.day || !one.month) return;
    if (one.year) return isoOf(one.year, one.month, one.day);
    if (stated) return nearYear(one, stated);
    return nearToday(one, today);
  };
  const dates: string[] = [];
  for (const one of days) {
    const iso = resolve(one);
    const label = `${one.day ?? '?'}/${one.month ?? '?'}`;
    if (!iso)
      return range
        ? `the day ${label} is not between ${range[0]} and ${range[1]}, which stand above it`
        : !one.day || !one.month
          ? 'a day has no date, and the heading does not say from when to when'
          : `the year of ${label} is not certain; write it in the heading (năm 2026), or set from="2026-02-16"`;
    if (one.weekday && weekdayOf(iso) !== one.weekday)
      return `its weekday and its date ${label} (${iso.slice(0, 4)}) contradict each other`;
    dates.push(iso);
  }
  const sorted = [...dates].sort();
  if (sorted.length && daysBetween(sorted[0]!, sorted.at(-1)!) > longest) return 'its days are more than a month apart';
  return dates;
}

/** A day of a range: by its date, by the day of the month, or by its weekday if the range has that once. */
function insideRange(
  { day, month, year, weekday }: StatedDay,
  [from, to]: readonly [string, string],
): string | undefined {
  const matches: string[] = [];
  for (let iso = from; iso <= to; iso = shiftDay(iso, 1)) {
    const fits =
      (day === undefined || Number(iso.slice(8)) === day) &&
      (month === undefined || Number(iso.slice(5, 7)) === month) &&
      (year === undefined || Number(iso.slice(0, 4)) === year);
    if (fits && (day !== undefined || weekdayOf(iso) === weekday)) matches.push(iso);
  }
  return matches.length === 1 ? matches[0] : undefined;
}

/** A date of the stated year; at the turn of the year its weekday may show that it belongs to a neighbour. */
function nearYear({ day, month, weekday }: StatedDay, year: number): string | undefined {
  const own = isoOf(year, month!, day!);
  const isAtTurn = (month === 12 && day! > 24) || (month === 1 && day! < 8);
  if (!isAtTurn) return own;
  if (!weekday) return;
  if (own && weekdayOf(own) === weekday) return own;
  const other = isoOf(month === 12 ? year - 1 : year + 1, month, day!);
  return other && weekdayOf(other) === weekday ? other : own;
}

/** A date near today whose weekday is the stated one. */
function nearToday({ day, month, weekday }: StatedDay, today: string): string | undefined {
  if (!weekday) return;
  const year = Number(today.slice(0, 4));
  const fits = [year - 1, year, year + 1].flatMap((each) => isoOf(each, month!, day!) ?? []);
  const close = fits.filter((iso) => Math.abs(daysBetween(today, iso)) <= near);
  return close.find((iso) => weekdayOf(iso) === weekday);
}
