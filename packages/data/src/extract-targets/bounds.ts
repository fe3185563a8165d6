/** Words of comparison before and after a figure. */
import { saysAt, Phrases, type Token } from './tokens.js';
import { quantities } from './lexicon.js';
import type { Item } from './items.js';

export interface BoundWords {
  bound?: 'at-least' | 'at-most' | 'exactly' | 'about' | 'range';
  strict?: true;
  reach?: true;
}

/** The longest phrase that ends before the figure wins. */
const before: [phrases: string, bound: BoundWords][] = [
  [
    'ít nhất, tối thiểu, không dưới, không thấp hơn, không ít hơn, ít nhất là, tối thiểu là, ít nhất từ, ít nhất khoảng, tối thiểu từ, tối thiểu khoảng, đạt và vượt, ≥, >=, tối thiểu đạt',
    { bound: 'at-least' },
  ],
  ['trên, hơn, vượt, cao hơn, >, nhiều hơn, lớn hơn, vượt mức, trên mức', { bound: 'at-least', strict: true }],
  [
    'không quá, không vượt quá, tối đa, nhiều nhất, không cao hơn, không trên, không lớn hơn, ≤, <=, tối đa là, không vượt, không quá mức',
    { bound: 'at-most' },
  ],
  ['dưới, <, thấp hơn, ít hơn, nhỏ hơn, dưới mức', { bound: 'at-most', strict: true }],
  [
    'khoảng, xấp xỉ, gần, ~, ≈, trên dưới, tương đương, tương đương khoảng, trung bình khoảng, ước khoảng',
    { bound: 'about' },
  ],
  ['đúng', { bound: 'exactly' }],
];
const table = before.flatMap(([phrases, bound]) => phrases.split(', ').map((phrase) => [phrase, bound] as const));
const boundOf = new Map(table);
const boundPhrases = new Phrases(table.map(([phrase]) => phrase).join(','));

// Words that connect a label with its figure, and the verb that they stand for.
const connectors = new Map([
  ...'đạt là chiếm bằng đáp ứng : ='.split(' ').map((word) => [word, 'đạt'] as const),
  ...'được có còn xuống lên'.split(' ').map((word) => [word, word] as const),
  ...'tới về mức ngưỡng ở tầm thêm duy trì thứ phấn đấu từ , và chỉ đến'.split(' ').map((word) => [word, ''] as const),
]);
const isDirection = (text: string) => /^(tăng|giảm|thêm|gấp)$/.test(text);

export interface Before {
  bound: BoundWords;
  /** “từ”: at least, or the start of a range. */
  hasFrom: boolean;
  /** The items that name the target. */
  rest: Item[];
  /** The same with “tăng bình quân”. */
  withDirection: Item[];
  verb?: string;
  direction?: string;
  /** Whether the direction is part of the name (“… tăng bình quân”). */
  isGrowth: boolean;
  /** Whether a verb or a colon connects the label with the figure. */
  isConnected: boolean;
  isYearly: boolean;
  /** “giảm bình quân mỗi năm 2%”: the change is one of each year. */
  isYearlyChange: boolean;
  /** “phấn đấu” stands before the figure. */
  isAnnounced: boolean;
}

