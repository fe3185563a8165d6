/** What a cell of a table of targets asks for. */
import { foldDiacritics } from '../formats/collate.js';
import { numberPattern, readLocalisedNumber } from '../formats/localised-number.js';
import { unitFrom, type Unit } from './target-unit.js';
import type { Cell } from './table-grid.js';

/** A figure in a cell. */
export interface Figure extends Unit {
  min: number;
  /** Only of a range. */
  max?: number;
  /** As the words of the cell say it; undefined for a figure by itself. */
  bound?: 'at-least' | 'at-most' | 'about';
  strict?: boolean;
}

/** Words before a figure, and what they make of it; the first that fits counts. */
const bounds: [words: RegExp, bound: 'at-least' | 'at-most' | 'about', strict?: boolean][] = [
  [/khong (?:duoi|thap hon|it hon|nho hon)|it nhat|toi thieu|at least|>=|≥/, 'at-least'],
  [
    /khong (?:vuot )?qua|khong (?:tren|cao hon|nhieu hon|lon hon)|toi da|nhieu nhat|cao nhat|at most|up to|<=|≤/,
    'at-most',
  ],
  [/khoang|xap xi|tren duoi|about|around|~|≈/, 'about'],
  [/(?:cao |lon |nhieu )?hon|tren|vuot|over|above|more than|>/, 'at-least', true],
  [/duoi|(?:it|thap|nho|be) hon|under|below|less than|</, 'at-most', true],
];
// Words that change nothing, and words that say that lower is better. Spaces are single by then, and no place takes one
// in two ways: linear time.
const filler = '(?:(?:phan dau|dat|ty le|ti le|tu|den|tang len|nang len|len|la|duy tri|o)(?: ?:)? ?)*';
const lower = '((?:(?:keo giam|giam|ha)(?: xuong)?(?: con| ve| den| toi)?|xuong(?: con)?|con) ){0,2}';
const cellForm = new RegExp(
  `^${filler}${lower}${filler}(${bounds.map(([words]) => words.source).join('|')})? ?(?:muc |la )?(${numberPattern}) ?(%?) ?(?:(?:-|–|—|den|toi|to) ?(${numberPattern}))? ?\\(?(.*)$`,
);

// Rates, comparisons, conditions, and whatever else we might get wrong.
const beyond =
  /\d|^%? ?(\/|moi |so voi )|\b(giam|tang|so voi|binh quan|trung binh|hang nam|hang thang|moi nam|per|khong|neu|trong do|nhung|hoac|con|duoi|tren|qua)\b/;

const read = new WeakMap<Cell, Figure | string | undefined>();

/** What a cell asks for: a figure, or words; `undefined` when it asks for nothing. */
export function readCell(cell: Cell): Figure | string | undefined {
  if (!read.has(cell)) read.set(cell, figureIn(cell));
  return read.get(cell);
}

function figureIn({ text, isBroken }: Cell): Figure | string | undefined {
  const written = text.slice(0, 200).normalize('NFC');
  const plain = foldDiacritics(written);
  if (!/[\p{L}\d]/u.test(plain) || plain === 'x') return;
  if (isBroken || text.length >= 200) return text;
  const [, isLower, said = '', low = '', percent, high = '', tail = ''] = cellForm.exec(plain) ?? [];
  const value = readLocalisedNumber(low);
  const max = high ? readLocalisedNumber(high) : undefined;
  // “giảm 5%” is a change; “giảm còn 5%” is a figure.
  const isChange = isLower && /^(keo giam|giam|ha) $/.test(isLower);
  if (value === undefined || isChange) return text;
  const [, rest = '', direction = ''] = /^(.*?)[ ,]*(?:(tro|or) (?:len|xuong|more|less).*)?[).;:* ]*$/.exec(tail) ?? [];
  const isPercent = percent || rest.startsWith('%');
  if (beyond.test(rest)) return text;
  // Composed, a text without its accents is as long as it was: so the unit can be had as it is written.
  const at = plain.lastIndexOf(rest);
  const unit = isPercent ? '%' : written.slice(at, at + rest.length);
  if (unit.length > 30) return text;
  const [, own, strict] = (said && bounds.find(([words]) => words.exec(said)?.[0] === said)) || [];
  const after = direction && (/xuong|less/.test(tail) ? 'at-most' : 'at-least');
  const claims = new Set([own, after || undefined, isLower ? 'at-most' : undefined].filter((claim) => claim));
  // Words that contradict each other, and bounds of a range.
  if (claims.size > 1 || (high && (claims.size || max === undefined || max < value))) return text;
  const [bound] = claims as Set<Figure['bound']>;
  return {
    ...unitFrom(unit),
    min: value,
    ...(max !== undefined && { max }),
    ...(bound && { bound }),
    ...(strict && !after && { strict }),
  };
}

/** A pattern for texts with accents, and the same for texts that are written without. */
const forms = (pattern: string) => [new RegExp(pattern), new RegExp(foldDiacritics(pattern))] as const;

