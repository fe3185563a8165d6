/**
 * Lenient readers of whole objects: whatever came as JSON, as a property or from a CMS, they keep the good rest.
 *
 * A bad field is dropped and reported with its path (`articles[3].views`); fields that the kit does not know are dropped
 * in silence. None of them throws, on any input; text stays text, markup included. The time that they take grows with
 * the size of the input and with nothing else.
 */
import { isBlank, type Reader } from './coerce.js';

/** A reader for each field. */
export type Shape<T> = { [K in keyof T]-?: Reader<NonNullable<T[K]>> };

/**
 * A reader of the fields of `shape`. Without one of the `vital` fields the whole is dropped; a missing `wanted` one is
 * only reported. What throws while it is read (a getter, a proxy) is treated as no object.
 */
export const object =
  <T>(shape: Shape<T>, vital: (keyof T)[] = [], wanted = vital): Reader<T> =>
  (value, report, path = '', timeZone) => {
    try {
      if (typeof value === 'object' && value) {
        const result = {} as T;
        // Not what old scripts have put on Object.prototype.
        for (const key of Object.keys(shape) as (keyof T & string)[]) {
          // Paths are put together only for somebody who listens.
          const field = report && (path && `${path}.`) + key;
          const found = (value as Record<string, unknown>)[key];
          const good = shape[key](found, report, field, timeZone);
          if (good !== undefined) result[key] = good;
          else {
            if (isBlank(found) && wanted.includes(key)) report?.(field!, found, 'present');
            if (vital.includes(key)) return;
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

/** A reader of a list; what the reader of its items leaves out is missing in it. */
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

/** A reader that has nothing to say of what is missing. */
export const optional =
  <T>(read: Reader<T>): Reader<T> =>
  (value, report, field, timeZone) =>
    value == null ? undefined : read(value, report, field, timeZone);
