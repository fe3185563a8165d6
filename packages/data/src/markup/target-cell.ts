/** Reads the requirement in a cell of a table of targets. */
import { foldDiacritics } from '../formats/collate.js';
import { numberPattern, readLocalisedNumber } from '../formats/localised-number.js';
import { bare } from '../readers/coerce.js';
import { unitFrom, type Unit } from './target-unit.js';
import type { Cell } from './table-grid.js';

/** A figure in a cell. */
export interface Figure extends Unit {
  min: number;
  /** Only for a range. */
  max?: number;
  /** From the words in the cell; undefined for a figure alone. */
  bound?: 'at-least' | 'at-most' | 'about';
  strict?: boolean;
}

/** Words before a figure, with their bound; the first match wins. */
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
// Neutral words, and words that mean that lower is better. Spaces are collapsed, and no position matches in two ways:
// linear time.
const filler = '(?:(?:phan dau|dat|ty le|ti le|tu|den|tang len|nang len|len|la|duy tri|o)(?: ?:)? ?)*';
const lower = '((?:(?:keo giam|giam|ha)(?: xuong)?(?: con| ve| den| toi)?|xuong(?: con)?|con) ){0,2}';
const cellForm = new RegExp(
  `^${filler}${lower}${filler}(${bounds.map(([words]) => words.source).join('|')})? ?(?:muc |la )?(${numberPattern}) ?(%?) ?(?:(?:-|–|—|den|toi|to) ?(${numberPattern}))? ?\\(?(.*)$`,
);

// Rates, comparisons, conditions, and other ambiguous words.
const beyond =
  /\d|^%? ?(\/|moi |so voi )|\b(giam|tang|so voi|binh quan|trung binh|hang nam|hang thang|moi nam|per|khong|neu|trong do|nhung|hoac|con|duoi|tren|qua)\b/;

const read = new WeakMap<Cell, Figure | string | undefined>();

/** The requirement in a cell: a figure, or text; `undefined` if it is empty. */
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
  const [, rest = '', direction = ''] =
    /^(.*?)[ ,]*(?:(tro|or) (?:len|xuong|more|less)[^\d]*)?[).;:* ]*$/.exec(tail) ?? [];
  const isPercent = percent || rest.startsWith('%');
  if (beyond.test(rest)) return text;
  // A composed text has the same length without diacritics: offsets of the unit apply to the original.
  const at = plain.lastIndexOf(rest);
  const unit = isPercent ? '%' : written.slice(at, at + rest.length);
  if (unit.length > 30) return text;
  const [, own, strict] = (said && bounds.find(([words]) => words.exec(said)?.[0] === said)) || [];
  const after = direction && (/xuong|less/.test(tail) ? 'at-most' : 'at-least');
  const claims = new Set([own, after || undefined, isLower ? 'at-most' : undefined].filter((claim) => claim));
  // Contradictory words, and the ends of a range.
  if (claims.size > 1 || (high && (claims.size || max === undefined || max < value))) return text;
  const [bound] = claims as Set<Figure['bound']>;
  return bare({
    ...unitFrom(unit),
    min: value,
    ...(max !== undefined && { max }),
    ...(bound && { bound }),
    ...(strict && !after && { strict }),
  });
}

/** A pattern for text with diacritics, and the same for text without. */
const forms = (pattern: string) =>
  [new RegExp(pattern, 'u'), new RegExp(foldDiacritics(pattern).replaceAll('\\p{l}', '\\p{L}'), 'u')] as const;

const end = ' ?(?:mức|là|:)?$';
const labelMost = forms(`\\b(giảm|hạ) (xuống|còn|về|đến|tới)|xuống (còn|dưới)|không (vượt )?quá|tối đa|dưới${end}|<|≤`);
const labelLeast = forms(`(không dưới|không thấp hơn|ít nhất|tối thiểu|trên)${end}|>|≥`);
const strictMost = forms(`(?<!không )dưới${end}|<(?!=)`);
const strictLeast = forms(`trên${end}|>(?!=)`);

