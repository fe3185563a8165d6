/** Reads one document from the sheet of a content management system: labels and values. */
import { bare } from '../readers/coerce.js';
import { documentCell, isNothing } from './document-cells.js';
import { documentColumn, type DocumentColumn } from './document-columns.js';
import { Doubt, DocumentBuilder, type DocumentReadingOptions } from './markup-documents.js';
import { outermost, slotOf, tidy, type MarkupElement } from './markup-text.js';
import { cite, type Reading } from './reading.js';
import { textOf } from './table-grid.js';
import type { ParsedDocument } from '../types.js';

interface Line {
  label: string;
  column: DocumentColumn;
  /** The element with the value, and with the label where it has no element of its own. */
  element: MarkupElement;
}

/**
 * Reads the sheet of one document: a table with labels beside their values (two or four cells in a row), a definition
 * list, or lines “Số ký hiệu: 15/QĐ-UBND”. Refuses it as {@link readDocumentTable} does. Never throws.
 */
export function readDocumentSheet(root: MarkupElement, options: DocumentReadingOptions = {}): Reading<ParsedDocument> {
  const lines = linesIn(root);
  const known = lines.filter(({ column }) => column !== 'unknown' && column !== 'other' && column !== 'detail');
  if (known.length < 2 || !known.some(({ column }) => column === 'number' || column === 'summary'))
    return { refused: '' };
  const document: ParsedDocument = bare({});
  const builder = new DocumentBuilder(
    document,
    options,
    lines.map(({ column }) => column),
  );
  const seen = new Set<DocumentColumn>();
  try {
    for (const { label, element, ...line } of lines) {
      const cell = documentCell(element, options.baseUrl, label);
      const column = line.column === 'day' ? 'issuedOn' : line.column === 'document' ? 'files' : line.column;
      if (isNothing(cell.text) && !cell.links.length) continue;
      if (column === 'unknown')
        throw new Doubt(`its line ${cite(label)} is not known; ${cite(cell.text)} would be lost`);
      if (seen.has(column) && column !== 'files' && column !== 'other')
        throw new Doubt(`two lines are called ${cite(label)}`);
      seen.add(column);
      builder.add(column, cell, label);
    }
    const found = builder.finish();
    return found ? { value: found } : { refused: '' };
  } catch (error) {
    if (!(error instanceof Doubt)) throw error;
    return { refused: `its sheet is left as it is: ${error.message}` };
  }
}

const labelOf = (element: MarkupElement) => tidy(textOf(element).raw).replace(/\s*:\s*$/, '');

function linesIn(root: MarkupElement): Line[] {
  const rows = outermost(root, /^(tr|dl)$/).filter((element) => !slotOf(element));
  const lines = rows.flatMap((row) => {
    if (row.localName === 'dl') return linesOfList(row);
    const cells = outermost(row, /^t[hd]$/);
    if (cells.length % 2 || cells.length > 4) return [];
    return cells.flatMap((cell, at) => (at % 2 ? [] : lineOf(cell, cells[at + 1]!)));
  });
  if (lines.length) return lines;
  return outermost(root, /^(li|p|div)$/).length ? linesOfText(root) : [];
}

function lineOf(label: MarkupElement, element: MarkupElement): Line {
  const text = labelOf(label);
  return { label: text, column: documentColumn(text), element };
}

function linesOfList(list: MarkupElement): Line[] {
  const terms = outermost(list, /^d[td]$/);
  return terms.flatMap((term, at) => {
    const next = terms[at + 1];
    return term.localName === 'dt' && next?.localName === 'dd' ? lineOf(term, next) : [];
  });
}

/** Lines “Nhãn: giá trị”, each in a block of its own. */
function linesOfText(root: MarkupElement): Line[] {
  const lines: Line[] = [];
  const open: MarkupElement[] = Array.from(root.children).reverse();
  for (let element = open.pop(); element; element = open.pop()) {
    if (slotOf(element)) continue;
    const children = Array.from(element.children);
    if (children.some(({ localName }) => /^(li|p|div|ul|ol|table|dl|section)$/.test(localName))) {
      open.push(...children.reverse());
      continue;
    }
    const [, label] = /^([^:]{2,40}):\s*/.exec(tidy(textOf(element).raw)) ?? [];
    const column = label ? documentColumn(label) : 'unknown';
    if (label && column !== 'unknown') lines.push({ label, column, element });
  }
  return lines;
}
