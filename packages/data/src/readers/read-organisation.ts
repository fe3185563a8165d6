import { isVacancy } from '../organisation/positions.js';
import { dateTime, imageUrl, isBlank, reader, safeUrl, text, type Reader } from './coerce.js';
import { readContact } from './read-contact.js';
import { list, object, optional, type Shape } from './read.js';
import type { Organisation, Person, Unit } from '../types.js';

/** Most levels of units. */
const deepest = 8;

const textList = /* @__PURE__ */ list(text);

/** A list of texts; one text is a list of one. */
const texts: Reader<string[]> = (value, report, field, timeZone) =>
  isBlank(value) ? undefined : typeof value === 'string' ? [value] : textList(value, report, field, timeZone);

/** A text, or several for the lines of one. */
const lines: Reader<string> = (value, report, field, timeZone) =>
  Array.isArray(value)
    ? textList(value, report, field, timeZone)?.join('\n') || undefined
    : text(value, report, field, timeZone);

const yearOrDay = /* @__PURE__ */ reader<string>('due', (value, timeZone) => {
  const written = typeof value === 'number' ? `${value}` : value;
  if (typeof written === 'string' && /^\s*\d{4}\s*$/.test(written)) return written.trim();
  return dateTime(written, undefined, '', timeZone)?.slice(0, 10);
});

const personShape: Shape<Person> = {
  name: text,
  title: text,
  position: lines,
  since: yearOrDay,
  acting: /* @__PURE__ */ reader('flag', (value) => (typeof value === 'boolean' ? value : undefined)),
  tasks: texts,
  contact: readContact,
  biography: text,
  photo: imageUrl,
  reception: text,
  url: safeUrl,
};

const personFields = /* @__PURE__ */ object<Person>(personShape);

/** One person; a name such as “Khuyết” is none. `undefined` without a name and a position. */
const readPerson: Reader<Person> = (value, report, path = '', timeZone) => {
  const person = personFields(value, report, path, timeZone);
  if (!person) return;
  if (person.name && isVacancy(person.name)) {
    delete person.name;
    delete person.title;
  }
  if (person.name || person.position) return person;
  report?.(path && `${path}.position`, undefined, 'present');
  return;
};

const people = /* @__PURE__ */ optional(/* @__PURE__ */ list(readPerson));

/** The reader of units that are `level` levels deep. */
const unitsAt =
  (level: number): Reader<Unit[]> =>
  (value, report, path, timeZone) => {
    if (value == null) return;
    if (level > deepest) return void report?.(path ?? '', value, 'levels');
    const unit = object<Unit>(
      { name: text, tasks: texts, contact: readContact, url: safeUrl, people, units: unitsAt(level + 1) },
      ['name'],
    );
    return list(unit)(value, report, path, timeZone);
  };

const readFields = /* @__PURE__ */ object<Partial<Organisation>>({ name: text, units: /* @__PURE__ */ unitsAt(1) });

/**
 * The valid fields of an organisation, all optional; bare, or in an object under `organisation`. A list is one of units.
 * For elements that merge several sources. `undefined` if it is no object.
 */
export const readOrganisationFields: Reader<Partial<Organisation>> = (value, report, path = '', timeZone) =>
  readFields(unwrapped(value), report, path, timeZone);

function unwrapped(value: unknown): unknown {
  try {
    if (Array.isArray(value)) return { units: value as unknown[] };
    if (typeof value === 'object' && value && Object.hasOwn(value, 'organisation') && !Object.hasOwn(value, 'units'))
      return (value as { organisation: unknown }).organisation;
  } catch {
    // An unreadable object is reported by the reader.
  }
  return value;
}

/**
 * An organisation; units without a name, and people without a name and a position are dropped. `undefined` if it is no
 * object, or without a name or units.
 */
export const readOrganisation: Reader<Organisation> = (value, report, path = '', timeZone) => {
  const read = readOrganisationFields(value, report, path, timeZone);
  if (!read) return;
  for (const key of ['name', 'units'] as const)
    if (read[key] === undefined) return void report?.(path ? `${path}.${key}` : key, undefined, 'present');
  return read as Organisation;
};
