/** A sentence as a row of figures, deadlines, comparisons and words. */
import { deadlineAt, type Deadline } from './deadlines.js';
import { figureAt, figureInWords, type Figure } from './figures.js';
import { countNouns, timeUnits } from './lexicon.js';
import { Phrases, saysAt, type Token } from './tokens.js';

export interface Item {
  kind: 'word' | 'sign' | 'figure' | 'due' | 'aside' | 'yearly' | 'bracket';
  from: number;
  to: number;
  figure?: Figure;
  deadline?: Deadline;
  /** Why a number is no figure. */
  reason?: string;
  /** “không còn hộ nghèo” */
  isZero?: boolean;
}

const touches = (a: Token | undefined, b: Token | undefined) => !!a && !!b && a.end === b.start;

/** The end of a document number that starts with a number: `23-NQ/TU`, `89/QĐ-TTg`, `63/2020/QH14`. */
function referenceEnd(t: readonly Token[], at: number): number {
  let i = at;
  let hasLetters = false;
  while (
    /^[/-]$/.test(t[i + 1]?.text ?? '') &&
    touches(t[i], t[i + 1]) &&
    (touches(t[i + 1], t[i + 2]) || (t[i + 1]!.text === '-' && hasLetters)) &&
    (t[i + 2]?.kind === 'number' ? i + 2 < t.length : /^\p{Lu}/u.test(t[i + 2]?.raw ?? ''))
  ) {
    hasLetters ||= t[i + 2]!.kind === 'word' && /^(\p{Lu}{2}|\p{Lu}$)/u.test(t[i + 2]!.raw);
    i += 2;
    while (t[i + 1]?.kind === 'number' && touches(t[i], t[i + 1])) i++;
  }
  return hasLetters ? i + 1 : at;
}

const enumerated =
  /^(điều|khoản|mục|chương|phụ|lục|bảng|biểu|hình|thứ|lần|khóa|lớp|độ|cấp|loại|hạng|nhóm|quận|tổ|ấp|đường|lộ|chương|trình|hẻm|ngõ|án|kỳ|vùng|số|quốc|ql|tiết|tháng|ngày|quý|chỉ|tiêu|mục|tiêu)$/;

/** Why a number is no figure of a target, by the words around it. */
function reasonAgainst(t: readonly Token[], at: number, figure: Figure | undefined): string | undefined {
  if (!figure) return 'no figure';
  const before = t[at - 1]?.text ?? '';
  const { unit } = figure;
  if (/^(điều|khoản|chương|lục|thứ|lớp|loại|hạng|khóa|lộ|ql)$/.test(before) && unit.kind !== 'percent')
    return 'a number in a row';
  if (unit.kind === 'none' && t[at + 1]?.text === 'sao') return 'a grade';
  const isAgeRange =
    (before === '-' || before === 'đến') && (t[at - 3]?.text === 'tuổi' || saysAt(t, at - 4, 'tuổi từ'));
  if (isAgeRange || /^(tuổi)$/.test(before) || (saysAt(t, at - 2, 'tuổi từ') && unit.kind !== 'percent'))
    return 'an age';
  // “155 đại biểu đại diện cho 432 đảng viên”
  if (saysAt(t, at - 2, 'diện cho')) return 'a circumstance';
  const about = timeUnits[unit.noun];
  if (about) {
    // Ages, durations, grades: figures only of a target that is about them, in the same part of the sentence.
    let from = at;
    while (from > 0 && from > at - 18 && !/^[;,.]$/.test(t[from - 1]!.text)) from--;
    const around = t
      .slice(from, at)
      .map(({ text }) => text)
      .join(' ');
    if (!about.test(around)) return unit.noun === 'tuổi' ? 'an age' : `${unit.noun} of something else`;
  }
  if (
    unit.kind === 'none' &&
    !/^(đạt|là|lên|xuống|còn|:|trên|dưới|khoảng|nhất|thiểu|quá|hơn|đa|xỉ|≥|≤|<|>|<=|>=|mức|từ)$/.test(before)
  )
    return 'no unit';
  if (unit.kind === 'none' && (enumerated.test(before) || t[at]!.value > 1e12)) return 'a number in a row';
  if (unit.noun === 'tuổi' || (unit.kind === 'none' && /^(tuổi|dưới)$/.test(before) && saysAt(t, at - 2, 'độ tuổi')))
    return unit.noun === 'tuổi' ? undefined : 'an age';
  if (
    /^(số|thuộc|tại|với|cả|theo|lớp|ở|của|trong|ngoài|các|những)$/.test(before) &&
    (unit.kind === 'count' || unit.kind === 'unknown') &&
    !saysAt(t, at - 2, 'tổng số')
  ) {
    if (before === 'số' && /^(trong)$/.test(t[at - 2]?.text ?? '')) return 'a whole';
    if (before === 'với' && t[at - 2]?.text !== 'đối') return undefined;
    return before === 'số' ? undefined : 'a circumstance';
  }
  return;
}

const comparisons = new Phrases('so với, so cùng kỳ, so năm');
const priceBases = new Phrases('giá so sánh, giá hiện hành, giá cố định');

