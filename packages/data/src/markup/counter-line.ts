/** One line of a counter: which figures stand in it, and which labels. */
import { foldDiacritics } from '../formats/collate.js';
import { numberPattern, readLocalisedNumber } from '../formats/localised-number.js';
import { meaningOf } from './counter-meanings.js';
import { tidy } from './markup-text.js';

/** A label or a figure by itself; `text` is as it is written. */
export type Leaf = { label: string; text: string } | { label?: undefined; text: string; value: number };

/** What a line holds: figures with their labels, either without the other, or what can be read in two ways. */
export interface Line {
  pairs?: { label: string; value: number; text: string }[];
  leaves?: Leaf[];
  isDoubtful?: boolean;
}

// Longer texts are no labels.
const longest = 120;

const scales: Record<string, number> = { n: 1e3, k: 1e3, t: 1e6, m: 1e6 };

// A number that stands for itself: after the start, a sign or a cell; before the end, a sign, a cell or the next label.
const amount = `(${numberPattern})( ?(?:nghìn|ngàn|k|triệu|tr|m)(?!\\p{L}))?`;
const unit = ' ?(\\p{L}[\\p{L} ]{0,24})';
const figure = new RegExp(
  `(?:^|[\\t\\v:|=;]|\\s\\(|[–-] )\\s*${amount}(?:${unit})??(?=[ .]?(?:$|[\\t\\v|;,)])| ?\\p{L}[^\\d:\\t\\v]{0,40}:)`,
  'giu',
);
// The end of a longer number, such as one of a telephone, is no figure.
const lastFigure = new RegExp(`(?<!\\d)\\s${amount}(?:${unit})?\\.?$`, 'iu');

const labelFrom = (text: string) =>
  tidy(text.slice(-longest)).replace(/^(?:[^\p{L}\d]+|(?:lượt|người|khách) (?=\p{Lu}))+|[\s:=|.,;(–-]{1,9}$/gu, '');

const valueOf = (written: string, scale = '') =>
  Math.round(readLocalisedNumber(written)! * 1e3 * (scales[foldDiacritics(scale).trim()[0] ?? ''] ?? 1)) / 1e3;

// Counters that draw each digit by itself; two single digits may as well be two figures.
const joinDigits = (row: string) =>
  row.replace(/(?<=^|[\v\t:] ?)\d(?:\v\d)+(?=[\v\t]|$)/g, (digits) =>
    digits.length > 3 || digits.startsWith('0') ? digits.replace(/\v/g, '') : digits,
  );

/** Reads a line: `\t` parts its cells, `\v` other elements. */
export function readLine(whole: string): Line {
  const row = joinDigits(whole.slice(0, 1000));
  const found = [...row.matchAll(figure)];
  // “7 ngày qua” is a label, if there is a figure after it.
  if (found[1] && found[0]![3] && !found[0]!.index) found.shift();
  if (!found.length) {
    const [tail, written, scale] = lastFigure.exec(row) ?? [];
    const before = tail === undefined ? '' : row.slice(0, -tail.length);
    // “Tháng 2” counts nothing.
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
  // What stands between the figures; before the first, or after it, are labels.
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
    // “45 đang xem”: the unit says what is counted.
    const pairs = figures.filter(({ unit }) => meaningOf(unit)).map((each) => ({ ...each, label: each.unit }));
    return pairs.length === figures.length ? { pairs } : { leaves: figures };
  }
  const labels = labelsFor(between, after);
  if (labels) return { pairs: figures.map((each, at) => ({ ...each, label: labels[at]! })) };
  return { isDoubtful: [...between, after].some((label) => label && meaningOf(label)) };
}

/** The labels of figures in one line: those before them, or those after them; undefined when both would do. */
function labelsFor(between: string[], after: string): string[] | undefined {
  const before = between;
  const behind = [...between.slice(1), after];
  return choose(before, behind);
}

/** Of two ways to name figures the one that names all of them, or names them with known names alone. */
export function choose(before: (string | undefined)[], behind: (string | undefined)[]): string[] | undefined {
  const isWhole = (labels: (string | undefined)[]): labels is string[] => labels.every((label) => label);
  const isKnown = (labels: string[]) => labels.every((label) => meaningOf(label));
  if (!isWhole(before)) return isWhole(behind) ? behind : undefined;
  if (!isWhole(behind)) return before;
  if (isKnown(before) !== isKnown(behind)) return isKnown(before) ? before : behind;
  return before.length === 1 && isKnown(before) && meaningOf(before[0]!) === meaningOf(behind[0]!) ? before : undefined;
}
