import { wholeNumber, type Report } from '@sen-portal/data';
import type { SenElement } from './element.js';

/**
 * A whole number, `least` or more, that an author gave; what is none is named on the console and left out.
 *
 * @param report the host's own
 */
export function countFrom(
  host: SenElement,
  report: Report,
  name: string,
  value: unknown,
  least = 1,
): number | undefined {
  const number = wholeNumber(value, report, name);
  if (number === undefined || number >= least) return number;
  host.warn(`${name} starts from ${least}, got ${number}`);
  return undefined;
}
