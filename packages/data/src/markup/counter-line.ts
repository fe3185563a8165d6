/** Reads the figures and labels in one line of a counter. */
import { foldDiacritics } from '../formats/collate.js';
import { numberPattern, readLocalisedNumber } from '../formats/localised-number.js';
import { meaningOf } from './counter-meanings.js';
import { tidy } from './markup-text.js';

/** A label or a figure by itself; `text` is the original. */
export type Leaf =
  | { label: string; text: string }
  | {
      label?: undefined;
      text: string;
      value: number;
      /** Whether it is one of several digits in one of several boxes: flip clocks contain each digit twice. */
      isDoubled?: boolean;
    };

/** The content of a line: figures with labels, one without the other, or an ambiguous text. */
export interface Line {
  pairs?: { label: string; value: number; text: string }[];
  leaves?: Leaf[];
  isDoubtful?: boolean;
}

// Longer texts are no labels.
const longest = 120;

const scales: Record<string, number> = { n: 1e3, k: 1e3, t: 1e6, m: 1e6 };

// A standalone number: after the start, a symbol or a cell; before the end, a symbol, a cell or the next label.
const amount = `(${numberPattern})( ?(?:nghìn|ngàn|k|triệu|tr|m)(?!\\p{L}))?`;
const unit = ' ?(\\p{L}[\\p{L} ]{0,24})';
const figure = new RegExp(
  `(?:^|[\\t\\v:|=;]|\\s\\(|[–-] )\\s*${amount}(?:${unit})??(?=[ .]?(?:$|[\\t\\v|;,)])| ?\\p{L}[^\\d:\\t\\v]{0,40}:)`,
  'giu',
);
// The end of a longer number, such as a telephone number, is no figure.
const lastFigure = new RegExp(`(?<!\\d)\\s${amount}(?:${unit})?\\.?$`, 'iu');

// Digits of a label that are no figure: a date, and a remark in brackets.
const noFigure = /\([^()]*\)|\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?|^\d{1,2} (ngày|tuần|tháng|days)/g;

const labelFrom = (text: string) =>
  tidy(text.slice(-longest)).replace(
    /^\d{1,2}[.)] (?=\p{L})|^(?:[^\p{L}\d]+|(?:lượt|người|khách) (?=\p{Lu}))+|[\s:=|.,;(–-]{1,9}$/gu,
    '',
  );

const valueOf = (written: string, scale = '') =>
  Math.round(readLocalisedNumber(written)! * 1e3 * (scales[foldDiacritics(scale).trim()[0] ?? ''] ?? 1)) / 1e3;

// Counters with a separate element for each digit; two single digits may as well be two figures.
const joinDigits = (row: string) =>
  row.replace(/(?<=^|[\v\t:] ?)\d(?:\v\d)+(?=[\v\t]|$)/g, (digits) =>
    digits.length > 3 || digits.startsWith('0') ? digits.replace(/\v/g, '') : digits,
  );

/** Whether a piece of a line between its figures is the label of a visit figure. */
const hasKnownLabel = (row: string) =>
  row.split(/[\d:|()\t\v]+|(?<!\p{L})(?:và|and)(?!\p{L})/u).some((piece) => meaningOf(labelFrom(piece)));

/** Reads a line: `\t` separates cells, `\v` other elements. */
export function readLine(whole: string): Line {
  const row = joinDigits(whole.slice(0, 1000));
  const found = [...row.matchAll(figure)];
  // “7 ngày qua” is a label if a figure follows.
  if (found[1] && found[0]![3] && !found[0]!.index) found.shift();
  if (!found.length) {
    const [tail, written, scale] = lastFigure.exec(row) ?? [];
    const before = tail === undefined ? '' : row.slice(0, -tail.length);
    // A known label with a figure in another form: “Hôm nay: 1204 (+15%)”, “45 khách và 2 thành viên”.
    const isOther = /\d/.test(tail === undefined ? row : before) || /:\s*\p{L}/u.test(before);
    if (isOther && /\d/.test(row.replace(/^\d{1,2}[.)] /, '')) && hasKnownLabel(row)) return { isDoubtful: true };
    // “Tháng 2” is no count.
    if (tail && !/(thang|nam|quy|tuan|ngay)$/.test(foldDiacritics(before)))
      return { pairs: [{ label: labelFrom(before), value: valueOf(written!, scale), text: written! }] };
    if (row.length > longest * 2) return {};
    return {
      leaves: row
        .split('\t')
        .map((cell) => ({ label: labelFrom(cell), text: cell }))
        .filter(({ label }) => label),
    };
  }
  // The texts between the figures; the one before the first, or after each, is its label.
  const between = found.map(({ index }, at) => {
    const before = found[at - 1];
    return labelFrom(row.slice(before ? before.index + before[0].length : 0, index));
  });
  const last = found.at(-1)!;
  const after = labelFrom(row.slice(last.index + last[0].length));
  const figures = found.map(([, written, scale, unit = '']) => ({
    text: written!,
    value: valueOf(written!, scale),
    unit: unit.trim(),
  }));
  if (between.every((label) => !label) && !after) {
    // “45 đang xem”: the unit is the label.
    const pairs = figures.filter(({ unit }) => meaningOf(unit)).map((each) => ({ ...each, label: each.unit }));
    return pairs.length === figures.length ? { pairs } : { leaves: figures };
  }
  const labels = labelsFor(between, after);
  // “Hôm nay: 45 (12 khách)”
  if (labels?.some((label) => /\d/.test(label.replace(noFigure, '')) && meaningOf(label))) return { isDoubtful: true };
  if (labels) return { pairs: figures.map((each, at) => ({ ...each, label: labels[at]! })) };
  return { isDoubtful: [...between, after].some((label) => label && meaningOf(label)) };
}

/** The labels of the figures in one line: before or after them; undefined if both are possible. */
function labelsFor(between: string[], after: string): string[] | undefined {
  const before = between;
  const behind = [...between.slice(1), after];
  return choose(before, behind);
}

/** The interpretation that labels all figures, or that has known labels only. */
export function choose(before: (string | undefined)[], behind: (string | undefined)[]): string[] | undefined {
  const isWhole = (labels: (string | undefined)[]): labels is string[] => labels.every((label) => label);
  const isKnown = (labels: string[]) => labels.every((label) => meaningOf(label));
  if (!isWhole(before)) return isWhole(behind) ? behind : undefined;
  if (!isWhole(behind)) return before;
  if (isKnown(before) !== isKnown(behind)) return isKnown(before) ? before : behind;
  return before.length === 1 && isKnown(before) && meaningOf(before[0]!) === meaningOf(behind[0]!) ? before : undefined;
}
