/**
 * Tables that were flattened to text, with tabs or bars between cells:
 *
 * ```
 * TT | Chỉ tiêu | ĐVT | Thực hiện 2020 | Mục tiêu 2025
 * 1  | Tỷ lệ hộ nghèo | % | 1,2 | 0,8
 * ```
 */
import { boundBefore } from './bounds.js';
import { deadlineAt } from './deadlines.js';
import { figureAt, unitAt } from './figures.js';
import { itemsOf } from './items.js';
import { unwanted } from './lexicon.js';
import { tokensOf } from './tokens.js';
import { directions, isMost, type Claim } from './claims.js';

interface Cell {
  text: string;
  start: number;
}

/** The columns of a table, from its header. */
export interface TableHead {
  label: number;
  unit: number;
  /** The deadline of each column; '' for that of the text. */
  dues: Map<number, string>;
}

export function cellsOf(text: string, start: number, end: number): Cell[] | undefined {
  const line = text.slice(start, Math.min(end, start + 3000));
  const separator = line.includes('\t') ? '\t' : '|';
  if (!line.includes(separator)) return;
  let at = start;
  const cells = line.split(separator).map((piece) => {
    const cell = { text: piece.trim(), start: at + (piece.length - piece.trimStart().length) };
    at += piece.length + 1;
    return cell;
  });
  // “| a | b |”
  if (separator === '|' && !cells[0]!.text) cells.shift();
  if (separator === '|' && !cells.at(-1)?.text) cells.pop();
  return cells.length > 1 ? cells : undefined;
}

/** A column of figures of a plan, in a table for one year: its text says which. */
const plans = /^(kế hoạch|mục tiêu|chỉ tiêu|phấn đấu|nghị quyết|dự kiến)( \p{L}+)*$/iu;
const results = /thực hiện|hiện trạng|ước|kết quả|đã đạt|năm gốc|so sánh|so với|^th\b/i;

/** The head of a table, if the cells are one: a column of names, and columns of years. */
export function headFrom(cells: readonly Cell[]): TableHead | undefined {
  const label = cells.findIndex(
    ({ text }) => /chỉ tiêu|nội dung|mục tiêu$|tên|tiêu chí/i.test(text) && !/\d{4}/.test(text),
  );
  const dues = new Map<number, string>();
  for (const [index, { text }] of cells.entries()) {
    if (index === label || results.test(text)) continue;
    const tokens = tokensOf(text);
    const found = tokens.flatMap((token, at) => {
      const deadline = token.kind === 'sign' ? undefined : deadlineAt(tokens, at);
      return deadline ? [deadline.due] : /^20\d\d$/.test(token.raw) ? [token.raw] : [];
    });
    if (found.length) dues.set(index, found.at(-1)!);
  }
  const plan = dues.size
    ? -1
    : cells.findIndex(({ text }, index) => index !== label && plans.test(text) && !results.test(text));
  if (plan >= 0) dues.set(plan, '');
  const unit = cells.findIndex(({ text }) => /^(đvt|đơn vị( tính)?)$/i.test(text));
  return label >= 0 && dues.size ? { label, unit, dues } : undefined;
}

/** The claims of one row. */
export function rowClaims(cells: readonly Cell[], head: TableHead): Claim[] {
  const label = cells[head.label]?.text.replace(/^[-+*\s]+/, '') ?? '';
  if (!/\p{L}{2}/u.test(label) || /^(chỉ tiêu|nội dung)$/i.test(label)) return [];
  const written = head.unit >= 0 ? (cells[head.unit]?.text ?? '') : '';
  const claims: Claim[] = [];
  for (const [column, due] of head.dues) {
    const cell = cells[column];
    if (!cell?.text) continue;
    // “6,5-7%, phấn đấu 7,5%”: the first.
    const tokens = tokensOf(cell.text.split(/[,;(] ?(?!\d)/)[0]!, cell.start);
    const numbers = tokens.filter(({ kind }) => kind === 'number');
    const at = tokens.findIndex(({ kind }) => kind === 'number');
    const figure = at >= 0 ? figureAt(tokens, at) : undefined;
    if (!figure || !numbers.length || numbers.length > 2) continue;
    let unit = figure.unit;
    if (unit.kind === 'none' || unit.kind === 'unknown') {
      const given = unitAt(tokensOf(written), 0);
      if (!written.trim()) continue;
      unit = { ...given, text: given.kind === 'none' ? written : given.text, to: figure.to };
    }
    // “75 - 80” without a unit of its own
    const second =
      tokens[at + 1]?.text === '-' && tokens[at + 2]?.kind === 'number' ? tokens[at + 2]!.value : undefined;
    const max = figure.max ?? (second !== undefined && second > figure.min ? second : undefined);
    const before = boundBefore(tokens, itemsOf(tokens, 0, at));
    const change = before.direction && !before.verb ? directions[before.direction] : undefined;
    const isMore = /trở lên/i.test(cell.text);
    const bound =
      max !== undefined
        ? ({ bound: 'range' } as const)
        : isMore
          ? ({ bound: 'at-least' } as const)
          : before.bound.bound
            ? before.bound
            : unwanted.test(label.toLowerCase()) && !isMost(figure)
              ? ({ bound: 'at-most' } as const)
              : ({ bound: 'at-least', reach: true } as const);
    claims.push({
      rule: 'table-row',
      label: label[0]!.toUpperCase() + label.slice(1) + (change ? ` ${before.direction}` : ''),
      ...(change && { change }),
      figure: { min: figure.min, ...(max !== undefined && { max }), unit, from: at, to: figure.to },
      bound,
      ...(due && { due }),
      clause: { index: 0, from: 0, to: tokens.length },
      from: tokens[0]!.start,
      to: tokens.at(-1)!.end,
      isPart: false,
      isCompared: false,
      isLowered: false,
      doubts: [],
    });
  }
  return claims;
}
