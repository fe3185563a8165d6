import { dateTime, wholeNumber, type Reader } from './coerce.js';
import { object } from './read.js';
import type { RatingSummary } from '../types.js';

/** The counts of a rating; `undefined` if it is no object, empty if there is no valid count. */
export const readRatingSummary: Reader<RatingSummary> = /* @__PURE__ */ object<RatingSummary>({
  verySatisfied: wholeNumber,
  satisfied: wholeNumber,
  notSatisfied: wholeNumber,
  asOf: dateTime,
});
