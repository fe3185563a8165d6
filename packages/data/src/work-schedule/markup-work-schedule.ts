/** Reads the schedule that a content management system has printed, or that an editor has pasted from a word processor. */
import { bare, dateTime } from '../readers/coerce.js';
import { dayIn, shiftDay } from '../formats/day.js';
import { outermost, slotOf, unread, type MarkupElement, type MarkupNode } from '../markup/markup-text.js';
import type { Reading } from '../markup/reading.js';
import type { ScheduleEntry, WorkSchedule } from '../types.js';
import { Collector } from './collector.js';
import { datesIn, seemsDay, type StatedDay } from './days.js';
import { fold, linesOf } from './lines.js';
import { rangeIn, resolveDays, yearIn } from './resolve-days.js';
import { isBox, readScheduleTable } from './schedule-table.js';

/** A schedule out of markup, with the texts around it. */
export interface MarkupSchedule extends WorkSchedule {
  /** Lines above and below the schedule that are not part of it, in order. */
  notes?: string[];
}

/** What else is known of the schedule. */
export interface ScheduleAround {
  /** First and last day, as `2026-02-16`. Of the first alone, the week that begins with it. */
  from?: string | undefined;
  to?: string | undefined;
  /** The present moment, for days without a year. Default: the clock. */
  now?: Date | undefined;
  /** IANA name. Default: `Asia/Ho_Chi_Minh`. */
  timeZone?: string | undefined;
}

/** Longest text that is read. */
const longest = 500_000;
const left = 'its schedule is left as it is:';

/**
 * Reads a table with cells merged by day and session, also as pasted from Word, or prose under headings such as “Thứ Hai
 * (16/02)” and “* SÁNG:”. The year is that of a date, a heading or `from`; without one, the days must be near today and
 * of the weekdays that they are said to be. Refuses the whole schedule if anything in it has two readings. Never throws.
 */
export function readScheduleMarkup(root: MarkupElement, around: ScheduleAround = {}): Reading<MarkupSchedule> {
  if ((root.textContent ?? '').length > longest) return { refused: `${left} it is longer than 500,000 characters` };
  const into = new Collector();
  const hasTable = readSegments(root, into);
  const isMeant = hasTable || into.headings.some((line) => isTitle(line) || seemsDay(line));
  if (!into.days.length && !into.doubt) return { refused: isMeant ? `${left} no day is found in it` : '' };
  if (into.doubt) return { refused: `${left} ${into.doubt}` };
  if (!into.entries.length) return { refused: `${left} no item is found in it` };
  return assemble(into, hintsOf(root), around);
}

/** Feeds texts and tables to the collector in order. */
function readSegments(root: MarkupElement, into: Collector): boolean {
  const tables = new Set(
    outermost(root, /^table$/)
      .flatMap((table) => innermost(table))
      .filter((table) => !slotOf(table) && !isBox(table)),
  );
  let nodes: MarkupNode[] = [];
  let hasTable = false;
  const flush = () => {
    if (nodes.length) into.read(linesOf(nodes, (element) => !!slotOf(element)));
    nodes = [];
  };
  const holds = (element: MarkupElement) =>
    outermost(element, /^table$/).some((table) => innermost(table).some((one) => tables.has(one)));
  const open: MarkupNode[] = Array.from(root.childNodes).reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    const element = node.nodeType === 1 ? (node as MarkupElement) : undefined;
    if (element && (slotOf(element) || unread.test(element.localName))) continue;
    if (element && tables.has(element)) {
      flush();
      hasTable = readScheduleTable(element, into) || hasTable;
    } else if (element && tables.size && holds(element)) {
      flush();
      for (const child of Array.from(element.childNodes).reverse()) open.push(child);
      flush();
    } else nodes.push(node);
  }
  flush();
  return hasTable;
}

/** The tables without tables in them: the others are layout. */
function innermost(table: MarkupElement): MarkupElement[] {
  const found: MarkupElement[] = [];
  const open = [table];
  for (let one = open.pop(); one; one = open.pop()) {
    const inner = outermost(one, /^table$/);
    if (inner.length) open.push(...inner.reverse());
    else found.push(one);
  }
  return found;
}

