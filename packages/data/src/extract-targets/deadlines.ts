/**
 * Deadlines and periods in a sentence.
 *
 * ```
 * deadline = preposition* ( year / period / month / quarter / day )
 * period   = ( "giai đoạn" / "thời kỳ" / "nhiệm kỳ" / "năm học" / "năm" ) year ( "-" / "đến" ) [ "năm" ] year
 * ```
 */
import { isCalendarDate } from '../readers/coerce.js';
import { Phrases, saysAt, type Token } from './tokens.js';

export interface Deadline {
  /** A year or a date. */
  due: string;
  /** The index after its last token. */
  to: number;
  /** Whether it says until when (“đến năm 2030”), not only when. */
  isUntil: boolean;
  isPeriod: boolean;
  /** A time that only locates a comparison, a vision or the past: not when something is due. */
  isAside: boolean;
}

const prepositions = new Set('đến tới vào trong trước hết cuối đầu giữa tính kể cho từ nay sau qua vòng'.split(' '));
const until = new Set('đến tới vào trước hết'.split(' '));
const romans: Record<string, number> = { i: 3, ii: 6, iii: 9, iv: 12, 1: 3, 2: 6, 3: 9, 4: 12 };

const isYear = (token: Token | undefined): token is Token => !!token && /^(19|20)\d\d$/.test(token.raw);
const isSmall = (token: Token | undefined, most: number): token is Token =>
  !!token && /^\d{1,2}$/.test(token.raw) && token.value > 0 && token.value <= most;
const sets = new Map<string, Set<string>>();
const isOneOf = (token: Token | undefined, words: string) => {
  if (!token) return false;
  let set = sets.get(words);
  if (!set) sets.set(words, (set = new Set(words.split(' '))));
  return set.has(token.text);
};
// Words with which a deadline begins; others are dismissed at once.
const starts = new Set([...prepositions, ...'giai thời nhiệm năm các quý ngày tháng'.split(' ')]);

const pad = (value: number) => `${value}`.padStart(2, '0');
const endOf = (year: string, month: number) =>
  `${year}-${pad(month)}-${pad(new Date(Date.UTC(+year, month, 0)).getUTCDate())}`;

const periods = new Phrases('giai đoạn, thời kỳ, nhiệm kỳ, năm học, các năm');

/** The year or date that starts at a position, and the index after it. */
function momentAt(
  t: readonly Token[],
  at: number,
  hasPreposition: boolean,
): Pick<Deadline, 'due' | 'to' | 'isPeriod'> | undefined {
  const isNamed = periods.at(t, at) > 0;
  let i = isNamed ? at + 2 : at;
  if (isOneOf(t[i], 'từ')) i++;
  const hasYearWord = isOneOf(t[i], 'năm');
  if (hasYearWord) i++;
  if (isYear(t[i])) {
    const first = t[i]!.raw;
    let second = i + 1;
    if (isOneOf(t[second], '- đến tới / &')) {
      second++;
      if (isOneOf(t[second], 'năm')) second++;
      if (isYear(t[second]) && t[second]!.raw >= first) return { due: t[second]!.raw, to: second + 1, isPeriod: true };
      // “giai đoạn 2021-30”
      if (
        second === i + 2 &&
        /^\d\d$/.test(t[second]?.raw ?? '') &&
        t[second]!.raw > first.slice(2) &&
        t[second]!.start === t[i]!.end + 1
      )
        return { due: first.slice(0, 2) + t[second]!.raw, to: second + 1, isPeriod: true };
    }
    if (hasYearWord || isNamed || hasPreposition) return { due: first, to: i + 1, isPeriod: false };
    return;
  }
  if (hasYearWord || isNamed) return;
  if (saysAt(t, at, 'quý')) {
    const month = romans[t[at + 1]?.text ?? ''];
    const year = isOneOf(t[at + 2], '/ năm -') ? t[at + 3] : undefined;
    return month && isYear(year) ? { due: endOf(year.raw, month), to: at + 4, isPeriod: false } : undefined;
  }
  const isDay = isOneOf(t[at], 'ngày');
  const day = isDay ? at + 1 : at;
  if (isSmall(t[day], 31)) {
    const isWritten = isOneOf(t[day + 1], 'tháng');
    const separator = isOneOf(t[day + 1], '/ - .') || isWritten;
    const month = t[day + 2];
    if (separator && isSmall(month, 12) && isOneOf(t[day + 3], '/ - . năm') && isYear(t[day + 4])) {
      const due = `${t[day + 4]!.raw}-${pad(month.value)}-${pad(t[day]!.value)}`;
      return isCalendarDate(due) ? { due, to: day + 5, isPeriod: false } : undefined;
    }
  }
  const isMonth = isOneOf(t[at], 'tháng');
  const month = isMonth ? at + 1 : at;
  if ((isMonth || hasPreposition) && isSmall(t[month], 12) && isOneOf(t[month + 1], '/ - năm') && isYear(t[month + 2]))
    return { due: endOf(t[month + 2]!.raw, t[month]!.value), to: month + 3, isPeriod: false };
  return;
}

/** The deadline that starts at a position. */
export function deadlineAt(t: readonly Token[], at: number): Deadline | undefined {
  const first = t[at];
  if (!first || first.kind === 'sign' || (first.kind === 'word' && !starts.has(first.text))) return;
  // “giai đoạn đến năm 2050”
  let i = periods.at(t, at) && prepositions.has(t[at + 2]?.text ?? '') && t[at + 2]!.text !== 'từ' ? at + 2 : at;
  const start = i;
  let isUntil = false;
  let isPast = false;
  while (i < start + 5 && t[i]?.kind === 'word' && prepositions.has(t[i]!.text)) {
    isUntil ||= until.has(t[i]!.text);
    isPast ||= t[i]!.text === 'tính';
    i++;
  }
  const moment = momentAt(t, i, i > start);
  if (!moment) return;
  let { to } = moment;
  const isOpen = saysAt(t, to, 'trở đi');
  if (isOpen) to += 2;
  const words = t.slice(at, i).map(({ text }) => text);
  // “từ năm 2020” is a start; “ngày 25/10/2017” without a preposition belongs to a document.
  const isStart = words.includes('từ') && !words.includes('nay') && !isOpen && !moment.isPeriod && !isUntil;
  const isPlainDate = moment.due.length > 4 && !isUntil && !words.includes('trong') && !isOneOf(t[i], 'quý tháng');
  const before = t
    .slice(Math.max(0, at - 4), at)
    .map(({ text }) => text)
    .join(' ');
  const isAside =
    isPast ||
    isStart ||
    (saysAt(t, i, 'nhiệm kỳ') && saysAt(t, at - 3, 'khóa') && t[at - 1]!.kind === 'sign') ||
    isPlainDate ||
    /(tầm nhìn|định hướng|so sánh|hiện hành|giá|so với|so|của)$/.test(before) ||
    /^(kh|kế hoạch|qđ) số$/.test(before);
  return { due: moment.due, to, isUntil, isPeriod: moment.isPeriod, isAside };
}
