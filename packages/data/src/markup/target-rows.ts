/** The rows of a table of targets: headers, headings and sub-targets. */
import { foldDiacritics } from '../formats/collate.js';
import { columnOf, headsFrom, isDueHead, type Column } from './target-columns.js';
import type { Cell } from './table-grid.js';

/** Header rows and the rows below, up to the next headers. */
export interface Section {
  columns: Column[];
  labelAt: number;
  /** The column with the field of several targets; negative if there is none. */
  fieldAt: number;
  /** A second label column, for rows that share the first; negative if there is none. */
  partAt: number;
  rows: Cell[][];
}

export const isBanner = (cells: readonly Cell[]): boolean => new Set(cells).size === 1;

const isEmptyRow = (cells: readonly Cell[]) => cells.every(({ text }) => !text);

const isHead = (cells: readonly Cell[]) =>
  !isBanner(cells) &&
  cells.some((cell, at) => at > 0 && isDueHead(cell)) &&
  !cells.some(({ text }) => /\d ?%/.test(text));

/** Column numbers or letters: `(1) (2) (3)`, `A B 1 2`, `5=4-3`. */
function isNumbering(cells: readonly Cell[]): boolean {
  const texts = [...new Set(cells)].map(({ text }) => text.replace(/^[([]|[)\]]$/g, '').trim()).filter((text) => text);
  const numbers = texts.filter((text) => /^\d{1,2}( ?=.{1,20})?$/.test(text)).map((text) => parseInt(text, 10));
  return (
    numbers.length > 0 &&
    texts.length > 1 &&
    texts.every((text) => /^([A-ZĐa-zđ]|[IVX]{1,4}|\d{1,2}( ?=.{1,20})?)$/.test(text)) &&
    numbers.every((number, at) => !at || number === numbers[at - 1]! + 1) &&
    numbers[0]! < 4 &&
    (numbers.length > 1 || texts.length === 2)
  );
}

const folded = new WeakMap<Cell, string>();
const fold = (cell: Cell | undefined) => {
  if (!cell) return '';
  const known = folded.get(cell) ?? foldDiacritics(cell.text.slice(0, 200));
  folded.set(cell, known);
  return known;
};

const isRepeat = (cells: readonly Cell[], heads: readonly Cell[][]) =>
  heads.some((head) => {
    const first = cells.findIndex(({ text }) => text);
    if (fold(cells[first]) !== fold(head[first])) return false;
    const filled = cells.flatMap((cell, at) => (cell.text ? [[cell, head[at]] as const] : []));
    return filled.length > 1 && filled.every(([cell, same]) => fold(cell) === fold(same));
  });

/** Splits a table at its headers; returns a string with the reason if it cannot be read. */
export function sectionsOf(grid: readonly Cell[][]): { sections: Section[]; banners: string[] } | string {
  const first = grid.slice(0, 6).findIndex(isHead);
  if (first < 0) return 'no head of a column names a year or a date; write heads such as “Đến năm 2025”';
  const banners = grid.slice(0, first).flatMap((cells) => (isBanner(cells) && cells[0]!.text ? [cells[0]!.text] : []));
  // Rows above that a header spans, and below that it spans.
  const above = grid.slice(0, first).filter((cells) => !isBanner(cells));
  let at = first + 1;
  const reaches = (row: number) => grid[row]?.some((cell) => cell.text && grid[row - 1]!.includes(cell));
  const isHeadRow = (row: number) =>
    reaches(row) &&
    grid[row]!.every(
      (cell) => cell.isHead || grid[row - 1]!.includes(cell) || isDueHead(cell) || !/\d/.test(cell.text),
    ) &&
    !isBanner(grid[row]!);
  while (at < grid.length && at < first + 4 && isHeadRow(at)) at++;

  const heads = [...above, ...grid.slice(first, at)];
  const sections: Section[] = [];
  const begin = (rows: Cell[][]) => {
    const columns = headsFrom(rows).map(columnOf);
    markOpen(columns);
    sections.push({ columns, labelAt: -1, fieldAt: -1, partAt: -1, rows: [] });
  };
  begin(heads);
  if (!sections[0]!.columns.some(({ kind }) => kind === 'due'))
    return 'no head of a column names a deadline; write heads such as “Đến năm 2025”';
  let current = heads;
  for (const cells of grid.slice(at)) {
    if (isEmptyRow(cells) || isRepeat(cells, current) || isNumbering(cells)) continue;
    const { columns } = sections.at(-1)!;
    // Further headers below: as many deadlines in the same columns, and the label of a column.
    const isOther =
      isHead(cells) &&
      columns.every(({ kind }, at) => kind !== 'due' || !cells[at]?.text || isDueHead(cells[at])) &&
      cells.some((cell) => columnOf(cell.text).kind === 'label' || cell.isHead) &&
      cells.every((cell) => cell.isHead || isDueHead(cell) || !/\d/.test(cell.text));
    if (isOther) begin((current = [cells]));
    else sections.at(-1)!.rows.push(cells);
  }
  for (const section of sections) {
    const fault = findLabels(section);
    if (fault) return fault;
  }
  return { sections, banners };
}

