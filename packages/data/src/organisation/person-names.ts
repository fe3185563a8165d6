/** Names of people, and the titles before them. */
import { isFamilyName } from '../work-schedule/people.js';
import { isPosition } from './positions.js';
import { isUnitName } from './unit-names.js';

/** A name and what stands before it. */
export interface NamedPerson {
  name: string;
  title?: string;
}

const honorific = /^(?:đồng chí|đ\/c|đc|ông|bà|mr|mrs|ms|dr)[.:]?(?=\s|$)/iu;
const degree = /^(?:GS|PGS|TSKH|TS|ThS|Th\.S|BSCKI{1,2}|BS|KS|CN|DS|LS)(?:\.\s?|\s)/u;
const rank = /^(?:thiếu|trung|thượng|đại) (?:úy|tá|tướng)(?=\s)/iu;

// Words, provinces and cities that begin as family names do; headings are in capitals.
const noName =
  /^(?:văn (?:hóa|hoá|thư|bản|nghệ)|tôn giáo|danh (?:bạ|sách|mục)|từ thiện|lý lịch|thái (?:bình|nguyên)|hà (?:nội|nam|giang|tĩnh|đông)|hồ chí minh|cao bằng|lâm đồng|đồng (?:nai|tháp))(?![\p{L}])/iu;

/** Whether a text is the name of a person: two words or more, each of which begins with a capital letter. */
export function isName(text: string): boolean {
  const words = text.normalize('NFC').split(' ');
  return (
    text.length < 60 &&
    words.length > 1 &&
    words.length < 8 &&
    words.every((word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word)) &&
    !noName.test(text) &&
    !isUnitName(text) &&
    !isPosition(text)
  );
}

const isFamily = (word: string): boolean => isFamilyName(word.slice(0, 1) + word.slice(1).toLowerCase());

/** Whether a text begins with a family name of Vietnam, as a name does. */
export const hasFamilyName = (text: string): boolean => isFamily(text.normalize('NFC').split(' ', 1)[0] ?? '');

/**
 * The name in a text apart from its titles; `undefined` if it is none for certain. “Ông” is a family name, too: it is a
 * title only before a family name.
 */
export function personName(text: string): NamedPerson | undefined {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (line.length > 100) return;
  let rest = line;
  for (;;) {
    const found = (honorific.exec(rest) ?? degree.exec(rest) ?? rank.exec(rest))?.[0];
    if (!found) break;
    rest = rest.slice(found.length).replace(/^[\s:.]+/, '');
  }
  if (!isName(rest)) return;
  if (rest === line) return { name: rest };
  if (/^ông\s/iu.test(line) && !hasFamilyName(rest)) return isName(line) ? { name: line } : undefined;
  return { name: rest, title: line.slice(0, -rest.length).replace(/[\s:]+$/, '') };
}

const addressed = /(?<!\p{L})(?:[Ôô]ng|ÔNG|[Bb]à|BÀ|[Đđ]ồng chí|ĐỒNG CHÍ|[Đđ]\/c)[.:]?\s+(\p{Lu}\p{L}*)\s+\p{Lu}/gu;
/** Whether a text that is no name alone has one in it: “Chủ tịch; Bà Trần Thị B”, but not “quận Hai Bà Trưng”. */
export function namesPerson(text: string): boolean {
  const line = text.normalize('NFC');
  for (const [, family = ''] of line.matchAll(addressed)) if (isFamily(family)) return true;
  return line
    .split(/[;:,()\n–—]|\s-\s/)
    .map((piece) => piece.trim())
    .some((piece) => hasFamilyName(piece) && personName(piece));
}
