import type { Report, NoticeVariant } from '@sen-portal/data';
import { dateTime } from '@sen-portal/data/coerce.js';

/** A notice in the queue: an item of the list, or the content of the element. */
export interface QueuedNotice {
  /** Whether it is the content of the element. */
  isOwn: boolean;
  variant: NoticeVariant | undefined;
  title: string | undefined;
  text: string | undefined;
  url: string | undefined;
  /** The whole text as one line. */
  line: string;
  id: string | undefined;
  revision: string;
  /** Start of the period, in milliseconds since 1970; NaN if unlimited. */
  starts: number;
  /** End of the period (exclusive); NaN if unlimited. */
  ends: number;
}

/** Joins texts as sentences. */
export const asLine = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('. ');

/** Start and end of a period. A date counts from its start, or to its end. */
export function periodOf(
  from: string | undefined,
  until: string | undefined,
  report: Report,
  timeZone: string | undefined,
): { starts: number; ends: number } {
  const moment = (given: string | undefined, name: string, time: string) => {
    const exact = dateTime(given, report, name, timeZone);
    return Date.parse((exact?.length === 10 ? dateTime(`${exact}T${time}`, undefined, '', timeZone) : exact) ?? '');
  };
  return { starts: moment(from, 'starts', '00:00'), ends: moment(until, 'ends', '23:59:59.999') };
}

/** The notice to show: the first that has text, is in its period, and is not closed. */
export const currentNotice = (
  queue: readonly QueuedNotice[],
  now: number,
  isClosed: (notice: QueuedNotice) => boolean,
): QueuedNotice | undefined =>
  // An unlimited bound is NaN, for which every comparison is false.
  queue.find((notice) => notice.line && !(now < notice.starts) && !(now >= notice.ends) && !isClosed(notice));

/** The next start or end of a period; undefined if there is none. */
export function nextChange(queue: readonly QueuedNotice[], now: number): number | undefined {
  let next: number | undefined;
  for (const { starts, ends } of queue) {
    for (const moment of [starts, ends]) if (moment > now && !(moment >= next!)) next = moment;
  }
  return next;
}