/** Beside columns that are called a plan, one of an earlier year without a name may as well hold its results. */
function markOpen(columns: readonly Column[]): void {
  const dues = columns.filter(({ kind }) => kind === 'due');
  const [first] = dues.flatMap(({ isPlan, due }) => (isPlan ? [due!.slice(0, 4)] : [])).sort();
  if (first) for (const column of dues) column.isOpen = !column.isPlan && column.due!.slice(0, 4) < first;
}

function findLabels(section: Section): string | undefined {
  const { columns, rows } = section;
  const firstFigure = columns.findIndex(({ kind }) => kind === 'due' || kind === 'actual');
  const places = (kind: Column['kind']) => columns.flatMap((column, at) => (column.kind === kind ? [at] : []));
  const own = rows.filter((cells) => !isBanner(cells));
  const distinct = (at: number) => new Set(own.map((cells) => fold(cells[at])).filter((text) => text)).size;
  const hasWords = (at: number) => own.some((cells) => /\p{L}{2}/u.test(cells[at]?.text ?? ''));
  const texts = places('text').filter((at) => at < firstFigure && hasWords(at));
  const labels = places('label').filter(hasWords);
  const fields = places('field').filter(hasWords);
  const candidates = [labels, texts, fields, places('number').filter(hasWords)].find((list) => list.length) ?? [];
  const most = Math.max(...candidates.map(distinct));
  const best = candidates.filter((at) => distinct(at) === most);
  if (candidates.length > 1 && candidates !== labels && best.length > 1)
    return `two columns may hold the names of the targets; call one of them “Chỉ tiêu”`;
  section.labelAt = best.at(-1) ?? 0;
  if (columns[section.labelAt]?.kind === 'due') return 'no column holds the names of the targets; call it “Chỉ tiêu”';
  const beside = [...labels, ...texts, ...fields].filter((at) => at !== section.labelAt && at < firstFigure);
  section.fieldAt = beside.filter((at) => at < section.labelAt).at(-1) ?? -1;
  section.partAt = beside.find((at) => at > section.labelAt) ?? -1;
  return;
}

const numbered = /^\(?((?:\d{1,3}(?:\.\d{1,3}){0,4})|[IVXL]{1,6}|[A-ZĐa-zđ])(?:[.)]+ ?|\s|$)/;

/** The number of a row, `1.2` or `IV`: in its own column, or at the start of its label. */
export function numberOf(own: string, label: string): string {
  const text = own || (/^\(?(?:\d|[IVXL]+[.)]|[A-ZĐa-zđ][.)])/.test(label) ? label : '');
  return numbered.exec(text)?.[1] ?? '';
}

const rank = (number: string) =>
  /^[A-ZĐ]$/.test(number) && !/^[IVXL]$/.test(number)
    ? 0
    : /^[IVXL]+$/.test(number)
      ? 1
      : /^\d/.test(number)
        ? 2 + number.split('.').length
        : 9;

/** Whether a row number is nested below another. */
export const isBelow = (number: string, above: string): boolean =>
  !!number && !!above && (number.startsWith(`${above}.`) || rank(number) > rank(above));
