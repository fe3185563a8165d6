/** The layout of a programme as a picture: texts, rectangles and lines at their places, to be drawn as SVG or on a canvas. */
import { formatLongDate } from '../formats/format-long-date.js';
import { formatDue, formatMeasure, formatRange } from '../formats/format-measure.js';
import { formatDate, formatNumber, language } from '../formats/format.js';
import { position, scaleOf } from './scale.js';
import type { Milestone, ParsedProgramme, Target } from '../types.js';

/** A line of text; `y` is its baseline. */
export interface PictureText {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  size: number;
  weight: 400 | 600 | 700;
  fill: string;
  anchor: 'start' | 'end';
}

/** A rectangle; a dot if `radius` is half of its size. */
export interface PictureRect {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  fill: string;
  stroke?: string;
}

export type PictureShape = PictureText | PictureRect;

/** A programme as a picture. */
export interface ProgrammePicture {
  width: number;
  height: number;
  /** Families in the form of CSS. */
  font: string;
  title: string;
  shapes: PictureShape[];
}

export interface PictureOptions {
  /** `vi` or `en`. Default: `vi`. */
  locale?: string;
  /** Day of the picture: ISO 8601. Left out, the picture names no day of its own. */
  date?: string;
  /** Source of the figures. Default: number, issuer and date of the document. */
  source?: string;
  /** Default: Be Vietnam Pro, else the sans serif of the system. */
  font?: string;
  /** Width of a text in pixels. Default: an estimate that is rather too wide. */
  measure?: (text: string, size: number, weight: number) => number;
}

const words = {
  vi: {
    target: 'Chỉ tiêu',
    actual: 'Thực hiện',
    source: 'Nguồn',
    number: 'Số',
    made: 'Lập',
    untitled: 'Chỉ tiêu',
    asOf: 'tính đến',
    part: 'trong đó',
  },
  en: {
    target: 'Target',
    actual: 'Actual',
    source: 'Source',
    number: 'No.',
    made: 'Made on',
    untitled: 'Targets',
    asOf: 'as of',
    part: 'of which',
  },
};

const ink = { text: '#171412', muted: '#6b6460', line: '#e0d9d3', track: '#f2eeea', brand: '#b3131b', fill: '#e8a29e' };
const defaultFont = "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
const margin = 48;
const gap = 24;
const rowGap = 14;

const widthOf = (sign: string) =>
  /[ilj.,:;'|!()[\]]/.test(sign)
    ? 0.32
    : /[ftr /-]/.test(sign)
      ? 0.42
      : /[mwMW%@—]/.test(sign)
        ? 0.95
        : /[A-Z0-9≥≤≈<>=+]/.test(sign)
          ? 0.7
          : 0.61;

/** For where nothing can measure. */
function estimate(text: string, size: number, weight: number): number {
  let width = 0;
  for (const sign of text.normalize('NFD').replace(/\p{M}/gu, '')) width += widthOf(sign);
  return width * size * (weight > 400 ? 1.06 : 1);
}

/** A milestone in signs: `≥ 99,5%`. */
function goal(milestone: Milestone, unit: string | undefined, locale: string): string {
  if (milestone.bound === 'range') return formatRange(milestone.min, milestone.max, unit, locale);
  const { bound, strict, reach } = milestone;
  const sign = { 'at-least': strict ? '>' : reach ? '' : '≥', 'at-most': strict ? '<' : '≤', about: '≈', exactly: '=' }[
    bound
  ];
  return (sign && `${sign}\u00a0`) + formatMeasure(milestone.value, unit, locale);
}

const flatten = (targets: readonly Target[]): Target[] =>
  targets.flatMap((target) => [target, ...flatten(target.parts ?? [])]);

/** Whether a place is inside a letter: between the halves of a surrogate pair, or before a mark. */
const isInside = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1]!) || /^\p{M}/u.test(text.slice(at, at + 2));

