/** The state of a document by its dates, the clock and the time zone. */
import { vietnamTime } from '../formats/zone.js';
import { dayIn } from '../formats/day.js';
import type { ParsedDocument } from '../types.js';

/** The states of a document, in the order in which filters list them. */
export const documentStates = [
  'consultation-open',
  'not-yet-in-force',
  'in-force',
  'expired',
  'consultation-closed',
  'unknown',
] as const;

/** The state of a document; `unknown` if its dates do not tell for certain. */
export type DocumentState = (typeof documentStates)[number];

/**
 * The state of a document. Days are those of the time zone.
 *
 * In force from `inForceFrom`; expired from `expiresOn` on, which is the first day without force (“hết hiệu lực kể từ
 * ngày”, Law on the promulgation of legal documents). A draft is open for consultation to the end of `consultation.to`;
 * a document with a date of force is no draft any more. `unknown` without the dates, if they contradict each other, and
 * for a document that has been replaced on a day that is not known.
 *
 * @param now the present moment
 * @param timeZone IANA name. Default: `Asia/Ho_Chi_Minh`
 */
export function documentState(document: ParsedDocument, now: Date, timeZone: string = vietnamTime): DocumentState {
  return stateOn(document, dayIn(now, timeZone), now);
}

/** {@link documentState} for thousands of documents: the day is computed once. */
export function stateOn(
  { inForceFrom, expiresOn, replacedBy, consultation }: ParsedDocument,
  today: string,
  now: Date,
): DocumentState {
  if (inForceFrom || expiresOn) {
    if (inForceFrom && expiresOn && expiresOn < inForceFrom) return 'unknown';
    if (expiresOn && today >= expiresOn) return 'expired';
    if (!inForceFrom) return 'unknown';
    if (today < inForceFrom) return 'not-yet-in-force';
    // Replaced in whole, in part, or by a document that is not in force yet: its dates would tell.
    return replacedBy?.length && !expiresOn ? 'unknown' : 'in-force';
  }
  if (!consultation) return 'unknown';
  const { from, to } = consultation;
  if (from && isBefore(now, today, from)) return 'unknown';
  const isOver = to.length === 10 ? today > to : +now > Date.parse(to);
  return isOver ? 'consultation-closed' : 'consultation-open';
}

const isBefore = (now: Date, today: string, moment: string) =>
  moment.length === 10 ? today < moment : +now < Date.parse(moment);
