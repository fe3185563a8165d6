import { formatDate, formatNumber } from '@sen-portal/data/format.js';
import type { Control } from './form-access.js';
import { validityTerms } from './validity.terms.js';

const isDate = (type: string) => /^(date|datetime-local|month|week|time)$/.test(type);

/** What a visitor must do to fill in a control that is empty. */
function missing(control: Control, name: string, locale: string): string {
  const terms = validityTerms(locale);
  if (control instanceof HTMLSelectElement || control.type === 'radio') return terms.choose(name);
  if (control.type === 'checkbox') return terms.tick(name);
  return control.type === 'file' ? terms.attach(name) : terms.enter(name);
}

/** A bound of a control as people read it. */
const bound = ({ type }: HTMLInputElement, value: string, locale: string) =>
  type === 'date' || type === 'datetime-local'
    ? formatDate(value.slice(0, 10), locale)
    : isDate(type)
      ? value
      : formatNumber(Number(value), locale);

/**
 * What is wrong with the value of a control, by its native validity, in the language of the page; undefined if nothing
 * is, or if browsers do not check it (disabled, read-only). One fault at a time, the one to mend first.
 *
 * @param name of the field, as in its label
 */
export function faultOf(control: Control, name: string, locale: string): string | undefined {
  if (!control.willValidate) return undefined;
  const { validity, validationMessage } = control;
  if (validity.valid) return undefined;
  const terms = validityTerms(locale);
  const { type, value, minLength, maxLength, min, max, step, title } = control as HTMLInputElement;
  const count = (number: number) => formatNumber(number, locale);
  // The browser's own sentence is in the language of the browser; a custom error is the author's.
  if (validity.customError) return validationMessage;
  if (validity.badInput)
    return type === 'number' ? terms.number(name) : isDate(type) ? terms.badDate(name) : terms.bad(name);
  if (validity.valueMissing) return missing(control, name, locale);
  if (validity.typeMismatch) return type === 'url' ? terms.url(name) : terms.email(name);
  if (validity.tooLong) return terms.tooLong(name, count(maxLength), count(value.length));
  if (validity.tooShort) return terms.tooShort(name, count(minLength), count(value.length));
  const input = control as HTMLInputElement;
  if (validity.rangeUnderflow) return (isDate(type) ? terms.notBefore : terms.atLeast)(name, bound(input, min, locale));
  if (validity.rangeOverflow) return (isDate(type) ? terms.notAfter : terms.atMost)(name, bound(input, max, locale));
  if (validity.patternMismatch) return terms.pattern(name, title.trim());
  if (validity.stepMismatch)
    return Number(step || 1) === 1 && type === 'number' ? terms.whole(name) : terms.step(name, step || '1');
  return validationMessage || terms.bad(name);
}
