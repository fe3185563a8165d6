import { formatNumber } from '@sen-portal/data/format.js';
import type { Control } from '../internal/forms/form-access.js';
import { terms } from './field.terms.js';

/** Whether a control takes text whose length is worth counting: not that of a number, an address or a password. */
export const isCountable = (control: Control): control is HTMLTextAreaElement | HTMLInputElement =>
  control.localName === 'textarea' || ['text', 'search'].includes(control.type);

/** The greatest length of an attribute `maxlength`; undefined if it is none. */
export const mostOf = (maxlength: string | null): number | undefined =>
  maxlength !== null && /^\d{1,7}$/.test(maxlength.trim()) ? Number(maxlength) : undefined;

/** How much of a text may still be written, in words: “Còn 950 ký tự”, “Quá 12 ký tự”. */
export function counterText(length: number, most: number, locale: string): string {
  const { remaining, beyond } = terms(locale);
  return length > most ? beyond(formatNumber(length - most, locale)) : remaining(formatNumber(most - length, locale));
}
