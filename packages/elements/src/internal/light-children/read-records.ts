import type { Report } from '@sen-portal/data';
import { bare } from '@sen-portal/data/coerce.js';

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
    const entry = ownFields(item);
    const text = entry[required];
    const path = `${field}[${index}]`;
    if (typeof text === 'string' && text.trim()) return make(entry, text, path);
    report(`${path}.${required}`, text, 'text');
    return [];
  });
}

/** The fields of an object and of its class, without those that scripts of the page have put on `Object.prototype`. */
function ownFields(item: unknown): Record<string, unknown> {
  const fields = bare<Record<string, unknown>>({});
  try {
    let each = item as object | null;
    while (typeof each === 'object' && each && each !== Object.prototype) {
      for (const name of Object.getOwnPropertyNames(each)) fields[name] ??= (item as Record<string, unknown>)[name];
      each = Object.getPrototypeOf(each) as object | null;
    }
  } catch {
    // An unreadable object has no fields.
  }
  return fields;
}