const end = ' ?(?:mức|là|:)?$';
const labelMost = forms(`\\b(giảm|hạ) (xuống|còn|về|đến|tới)|xuống (còn|dưới)|không (vượt )?quá|tối đa|dưới${end}|<|≤`);
const labelLeast = forms(`(không dưới|không thấp hơn|ít nhất|tối thiểu|trên)${end}|>|≥`);
const strictMost = forms(`(?<!không )dưới${end}|<(?!=)`);
const strictLeast = forms(`trên${end}|>(?!=)`);

// What everybody wants less of: a figure by itself does not say which way it binds.
const unwanted = forms(
  'nghèo|thất nghiệp|thiếu việc|suy dinh dưỡng|thấp còi|nhẹ cân|thừa cân|béo phì|tử vong|tử suất|chết|tai nạn|tội phạm|' +
    'phạm pháp|hình sự|thất thoát|thất thu|bỏ học|lưu ban|mù chữ|sinh con thứ|tảo hôn|cận huyết|ô nhiễm|nợ xấu|nợ đọng|' +
    'nợ thuế|khiếu (nại|kiện)|tố cáo|vi phạm|ma túy|ma tuý|nghiện|hiv|lây nhiễm|mắc (bệnh|mới)|hao hụt|tổn thất|tiêu hao|' +
    'phát thải|xả thải|khí nhà kính|quá hạn|trễ hạn|chậm (tiến|nộp|trả|hạn|giải)|thiệt hại|cháy|tồn đọng|mất cân bằng|' +
    'chênh lệch|giới tính khi sinh|thời gian (giải quyết|chờ|thực hiện|xử lý)|chi phí|bạo lực|xâm hại|tái phạm|bội chi|' +
    'lạm phát|chỉ số giá|sai sót|không (đạt|được|có|còn)|chưa (đạt|được|có)|mất an toàn|rủi ro|mức sinh|\\bgini\\b|\\bicor\\b|' +
    'unemploy|poverty|poor|mortality|death|crime|accident|drop-?out|illitera|emission|pollut|waste|debt|inflation',
);
// A change: to that figure, or by it.
const change = forms(
  '^(mức |tỷ lệ |tỉ lệ |tốc độ )?(kéo giảm|giảm|hạn chế|kiềm chế|cắt giảm|hạ thấp|tinh giản|rút ngắn|tiết kiệm|xóa|xoá)( |$)|' +
    'mức giảm|tỷ lệ giảm|(^| )(giảm|tăng)$|reduc|decreas|cut ',
);

/** What a text says of the way in which figures bind. */
interface Claims {
  isMost: boolean;
  isLeast: boolean;
  isStrictMost: boolean;
  isStrictLeast: boolean;
  isUnwanted: boolean;
  isChange: boolean;
}

/** Texts that were looked at: labels and heads stand around many figures. */
export type KnownClaims = Map<string, Claims>;

function claimsOf(text: string, known: KnownClaims): Claims {
  const before = known.get(text);
  if (before) return before;
  const bare = text
    .slice(0, 300)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^()]{0,60}\)\s{0,9}$/, '')
    .replace(/(xóa|xoá|xoa) (mù chữ|mu chu)|(thoát|thoat) (nghèo|ngheo)/g, '')
    .trim();
  const isPlain = !/[^ -~]/.test(bare);
  const says = ([accented, plain]: readonly [RegExp, RegExp]) => accented.test(bare) || (isPlain && plain.test(bare));
  const claims: Claims = {
    isMost: says(labelMost),
    isLeast: says(labelLeast),
    isStrictMost: says(strictMost),
    isStrictLeast: says(strictLeast),
    isUnwanted: says(unwanted),
    isChange: says(change),
  };
  known.set(text, claims);
  return claims;
}

/**
 * How a figure without words binds, as the words around it say: `undefined` when they do not. Where lower is better by
 * the nature of the thing, only words make sure.
 *
 * @param own the label of the row, of the row that it is a part of, and the head of the column
 * @param heading the heading of the group: it may name what is counted
 */
export function boundAround(
  own: readonly string[],
  heading: string,
  known: KnownClaims,
): { bound: 'at-least' | 'at-most'; strict?: boolean; reach?: boolean } | undefined {
  const claims = own.map((text) => claimsOf(text, known));
  const all = [...claims, claimsOf(heading, known)];
  const isMost = all.some((each) => each.isMost);
  const isLeast = all.some((each) => each.isLeast);
  if (isMost && isLeast) return;
  if (isMost) return { bound: 'at-most', ...(all.some((each) => each.isStrictMost) && { strict: true }) };
  if (isLeast) return { bound: 'at-least', ...(all.some((each) => each.isStrictLeast) && { strict: true }) };
  const isOpen = all.some((each) => each.isUnwanted) || claims.some((each) => each.isChange);
  return isOpen ? undefined : { bound: 'at-least', reach: true };
}
