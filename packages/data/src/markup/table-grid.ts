/** The cells of a table by row and column, with their visible texts. */
import { isBlock, isHidden, outermost, tidy, type MarkupElement, type MarkupNode } from './markup-text.js';

/** A cell; a spanning one is the same object at each position. */
export interface Cell {
  text: string;
  /** The text with leading spaces, since an indent marks a sub-target. */
  raw: string;
  /** Whether the cell has no single figure: two are on separate lines, one may be an exponent, or has two readings. */
  isBroken: boolean;
  isHead: boolean;
  element: MarkupElement;
}

/** Most rows and columns that are read, above those of any table of targets. */
const most = { rows: 20_000, columns: 100, across: 50 };
// Longest text of a cell.
const longest = 2000;

const dropped = /^(script|style|template|noscript|del|s|strike|select|textarea|button|svg)$/;
const footnote = /^[\s([]*[\d*†‡§a-z,]{1,5}[\s)\]]*$/i;

/** The text of a cell: line breaks are `\n`, footnote marks and struck-out text are omitted. */
export function textOf(cell: MarkupElement): { raw: string; isBroken: boolean } {
  let raw = '';
  let isBroken = false;
  const open: (MarkupNode | string)[] = [cell];
  for (let node = open.pop(); node !== undefined && raw.length < longest; node = open.pop()) {
    if (typeof node === 'string') raw += node;
    else if (node.nodeType === 3) raw += (node.textContent ?? '').slice(0, longest).replace(/[\n\r\t]+/g, ' ');
    else if (node.nodeType === 1) {
      const element = node as MarkupElement;
      const { localName, childNodes } = element;
      if (dropped.test(localName) || (element !== cell && isHidden(element))) continue;
      if (localName === 'sup') {
        const mark = tidy((element.textContent ?? '').slice(0, 20));
        const isAfterDigit = /[\d%]\s*$/.test(raw);
        if (isAfterDigit && /^[-−]?\d/.test(mark) && /(^|\D)10\s*$/.test(raw)) isBroken = true;
        else if (/^[23]$/.test(mark) && /(^|[^\p{L}])[kcdm]?m$/u.test(raw)) {
          raw += mark === '2' ? '²' : '³';
          continue;
        } else if (footnote.test(mark)) continue;
        raw += '^';
      } else if (localName === 'br') raw += '\n';
      const isLine = element !== cell && localName !== 'br' && isBlock(element);
      if (isLine) {
        raw += '\n';
        open.push('\n');
      }
      for (let index = childNodes.length - 1; index >= 0; index--) open.push(childNodes[index]!);
    }
  }
  isBroken ||= /\d[\s,;.]*\n\s*\d/.test(raw);
  return { raw: raw.slice(0, longest), isBroken };
}

const spanOf = (element: MarkupElement, name: string) => {
  const span = Math.floor(Number(element.getAttribute(name)));
  return span > 0 ? span : 1;
};

/**
 * The cells of a table by row and column; a spanning cell is read once, and is the same object at each position.
 *
 * @param read Makes a cell of its element.
 */
export function cellGrid<C>(table: MarkupElement, read: (element: MarkupElement) => C): C[][] {
  const grid: C[][] = [];
  // Cells with a row span, by column: the cell and the number of remaining rows.
  const spans: [cell: C, rows: number][] = [];
  for (const row of outermost(table, /^tr$/).slice(0, most.rows)) {
    const cells: C[] = [];
    const carry = () => {
      for (let span = spans[cells.length]; span && span[1] > 0; span = spans[cells.length]) {
        span[1]--;
        cells.push(span[0]);
      }
    };
    for (const element of outermost(row, /^t[dh]$/)) {
      carry();
      if (cells.length >= most.columns) break;
      const cell = read(element);
      const down = spanOf(element, 'rowspan');
      const across = Math.min(spanOf(element, 'colspan'), most.across);
      for (let at = 0; at < across && cells.length < most.columns; at++) {
        spans[cells.length] = [cell, down - 1];
        cells.push(cell);
      }
    }
    carry();
    grid.push(cells);
  }
  return grid;
}

/** The cells of a table of figures. */
export function gridOf(table: MarkupElement): Cell[][] {
  const grid = cellGrid<Cell>(table, (element) => {
    const { raw, isBroken } = textOf(element);
    return { text: tidy(raw), raw, isBroken, isHead: element.localName === 'th', element };
  });
  markAmbiguous(grid);
  return grid;
}

const commaGroups = /\d,\d{3}(,\d{3}|\.\d)/;
const commaDecimals = /\d,(\d{1,2}|\d{4,})(?!\d)|(^|\D)0,\d|\d\.\d{3}(\.\d{3}|,\d)/;
const pointDecimals = /(^|[^\d.])(\d+\.(\d{1,2}|\d{4,})|0\.\d+)(?![\d./-])/;
const commaGroup = /(^|[^\d.,])[1-9]\d{0,2},\d{3}(?![\d.,]*\d)/;
const pointGroup = /(^|[^\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,]*\d)/;

/**
 * Marks cells whose figure is a decimal or thousands. `1,234` is thousands only in a table that has other thousands with
 * a comma, or decimals with a point; `1.234` is thousands unless the table has decimals with a point.
 */
function markAmbiguous(grid: readonly Cell[][]): void {
  const cells = [...new Set(grid.flat())].filter(({ text }) => text.length < 200 && /\d[.,]\d/.test(text));
  const has = (form: RegExp) => cells.some(({ text }) => form.test(text));
  const isEnglish = (has(commaGroups) || has(pointDecimals)) && !has(commaDecimals);
  const isPointOpen = has(pointDecimals);
  for (const cell of cells)
    if ((commaGroup.test(cell.text) && !isEnglish) || (pointGroup.test(cell.text) && isPointOpen)) cell.isBroken = true;
}
