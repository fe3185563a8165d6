/** Text as it is compared: composed letters, plain spaces and dashes, without invisible marks; with the way back. */

/** A cleaned text, and the offset in the original of each of its characters. */
export interface CleanText {
  text: string;
  /** The offset in the original of a character; the length of the original for the end. */
  at(index: number): number;
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\r]/;
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\f\v]/;
const dashes = /[\u2010-\u2015\u2212\uf0ad\u00ac]/;
const bullets = /[\u2022\u25aa\u25cf\u25e6\u2023\u00b7\uf0b7\uf0a7]/;
const odd = /[^\n\t -~À-ỹ]|[\u0300-\u036f\u00a0\u00ad\u00b7\u00ac]/;

/** The plain form of one character; '' if it is not displayed. */
function plain(sign: string): string {
  if (invisible.test(sign)) return '';
  if (spaces.test(sign)) return ' ';
  if (dashes.test(sign)) return '-';
  if (bullets.test(sign)) return '*';
  return sign === 'ð' ? 'đ' : sign === 'Ð' ? 'Đ' : sign === '\u2028' ? '\n' : sign;
}

export function cleanText(original: string): CleanText {
  // Most texts have nothing to clean: offsets are then the same.
  if (!odd.test(original)) return { text: original, at: (index) => index };
  const offsets = new Int32Array(original.length + 1);
  const pieces: string[] = [];
  let length = 0;
  for (let at = 0; at < original.length; ) {
    let end = at + 1;
    // A letter and its marks become one letter.
    while (end < original.length && end < at + 6 && /[\u0300-\u036f]/.test(original[end]!)) end++;
    const sign = end > at + 1 ? original.slice(at, end).normalize('NFC') : plain(original[at]!);
    for (let index = 0; index < sign.length; index++) offsets[length++] = at;
    if (sign) pieces.push(sign);
    at = end;
  }
  offsets[length] = original.length;
  return { text: pieces.join(''), at: (index) => offsets[Math.min(index, length)]! };
}
