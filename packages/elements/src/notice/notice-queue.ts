import type { Report, NoticeVariant } from '@sen-portal/data';
import { dateTime } from '@sen-portal/data/coerce.js';

/** A notice as it waits for its turn: one of a list, or what stands on the element. */
export interface QueuedNotice {
  /** Whether it stands on the element itself. */
  isOwn: boolean;
  variant: NoticeVariant | undefined;
  title: string | undefined;
  text: string | undefined;
  url: string | undefined;
  /** All that it says, as one line. */
  line: string;
  id: string | undefined;
  revision: string;
  /** First moment in which it is shown, in milliseconds since 1970; NaN without one. */
  starts: number;
  /** First moment in which it is shown no more; NaN without one. */
  ends: number;
}

/** Parts of a text that follow each other as sentences. */
export const asLine = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('. ');

/** The first and the last moment of a period. A day counts from its beginning, or to its end. */
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

/** The notice whose turn it is: the first that says something, in its time, and that the visitor has not closed. */
export const currentNotice = (
  queue: readonly QueuedNotice[],
  now: number,
  isClosed: (notice: QueuedNotice) => boolean,
): QueuedNotice | undefined =>
  // A bound that is missing is NaN, and no comparison holds.
  queue.find((notice) => notice.line && !(now < notice.starts) && !(now >= notice.ends) && !isClosed(notice));

/** The next moment at which the time of a notice begins or ends; undefined when there is none. */
export function nextChange(queue: readonly QueuedNotice[], now: number): number | undefined {
  let next: number | undefined;
  for (const { starts, ends } of queue) {
    for (const moment of [starts, ends]) if (moment > now && !(moment >= next!)) next = moment;
  }
  return next;
}
