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
// A letter with its marks, or a character that is not plain.
const odd = /\p{L}[\u0300-\u036f]{1,5}|[^\n\t -~À-\u02ff\u1ea0-\u1ef9]|[ÐðƢƣ]/gu;

/** Characters that stand for others; old fonts draw “ƣ” as “ư”. */
const alike: Record<string, string> = { ð: 'đ', Ð: 'Đ', ƣ: 'ư', Ƣ: 'Ư', '\u2028': '\n' };

/** The plain form of one character; '' if it is not displayed. */
function plain(sign: string): string {
  if (invisible.test(sign)) return '';
  if (spaces.test(sign)) return ' ';
  if (dashes.test(sign)) return '-';
  if (bullets.test(sign)) return '*';
  return alike[sign] ?? sign;
}

export function cleanText(original: string): CleanText {
  // Where a cleaned text has another offset than the original: pairs of both, in order.
  const [cleaned, given]: [number[], number[]] = [[0], [0]];
  const pieces: string[] = [];
  let length = 0;
  let at = 0;
  const keep = (text: string) => {
    pieces.push(text);
    length += text.length;
  };
  for (const { 0: written, index } of original.matchAll(odd)) {
    keep(original.slice(at, index));
    const sign = written.length > 1 ? written.normalize('NFC') : plain(written);
    keep(sign);
    at = index + written.length;
    if (sign.length === written.length) continue;
    cleaned.push(length);
    given.push(at);
  }
  keep(original.slice(at));
  return {
    text: pieces.join(''),
    at(index) {
      let [low, high] = [0, cleaned.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (cleaned[middle]! <= index) low = middle;
        else high = middle - 1;
      }
      return Math.min(given[low]! + index - cleaned[low]!, original.length);
    },
  };
}
