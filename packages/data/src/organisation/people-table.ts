/** Reads tables of people: a row for each position, with rows across the table that name the unit of those below. */
import { imageUrl, safeUrl } from '../readers/coerce.js';
import { outermost, type MarkupElement } from '../markup/markup-text.js';
import { cite } from '../markup/reading.js';
import { cellGrid } from '../markup/table-grid.js';
import { linesOf } from '../work-schedule/lines.js';
import type { Person } from '../types.js';
import { addField, fieldOf, finished, newPerson, type Field, type PersonDraft } from './fields.js';
import { namesPerson, personName } from './person-names.js';
import { isPosition, isVacancy } from './positions.js';
import { isUnitName, numbered } from './unit-names.js';

/** A row of a table: the heading of a unit, or a person, whose unit may be named in a column of its own. */
export type TableRow = { heading: string; level: 'title' | 0 | 1 | 2 } | { person: Person; unit: string | undefined };

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
  let at = grid.slice(0, 5).findIndex((row) => {
    const fields = new Set(row.map(({ text }) => fieldOf(oneLine(text))));
    return fields.has('name') && (fields.has('position') || fields.size > 2);
  });
  if (at < 0) return;
  if (grid.some((row) => row.some(({ text }) => text.length > longest)))
    return 'a cell of its table is longer than 10,000 characters';
  if (grid.length > mostRows) return 'its table has more than 10,000 rows';
  const above = grid.slice(0, at).filter((row) => !row.every(isBlank));
  if (above.some((row) => row.some((cell) => cell.text && row.some((other) => other !== cell))))
    return 'its table has two rows of heads';
  if (above.length > 1) return 'its table has several rows above its heads';
  // A head over several, and the row with these: “Liên hệ” over “Điện thoại” and “Email”.
  const top = grid[at]!.findIndex(({ text }) => fieldOf(oneLine(text)) === 'name');
  while (grid[at + 1]?.[top] === grid[at]![top]) at++;
  const columns = grid[at]!.map(({ text }): Column => ({ field: fieldOf(oneLine(text)), head: oneLine(text) }));
  const twice = columns.find(
    ({ field }, index) =>
      (field === 'name' || field === 'unit') && columns.findIndex((other) => other.field === field) !== index,
  );
  if (twice) return `its table has two columns ${cite(twice.head)}`;
  return readRows(
    grid,
    at,
    columns,
    above.map(([cell]) => ({ heading: oneLine(cell!.text), level: 'title' as const })),
  );
}

function readRows(grid: Cell[][], at: number, columns: Column[], rows: TableRow[]): TableRow[] | string {
  const nameAt = columns.findIndex(({ field }) => field === 'name');
  const heads = grid[at]!.map(({ text }) => text).join('\t');
  const unitAt = columns.findIndex(({ field }) => field === 'unit');
  let hasUnit = false;
  let before: { cell: Cell; row: Cell[]; draft: PersonDraft; index: number; unit: string | undefined } | undefined;
  for (const row of grid.slice(at + 1)) {
    if (row.every(isBlank) || row.map(({ text }) => text).join('\t') === heads) continue;
    const heading = headingOf(row, columns, nameAt);
    if (typeof heading === 'string') return heading;
    if (heading) {
      rows.push(heading);
      before = undefined;
      hasUnit = false;
      continue;
    }
    const cell = row[nameAt];
    if (!cell) return `a row of its table has no cell of a name`;
    const isSame = before?.cell === cell;
    const draft = isSame ? before!.draft : newPerson();
    const fault = readPerson(row, columns, draft, isSame ? before!.row : undefined);
    if (fault) return fault;
    const unitCell = row[unitAt];
    const found = {
      person: finished(draft),
      unit: unitCell && !isBlank(unitCell) ? oneLine(unitCell.text) : undefined,
    };
    if (found.unit) hasUnit = true;
    else if (hasUnit)
      return `${cite(cell.text)} has no unit in the column ${cite(columns[unitAt]!.head)}; it may be that of the row above`;
    if (isSame && before!.row[unitAt] !== unitCell && before!.unit !== found.unit)
      return `${cite(cell.text)} is one cell for two units`;
    if (isSame) rows[before!.index] = found;
    else rows.push(found);
    before = { cell, row, draft, index: rows.length - 1, unit: found.unit };
  }
  return rows;
}

/**
 * The heading of a unit in a row: one cell across the table, with or without a number before it, or alone in its row. A
 * text says why it is not sure: a note may stand across a table, too.
 */
function headingOf(row: readonly Cell[], columns: readonly Column[], nameAt: number): TableRow | string | undefined {
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
  const isMarked =
    level > 0 ||
    isUnitName(name) ||
    isCapitals(name) ||
    cell.element.localName === 'th' ||
    outermost(cell.element, /^(b|strong|h[1-6])$/).length > 0;
  const isPlain =
    name.length <= 150 && !/[.;!?]$|:\s/.test(name) && !isPosition(name) && !namesPerson(name) && !isNote.test(name);
  return isMarked && isPlain ? { heading: name, level } : `${cite(text)} across its table is not a unit for certain`;
}

const isCapitals = (text: string) => text === text.toUpperCase() && /\p{Lu}/u.test(text);
const isNote =
  /^(?:ghi chú|lưu ý|chú thích|cập nhật|nguồn|tổng(?: số| cộng)?(?![\p{L}])|danh sách này|note|source|total|updated)/iu;

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
      const other = columns.find((each, at) => row[at] === cell && at > index && each.field !== field);
      if (other) return `${cite(text)} is one cell of two columns, ${cite(head)} and ${cite(other.head)}`;
      if (field === 'biography' && isWords.test(text) && !draft.url) {
        addLink(cell, draft);
        if (draft.url) continue;
      }
      const lost = lostLink(cell.element);
      if (lost) return `the link ${cite(lost)} would be lost`;
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
  if (draft.positions.some((position) => namesPerson(position)))
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

// What a link to the page of a person says.
const isWords = /^(?:xem|chi tiết|xem (?:chi tiết|thêm|tiếp)|tiểu sử|view|details|more)\.*$/iu;

/** The words of a link whose address the text does not say; undefined without one. */
export function lostLink(element: MarkupElement): string | undefined {
  const link = outermost(element, /^a$/).find((each) => {
    const address = each.getAttribute('href')?.trim() ?? '';
    const text = each.textContent ?? '';
    if (/^mailto:/i.test(address)) return !text.includes('@');
    if (/^tel:/i.test(address)) return !/\d/.test(text);
    return !/^(#|javascript:|$)/i.test(address);
  });
  return link && (link.textContent?.trim() || link.getAttribute('href')!);
}
