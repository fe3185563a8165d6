import { bare, dateTime, isBlank, reader, text, type Reader } from './coerce.js';
import { list, object, type Shape } from './read.js';
import { daySessions, type DaySession, type ScheduleEntry, type WorkSchedule } from '../types.js';

/** A day. A time is cut to its day. */
const day = /* @__PURE__ */ reader<string>('time', (value, timeZone) =>
  dateTime(value, undefined, '', timeZone)?.slice(0, 10),
);

/** A time of day, `08:00`; `8:00` too, and seconds are dropped. */
const clock = /* @__PURE__ */ reader<string>('clock', (value) => {
  const [, hour, minutes] = (typeof value === 'string' && /^\s*(\d\d?):([0-5]\d)(?::[0-5]\d)?\s*$/.exec(value)) || [];
  return hour && +hour < 24 ? `${hour.padStart(2, '0')}:${minutes}` : undefined;
});

const texts = /* @__PURE__ */ list(text);

const entryShape: Shape<ScheduleEntry> = {
  date: day,
  session: /* @__PURE__ */ reader<DaySession>('session', (value) => daySessions.find((name) => name === value)),
  start: clock,
  end: clock,
  // One leader may be a text.
  who: (value, report, field, timeZone) =>
    isBlank(value) ? undefined : typeof value === 'string' ? [value] : texts(value, report, field, timeZone),
  what: text,
  where: text,
  note: text,
  changed: /* @__PURE__ */ reader('flag', (value) => (typeof value === 'boolean' ? value : undefined)),
};

const fields = /* @__PURE__ */ object(entryShape, ['date', 'what']);

/** One entry; `undefined` without a day or content. An end that is not after the start is reported and dropped. */
const readEntry: Reader<ScheduleEntry> = (value, report, path = '', timeZone) => {
  const entry = fields(value, report, path, timeZone);
  if (!entry) return;
  entry.who ??= [];
  const { start, end } = entry;
  if (end && !(start && start < end)) {
    report?.(path && `${path}.end`, end, 'end');
    delete entry.end;
  }
  return entry;
};

const readFields = /* @__PURE__ */ object<Partial<WorkSchedule>>({
  from: day,
  to: day,
  title: text,
  entries: (value, report, path, timeZone) =>
    value == null ? undefined : list(readEntry)(value, report, path, timeZone),
});

/**
 * The valid fields of a schedule, all optional; bare, or in an object under `schedule`. A list is one of entries. For
 * elements that merge several sources. `undefined` if it is no object.
 */
export const readWorkScheduleFields: Reader<Partial<WorkSchedule>> = (value, report, path = '', timeZone) => {
  const fields = readFields(unwrapped(value), report, path, timeZone);
  if (fields?.from && fields.to && fields.to < fields.from) {
    report?.(path ? `${path}.to` : 'to', fields.to, 'end');
    delete fields.to;
  }
  return fields;
};

function unwrapped(value: unknown): unknown {
  try {
    if (Array.isArray(value)) return { entries: value as unknown[] };
    if (typeof value === 'object' && value && Object.hasOwn(value, 'schedule') && !Object.hasOwn(value, 'entries'))
      return (value as { schedule: unknown }).schedule;
  } catch {
    // An unreadable object is reported by the reader.
  }
  return value;
}

/** The first and the last day of a schedule whose own are missing are those of its entries. */
export function withPeriod(schedule: Partial<WorkSchedule>): WorkSchedule | undefined {
  const entries = schedule.entries ?? [];
  let [from, to] = [schedule.from, schedule.to];
  for (const { date } of entries) {
    if (!schedule.from && !(from! <= date)) from = date;
    if (!schedule.to && !(to! >= date)) to = date;
  }
  from ??= to;
  to ??= from;
  return from && to ? bare({ ...schedule, from, to: to < from ? from : to, entries }) : undefined;
}

/**
 * A schedule; entries without a day or content are dropped. Missing days of the period are those of the entries.
 * `undefined` if it is no object, or if there is no day at all.
 */
export const readWorkSchedule: Reader<WorkSchedule> = (value, report, path = '', timeZone) => {
  const read = readWorkScheduleFields(value, report, path, timeZone);
  const schedule = read && withPeriod(read);
  if (read && !schedule) report?.(path && `${path}.entries`, undefined, 'present');
  return schedule;
};
