/** Numbers as people write them, in Vietnamese and English, and as content management systems print them. */

/**
 * Pattern of one number: `17,740`, `1.204`, `2 462 134`, `12.345,67`, `99,5`. A single group of three digits after a
 * comma or a point are thousands (`1.204`), save after a zero (`0,204`). Addresses and versions (`127.0.0.1`) are none.
 */
export const numberPattern =
  "(?<![\\d.,])(?:[1-9]\\d{0,2}(?:(?:\\.\\d{3})+(?:,\\d+)?|(?:,\\d{3})+(?:\\.\\d+)?|(?:[\\s'’]\\d{3})+(?:[.,]\\d+)?)|\\d+(?:[.,]\\d+)?)(?![.,]?\\d)";

const first = new RegExp(numberPattern);
const grouped = /^[1-9]\d{0,2}([.,\s'’])\d{3}(?!\d)/;

/**
 * The first number in a text, whatever separators it has: `45 lượt` → 45, `17,740` → 17740, `99,5%` → 99.5. A minus
 * counts at the start of the text alone. Words of scale are not looked at: `1,2 triệu` is 1.2.
 */
export function readLocalisedNumber(text: string): number | undefined {
  const written = first.exec(text)?.[0];
  if (!written) return;
  const separator = grouped.exec(written)?.[1];
  const digits = separator
    ? written.replace(/[.,\s'’]/g, (sign) => (sign === separator || /\s/.test(sign) ? '' : sign))
    : written;
  const number = +digits.replace(',', '.');
  return /^\s*[-−]/.test(text) ? -number : number;
}
