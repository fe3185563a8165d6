import type { ScheduleEntry, WorkSchedule } from '@sen-portal/data';
import { compareText } from '@sen-portal/data/collate.js';
import { dayIn, shiftDay, weekdayOf } from '@sen-portal/data/day.js';

/** A day of the table. */
export interface DayView {
  date: string;
  /** 1 for Monday to 7 for Sunday. */
  weekday: number;
  isToday: boolean;
  /** The entries that are shown, by session and time. */
  entries: readonly ScheduleEntry[];
}

/** What the table shows. */
export interface ScheduleView {
  days: readonly DayView[];
  /** The leaders, sorted, with the selected one. */
  people: readonly string[];
  person: string;
  /** Number of entries shown, and of those in the same days. */
  shown: number;
  total: number;
  /** Whether the period is no longer than a week. */
  isWeek: boolean;
  hasWho: boolean;
  hasWhere: boolean;
}

/** The visitor's and the author's choices. */
export interface ViewChoice {
  person: string;
  /** Number of days from today on; undefined for all. */
  days: number | undefined;
  /** Whether the days before today are left out. */
  isLarge: boolean;
  now: Date;
  timeZone: string | undefined;
}

/** A name as it is compared: the same letters in either form, and single spaces. */
const nameOf = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim();

const sessionRank = { morning: 0, afternoon: 1, evening: 2 };
const rankOf = ({ session, start }: ScheduleEntry): number =>
  session ? sessionRank[session] : start ? (start < '12:00' ? 0 : start < '18:00' ? 1 : 2) : -1;

/** The entries of a day by session, and by time if all have one; as in the source where an entry has neither. */
function inOrder(entries: ScheduleEntry[]): ScheduleEntry[] {
  if (entries.some((entry) => rankOf(entry) < 0)) return entries;
  const areTimed = entries.every(({ start }) => start);
  return entries.sort(
    (a, b) => rankOf(a) - rankOf(b) || (areTimed ? Number(a.start! > b.start!) - Number(a.start! < b.start!) : 0),
  );
}

/** The days from the first to the last, if they are a week at most; else those with entries. */
function datesOf({ from, to }: WorkSchedule, byDate: ReadonlyMap<string, unknown>): string[] {
  const dates = new Set(byDate.keys());
  if (to <= shiftDay(from, 6)) for (let date = from; date <= to; date = shiftDay(date, 1)) dates.add(date);
  return [...dates].sort();
}

/** Computes the table. Pure. */
export function viewOf(schedule: WorkSchedule, choice: ViewChoice): ScheduleView {
  const today = dayIn(choice.now, choice.timeZone);
  const byDate = new Map<string, ScheduleEntry[]>();
  const people = new Set<string>();
  for (const entry of schedule.entries) {
    const day = byDate.get(entry.date);
    if (day) day.push(entry);
    else byDate.set(entry.date, [entry]);
    for (const name of entry.who) people.add(nameOf(name));
  }
  const person = nameOf(choice.person);
  if (person) people.add(person);
  const isOfPerson = ({ who }: ScheduleEntry) => !person || who.some((name) => nameOf(name) === person);
  let total = 0;
  let shown = 0;
  const days: DayView[] = [];
  for (const date of windowOf(datesOf(schedule, byDate), today, choice)) {
    const all = byDate.get(date) ?? [];
    const entries = inOrder(all.filter(isOfPerson));
    total += all.length;
    shown += entries.length;
    if (entries.length || !person) days.push({ date, weekday: weekdayOf(date), isToday: date === today, entries });
  }
  return {
    days,
    people: [...people].sort(compareText),
    person,
    shown,
    total,
    isWeek: schedule.to <= shiftDay(schedule.from, 6),
    hasWho: schedule.entries.some(({ who }) => who.length > 0),
    hasWhere: schedule.entries.some(({ where }) => where),
  };
}

/** The days from today on. All of them once the last one is over. */
function windowOf(dates: string[], today: string, { days, isLarge }: ViewChoice): string[] {
  const count = Number.isFinite(days) && days! > 0 ? Math.floor(days!) : isLarge ? Infinity : undefined;
  const last = dates.at(-1);
  if (!count || !last || last < today) return dates;
  const from = today < dates[0]! ? dates[0]! : today;
  const to = count === Infinity ? last : shiftDay(from, Math.min(count, 366) - 1);
  const kept = dates.filter((date) => date >= from && date <= to);
  return kept.length ? kept : [from];
}
