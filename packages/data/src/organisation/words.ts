/** A text as words are compared: lower case, composed, one way of placing the accent in “ủy”. */
export const lowerCase = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/uỷ/g, 'ủy').replace(/’/g, "'").trim();