/** The end of a comparison: “so với năm 2020”, “so với cùng kỳ”. */
function comparisonEnd(t: readonly Token[], at: number): number {
  let i = at + (saysAt(t, at, 'so với') || saysAt(t, at, 'so cùng') ? 2 : 1);
  const first = deadlineAt(t, i);
  if (first) return first.to;
  for (const most = i + 14; i < t.length && i < most; i++) {
    if (/^([,;:.()+-]|đạt|còn|là|và|trong)$/.test(t[i]!.text)) break;
    // “so với lượng rác được thu gom 10%”
    if (i > at + 4 && t[i]!.kind === 'number' && t[i + 1]?.text === '%') break;
    const deadline = deadlineAt(t, i);
    if (!deadline) continue;
    const isOwn = /^(đến|vào|trước)$/.test(t[i]!.text);
    return isOwn ? i : deadline.to;
  }
  return i;
}

export function itemsOf(t: readonly Token[], from = 0, end = t.length): Item[] {
  const items: Item[] = [];
  for (let at = from; at < end;) {
    const token = t[at]!;
    const push = (kind: Item['kind'], to: number, more: Partial<Item> = {}) => {
      items.push({ kind, from: at, to: Math.min(to, end), ...more });
      at = Math.min(to, end);
    };
    if (token.text === '(' || token.text === '[') {
      let close = at + 1;
      const sign = token.text === '(' ? ')' : ']';
      while (close < end && t[close]!.text !== sign && close < at + 60) close++;
      if (t[close]?.text === sign) {
        push('bracket', close + 1);
        continue;
      }
    }
    // “Đề án 1 triệu héc-ta” in quotes is a name.
    if (/^["“]$/.test(token.text)) {
      let close = at + 1;
      while (close < end && close < at + 14 && !/^["”]$/.test(t[close]!.text)) close++;
      if (/^["”]$/.test(t[close]?.text ?? '')) {
        while (at <= close) push(t[at]!.kind === 'sign' ? 'sign' : 'word', at + 1);
        continue;
      }
    }
    if (comparisons.at(t, at)) {
      push('aside', comparisonEnd(t, at), { reason: 'a comparison' });
      continue;
    }
    if (priceBases.at(t, at)) {
      push('aside', deadlineAt(t, at + 3)?.to ?? at + 3, { reason: 'a price basis' });
      continue;
    }
    if (token.kind === 'number' || token.kind === 'word') {
      const deadline = deadlineAt(t, at);
      if (deadline) {
        // “gấp 1,5 lần năm 2020”
        const isBase = t[at - 1]?.text === 'lần' && token.text === 'năm';
        if (isBase) deadline.isAside = true;
        push(deadline.isAside ? 'aside' : 'due', deadline.to, {
          deadline,
          ...(deadline.isAside && { reason: 'a date' }),
        });
        continue;
      }
    }
    // “năm 2025 và 2030 lần lượt đạt …”
    const last = items.at(-2);
    if (last?.kind === 'due' && /^(và|,)$/.test(t[at - 1]!.text) && /^20\d\d$/.test(token.raw)) {
      push('due', at + 1, { deadline: { ...last.deadline!, due: token.raw } });
      continue;
    }
    if (/^(hằng|hàng|mỗi|từng)$/.test(token.text) && t[at + 1]?.text === 'năm') {
      push('yearly', at + 2);
      continue;
    }
    if (token.kind === 'number') {
      const reference = referenceEnd(t, at);
      if (reference > at) {
        push('aside', reference, { reason: 'a document number' });
        continue;
      }
      // “trên 1 ha”, “/10.000 dân”: a base, not a figure.
      const before = t[at - 1]?.text;
      const isBase =
        (before === '/' ||
          (before === 'trên' && (token.value === 1 || t[at + 1]?.text === 'dân' || t[at + 2]?.text === 'dân'))) &&
        (before === '/' || /^(ha|vạn|dân|đơn|nghìn|km2|người|m2)$/.test(t[at + 1]?.text ?? ''));
      const figure = isBase ? undefined : figureAt(t, at);
      const reason = isBase ? 'a base' : reasonAgainst(t, at, figure);
      if (figure && !reason) push('figure', figure.to, { figure });
      else push('word', at + 1, { reason: reason ?? 'no figure' });
      continue;
    }
    const inWords = figureInWords(t, at);
    if (inWords) {
      push('figure', inWords.to, { figure: inWords });
      continue;
    }
    const zero = saysAt(t, at, 'không còn') || saysAt(t, at, 'không có') ? at + 2 : 0;
    if (zero) {
      const noun = countNouns.at(t, zero);
      if (noun) {
        // “hộ” of “hộ nghèo”, but all of “tổ chức cơ sở”.
        const length = countNouns.at([t[zero]!], 0) ? 1 : noun;
        const name = t
          .slice(zero, zero + length)
          .map(({ text }) => text)
          .join(' ');
        const unit = { kind: 'count' as const, text: name, noun: name, nounFrom: zero, to: zero };
        push('figure', zero, { figure: { min: 0, unit, from: at, to: zero }, isZero: true });
        continue;
      }
    }
    push(token.kind === 'sign' ? 'sign' : 'word', at + 1);
  }
  return items;
}
