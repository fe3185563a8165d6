/** The end of a consultation as an entry for calendars. */
import { formatDocumentLabel } from './document-label.js';
import type { ParsedDocument } from '../types.js';

const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Length of a letter in UTF-8. */
const bytesOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** Lines of at most 75 bytes: RFC 5545, section 3.1. Letters are not split. */
function fold(line: string): string {
  let size = 0;
  let folded = '';
  for (const letter of line) {
    const bytes = bytesOf(letter.codePointAt(0)!);
    if (size + bytes > 75) {
      folded += '\r\n ';
      size = 1;
    }
    folded += letter;
    size += bytes;
  }
  return folded;
}

const basic = (iso: string) => iso.replace(/[-:]|\.\d+/g, '');
const nextDay = (day: string) => new Date(Date.parse(day) + 864e5).toJSON().slice(0, 10);

/**
 * The end of a consultation as an iCalendar file (RFC 5545): a whole day, or the moment if `consultation.to` has a time;
 * with a reminder three days before. `undefined` without a consultation.
 *
 * @param words the title, such as “Hạn góp ý: …”
 * @param url absolute URL of the document
 * @param now the time of creation
 */
export function consultationCalendar(
  document: ParsedDocument,
  { title, url, now }: { title: string; url?: string | undefined; now: Date },
): string | undefined {
  const to = document.consultation?.to;
  if (!to) return;
  const moment = to.length > 10 ? basic(new Date(to).toJSON()) : '';
  const key = document.id ?? document.url ?? formatDocumentLabel(document);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sen//Documents//VI',
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(key).slice(0, 200)}-${basic(to.slice(0, 10))}@sen`,
    `DTSTAMP:${basic(now.toJSON())}`,
    ...(moment
      ? [`DTSTART:${moment}`, `DTEND:${moment}`]
      : [`DTSTART;VALUE=DATE:${basic(to)}`, `DTEND;VALUE=DATE:${basic(nextDay(to))}`]),
    `SUMMARY:${escape(title)}`,
    ...(document.summary ? [`DESCRIPTION:${escape(document.summary)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    'TRIGGER:-P3D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(fold).join('\r\n') + '\r\n';
}
