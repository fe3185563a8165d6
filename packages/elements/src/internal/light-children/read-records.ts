import type { Report } from '@sen-portal/data';

/**
 * Reads a list of objects with one required text field; invalid entries are dropped and reported.
 *
 * @param required name of the required text field
 * @param make creates the result of a valid entry from the entry, its text and the path of its fields in reports
 */
export function readRecords<T>(
  given: unknown,
  report: Report,
  field: string,
  required: string,
  make: (entry: Record<string, unknown>, text: string, path: string) => T,
): T[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) {
    report(field, given, 'list');
    return [];
  }
  return given.flatMap((item: unknown, index) => {
    const entry = (item ?? {}) as Record<string, unknown>;
    const text = entry[required];
    const path = `${field}[${index}]`;
    if (typeof text === 'string' && text.trim()) return make(entry, text, path);
    report(`${path}.${required}`, text, 'text');
    return [];
  });
}
