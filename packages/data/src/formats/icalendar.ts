/**
 * Calendar files. Source: RFC 5545 (iCalendar), sections 3.1 (lines), 3.3.11 (text), 3.6.1 (events).
 */

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
  /** Revision: a calendar replaces an event by one of a higher number. Default: 0. */
  sequence?: number | undefined;
}

/** Text as a value: `\`, `;`, `,` and line breaks are escaped, control characters dropped. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    // Nothing but tabs and what is printed is allowed.
    // eslint-disable-next-line no-control-regex
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
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
const dayOf = (day: string, later = 0): string =>
  new Date(Date.parse(day) + later * 864e5).toJSON().slice(0, 10).replaceAll('-', '');
const isDay = (time: string): boolean => time.length === 10;

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { uid, start, end, summary, location, description, sequence } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    ...(isDay(start)
      ? // The end of whole days is the day after.
        [`DTSTART;VALUE=DATE:${dayOf(start)}`, `DTEND;VALUE=DATE:${dayOf(end ?? start, 1)}`]
      : [`DTSTART:${utc(start)}`, ...(end ? [`DTEND:${utc(end)}`] : [])]),
    `SUMMARY:${escaped(summary)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(sequence ? [`SEQUENCE:${sequence}`] : []),
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
