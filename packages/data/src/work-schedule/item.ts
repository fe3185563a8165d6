/** One item of a schedule, from its lines: “- 08 giờ 00’: Chủ tịch dự họp …”. */
import type { DaySession, ScheduleEntry } from '../types.js';
import { isOnlyTimes, timeAtStart, timeInside } from './clock-times.js';
import { fold } from './lines.js';
import { isPersonStart, peopleOf, subjectOf } from './people.js';

/** An item of a day. */
export type Item = Omit<ScheduleEntry, 'date'>;

/** Why items cannot be read. */
export interface Doubt {
  doubt: string;
}

export const isDoubt = (value: object): value is Doubt => 'doubt' in value;

const marker = /^\s*(?:[-–—+•*·▪■●►]|\(?\d{1,2}[.)]|[a-zđ][.)])\s*(?=\S)(?![-–—])/u;

/** Whether a line begins with the mark of an item. A time is no number of an item. */
export const hasMarker = (text: string): boolean => marker.test(text) && !/^\s*\d{1,2}\.\d/.test(text);

export const withoutMarker = (text: string): string =>
  hasMarker(text) ? text.replace(marker, '').trim() : text.trim();

/** Whether a line begins with a time of day. */
export const hasTime = (text: string): boolean => timeAtStart(fold(withoutMarker(text)), undefined) !== undefined;

const changes =
  '(?:lịch )?(?:đã )?(?:đổi|thay đổi|điều chỉnh)(?: (?:lịch|giờ|thời gian|địa điểm|lịch họp))?|changed|rescheduled';
const others = 'bổ sung|lịch bổ sung|hoãn|tạm hoãn|hủy|huỷ|đã hủy|dời lịch|dời|cancelled|postponed|added';
const changedMark = new RegExp(
  `\\s*[([]\\s*(?:${changes})\\s*[)\\]]|^(?:${changes.replace('thay đổi|', '')})\\s*[:–-]\\s+`,
  'giu',
);
const otherMark = new RegExp(`[([]\\s*(?:${others})\\s*[)\\]]|^(?:${others})\\s*[:–-]`, 'iu');

const labels: [RegExp, 'where' | 'who' | 'what' | 'time' | 'note'][] = [
  [/^(địa điểm|nơi họp|tại)\s*:\s*/iu, 'where'],
  [/^(chủ trì|người chủ trì|lãnh đạo(?: dự)?|chủ tọa)\s*:\s*/iu, 'who'],
  [/^(nội dung)\s*:\s*/iu, 'what'],
  [/^(thời gian)\s*:\s*/iu, 'time'],
  [
    /^(ghi chú|chuẩn bị|thành phần|cùng dự|dự|mời|tham dự|đơn vị chuẩn bị|xe|phương tiện|chuẩn bị nội dung|thành phần tham dự)\s*:\s*/iu,
    'note',
  ],
];

const inlineLabel =
  /(?<=[.;,(]\s)(?=(?:Địa điểm|Nơi họp|Chủ trì|Người chủ trì|Nội dung|Thành phần|Thành phần tham dự|Chuẩn bị|Ghi chú|Cùng dự)\s*:)/u;

const rooms =
  /[,;.]?\s+(?:tại|ở)\s+((?:hội trường|phòng họp|phòng tiếp|phòng khách|trụ sở|nhà văn hóa|nhà văn hoá|điểm cầu|sân vận động)(?!\p{L})[^;:()]*?)\s*[.;]?$/iu;

const join = (...texts: (string | undefined)[]) => texts.filter((text) => text).join('\n');

/**
 * The item of some lines. A time that contradicts the session is a doubt.
 *
 * @param given What columns of a table say of it.
 */
export function readItem(
  lines: readonly string[],
  session: DaySession | undefined,
  given: Partial<Item> = {},
): Item | Doubt | undefined {
  const item: Item = { who: given.who ?? [], what: '', ...given };
  const pieces = lines.flatMap((line) => line.split(inlineLabel)).map((line) => line.trim());
  let what: string | undefined;
  let note = given.note;
  let timed = '';
  for (const [at, piece] of pieces.entries()) {
    let text = at ? piece.replace(/^[-–+•]\s*/, '') : withoutMarker(piece);
    const changed = text.replace(changedMark, '').trim();
    if (changed !== text) {
      item.changed = true;
      text = changed;
    }
    if (otherMark.test(text)) item.changed = true;
    if (!text) continue;
    const [label, kind] = labels.find(([form]) => form.test(text)) ?? [];
    const value = label
      ? text
          .replace(label, '')
          .replace(/[\s.,;]+$/, '')
          .trim()
      : text;
    if (kind === 'where' && !item.where) item.where = value;
    else if (kind === 'who' && !item.who.length) item.who = peopleOf(value);
    else if (kind === 'time') timed ||= value;
    else if (kind === 'what') what = join(what, value);
    else if (kind && what !== undefined) note = join(note, text.replace(/[\s,;]+$/, ''));
    else what = join(what, text);
  }
  what ??= '';
  const time = readTime(item, timed || what, session);
  if (time) return time;
  if (!timed && item.start && !given.start) what = afterTime(what, session);
  placeAfterTime(item, what);
  what = item.what || what;
  item.what = '';
  if (!item.who.length) {
    const subject = subjectOf(what);
    if (subject) {
      item.who = subject.who;
      what = subject.what;
    }
  }
  if (!item.where) {
    const room = rooms.exec(what);
    // What is meant by the place of a report (“kết quả tại Trung tâm … năm 2025”) is not where it is heard.
    if (room && !/\b(20\d\d|năm|về|của|báo cáo)\b/u.test(room[1]!) && !room[1]!.includes('\n') && room.index > 2) {
      item.where = room[1]!.trim();
      what = what.slice(0, room.index);
    }
  }
  what = what
    .replace(/^[\s:,;.–-]+/, '')
    .replace(/[\s;,]+$/, '')
    .trim();
  if (!what) return item.who.length || item.where || note ? { doubt: 'an item has no content' } : undefined;
  if (!what.includes('\n')) what = what.replace(/(?<!\.)\.$/, '');
  item.what = what;
  if (note) item.note = note;
  if (session && !item.session) item.session = session;
  return ordered(item);
}

/** Sets start and end from the text; gives a doubt for a contradiction. */
function readTime(item: Item, text: string, session: DaySession | undefined): Doubt | undefined {
  if (item.start) {
    const own = timeAtStart(fold(text), session);
    if (own && own !== 'contradiction' && own.start !== item.start) return { doubt: 'an item has two times' };
    return;
  }
  const folded = fold(text);
  const found = timeAtStart(folded, session) ?? timeInside(folded, session);
  if (found === 'contradiction') return { doubt: 'a time contradicts its session, or ends before it begins' };
  if (found) {
    item.start = found.start;
    if (found.end) item.end = found.end;
  }
  return;
}

function afterTime(text: string, session: DaySession | undefined): string {
  const found = timeAtStart(fold(text), session);
  return found && found !== 'contradiction' ? text.slice(found.length).replace(/^[\s:.,;)–-]+/, '') : text;
}

