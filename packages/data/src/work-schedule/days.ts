/** Days as schedules write them: “Thứ Hai (16/02)”, “Thứ 3 ngày 17-02-2026”, “Chủ nhật, 22 tháng 02”, “T7 21/2”. */
import type { DaySession } from '../types.js';
import { fold } from './lines.js';

/** What a text says of a day; the rest follows from what stands around. */
export interface StatedDay {
  /** 1 for Monday to 7 for Sunday. */
  weekday?: number | undefined;
  day?: number | undefined;
  month?: number | undefined;
  year?: number | undefined;
}

/** A day at the beginning of a line, and what follows. */
export interface DayLine {
  stated: StatedDay;
  session?: DaySession | undefined;
  rest: string;
}

const weekdayNames: Record<string, number> = {
  ...{ hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6, nhat: 7, cn: 7 },
  ...{ 2: 1, 3: 2, 4: 3, 5: 4, 6: 5, 7: 6 },
  ...{ monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
};
const weekday =
  '(?:thu ?(hai|ba|tu|nam|sau|bay|[2-7])(?![a-z\\d])|chu ?(nhat)(?![a-z])|(cn)(?![a-z])|t\\.? ?([2-7])(?!\\d)|(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![a-z]))';
const date =
  '(?:(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)|(\\d{1,2})(?: ?/ ?|[.\\-–])(\\d{1,2})(?:(?: ?/ ?|[.\\-–])(\\d{4}|\\d\\d(?![\\d/.]))(?!\\d))?(?!\\d|[/.\\-–]\\d| ?[h:]\\d)|(\\d{1,2}) ?thang ?(\\d{1,2})(?:,? ?(?:nam)? ?(\\d{4}))?(?!\\d)|(?<=ngay )(\\d{1,2})(?![\\d/.\\-–:hg]| ?(?:gio|thang)))';
const sessionWords: Record<string, DaySession> = {
  ...{ sang: 'morning', chieu: 'afternoon', toi: 'evening' },
  ...{ morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
};
const session = '(?:buoi )?(sang|chieu|toi|morning|afternoon|evening)(?![a-z])';

const dayAtStart = new RegExp(
  `^[\\s*•+#■▪●►–-]*(?:(?:\\d{1,2}|[ivx]{1,4})[.)/] ?(?=(?:ngay )?(?:thu |chu ?nhat)))?(?:${session}[ ,:–-]*)?(?:ngay ?)?(?:${weekday})?[\\s,:–(\\-]*(?:(ngay) )?(?:${date})?[ )]*(?:[(,–-]? ?${session}\\)?(?= ?(?:[:.,–-]|$)))?`,
);
const anyDate = new RegExp(date, 'g');
const anyWeekday = new RegExp(`(?<![a-z\\d])${weekday}`, 'g');

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));

const dateFrom = (groups: (string | undefined)[]): StatedDay | undefined => {
  const [isoYear, isoMonth, isoDay, day, month, year, wordDay, wordMonth, wordYear, lone] = groups;
  const stated = {
    day: number(isoDay ?? day ?? wordDay ?? lone),
    month: number(isoMonth ?? month ?? wordMonth),
    year: number(isoYear ?? year ?? wordYear),
  };
  if (stated.year !== undefined && stated.year < 100) stated.year += 2000;
  if (stated.day === undefined) return;
  return stated.day >= 1 &&
    stated.day <= 31 &&
    (stated.month === undefined || (stated.month >= 1 && stated.month <= 12))
    ? stated
    : undefined;
};

/** All dates in a text. */
export const datesIn = (text: string): StatedDay[] =>
  [...fold(text).matchAll(anyDate)].flatMap((found) => dateFrom(found.slice(1)) ?? []);

/** How many weekdays a text names. */
export const weekdaysIn = (text: string): number => [...fold(text).matchAll(anyWeekday)].length;

/** A session, or the whole day, at the beginning of a text. */
export interface SessionLine {
  /** undefined for the whole day, and for noon. */
  session: DaySession | undefined;
  rest: string;
  /** Whether the time follows at once (“Sáng 7h30: …”): the session is that of this line alone. */
  isOwn?: boolean;
}

