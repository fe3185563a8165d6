/**
 * Calendar files. Source: RFC 5545 (iCalendar), sections 3.1 (lines), 3.3.11 (text), 3.6.1 (events), 3.6.6 (reminders).
 */

import { shiftDay } from './day.js';

/** An event of a calendar file. */
export interface CalendarEvent {
  /** Identity: the same in each file with this event, and in no other event anywhere (RFC 7986, 5.3). */
  uid: string;
  /** First day, `2026-02-16`, of an event of whole days; or the start, ISO 8601 with an offset. */
  start: string;
  /** End, as `start`; the last day is included. Default: none; an event of one day, or of an unknown length. */
  end?: string | undefined;
  summary: string;
  location?: string | undefined;
  description?: string | undefined;
  /** Absolute URL of more about it. */
  url?: string | undefined;
  /** Days before the start on which the calendar reminds. Default: never. */
  reminder?: number | undefined;
  /** Whether the time stays free for other events. Default: false. */
  isFree?: boolean | undefined;
  /** Revision: a calendar replaces an event by one of a higher number. Default: 0. */
  sequence?: number | undefined;
}

/** Text as a value: `\`, `;`, `,` and line breaks are escaped, control characters dropped. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    // Of control characters only tabs are allowed.
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\n/g, '\\n');

/** Length of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A line in pieces of at most 75 octets, between characters; each further one begins with a space. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += length;
  }
  return out;
}

// UTC needs no definition of a zone, and no clock change can move it.
const utc = (time: string | Date): string => `${new Date(time).toJSON().slice(0, 19).replace(/[-:]/g, '')}Z`;
const compactDay = (day: string): string => day.replaceAll('-', '');
const isDay = (time: string): boolean => time.length === 10;

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { uid, start, end, summary, location, description, url, reminder, isFree, sequence } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    ...(isDay(start)
      ? // The end of whole days is the day after.
        [`DTSTART;VALUE=DATE:${compactDay(start)}`, `DTEND;VALUE=DATE:${compactDay(shiftDay(end ?? start, 1))}`]
      : [`DTSTART:${utc(start)}`, ...(end ? [`DTEND:${utc(end)}`] : [])]),
    `SUMMARY:${escaped(summary)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    ...(isFree ? ['TRANSP:TRANSPARENT'] : []),
    ...(sequence ? [`SEQUENCE:${sequence}`] : []),
    ...(reminder
      ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(summary)}`, `TRIGGER:-P${reminder}D`, 'END:VALARM']
      : []),
    'END:VEVENT',
  ];
}

/**
 * A calendar file (`text/calendar`, UTF-8) with some events. Times are written in UTC.
 *
 * @param now When the file is made.
 */
export function calendarFile(events: readonly CalendarEvent[], now: Date): string {
  const stamp = utc(now);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sen//Sen portal components//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