/** “8h00, tại Hội trường: Chủ tịch dự …”: a place between time and content. */
function placeAfterTime(item: Item, what: string): void {
  if (!item.start || item.where) return;
  const found = /^tại\s+([^:;\n]{3,120}?)\s*(:|,)\s+(?=\S)/iu.exec(what);
  if (!found) return;
  const rest = what.slice(found[0].length);
  if (found[2] === ',' && !isPersonStart(rest)) return;
  item.where = found[1]!;
  item.what = rest;
}

/** The item with its fields in the order of the shape. */
const ordered = ({ session, start, end, who, what, where, note, changed }: Item): Item => ({
  ...(session && { session }),
  ...(start && { start }),
  ...(end && { end }),
  who,
  what,
  ...(where && { where }),
  ...(note && { note }),
  ...(changed && { changed }),
});

const nextTime = /(?<=[;.]\s)(?=\d{1,2}\s?(?:h|g|giờ|:)\s?\d{2}(?!\d))/iu;

/** Items that stand in one line: numbered ones, or each with its time. */
export const splitItems = (text: string): string[] =>
  splitNumbers(text).flatMap((one) => {
    if (!hasTime(one)) return one;
    const plain = withoutMarker(one);
    const [first, ...others] = plain.split(nextTime).map((piece) => piece.trim());
    return [one.trim().slice(0, -plain.length) + first!, ...others];
  });

/** “1. … 2. … 3. …” in one line as lines of their own; the numbers must follow each other. */
function splitNumbers(text: string): string[] {
  const lines: string[] = [];
  let from = 0;
  let next = 2;
  if (!/^\s*1[.)]\s/.test(text)) return [text];
  for (const found of text.matchAll(/(?<=\S\s)(\d{1,2})[.)]\s+(?=[\p{Lu}\d])/gu)) {
    if (Number(found[1]) !== next) continue;
    lines.push(text.slice(from, found.index).trim());
    from = found.index;
    next++;
  }
  return [...lines, text.slice(from).trim()];
}

/** How a line is marked; lines with another mark than the first are parts of an item. */
const markOf = (text: string): string =>
  !hasMarker(text)
    ? ''
    : /^\s*\(?\d/.test(text)
      ? '1'
      : /^\s*(\S)/.exec(text)![1]!.replace(/\p{L}/u, 'a').replace(/[–—]/, '-');

/** A line of an item; see {@link Line}. */
interface ItemLine {
  text: string;
  opensBlock: boolean;
  opensItem: boolean;
}

/**
 * Groups lines into items: a line with a mark, of a list, or with a time begins one; without any of these all lines are
 * one item. Under a line that is only a time, each item has that time.
 *
 * @param isProse Whether paragraphs that begin with a leader are items, too.
 */
export function groupItems(lines: readonly ItemLine[], isProse: boolean): string[][] {
  const items: string[][] = [];
  let mark: string | undefined;
  let time = '';
  const begin = (text: string) => items.push([time && !hasTime(text) ? `${time} ${withoutMarker(text)}` : text]);
  for (const line of lines) {
    for (const [at, text] of splitItems(line.text).entries()) {
      if (!text) continue;
      const plain = withoutMarker(text);
      const isTimed = hasTime(text);
      if (isTimed && isOnlyTimes(fold(plain))) {
        time = plain.replace(/[\s:.,;]+$/, ':');
        mark = undefined;
        continue;
      }
      if (isTimed) time = '';
      const own = line.opensItem ? 'li' : markOf(text);
      const isLabel = labels.some(([form]) => form.test(plain));
      // A leader in a list below another one's item has an item of their own.
      const isList = items.length > 0 && /:$/.test(items.at(-1)![0]!);
      const isPart = mark !== undefined && !!own && own !== mark && !isTimed && (isList || !isPersonStart(plain));
      const starts =
        at > 0 || (!isLabel && !isPart && (!!own || isTimed || (isProse && line.opensBlock && isPersonStart(text))));
      if (starts || !items.length || (time && mark === undefined)) {
        begin(text);
        if (isTimed) mark = own;
        else mark ??= own;
        continue;
      }
      const item = items.at(-1)!;
      if (isPart || isLabel || (line.opensBlock && /[.;:!]$/.test(item.at(-1)!))) item.push(text);
      else item[item.length - 1] += ` ${text}`;
    }
  }
  return time && !items.length ? [[time]] : items;
}