const sessionAtStart =
  /^[\s*•+#■▪●►–-]*(?:(?:\d|[ivx]{1,3}|[a-c])[.)] ?)?(?:buoi )?(sang|chieu|toi|trua|ca ngay|morning|afternoon|evening|all day)(?![a-z])(?: ngay nay)?\)? ?(.)?/;

/**
 * A session at the beginning of a line: “* SÁNG: 1. …”, “Buổi chiều”, “Chiều 14h00 …”. A colon, a dash, a time or the
 * end must follow: “Sáng tạo trẻ” is none.
 */
export function sessionLine(text: string): SessionLine | undefined {
  // Columns of half days are headed or filled “S” and “C”.
  const letter = /^\s*([SC])\s*$/.exec(text)?.[1];
  if (letter) return { session: letter === 'S' ? 'morning' : 'afternoon', rest: '' };
  const folded = fold(text);
  const found = sessionAtStart.exec(folded);
  if (!found) return;
  const [all, name, next = ''] = found;
  const at = all.length - next.length;
  const rest = text.slice(at);
  if (next && !/[:,.;–\-\d(/&+]/.test(next) && !/^(tu|luc) ?\d/.test(folded.slice(at))) return;
  // “Sáng, chiều: …” is the whole day.
  const more = /^[ ,&/+\-–]*(?:va )?(?:buoi )?(?:sang|chieu|toi)(?![a-z])/.exec(folded.slice(at));
  if (more) return { session: undefined, rest: rest.slice(more[0].length).replace(/^[\s:.,;–-]+/, '') };
  return { session: sessionWords[name!], rest: rest.replace(/^[\s:.,;–-]+/, ''), isOwn: /\d/.test(next) };
}

/**
 * The day at the beginning of a line; undefined without one. “several” if it names more than one day.
 *
 * @param isCell Whether the text is a cell of a column of days, where “Hai” and “2” are weekdays, too.
 */
export function dayLine(written: string, isCell = false): DayLine | 'several' | undefined {
  let text = written;
  const bare = isCell && /^(hai|ba|tu|nam|sau|bay|[2-7])(?= *$|[\s,(:–-]+(?:ngay )?\d)/.exec(fold(text));
  if (bare) text = `Thứ ${text}`;
  const folded = fold(text);
  const found = dayAtStart.exec(folded);
  if (!found) return;
  const [all, before, ...groups] = found;
  const name = groups.slice(0, 5).find((group) => group !== undefined);
  const stated = dateFrom(groups.slice(6, 16));
  const hasDate = groups.slice(6, 16).some((group) => group !== undefined);
  if ((hasDate && !stated) || (!stated && !name)) return;
  const after = groups[16];
  const rest = text.slice(all.length);
  // A bare date without the word “ngày” may be a figure: “16/2 hộ dân”.
  const isPlain = !name && !isCell && !groups[5] && !/^[\s*•+–-]*(?:(?:buoi )?(?:sang|chieu|toi) )?ngay/.test(folded);
  if (isPlain && !/^\s*([:.;–-]|$)/.test(rest)) return;
  if (name && !stated && !isCell && !/^\s*([:.;,–(-]|$)/.test(rest)) return;
  const head = folded.slice(0, all.length);
  const isSpan =
    /^\s*(-|–|—|den|toi|va|,)?\s*(ngay )?(thu |chu ?nhat|\d{1,2} ?[/.-] ?\d)/.test(fold(rest)) && !isTime(rest);
  if (isSpan || weekdaysIn(head) > 1) return 'several';
  return {
    stated: { ...stated, weekday: name === undefined ? undefined : weekdayNames[name] },
    session: sessionWords[before ?? after ?? ''],
    rest: rest.replace(/^[\s:.,;)–-]+/, ''),
  };
}

/** Whether a line begins as that of a day, even if the day cannot be read. */
export const seemsDay = (text: string): boolean =>
  /^[\s*•+#–-]*(?:\d{1,2}[.)] ?)?(?:(?:buoi )?(?:sang|chieu|toi),? ?)?(?:ngay )?(?:thu ?(?:hai|ba|tu|nam|sau|bay|[2-7])(?![a-z\d])|chu nhat(?![a-z])|(?<=ngay )\d)/.test(
    fold(text),
  );

const isTime = (rest: string) => /^[\s:.,–-]*\d{1,2} ?(h|g|:)/.test(fold(rest));
