/** Dates as people and careless programs write them; `dateTime` of `coerce.ts` reads the machine form. */
import { dateTime } from '../readers/coerce.js';
import { foldDiacritics } from './collate.js';
import { namedZone } from './named-zones.js';

const vietnameseMonths = ['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai'];
const englishMonths = 'janfebmaraprmayjunjulaugsepoctnovdec';
const english = `(${englishMonths.replace(/...(?=.)/g, '$&|')})[a-z]{0,6}`;
const vietnamese = '(?:thang|thg|th) ?(\\d\\d?|[a-z]{2,4}(?: mot| hai)?)';

// Each with the order of its groups. Accents and capitals are gone by then. A date begins where no other figure or
// sign of a date stands before it, save the dash of a span: “27/2/2024-1/3/2024” begins with 27.
const forms = [
  ['(\\d{4})([-/.])(\\d\\d?)\\2(\\d\\d?)', 'y-md'],
  ['(\\d\\d?) ?([-/.]) ?(\\d\\d?) ?\\2 ?(\\d{4})', 'd-my'],
  ['(\\d\\d?)/(\\d\\d?)/(\\d\\d)', 'dmy'],
  [`(\\d\\d?)[ ,]{1,3}${vietnamese},?(?: nam)? (\\d{4})`, 'dmy'],
  [`${vietnamese} (\\d\\d?), (\\d{4})`, 'mdy'],
  [`(\\d\\d?)[ -]${english}[., -]{1,3}(\\d{4}|\\d\\d)`, 'dmy'],
  [`${english}[. ]{1,2}(\\d\\d?),? (\\d{4})`, 'mdy'],
  // Of C and Java, with the time in the middle: “Tue Feb 27 10:03:00 GMT 2024”.
  [`${english} (\\d\\d?) (\\d\\d:\\d\\d:\\d\\d(?: [a-z]{1,5}(?:[+-]\\d\\d:\\d\\d)?)?) (\\d{4})`, 'mdty'],
].map(
  ([form, order]) =>
    [
      new RegExp(`(?<![\\da-z]|\\d[-/.]|\\d[-/.]\\d\\d? ?[-–] ?)${form}(?!\\d|/[a-z]|[/.]\\d(?!\\d{3}-))`),
      order!,
    ] as const,
);

// Hours, minutes, seconds, half of the day, sign, hours and minutes of the zone, or its name.
const clockForm =
  /(?<![\d:])(\d\d?) ?(?::|h|gio) ?(\d\d)(?: ?: ?(\d\d)(?:[.,]\d{1,9})?)?(?!\d)(?: ?phut)?(?: ?(am|pm|sa|ch|sang|trua|chieu|toi|dem|khuya)\b)?(?: ?\(?(?:gmt|utc)? ?([+-])(\d\d?):?(\d\d)?(?![\d/])| ?\(?([a-z]{1,5})\b(?! ?\d))?/;

// A zone behind the date that follows its time.
const afterForm = /^[\s,(|]{0,4}(?:(?:gmt|utc) ?([+-])(\d\d?):?(\d\d)?|(?:gmt|utc|z)\b(?! ?[+-]))/;

/** The hour of the day from a clock with halves: “2:03 CH”, “8 giờ tối”, “1 giờ trưa”, “12 giờ đêm”. */
function hourOf(hours: number, half: string): number {
  if (hours > 12) return hours;
  if (half === 'trua') return hours < 4 ? hours + 12 : hours;
  if (/^(dem|khuya)$/.test(half)) return hours === 12 ? 0 : hours > 6 ? hours + 12 : hours;
  return (hours % 12) + (/^(pm|ch|toi)/.test(half) ? 12 : 0);
}

const two = (number: number | string) => `${number}`.padStart(2, '0');

/** Where a date stands in a text that has lost its accents and double spaces. */
interface FoundDate {
  iso: string;
  /** The text without the date and its time. */
  rest: string;
  /** What stands before the date. */
  before: string;
}

/** Years that are dates of news; programs write others where they have none: 1, 1601, 1899, 1900, 9999. */
const isYear = (year: string) => +year > 1900 && +year < 9999;

/** Whether a word after a time is written as zones are. */
const isZone = (text: string, name: string) =>
  /^(z|ut|utc|gmt)$/.test(name) || new RegExp(`(?<!\\p{L})${name.toUpperCase()}(?!\\p{L})`, 'u').test(text);

/** {@link findDate}, with what stands around. Looks at the first 300 characters. */
export function locateDate(text: string, timeZone?: string): FoundDate | undefined {
  const read = (iso: string) => dateTime(iso, undefined, '', timeZone);
  const written = text.slice(0, 300).replace(/\s+/g, ' ');
  const plain = foldDiacritics(written);
  let first: FoundDate | undefined;
  let at = Infinity;
  for (const [form, order] of forms) {
    const found = form.exec(plain);
    if (!found || found.index >= at) continue;
    const [year, month, day] = [...'ymd'].map((name) => found[order.indexOf(name) + 1]!) as [string, string, string];
    const monthNumber = +month || vietnameseMonths.indexOf(month) + 1 || englishMonths.indexOf(month) / 3 + 1;
    const wholeYear = year.length > 2 ? year : `20${year}`;
    if (!isYear(wholeYear)) continue;
    const date = [wholeYear, ...(monthNumber > 12 ? [day, month] : [monthNumber, day])].map(two).join('-');
    const before = plain.slice(0, found.index);
    const middle = order.includes('t') ? found[order.indexOf('t') + 1] : '';
    const around = `${before}\n${middle}\n${plain.slice(found.index + found[0].length)}`;
    const [clock, hours = '', minutes, seconds = '00', half, sign, zoneHours = '', zoneMinutes = '00', name] =
      clockForm.exec(around) ?? [];
    const hour = half ? hourOf(+hours, half) : hours;
    const time = `${date}T${two(hour)}:${minutes}:${seconds}`;
    // “10:03 27/02/2024 GMT”
    const after = clock && !sign && !name ? afterForm.exec(plain.slice(found.index + found[0].length)) : undefined;
    const zone = sign
      ? `${sign}${two(zoneHours)}:${zoneMinutes}`
      : after
        ? after[1]
          ? `${after[1]}${two(after[2]!)}:${after[3] ?? '00'}`
          : 'Z'
        : name && isZone(written, name)
          ? namedZone(name)
          : '';
    // A zone that nobody knows, or that several regions share, leaves the day alone.
    const moment = clock && (zone === undefined ? undefined : (read(time + zone) ?? read(time)));
    const iso = moment ?? read(date);
    if (!iso) continue;
    at = found.index;
    first = { iso, rest: clock && moment ? around.replace(clock, ' ') : around, before };
  }
  return first;
}

/**
 * The first date in a text, with the time beside it, as ISO 8601: `Thứ Ba, 27/02/2024 | 10:03`, `10h03 ngày 27 tháng 02
 * năm 2024`, `27 Tháng Hai, 2024`, `27/02/24 10:03 CH`, `Tue, 27 Feb 2024 03:03:00 GMT`. A weekday is not looked at.
 * Figures stand for day before month, unless only the other order is one of the calendar. Of a span of days the first.
 * Named zones (`GMT`, `CET`, `AEDT`) are their own; after a name that is not known, or that means several (`IST`,
 * `CST`), the day alone is given. Years up to 1900 and 9999 are what programs write for none. Looks at the first 300
 * characters.
 *
 * @param timeZone Of a time without an offset; IANA name, default `Asia/Ho_Chi_Minh`.
 */
export function findDate(text: string, timeZone?: string): string | undefined {
  return locateDate(text, timeZone)?.iso;
}
