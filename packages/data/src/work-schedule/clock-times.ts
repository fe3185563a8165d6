/** Times of day as schedules write them: “08 giờ 00’”, “8h30”, “14g00”, “7 giờ 30 phút - 9 giờ”. */
import type { DaySession } from '../types.js';

/** A time, or a span of time, at the beginning of a text. */
export interface FoundTime {
  /** `HH:MM` */
  start: string;
  end?: string | undefined;
  /** Length of what was read. */
  length: number;
}

// On folded text. A lone hour needs its unit, and no letter behind it: “8 hộ” is no time.
const clock =
  /(\d{1,2}) ?(?:(?:gio|h|g) ?(?:([0-5]\d)(?!\d)|(?![\da-z]))|:([0-5]\d)(?!\d)) ?(?:phut(?![a-z])|p(?![a-z])|['’′`])? ?(?:(am|pm|sang|trua|chieu|toi)(?![a-z]))?/
    .source;
const span = new RegExp(
  `^(?:(?:thoi gian|vao luc|luc|tu|vao) ?:? ?)?\\(?${clock}\\)?(?: ?(?:-|–|—|~|den|toi|to) ?${clock})?`,
);
const single = new RegExp(`(?<![a-z])(?:vao )?luc ${clock}`);
const any = new RegExp(`(?<![\\da-z])${clock}`, 'g');

const afternoon = /^(pm|chieu|toi)$/;

/** The hour of the day; undefined if it contradicts the session. */
function hourIn(hour: number, half: string | undefined, session: DaySession | undefined): number | undefined {
  if (hour > 23) return;
  if (half) {
    if (half === 'trua') return hour < 4 ? hour + 12 : hour;
    if (hour > 12) return hour;
    return (hour % 12) + (afternoon.test(half) ? 12 : 0);
  }
  if (session === 'morning') return hour >= 4 && hour <= 12 ? hour : undefined;
  // “1h30” under “Chiều” is 13:30; “8h00” there is a mistake that nobody can resolve.
  if (session === 'afternoon') return hour >= 1 && hour <= 6 ? hour + 12 : hour >= 11 && hour < 20 ? hour : undefined;
  if (session === 'evening') return hour >= 5 && hour <= 11 ? hour + 12 : hour >= 16 ? hour : undefined;
  return hour;
}

const two = (number: number | string) => `${number}`.padStart(2, '0');

const timeFrom = (groups: (string | undefined)[], session: DaySession | undefined): string | undefined => {
  const [hour, minutes, colonMinutes, half] = groups;
  const found = hourIn(Number(hour), half, session);
  return found === undefined ? undefined : `${two(found)}:${minutes ?? colonMinutes ?? '00'}`;
};

/**
 * The time at the beginning of a folded text; undefined without one, `'contradiction'` if it is not of the session or
 * ends before it begins.
 */
export function timeAtStart(folded: string, session: DaySession | undefined): FoundTime | 'contradiction' | undefined {
  const found = span.exec(folded.slice(0, 80));
  if (!found) return;
  const start = timeFrom(found.slice(1, 5), session);
  // The end of a span in the morning may be at noon or after it.
  const end = found[5] ? timeFrom(found.slice(5, 9), session === 'morning' ? undefined : session) : undefined;
  if (!start || (found[5] && !end)) return 'contradiction';
  // “8h00 - 8h00” has no end of its own.
  if (end && end < start) return 'contradiction';
  return { start, length: found[0].length, ...(end && end !== start && { end }) };
}

/** The one time of a folded text that stands after “lúc”; undefined if there are others beside it. */
export function timeInside(folded: string, session: DaySession | undefined): FoundTime | 'contradiction' | undefined {
  const found = single.exec(folded);
  if (!found || [...folded.matchAll(any)].length !== 1) return;
  const start = timeFrom(found.slice(1, 5), session);
  return start ? { start, length: 0 } : 'contradiction';
}

/** Whether a folded text is nothing but times and their separators. */
export const isOnlyTimes = (folded: string): boolean =>
  /\d/.test(folded) &&
  !folded
    .replace(any, '')
    .replace(/(?<![a-z])(tu|den|luc|vao|toi|thoi gian)(?![a-z])/g, '')
    .replace(/[\s\-–—~:.,;()]/g, '');
