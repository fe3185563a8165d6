/** Dates as people and careless programs write them; `dateTime` of `coerce.ts` reads the machine form. */
import { dateTime } from '../readers/coerce.js';
import { foldDiacritics } from './collate.js';

const vietnameseMonths = ['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai'];
const englishMonths = 'janfebmaraprmayjunjulaugsepoctnovdec';
const english = `(${englishMonths.replace(/...(?=.)/g, '$&|')})[a-z]*`;
const vietnamese = '(?:thang|thg|th) ?(\\d\\d?|[a-z]+(?: mot| hai)?)';

// Each with the order of its groups. Accents and capitals are gone by then.
const forms = [
  ['(\\d{4})[-/.](\\d\\d?)[-/.](\\d\\d?)', 'ymd'],
  ['(\\d\\d?) ?([-/.]) ?(\\d\\d?) ?\\2 ?(\\d{4})', 'd-my'],
  ['(\\d\\d?)/(\\d\\d?)/(\\d\\d)', 'dmy'],
  [`(\\d\\d?)[ ,]{1,3}${vietnamese},?(?: nam)? (\\d{4})`, 'dmy'],
  [`${vietnamese} (\\d\\d?), (\\d{4})`, 'mdy'],
  [`(\\d\\d?)[ -]${english}[., -]{1,3}(\\d{4}|\\d\\d)`, 'dmy'],
  [`${english}[. ]{1,2}(\\d\\d?),? (\\d{4})`, 'mdy'],
].map(([form, order]) => [new RegExp(`(?<![\\da-z])${form}(?!\\d)`), order!] as const);

// Hours, minutes, seconds, half of the day, sign, hours and minutes of the zone, or Greenwich.
const clockForm =
  /(?<!\d)(\d\d?) ?(?::|h|gio) ?(\d\d)(?: ?: ?(\d\d)(?:[.,]\d+)?)?(?: ?(am|pm|sa|ch|sang|chieu|toi)\b)?(?: ?(?:gmt|utc)? ?([+-])(\d\d?):?(\d\d)?(?![\d/])| ?(z|gmt|utc|ut)\b)?/;

const two = (number: number | string) => `${number}`.padStart(2, '0');

/**
 * The first date in a text, with the time beside it, as ISO 8601: `Thứ Ba, 27/02/2024 | 10:03`, `10h03 ngày 27 tháng 02
 * năm 2024`, `27 Tháng Hai, 2024`, `27/02/24 10:03 CH`, `Tue, 27 Feb 2024 03:03:00 GMT`. A weekday is not looked at.
 * Figures stand for day before month, unless only the other order is one of the calendar. Looks at the first 300
 * characters.
 *
 * @param timeZone Of a time without an offset; IANA name, default `Asia/Ho_Chi_Minh`.
 */
export function findDate(text: string, timeZone?: string): string | undefined {
  const read = (iso: string) => dateTime(iso, undefined, '', timeZone);
  const plain = foldDiacritics(text.slice(0, 300)).replace(/\s+/g, ' ');
  for (const [form, order] of forms) {
    const found = form.exec(plain);
    if (!found) continue;
    const [year, month, day] = [...'ymd'].map((name) => found[order.indexOf(name) + 1]!) as [string, string, string];
    const monthNumber = +month || vietnameseMonths.indexOf(month) + 1 || englishMonths.indexOf(month) / 3 + 1;
    const date = [year.length > 2 ? year : `20${year}`, ...(monthNumber > 12 ? [day, month] : [monthNumber, day])]
      .map(two)
      .join('-');
    const [clock, hours = '', minutes, seconds = '00', half, sign, zoneHours = '', zoneMinutes = '00', greenwich] =
      clockForm.exec(plain.replace(found[0], ' ')) ?? [];
    const hour = half ? (+hours % 12) + (/^(pm|ch|toi)/.test(half) ? 12 : 0) : hours;
    const time = `${date}T${two(hour)}:${minutes}:${seconds}`;
    const zone = sign ? `${sign}${two(zoneHours)}:${zoneMinutes}` : greenwich ? 'Z' : '';
    const result = (clock && (read(time + zone) ?? read(time))) || read(date);
    if (result) return result;
  }
  return;
}
