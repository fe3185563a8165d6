/** The end of a consultation as an entry for calendars. */
import { calendarFile } from '../formats/icalendar.js';
import { formatDocumentLabel } from './document-label.js';
import type { ParsedDocument } from '../types.js';

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
  const key = document.id ?? document.url ?? formatDocumentLabel(document);
  const event = {
    uid: `${encodeURIComponent(key).slice(0, 200)}-${to.slice(0, 10).replaceAll('-', '')}@sen`,
    start: to,
    summary: title,
    description: document.summary,
    url,
    reminder: 3,
    isFree: true,
  };
  return calendarFile([event], now);
}
