/** Tables of documents as rows of cells: real tables, and rows of blocks that are laid out as one. */
import { foldDiacritics } from '../formats/collate.js';
import { documentColumn, type DocumentColumn } from './document-columns.js';
import { isHidden, outermost, slotOf, tidy, type MarkupElement } from './markup-text.js';
import { gridOf, textOf } from './table-grid.js';

/** One table of documents. */
export interface DocumentTable {
  element: MarkupElement;
  columns: DocumentColumn[];
  heads: string[];
  /** The rows below the header; a cell that spans several rows or columns is the same element in each. */
  rows: MarkupElement[][];
}

interface Header {
  at: number;
  columns: DocumentColumn[];
  heads: string[];
}

const most = { headerRows: 8, rows: 20_000, tables: 100, nested: 4 };

/** The tables of documents in an element, in order; tables for layout and other tables are left out. */
export function documentTables(root: MarkupElement): DocumentTable[] {
  const found: DocumentTable[] = [];
  // Each with the number of tables around it.
  const open: [element: MarkupElement, around: number][] = [[root, 0]];
  let left = most.tables;
  for (let next = open.pop(); next; next = open.pop()) {
    const [element, around] = next;
    if (element !== root && (slotOf(element) || isHidden(element))) continue;
    const isTable = element.localName === 'table';
    // Tables in tables in tables are all layout.
    const isTried = isTable && around < most.nested && left-- > 0;
    const table = isTable ? (isTried ? fromTable(element) : undefined) : fromBlocks(element);
    if (table) found.push(table);
    else for (const child of Array.from(element.children).reverse()) open.push([child, around + Number(isTable)]);
  }
  return found;
}

function fromTable(element: MarkupElement): DocumentTable | undefined {
  const grid = gridOf(element).slice(0, most.rows);
  const cells = grid.map((row) => row.map((cell) => cell.element));
  const texts = grid.slice(0, most.headerRows).map((row) => row.map(({ text }) => text));
  return tableOf(element, cells, headerIn(texts));
}

const block = /^(div|li|ul|section|article|dl|p)$/;

/** Rows of blocks: the children of an element, the first of which has the headers as its children. */
function fromBlocks(element: MarkupElement): DocumentTable | undefined {
  const rows = Array.from(element.children).filter(({ localName }) => block.test(localName));
  if (rows.length < 2 || !isRow(rows[0]!)) return;
  const cells = rows.slice(0, most.rows).map((row) => Array.from(row.children));
  const heads = cells[0]!.map((cell) => tidy(textOf(cell).raw));
  return tableOf(element, cells, headerIn([heads]));
}

const isRow = ({ children }: MarkupElement) =>
  children.length > 1 && children.length < 20 && textOf(children[0]!).raw.length < 100;

function tableOf(
  element: MarkupElement,
  cells: MarkupElement[][],
  header: Header | undefined,
): DocumentTable | undefined {
  if (!header) return;
  const { at, columns, heads } = header;
  const isHeader = (row: MarkupElement[]) =>
    row.length > 1 && row.every((cell, index) => cell === cells[at]![index] || sameText(cell, heads[index] ?? ''));
  const rows = cells.slice(at + 1).filter((row) => row.length && !isHeader(row));
  return { element, columns, heads, rows };
}

const sameText = (cell: MarkupElement, head: string) =>
  (cell.textContent ?? '').length < 200 && tidy(textOf(cell).raw) === head;

/** The row of headers: of the first rows the one with the most known headers; of two rows the lower one, below the upper. */
function headerIn(texts: readonly string[][]): Header | undefined {
  let best: Header | undefined;
  let count = 1;
  texts.forEach((row, at) => {
    const above = texts[at - 1];
    const heads = row.map((text) => text);
    const columns = row.map((text, index) => {
      const own = documentColumn(text);
      const upper = above?.[index];
      if (own !== 'unknown' && own !== 'day' && own !== 'document') return own;
      const joined = upper && upper !== text ? documentColumn(`${upper} ${text}`) : own;
      return joined === 'unknown' ? own : joined;
    });
    // A row of data says what it says once in many columns: a header never repeats a kind that is not spanned.
    const known = new Set(columns.filter((column) => column !== 'unknown' && column !== 'other'));
    const isHead = columns.filter((column) => column === 'unknown').length <= known.size;
    if (!isHead || known.size < 2 || known.size < count || !isEnough(known)) return;
    count = known.size;
    best = { at, columns, heads };
  });
  return best;
}

/** Whether columns are those of documents, and not of a list of news. */
function isEnough(known: ReadonlySet<DocumentColumn>): boolean {
  const has = (...columns: DocumentColumn[]) => columns.some((column) => known.has(column));
  if (known.has('number'))
    return has('summary', 'issuedOn', 'day', 'files', 'document', 'kind', 'issuer', 'inForceFrom', 'expiresOn');
  return (
    has('summary', 'document') &&
    has('issuedOn', 'closesOn', 'period', 'inForceFrom') &&
    has('files', 'issuer', 'kind', 'field', 'signer', 'closesOn', 'period', 'inForceFrom', 'opensOn')
  );
}

/** Whether a row holds links to other pages: “1 2 3 »”. */
export const isPager = (row: readonly MarkupElement[]): boolean => {
  const cells = [...new Set(row)];
  const text = tidy(cells.map((cell) => (cell.textContent ?? '').slice(0, 500)).join(' '));
  return (
    cells.some((cell) => outermost(cell, /^a$/).length > 0) &&
    text.length < 200 &&
    /^(?:trang|page|dau|cuoi|truoc|sau|tiep|theo|ket|prev(?:ious)?|next|first|last|of|tren|\d+|[\W_])+$/.test(
      foldDiacritics(text),
    )
  );
};