/** The picture of a programme: title, document, table with a drawing for each target, source and date. */
export function programmePicture(programme: ParsedProgramme, options: PictureOptions = {}): ProgrammePicture {
  const { locale = 'vi', date, measure = estimate, font = defaultFont } = options;
  const word = language(locale) === 'en' ? words.en : words.vi;
  const all = flatten(programme.groups.flatMap(({ targets }) => targets));
  const dues = [...new Set(all.flatMap(({ milestones }) => milestones.map(({ due }) => `${due}`)))].sort();
  const hasActual = all.some(({ actual }) => actual !== undefined);

  const goalWidth = 132;
  const laneWidth = 240;
  const columns = dues.length + (hasActual ? 1 : 0);
  const width = Math.max(1200, margin * 2 + 380 + laneWidth + columns * (goalWidth + gap) + gap);
  const right = width - margin;
  const firstGoal = right - dues.length * (goalWidth + gap) + gap;
  const lane = firstGoal - gap - laneWidth;
  const actualRight = lane - gap;
  const labelEnd = hasActual ? actualRight - goalWidth - gap : lane - gap;

  const shapes: PictureShape[] = [];
  let y = margin;
  const wrap = (text: string, size: number, weight: number, room: number): string[] => {
    const lines: string[] = [];
    let line = '';
    const add = (piece: string, space: string) => {
      if (line && measure(line + space + piece, size, weight) > room) {
        lines.push(line);
        line = '';
      }
      line += (line && space) + piece;
      // A word wider than the room is broken.
      while (line.length > 1 && measure(line, size, weight) > room) {
        let end = line.length - 1;
        while (end > 1 && (isInside(line, end) || measure(line.slice(0, end), size, weight) > room)) end--;
        while (isInside(line, end)) end++;
        lines.push(line.slice(0, end));
        line = line.slice(end);
      }
    };
    // Halves of letters go first: Firefox's normalize makes U+FFFD of them.
    for (const word of text
      .replace(/\p{Cs}/gu, '')
      .normalize('NFC')
      .split(/[ \t\n\r]+/)) {
      if (!word) continue;
      // A long unit, such as `triệu đồng/người/năm`, may break after a stroke.
      const pieces = measure(word, size, weight) > room ? word.split(/(?<=[/–])|(?<=\d\u00a0)/) : [word];
      pieces.forEach((piece, index) => add(piece, index ? '' : ' '));
    }
    return line ? [...lines, line] : lines;
  };
  const put = (
    lines: readonly string[],
    x: number,
    top: number,
    size: number,
    { weight = 400, fill = ink.text, anchor = 'start' }: Partial<Pick<PictureText, 'weight' | 'fill' | 'anchor'>> = {},
  ) => {
    lines.forEach((text, index) => {
      const base = top + size + index * Math.round(size * 1.45);
      shapes.push({ kind: 'text', x, y: base, text, size, weight, fill, anchor });
    });
    return lines.length * Math.round(size * 1.45);
  };
  const rect = (x: number, top: number, w: number, h: number, fill: string, radius = 0, stroke?: string) =>
    shapes.push({ kind: 'rect', x, y: top, width: w, height: h, radius, fill, ...(stroke && { stroke }) });
  const rule = (fill = ink.line) => rect(margin, y, right - margin, 1, fill);

  const title = programme.title || word.untitled;
  y += put(wrap(title, 30, 700, right - margin), margin, y, 30, { weight: 700 });
  const issued = programme.issuedOn && formatLongDate(programme.issuedOn, locale);
  const number = programme.documentNumber && `${word.number} ${programme.documentNumber}`;
  const document = [number, programme.issuer, issued].filter(Boolean).join(', ');
  if (document) y += 4 + put(wrap(document, 17, 400, right - margin), margin, y + 4, 17, { fill: ink.muted });
  y += gap;

  const heads = { weight: 600, fill: ink.muted } as const;
  put([word.target], margin, y, 15, heads);
  if (hasActual) put([word.actual], actualRight, y, 15, { ...heads, anchor: 'end' });
  dues.forEach((due, index) => {
    const end = firstGoal + index * (goalWidth + gap) + goalWidth;
    const text = formatDue(due, locale);
    put([text], end, y, 15, { ...heads, anchor: 'end' });
    const hollow = index > 0;
    const x = end - measure(text, 15, 600) - 20;
    rect(x, y + 4, 11, 11, hollow ? '#fff' : ink.text, index > 1 ? 0 : 5.5, ink.text);
  });
  const ends = (from: string, to: string, top: number) => {
    put([from], lane, top, 13, { fill: ink.muted });
    put([to], lane + laneWidth, top, 13, { fill: ink.muted, anchor: 'end' });
  };
  ends('0', '100%', y + 2);
  y += 30;
  rule(ink.muted);

  const draw = (target: Target, middle: number) => {
    const scale = scaleOf(target);
    const at = (value: number) => lane + position(value, scale) * laneWidth;
    rect(lane, middle - 4, laneWidth, 8, ink.track, 4);
    if (target.actual !== undefined) {
      const [from, to] = [at(0), at(target.actual)].sort((a, b) => a - b) as [number, number];
      rect(from, middle - 4, to - from, 8, ink.fill, 0);
    }
    const places = target.milestones.map((milestone) =>
      milestone.bound === 'range' ? [milestone.min, milestone.max] : [milestone.value, milestone.value],
    );
    const centres = places.map(([low, high]) => (at(low!) + at(high!)) / 2);
    const [first, last] = [Math.min(...centres), Math.max(...centres)];
    if (last > first) rect(first, middle - 1, last - first, 2, ink.text);
    target.milestones.forEach((milestone, index) => {
      const [low, high] = places[index]!.map(at) as [number, number];
      const column = dues.indexOf(`${milestone.due}`);
      const length = Math.max(12, high - low);
      const start = (low + high) / 2 - length / 2;
      rect(start, middle - 6, length, 12, column ? '#fff' : ink.text, column > 1 ? 0 : 6, ink.text);
    });
  };

  const row = (target: Target, depth: number) => {
    const indent = depth * 22;
    const label = wrap(depth ? `${word.part} ${target.label}` : target.label, 17, 400, labelEnd - margin - indent);
    const isInWords = target.milestones.length === 0;
    const said = isInWords ? wrap(target.qualitative ?? '–', 17, 400, right - lane) : [];
    const cells = target.milestones.map((milestone) => wrap(goal(milestone, target.unit, locale), 17, 600, goalWidth));
    const actual =
      target.actual === undefined ? [] : wrap(formatMeasure(target.actual, target.unit, locale), 17, 700, goalWidth);
    const asOf = target.actual !== undefined && target.actualAsOf ? formatDate(target.actualAsOf, locale) : '';
    const dated = asOf ? [`${word.asOf} ${asOf}`] : [];
    const top = y + rowGap;
    put(label, margin + indent, top, 17);
    put(said, lane, top, 17);
    const figure = put(actual, actualRight, top, 17, { weight: 700, anchor: 'end' });
    put(dated, actualRight, top + figure, 13, { fill: ink.muted, anchor: 'end' });
    cells.forEach((lines, index) => {
      const column = dues.indexOf(`${target.milestones[index]!.due}`);
      put(lines, firstGoal + column * (goalWidth + gap) + goalWidth, top, 17, { weight: 600, anchor: 'end' });
    });
    let laneHeight = 0;
    if (!isInWords) {
      draw(target, top + 12);
      const { min, max } = scaleOf(target);
      const isShared = !min && max === 100 && (target.unit ?? '%') === '%';
      if (!isShared) {
        ends(formatNumber(min, locale), formatNumber(max, locale), top + 22);
        laneHeight = 42;
      }
    }
    const lines = Math.max(1, label.length, said.length, ...cells.map(({ length }) => length), actual.length);
    y = top + Math.max(lines * 25, figure + dated.length * 19, laneHeight) + rowGap;
    rule();
    for (const part of target.parts ?? []) row(part, depth + 1);
  };
  for (const { label, targets } of programme.groups) {
    if (label) {
      y += 20;
      y += put(wrap(label, 18, 700, right - margin), margin, y, 18, { weight: 700, fill: ink.brand });
      y += 4;
      rule();
    }
    for (const target of targets) row(target, 0);
  }

  const source = options.source ?? [title, document].filter(Boolean).join(', ');
  const made = date && `${word.made} ${formatLongDate(date, locale)}`;
  y += gap;
  for (const note of [`${word.source}: ${source}`, made])
    if (note) y += put(wrap(note, 15, 400, right - margin), margin, y, 15, { fill: ink.muted });
  y += margin;

  shapes.unshift({ kind: 'rect', x: 0, y: 0, width, height: y, radius: 0, fill: '#fff' });
  return { width, height: y, font, title, shapes };
}