/** The slotted heading of the page, which may state the year. */
const hintsOf = (root: MarkupElement): string[] =>
  Array.from(root.children)
    .filter((child) => slotOf(child) === 'heading')
    .map((child) => (child.textContent ?? '').replace(/\s+/g, ' ').normalize('NFC').trim());

const formal = /^(cộng h[oò]a? x[ãa] hội|độc lập\s*[-–])/iu;
const isTitle = (line: string) => /lich|chuong trinh|ke hoach cong tac|schedule|calendar/.test(fold(line));

function assemble(into: Collector, hints: string[], around: ScheduleAround): Reading<MarkupSchedule> {
  const headings = [...into.headings, ...hints];
  const found = rangeIn(headings);
  if (found.conflict) return { refused: `${left} its heading names two periods` };
  const year = yearIn(headings);
  const given = givenRange(around);
  const range = given ?? found.range ?? openRange(found.open, year);
  const dropped = leadingDays(into, range);
  const today = dayIn(around.now ?? new Date(), around.timeZone);
  const dates = resolveDays(into.days.slice(dropped), { range, year, today });
  if (typeof dates === 'string') return { refused: `${left} ${dates}` };
  const entries = into.entries.map(({ day, item }): ScheduleEntry => bare({ date: dates[day - dropped]!, ...item }));
  if (entries.some(({ date }) => !date)) return { refused: `${left} an item has no day` };
  const sorted = [...dates].sort();
  const [from, to] = range ?? [sorted[0]!, sorted.at(-1)!];
  const title = titleOf(into.headings);
  const notes = [
    ...into.headings.filter(
      (line) =>
        line !== title && !isPeriod(line) && !formal.test(line) && /\p{L}/u.test(line) && !title?.includes(line),
    ),
    ...into.notes,
  ];
  return {
    value: bare({
      from,
      to,
      ...(title && { title }),
      // A stable sort: items of a day stay in the order of the source.
      entries: entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
      ...(notes.length && { notes }),
    }),
  };
}

const isPeriod = (line: string) =>
  datesIn(line).length > 0 && /^[(\s]*(?:tuan|tu|ngay|thu|chu nhat|\d)/.test(fold(line)) && line.length < 90;

function titleOf(headings: readonly string[]): string | undefined {
  const at = headings.findIndex(isTitle);
  const lines = at < 0 ? headings.filter((line) => /^tuan /.test(fold(line))).slice(0, 1) : [headings[at]!];
  const next = at < 0 ? undefined : headings[at + 1];
  // “LỊCH CÔNG TÁC” above “TUẦN THỨ 07”.
  if (next && /^\(?tuan (thu |so )?\d/.test(fold(next)) && !datesIn(next).length) lines.push(next);
  const title = lines.join(' ').replace(/\s+/g, ' ').slice(0, 300);
  return title || undefined;
}

function givenRange({ from, to, timeZone }: ScheduleAround): readonly [string, string] | undefined {
  const day = (text: string | undefined) => dateTime(text, undefined, '', timeZone)?.slice(0, 10);
  const first = day(from);
  if (!first) return;
  const last = day(to) ?? shiftDay(first, 6);
  return last >= first ? [first, last] : undefined;
}

function openRange(
  open: readonly [StatedDay, StatedDay] | undefined,
  year: number | undefined,
): readonly [string, string] | undefined {
  if (!open || !year) return;
  const iso = ({ day, month }: StatedDay) => `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
  const range = open.map(iso) as [string, string];
  return range[0] <= range[1] && range.every((one) => dateTime(one)) ? range : undefined;
}

/** How many days at the beginning are none of the schedule: the date of the page, without items and outside the period. */
function leadingDays({ days, entries }: Collector, range: readonly [string, string] | undefined): number {
  const first = Math.min(...entries.map(({ day }) => day));
  if (!first) return 0;
  const [before] = days;
  if (!range || !before?.year || !before.month) return 0;
  const iso = `${before.year}-${`${before.month}`.padStart(2, '0')}-${`${before.day}`.padStart(2, '0')}`;
  return iso < range[0] ? 1 : 0;
}
