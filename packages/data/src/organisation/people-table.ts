/** Reads tables of people: a row for each position, with rows across the table that name the unit of those below. */
import { imageUrl, safeUrl } from '../readers/coerce.js';
import { outermost, type MarkupElement } from '../markup/markup-text.js';
import { cite } from '../markup/reading.js';
import { cellGrid } from '../markup/table-grid.js';
import { linesOf } from '../work-schedule/lines.js';
import type { Person } from '../types.js';
import { addField, fieldOf, finished, newPerson, type Field, type PersonDraft } from './fields.js';
import { hasFamilyName, personName } from './person-names.js';
import { isPosition, isVacancy } from './positions.js';
import { isUnitName, numbered } from './unit-names.js';

/** A row of a table: the heading of a unit, or a person, whose unit may be named in a column of its own. */
export type TableRow = { heading: string; level: 0 | 1 | 2 } | { person: Person; unit: string | undefined };

interface Cell {
  /** Lines joined by `\n`. */
  text: string;
  element: MarkupElement;
}

interface Column {
  field: Field | undefined;
  head: string;
}

const mostRows = 10_000;
/** Longest text of a cell: merged ones are read for each row. */
const longest = 10_000;

const readCell = (element: MarkupElement): Cell => ({
  text: linesOf(Array.from(element.childNodes))
    .map(({ text }) => text)
    .join('\n'),
  element,
});

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const isBlank = ({ text }: Cell) => /^[\s\-–—._…]*$/.test(text);

/** The rows of a table; a text says why they are not sure. `undefined` if it is no table of people. */
export function readPeopleTable(table: MarkupElement): TableRow[] | string | undefined {
  const grid = cellGrid(table, readCell).filter((row) => row.length);
  const at = grid.slice(0, 5).findIndex((row) => {
    const fields = new Set(row.map(({ text }) => fieldOf(oneLine(text))));
    return fields.has('name') && (fields.has('position') || fields.size > 2);
  });
  if (at < 0) return;
  if (grid.some((row) => row.some(({ text }) => text.length > longest)))
    return 'a cell of its table is longer than 10,000 characters';
  if (grid.length > mostRows) return 'its table has more than 10,000 rows';
  if (grid.slice(0, at).some((row) => row.some((cell) => cell.text && row.some((other) => other !== cell))))
    return 'its table has two rows of heads';
  const columns = grid[at]!.map(({ text }): Column => ({ field: fieldOf(oneLine(text)), head: oneLine(text) }));
  const twice = columns.find(
    ({ field }, index) =>
      (field === 'name' || field === 'unit') && columns.findIndex((other) => other.field === field) !== index,
  );
  if (twice) return `its table has two columns ${cite(twice.head)}`;
  const rows: TableRow[] = grid
    .slice(0, at)
    .flatMap(([cell]) => (cell?.text ? [{ heading: oneLine(cell.text), level: 0 as const }] : []));
  return readRows(grid, at, columns, rows);
}

function readRows(grid: Cell[][], at: number, columns: Column[], rows: TableRow[]): TableRow[] | string {
  const nameAt = columns.findIndex(({ field }) => field === 'name');
  const heads = grid[at]!.map(({ text }) => text).join('\t');
  let before: { cell: Cell; row: Cell[]; draft: PersonDraft; index: number } | undefined;
  for (const row of grid.slice(at + 1)) {
    if (row.every(isBlank) || row.map(({ text }) => text).join('\t') === heads) continue;
    const heading = headingOf(row, columns, nameAt);
    if (heading) {
      rows.push(heading);
      before = undefined;
      continue;
    }
    const cell = row[nameAt];
    if (!cell) return `a row of its table has no cell of a name`;
    const isSame = before?.cell === cell;
    const draft = isSame ? before!.draft : newPerson();
    const fault = readPerson(row, columns, draft, isSame ? before!.row : undefined);
    if (fault) return fault;
    const unitCell = row[columns.findIndex(({ field }) => field === 'unit')];
    const found = { person: finished(draft), unit: unitCell && oneLine(unitCell.text) };
    if (isSame) rows[before!.index] = found;
    else rows.push(found);
    before = { cell, row, draft, index: rows.length - 1 };
  }
  return rows;
}

