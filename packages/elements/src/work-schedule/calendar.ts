import type { ScheduleEntry } from '@sen-portal/data';
import { dateTime } from '@sen-portal/data/coerce.js';
import { calendarFile, type CalendarEvent } from '@sen-portal/data/icalendar.js';
import { slugOf } from '../internal/values/slug.js';
import { terms } from './work-schedule.terms.js';

/** Where and when a calendar file is made. */
export interface CalendarContext {
  locale: string;
  timeZone: string | undefined;
  now: Date;
  /** The host of the page, which makes identities unique. */
  host: string;
}

/** A short name of a text: two FNV-1a hashes of 32 bits, the same in every browser. Source: RFC 9923. */
function hash(text: string): string {
  const lanes = [0x811c9dc5, 0x2f0b4a21].map((basis) => {
    let value = basis;
    for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    return (value >>> 0).toString(36);
  });
  return lanes.join('');
}

/**
 * A calendar file with some entries of a schedule. An entry without a time is one of the whole day. The identity of an
 * entry is its day and content: a changed time or place replaces what was saved before.
 *
 * @param all All entries of the schedule: entries of one day with the same content are told apart by their order in it.
 */
export function calendarOf(
  entries: readonly ScheduleEntry[],
  all: readonly ScheduleEntry[],
  { locale, timeZone, now, host }: CalendarContext,
): string {
  const strings = terms(locale);
  const uids = new Map<ScheduleEntry, string>();
  const seen = new Map<string, number>();
  for (const entry of all) {
    const key = `${entry.date}\n${entry.what.normalize('NFC').replace(/\s+/g, ' ').trim()}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    uids.set(entry, `${entry.date}-${hash(key)}${count ? `-${count}` : ''}@${host || 'localhost'}`);
  }
  const moment = (date: string, clock: string) => dateTime(`${date}T${clock}`, undefined, '', timeZone)!;
  const events = entries.map((entry): CalendarEvent => {
    const { date, session, start, end, who, what, where, note, changed } = entry;
    const marks = [changed ? `[${strings.changed}] ` : '', !start && session ? `${strings[session]}: ` : ''].join('');
    return {
      uid: uids.get(entry)!,
      start: start ? moment(date, start) : date,
      end: start && end ? moment(date, end) : undefined,
      summary: marks + what.replace(/\s*\n\s*/g, '; '),
      location: where,
      description: [who.length && `${strings.who}: ${who.join(', ')}`, note].filter(Boolean).join('\n'),
      sequence: changed ? 1 : 0,
    };
  });
  return calendarFile(events, now);
}

/** The file of a calendar, named by the schedule and its first day. */
export const calendarAsFile = (calendar: string, name: string, date: string): File =>
  new File([calendar], `${slugOf(name) || 'lich'}-${date}.ics`, { type: 'text/calendar' });
