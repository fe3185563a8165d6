import type { Report } from '@sen-portal/data';
import { wholeNumber } from '@sen-portal/data/coerce.js';
/** A whole number, `least` or more, that an author gave; what is none is named on the console and left out. */
export function parseCount(report: Report, name: string, value: unknown, least = 1): number | undefined {
  const number = wholeNumber(value, report, name);
  if (number === undefined || number >= least) return number;
  report(name, number, `at least ${least}`);
  return undefined;
}
