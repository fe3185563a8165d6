/** The fields of people and units by their labels, as heads of columns, terms and “Điện thoại: …” name them. */
import { foldDiacritics } from '../formats/collate.js';
import { findDate } from '../formats/parse-human-date.js';
import { bare } from '../readers/coerce.js';
import type { Contact, Person, Unit } from '../types.js';
import { isActing } from './positions.js';

/** A field that a label names. */
export type Field =
  | 'number'
  | 'name'
  | 'position'
  | 'telephone'
  | 'email'
  | 'address'
  | 'tasks'
  | 'reception'
  | 'unit'
  | 'photo'
  | 'biography'
  | 'since';

const labels: [RegExp, Field][] = [
  [/^(stt|tt|so tt|so thu tu|no\.?|#)$/, 'number'],
  [/^(ho (va |, ?)?ten( can bo| lanh dao| cong chuc)?|ten can bo|(full )?name)$/, 'name'],
  [/^(chuc (vu|danh)|vi tri|position)(?![a-z])|^office$/, 'position'],
  [/^(so )?(dien thoai|dt|sdt|di dong|tel|telephone|phone|mobile|hotline|duong day nong)(?![a-z])/, 'telephone'],
  [/^((dia chi|hop) )?(e-?mail|thu dien tu)(?![a-z])|^hop thu/, 'email'],
  [/^(lich |ngay |thoi gian )?tiep (cong )?dan|^(citizen )?reception|^receives citizens/, 'reception'],
  [
    /^(chuc nang|nhiem vu|linh vuc|phan cong|phu trach|cong viec|noi dung phu trach|mang phu trach|tasks?|responsib|duties)/,
    'tasks',
  ],
  [/^((ten )?don vi|phong,? ban|bo phan|co quan|unit|department)(?![a-z])/, 'unit'],
  [/^(dia chi|tru so|noi lam viec|phong lam viec|address|room)(?![a-z])/, 'address'],
  [/^(anh|hinh anh|chan dung|photo)$/, 'photo'],
  [/^(tieu su|so yeu ly lich|qua trinh cong tac|biography)/, 'biography'],
  [/^(tu ngay|giu chuc( vu)? tu|ngay bo nhiem|bo nhiem( tu)?( ngay)?|since)$/, 'since'],
];

/** The field that a label names; undefined for another text. */
export function fieldOf(label: string): Field | undefined {
  if (label.length > 60) return;
  const folded = foldDiacritics(label)
    .replace(/[:*.()]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return labels.find(([form]) => form.test(folded))?.[1];
}

/** A line such as “Điện thoại: 024 …”, taken apart; undefined for another line. */
export function labelled(line: string): { field: Field; label: string; value: string } | undefined {
  const [, label = '', value = ''] = /^([^:]{2,60}?)\s*:\s*(\S.*)$/su.exec(line) ?? [];
  const field = label ? fieldOf(label) : undefined;
  return field && { field, label, value };
}

const reached =
  /(?<![\p{L}])((?:(?:số|địa chỉ|hộp) )?(?:điện thoại|đt|sđt|di động|tel|telephone|phone|mobile|hotline|fax|e-?mail|thư điện tử|địa chỉ|address)(?![\p{L}])[^:;,\d@]{0,20}):\s*/giu;

/** A value that has a label within a line. */
export interface LabelledValue {
  /** Undefined for a label such as “Fax”. */
  field: Field | undefined;
  label: string;
  value: string;
}

/** A line with ways to reach somebody in it (“Ông A – ĐT: 024 …; Email: …”), and what stands before the first of them. */
export function contactIn(line: string): { text: string; values: LabelledValue[] } {
  const found = [...line.matchAll(reached)];
  if (!found.length) return { text: line, values: [] };
  const trim = (text: string) => {
    const bare = text.replace(/^[\s;,|–—-]+|[\s;,|(–—-]+$/g, '');
    return bare.includes('(') ? bare : bare.replace(/\)$/, '');
  };
  return {
    text: trim(line.slice(0, found[0]?.index)),
    values: found.flatMap((match, at) => {
      const label = match[1]!.trim();
      const value = trim(line.slice(match.index + match[0].length, found[at + 1]?.index));
      return value ? [{ field: fieldOf(label), label, value }] : [];
    }),
  };
}

/** The items of tasks in one text: its lines, or the pieces between semicolons. */
export const taskItems = (value: string): string[] =>
  value
    .split(/\n|;\s/)
    .map((item) => item.replace(/^[\s\-–•+*]+|[\s;.]+$/g, ''))
    .filter(Boolean);

/** A person whose fields are being collected. */
export interface PersonDraft {
  name?: string | undefined;
  title?: string | undefined;
  positions: string[];
  biography: string[];
  tasks: string[];
  contact: Contact;
  since?: string;
  reception?: string;
  photo?: string;
  url?: string;
}

export const newPerson = (): PersonDraft => ({ positions: [], biography: [], tasks: [], contact: {} });

/** A year or a date alone. */
const dayOf = (value: string): string | undefined =>
  /^\d{4}$/.test(value)
    ? value
    : /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(value)
      ? findDate(value)?.slice(0, 10)
      : undefined;

/** Adds the value of a field other than name. A label without a field becomes a line of the biography. */
export function addField(person: PersonDraft, field: Field | undefined, label: string, value: string): void {
  if (field === 'telephone' || field === 'email' || field === 'address') {
    const known = person.contact[field];
    person.contact[field] = known ? `${known}, ${value}` : value;
  } else if (field === 'tasks') person.tasks.push(...taskItems(value));
  else if (field === 'position') person.positions.push(...value.split('\n').filter(Boolean));
  else if (field === 'reception') person.reception = person.reception ? `${person.reception}; ${value}` : value;
  else if (field === 'biography') person.biography.push(value);
  else {
    const day = field === 'since' ? dayOf(value) : undefined;
    if (day) person.since = day;
    else person.biography.push(label ? `${label}: ${value}` : value);
  }
}

/** The finished person. */
export function finished({ name, title, positions, biography, tasks, contact, ...rest }: PersonDraft): Person {
  return bare<Person>({
    ...(name && { name }),
    ...(title && { title }),
    ...(positions.length && { position: positions.join('\n') }),
    ...(positions.some(isActing) && { acting: true }),
    ...(tasks.length && { tasks }),
    ...(Object.keys(contact).length && { contact: bare(contact) }),
    ...(biography.length && { biography: biography.join('\n') }),
    ...rest,
  });
}

/** Adds ways to reach a person; those without a field of their own are lines of the biography. */
export const addValues = (person: PersonDraft, values: readonly LabelledValue[]): void => {
  for (const { field, label, value } of values) addField(person, field, label, value);
};

/** Adds the value of a field to a unit; false if units have none of the kind. */
export function addUnitField(unit: Unit, field: Field, value: string): boolean {
  if (field === 'tasks') (unit.tasks ??= []).push(...taskItems(value));
  else if (field === 'telephone' || field === 'email' || field === 'address') {
    const known = unit.contact?.[field];
    unit.contact = bare<Contact>({ ...unit.contact, [field]: known ? `${known}, ${value}` : value });
  } else return false;
  return true;
}