/** The heading of a unit in a row: one cell across the table, with or without a number before it, or alone in its row. */
function headingOf(row: readonly Cell[], columns: readonly Column[], nameAt: number): TableRow | undefined {
  const filled = [...new Set(row)].filter((cell) => !isBlank(cell));
  const isMark = ({ text }: Cell) => /^\s*(?:[IVX]{1,5}|[A-Z]|\d{1,3}(?:\.\d{1,2})?)[.)]?\s*$/.test(text);
  const names = filled.filter((cell) => cell === filled.at(-1) || !isMark(cell));
  if (names.length !== 1) return;
  const [cell] = names as [Cell];
  const text = oneLine(cell.text);
  const span = row.filter((other) => other === cell).length;
  const isAcross = span > 1 && span >= row.length - 1 - Number(columns[0]?.field === 'number');
  // Alone in its row but not merged: only a unit's name is a heading for certain.
  const isAlone = row[nameAt] === cell && isUnitName(numbered(text).name);
  if (isMark(cell) || (!isAcross && !isAlone)) return;
  const mark = filled.find((other) => other !== cell);
  const { level, name } = numbered(mark ? `${oneLine(mark.text).replace(/[.)]$/, '')}. ${text}` : text);
  return { heading: name, level };
}

/** Adds the cells of a row to a person; those of the row above were added before. Returns why they are not sure. */
function readPerson(
  row: readonly Cell[],
  columns: readonly Column[],
  draft: PersonDraft,
  known: readonly Cell[] | undefined,
): string | undefined {
  let isVacant = false;
  for (const [index, { field, head }] of columns.entries()) {
    const cell = row[index];
    if (!cell || known?.includes(cell) || row.indexOf(cell) < index) continue;
    if (field === 'photo' || field === 'name') addPicture(cell, draft);
    const text = cell.text.trim();
    if (field === 'number' || field === 'unit' || field === 'photo' || (field !== 'name' && isBlank(cell))) continue;
    if (field !== 'name') {
      if (!head) return `a column of its table has no head, but ${cite(text)}`;
      addField(draft, field, head, field === 'position' || field === 'tasks' ? text : oneLine(text));
      continue;
    }
    isVacant = isVacancy(oneLine(text));
    if (isVacant) continue;
    const named = personName(oneLine(text));
    const above = text.split('\n').slice(0, -1).join(' ');
    // Only a title may stand on a line of its own: two lines are two people.
    if (!named || (above && above !== named.title))
      return isBlank(cell)
        ? 'a row of its table has no name; write “Khuyết” if the position is vacant'
        : `${cite(text)} in its column ${cite(head)} is not one name for certain`;
    Object.assign(draft, named);
    addLink(cell, draft);
  }
  if (isVacant && !draft.positions.length) return 'a row of its table is vacant and has no position';
  if (draft.positions.some((position) => hasFamilyName(position) && !isPosition(position) && personName(position)))
    return `${cite(draft.positions.join(' '))} in its column of positions is a name`;
  return undefined;
}

/** Adds the picture of a cell, if it has one that may be shown. */
export function addPicture({ element }: { element: MarkupElement }, draft: PersonDraft): void {
  const source = imageUrl(outermost(element, /^img$/)[0]?.getAttribute('src'));
  if (source) draft.photo ??= source;
}

/** Adds the link around a name. */
export function addLink({ element }: { element: MarkupElement }, draft: { url?: string }): void {
  const link = outermost(element, /^a$/)[0]?.getAttribute('href');
  if (link && !/^\s*(mailto|tel):/i.test(link) && link !== '#') {
    const url = safeUrl(link);
    if (url) draft.url ??= url;
  }
}
