/** Localised numbers, in Vietnamese and English, as printed by content management systems. */

/**
 * Pattern of a number: `17,740`, `1.204`, `2 462 134`, `12.345,67`, `99,5`. A single group of three digits after a
 * comma or a point are thousands (`1.204`), except after a zero (`0,204`). Addresses and versions (`127.0.0.1`) do not
 * match, nor do figures of adjacent cells or lines, which a tab or a line break separates.
 */
export const numberPattern =
  "(?<![\\d.,])(?:[1-9]\\d{0,2}(?:(?:\\.\\d{3})+(?:,\\d+)?|(?:,\\d{3})+(?:\\.\\d+)?|(?:[ \\u00a0\\u2009\\u202f'’]\\d{3})+(?:[.,]\\d+)?)|\\d+(?:[.,]\\d+)?)(?![.,]?\\d)";

const first = new RegExp(numberPattern);
const grouped = /^[1-9]\d{0,2}([., \u00a0\u2009\u202f'’])\d{3}(?!\d)/;

/**
 * The first number in a text, with any separators: `45 lượt` → 45, `17,740` → 17740, `99,5%` → 99.5. A minus sign counts
 * only at the start of the text. Scale words are ignored: `1,2 triệu` is 1.2.
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
