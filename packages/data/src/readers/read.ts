/**
 * Lenient readers of whole objects, given as JSON, as a property or by a CMS: they keep all valid fields.
 *
 * An invalid field is dropped and reported with its path (`articles[3].views`); unknown fields are dropped without a
 * report. No reader throws on any input; text stays text, markup included. Their time is linear in the size of the input.
 */
import { bare, isBlank, type Reader } from './coerce.js';

/** A field of an object, unless a script of the page has put it on `Object.prototype`; getters of a class count. */
const fieldOf = (value: Record<string, unknown>, key: string): unknown =>
  key in Object.prototype && !Object.hasOwn(value, key) ? undefined : value[key];

/** A reader for each field. */
export type Shape<T> = { [K in keyof T]-?: Reader<NonNullable<T[K]>> };

/**
 * A reader of the fields of `shape`. An object without one of the `required` fields is dropped; a missing `recommended`
 * field is only reported. An object that throws while it is read (a getter, a proxy) is treated as a wrong type.
 */
export const object =
  <T>(shape: Shape<T>, required: (keyof T)[] = [], recommended = required): Reader<T> =>
  (value, report, path = '', timeZone) => {
    try {
      if (typeof value === 'object' && value) {
        const result = bare({}) as T;
        for (const key of Object.keys(shape) as (keyof T & string)[]) {
          // Paths are only built if somebody listens.
          const field = report && (path && `${path}.`) + key;
          const found = fieldOf(value as Record<string, unknown>, key);
          const good = shape[key](found, report, field, timeZone);
          if (good !== undefined) result[key] = good;
          else {
            if (isBlank(found) && recommended.includes(key)) report?.(field!, found, 'present');
            if (required.includes(key)) return;
          }
        }
        return result;
      }
    } catch {
      // Reported below.
    }
    report?.(path, value, 'object');
    return;
  };

/** A reader of a list; drops the items that `read` drops. */
export const list =
  <T>(read: Reader<T>, name = ''): Reader<T[]> =>
  (value, report, path = name, timeZone) => {
    try {
      if (Array.isArray(value)) {
        const result: T[] = [];
        for (let index = 0; index < value.length; index++) {
          const good = read(value[index], report, report && `${path}[${index}]`, timeZone);
          if (good !== undefined) result.push(good);
        }
        return result;
      }
    } catch {
      // Reported below.
    }
    report?.(path, value, 'list');
    return;
  };

/** A reader that does not report a missing value. */
export const optional =
  <T>(read: Reader<T>): Reader<T> =>
  (value, report, field, timeZone) =>
    value == null ? undefined : read(value, report, field, timeZone);
