import { readCitizenId } from '@sen-portal/data/citizen-id.js';
import { formatNumber } from '@sen-portal/data/format.js';
import { readTelephone } from '@sen-portal/data/telephone.js';
import { readTypedDate } from '@sen-portal/data/typed-date.js';
import { terms } from './field.terms.js';

/** What a visitor types into a text field. */
export const fieldFormats = ['date', 'telephone', 'citizen-id'] as const;

/** What a visitor types into a text field: a day as dd/mm/yyyy, a telephone number, an identity number. */
export type FieldFormat = (typeof fieldFormats)[number];

/** Why a typed date is none, in words; undefined for a date and for an empty text. */
export function dateFault(value: string, name: string, locale: string): string | undefined {
  const read = value.trim() ? readTypedDate(value) : undefined;
  const strings = terms(locale);
  switch (read?.fault) {
    case 'form':
      return strings.dateForm(name);
    case 'year':
      return strings.dateYear(name);
    case 'month':
      return strings.dateMonth(name);
    case 'day':
      return strings.dateDay(name, `${read.days}`, monthName(read.year!, read.month!, locale));
    default:
      return undefined;
  }
}

const monthName = (year: number, month: number, locale: string) =>
  locale === 'vi'
    ? `${month}/${year}`
    : new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        Date.UTC(year, month - 1),
      );

/** What to look at again in a number, in words; never a reason to refuse it. */
export function adviceOn(
  value: string,
  format: FieldFormat | undefined,
  now: Date,
  locale: string,
): string | undefined {
  if (!value.trim()) return undefined;
  const strings = terms(locale);
  if (format === 'telephone') {
    const { fault } = readTelephone(value);
    const { telephoneForm: form, telephoneLength: length, telephonePrefix: prefix, telephoneOld: old } = strings;
    return fault && { form, length, prefix, old }[fault];
  }
  if (format !== 'citizen-id') return undefined;
  const { fault } = readCitizenId(value, now);
  const { citizenForm: form, citizenOld: old, citizenPlace: place, citizenYear: year } = strings;
  const length = strings.citizenLength(formatNumber(value.replace(/\D/g, '').length, locale));
  return fault && { form, old, place, year, length }[fault];
}
