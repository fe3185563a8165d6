/** Telephone numbers of Việt Nam. */

/**
 * Why a text is no telephone number of Việt Nam: `form` (other signs than figures and separators), `length`, `prefix`
 * (no such range), `old` (a mobile number of eleven figures, which have had ten since 2018).
 */
export type TelephoneFault = 'form' | 'length' | 'prefix' | 'old';

/** `hotline` are 1800 (free of charge) and 1900. */
export type TelephoneKind = 'mobile' | 'landline' | 'hotline';

/** A number as it is dialled in the country, without separators, or why it is none. */
export type Telephone =
  | { readonly national: string; readonly kind: TelephoneKind; readonly fault?: undefined }
  | { readonly fault: TelephoneFault };

/** Ranges by their first figures, with the lengths of the numbers in them. */
const ranges: readonly (readonly [form: RegExp, kind: TelephoneKind, lengths: readonly number[]])[] = [
  [/^0[35789]/, 'mobile', [10]],
  // An area code of three or four figures with its zero; eleven figures since the change of codes in 2017.
  [/^02/, 'landline', [11]],
  [/^1[89]00/, 'hotline', [8, 10]],
];

/** The ranges of eleven figures that became ranges of ten in 2018. */
const oldMobile = /^01(2\d|6[2-9]|86|88|99)\d{7}$/;

/**
 * Reads a telephone number of Việt Nam: mobile (03, 05, 07, 08, 09), landline (02), 1800 and 1900; with spaces, dots,
 * hyphens and brackets; with +84 or 0084 before it, also as `+84 (0)24`.
 *
 * Numbers of other countries, and short ones such as 113, are faults: use the result as a hint, never to refuse a number.
 */
export function readTelephone(text: string): Telephone {
  const typed = text.normalize('NFKC').trim();
  if (!/^\+?[\d\s().–-]+$/.test(typed)) return { fault: 'form' };
  const figures = typed.replace(/[^\d+]/g, '');
  const national = figures.replace(/^(\+84|0084)0?/, '0');
  if (national.startsWith('+')) return { fault: 'prefix' };
  if (oldMobile.test(national)) return { fault: 'old' };
  const [, kind, lengths] = ranges.find(([form]) => form.test(national)) ?? [];
  if (!kind || !lengths) return { fault: national.length < 8 ? 'length' : 'prefix' };
  return lengths.includes(national.length) ? { national, kind } : { fault: 'length' };
}
