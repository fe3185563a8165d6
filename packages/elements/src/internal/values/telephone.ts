/** A piece of what an author wrote as a telephone number, and what it dials. */
export interface Telephone {
  text: string;
  /** `tel:` with the digits; undefined where they are not sure. */
  url?: string | undefined;
}

/** The longest number that there is (ITU-T E.164), and the longest one within Việt Nam. */
const [mostDigits, mostAtHome] = [15, 11];

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** A number that needs nothing before it: with an area code, or a short one such as 113 or 1022. */
const isWhole = (text: string) => {
  const digits = digitsOf(text);
  return digits.length >= 8 || (/^[1-9]\d{2,4}$/.test(digits) && !text.includes('('));
};

/** What a telephone dials, without the zero in `+84 (0)24` and without an extension. */
function urlOf(text: string): string | undefined {
  const [number] = /^[\d\s+().–-]+/.exec(text) ?? [''];
  const digits = digitsOf(number.replace(/(\+\d[\d\s]*)\(0\)/, '$1'));
  const most = /^(\s*\+|00)/.test(number) ? mostDigits : mostAtHome;
  if (digits.length < 3 || digits.length > most) return undefined;
  return `tel:${number.trim().startsWith('+') ? '+' : ''}${digits}`;
}

/**
 * The numbers in a text. Two that a dash, a slash, a comma or a word parts are two; a shortened second one
 * (`024 3825 3536 - 37`) may be a range or an extension, and nobody knows what to dial.
 */
export function telephonesIn(text: string): Telephone[] {
  const pieces = text
    .split(/\s+[-–—]\s+|\s*[/,]\s*|\s+(?:hoặc|và|or|and)\s+/i)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const numbers = pieces.filter((piece) => /^[\d\s+().–-]+$/.test(piece));
  // With words in them the pieces are no list of numbers: `024 3825 3536, máy lẻ 12`.
  if (pieces.length < 2 || numbers.length < 2) return [{ text, url: urlOf(text) }];
  if (pieces.every((piece) => isWhole(piece) && urlOf(piece)))
    return pieces.map((piece) => ({ text: piece, url: urlOf(piece) }));
  // An area code apart from its number: `(024) - 3825 3536`.
  const isCode = /^[\d\s+().–-]+$/.test(text) && /^\(?(\+\d{1,3}[\s)]*)?\(?0?\d{1,3}\)?$/.test(pieces[0]!);
  return [{ text, url: isCode ? urlOf(text) : undefined }];
}