export function boundBefore(t: readonly Token[], head: readonly Item[]): Before {
  const result: Before = {
    bound: {},
    hasFrom: false,
    rest: [],
    withDirection: [],
    isGrowth: false,
    isConnected: false,
    isYearly: false,
    isYearlyChange: false,
    isAnnounced: false,
  };
  // “tốc độ tăng giá trị tăng thêm 8%”: a name.
  const isAddedValue = ({ from }: Item) => saysAt(t, from - 2, 'trị tăng thêm');
  let end = head.length;
  let hasEnded = false;
  let directionEnd = -1;
  while (end > 0 && !hasEnded) {
    const item = head[end - 1]!;
    if (item.kind === 'due' || item.kind === 'aside' || item.kind === 'bracket') {
      end--;
      continue;
    }
    if (item.kind === 'yearly') {
      result.isYearly = true;
      // “giảm bình quân mỗi năm 2%”; “tỷ lệ hộ nghèo mỗi năm giảm 3%”
      result.isYearlyChange ||= directionEnd < 0 || quantities.within(t, head[0]!.from, item.from);
      end--;
      continue;
    }
    const text = t[item.from]!.text;
    const length = boundPhrases.before(t, item.to);
    const words = t
      .slice(item.to - length, item.to)
      .map((token) => token.text)
      .join(' ');
    if (length && !(result.verb && !result.bound.bound && /^(trên|dưới|hơn|vượt)$/.test(words))) {
      if (!result.bound.bound || boundOf.get(words)!.bound === 'at-least') result.bound = boundOf.get(words)!;
      end -= length;
      continue;
    }
    if (text === 'từ' && item.kind === 'word') {
      result.hasFrom = true;
      end--;
      continue;
    }
    // “lần lượt đạt 20% và 5%”
    if (text === 'lượt' && t[item.from - 1]?.text === 'lần') {
      end -= 2;
      continue;
    }
    // “doanh số tăng trưởng 20%”, but “tốc độ tăng trưởng” is a name.
    if (
      saysAt(t, item.from - 1, 'tăng trưởng') &&
      !result.verb &&
      end > 2 &&
      !/^(độ|mức|lệ|tiêu)$/.test(t[item.from - 2]!.text)
    ) {
      directionEnd = Math.max(directionEnd, end);
      result.direction ??= 'tăng';
      end -= 2;
      continue;
    }
    if (isAddedValue(item)) break;
    if (isDirection(text)) {
      // “giảm xuống”, “tăng lên”: a level; “tăng thêm 7 xã”, “tăng bình quân 8%”: a change.
      if (directionEnd < 0) directionEnd = end;
      // “tăng thêm 7 xã”, “giảm thêm 1%”
      const previous = t[item.from - 1]?.text ?? '';
      if (text === 'thêm' && previous === 'giảm') result.direction = previous;
      else result.direction ??= text === 'thêm' && /^(tăng|thu|có)$/.test(previous) ? 'tăng' : text;
      end--;
      continue;
    }
    // “tăng bình quân 5 năm 11,6%”: words between the direction and the figure.
    if (/^(quân|bình|trung)$/.test(text) || (text === 'năm' && t[item.from - 1]?.kind === 'number')) {
      let to = end;
      while (to > 0 && /^(quân|bình|trung|năm|trưởng|hằng|hàng)$|^\d$/.test(t[head[to - 1]!.from]!.text)) to--;
      const found = to > 0 && t[head[to - 1]!.from]!.text;
      if (!result.verb && found && isDirection(found) && !isAddedValue(head[to - 1]!)) {
        directionEnd = Math.max(directionEnd, end);
        result.direction = found;
        end = to - 1;
        continue;
      }
      break;
    }
    const says = connectors.get(text);
    const previous = t[item.from - 1]?.text ?? '';
    // “chứng chỉ”, “cung ứng” are names.
    const isName =
      (text === 'chỉ' && /^(chứng|tín)$/.test(previous)) ||
      (/^(ứng|trì|đấu)$/.test(text) && !/^(đáp|duy|phấn)$/.test(previous));
    if (says !== undefined && !isName) {
      if (text === 'phấn') result.isAnnounced = true;
      // “có”, “được” may name what is done, too.
      if (says && says !== 'có' && says !== 'được') result.isConnected = true;
      if (says) result.verb ??= says;
      end--;
      continue;
    }
    // “đạt tỷ lệ 99,6%”
    if ((text === 'lệ' || text === 'trọng') && /^(đạt|chiếm)$/.test(t[item.from - 2]?.text ?? '') && !result.verb) {
      end -= 2;
      continue;
    }
    hasEnded = true;
  }
  result.rest = head.slice(0, end);
  result.withDirection = head.slice(0, Math.max(end, directionEnd));
  result.isGrowth = directionEnd > end;
  if (result.hasFrom && !result.bound.bound) result.bound = { bound: 'at-least' };
  return result;
}

export interface After {
  bound?: BoundWords;
  rest: Item[];
  /** Tokens that belong to the figure. */
  used: Set<number>;
  to: number;
}

/** “trở lên”, “trở xuống” after a figure; after “từ” also a few words later. */
export function boundAfter(t: readonly Token[], tail: readonly Item[], hasFrom: boolean): After {
  const limit = Math.min(tail.length, hasFrom ? 9 : 3);
  for (let index = 0; index < limit; index++) {
    const { from, kind } = tail[index]!;
    if (kind === 'figure') break;
    const isUp = saysAt(t, from, 'trở lên');
    if (!isUp && !saysAt(t, from, 'trở xuống')) continue;
    // A grade, an age: “đạt loại khá trở lên”
    const isGrade = /^(khá|học|tuổi|sao|đẳng|cấp|vụ|trung|thạc|sĩ|tốt|1|2|3|4)$/.test(t[from - 1]?.text ?? '');
    if (index > 0 && isGrade) continue;
    const rest = [...tail.slice(0, index), ...tail.slice(index + 2)];
    return {
      bound: { bound: isUp ? 'at-least' : 'at-most' },
      rest,
      used: new Set([from, from + 1]),
      to: t[from + 1] ? from + 2 : from + 1,
    };
  }
  return { rest: [...tail], used: new Set(), to: 0 };
}