// Undesirable quantities: a figure alone does not determine the direction.
const unwanted = forms(
  'nghèo|thất nghiệp|thiếu việc|suy dinh dưỡng|thấp còi|nhẹ cân|thừa cân|béo phì|tử vong|tử suất|chết|tai nạn|tội phạm|' +
    'phạm pháp|hình sự|thất thoát|thất thu|bỏ học|lưu ban|mù chữ|sinh con thứ|tảo hôn|cận huyết|ô nhiễm|nợ xấu|nợ đọng|' +
    'nợ thuế|khiếu (nại|kiện)|tố cáo|vi phạm|ma túy|ma tuý|nghiện|hiv|lây nhiễm|mắc (bệnh|mới)|hao hụt|tổn thất|tiêu hao|' +
    'phát thải|xả thải|khí nhà kính|quá hạn|trễ hạn|chậm (tiến|nộp|trả|hạn|giải)|thiệt hại|cháy|tồn đọng|mất cân bằng|' +
    'chênh lệch|giới tính khi sinh|thời gian (giải quyết|chờ|thực hiện|xử lý)|chi phí|bạo lực|xâm hại|tái phạm|bội chi|' +
    'lạm phát|chỉ số giá|sai sót|không (đạt|được|có|còn)|chưa (đạt|được|có)|mất an toàn|rủi ro|mức sinh|\\bgini\\b|\\bicor\\b|' +
    'không (hài|hoàn|chấp|đúng|đảm|bảo|đủ|phép)|chưa (hài|hoàn|đúng|đảm|bảo|đủ|xong)|trái (phép|luật|quy)|lấn chiếm|' +
    'sai phạm|tham nhũng|tiêu cực|lãng phí|kỷ luật|tệ nạn|ly hôn|đuối nước|ngộ độc|ùn tắc|sự cố|xuống cấp|dột nát|nhà tạm|' +
    'lao động trẻ em|sốt xuất huyết|mắc sốt|ca mắc|điểm (nóng|đen)|oan sai|án (oan|hủy|huỷ)|tụt hậu|thu nhập thấp|thôi học|' +
    'rác thải nhựa|túi (ni|nylon)|tăng (dân số|tự nhiên)|(?<!\\p{L})(số ca|(?<!thiết |chủ |trọng |cốt )yếu|kém|nợ|hủy|huỷ|' +
    'thiếu(?! nhi| niên)|(?<!thiết |chuẩn )bị|vắng|trễ|hỏng|lậu|nhập siêu|thâm hụt|đình công|thuốc lá|rượu|vượt cấp)(?!\\p{L})|' +
    'xếp hạng|thứ hạng|thứ bậc|vị (trí|thứ)|^hạng$|\\brank|complain|overdue|delay|divorce|unemploy|poverty|poor|mortality|death|crime|accident|drop-?out|illitera|emission|pollut|waste|debt|inflation',
);
// A change: to that figure, or by it.
const change = forms(
  '^(mức |tỷ lệ |tỉ lệ |tốc độ )?(kéo giảm|giảm|hạn chế|kiềm chế|cắt giảm|hạ thấp|tinh giản|rút ngắn|tiết kiệm|xóa|xoá)( |$)|' +
    'mức giảm|tỷ lệ giảm|(^| )(giảm|tăng)$|reduc|decreas|cut ',
);

/** The direction that a text states. */
interface Claims {
  isMost: boolean;
  isLeast: boolean;
  isStrictMost: boolean;
  isStrictLeast: boolean;
  isUnwanted: boolean;
  isChange: boolean;
}

/** Cache: labels and headers are the context of many figures. */
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
 * The bound of a figure without words, from its context: `undefined` if that has none. For an undesirable quantity only
 * words decide.
 *
 * @param own the label of the row, of its parent row, and the column header
 * @param heading the heading of the group, which may name the quantity
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
