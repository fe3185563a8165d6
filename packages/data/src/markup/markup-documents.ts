/** Reads legal documents from the tables and sheets of content management systems. */
import { foldDiacritics } from '../formats/collate.js';
import { shiftDay } from '../formats/day.js';
import { documentTypes } from '../documents/document-types.js';
import { bare } from '../readers/coerce.js';
import {
  dayOf,
  documentCell,
  filesOf,
  isMonthFirst,
  isNothing,
  momentOf,
  numberOf,
  periodOf,
  type DocumentCell,
} from './document-cells.js';
import type { DocumentColumn } from './document-columns.js';
import { documentTables, isPager, type DocumentTable } from './document-rows.js';
import { outermost, tidy, type MarkupElement } from './markup-text.js';
import { cite, type Reading } from './reading.js';
import { textOf } from './table-grid.js';
import type { DocumentReference, ParsedDocument } from '../types.js';

/** Options of the readers. */
export interface DocumentReadingOptions {
  /** The base of relative URLs; without it they stay relative. */
  baseUrl?: string | undefined;
  /** Zone of times without an offset. Default: `Asia/Ho_Chi_Minh`. */
  timeZone?: string | undefined;
}

/** Why a document cannot be read. */
export class Doubt extends Error {}

const longest = 2000;

/**
 * Reads tables of documents as NukeViet, Liferay, SharePoint and editors print them, and NukeViet's rows of blocks. Columns
 * are found by their headers (“Số/Ký hiệu”, “Ngày BH”, “Trích yếu”, “Cơ quan ban hành”, “Tải về” …), in one row or two,
 * with merged cells. Dates are `05/03/2024`, “ngày 5 tháng 3 năm 2024”; those that programs print for none are left out.
 * A row without a number below a cell that spans both adds its files.
 *
 * Refuses the whole table if a date can be read two ways, a file has no address, a column with content is not known, or
 * paging and forms beside it would be hidden. Never throws.
 */
export function readDocumentTable(
  root: MarkupElement,
  options: DocumentReadingOptions = {},
): Reading<ParsedDocument[]> {
  const tables = documentTables(root);
  if (!tables.length) return { refused: '' };
  try {
    for (const table of tables) checkSurroundings(root, table.element);
    const documents = tables.flatMap((table) => readTable(table, options));
    if (!documents.length) return { refused: '' };
    return { value: documents };
  } catch (error) {
    if (!(error instanceof Doubt)) throw error;
    return { refused: `its table of documents is left as it is: ${error.message}` };
  }
}

/** What is hidden with the table must hold nothing else to use. */
function checkSurroundings(root: MarkupElement, table: MarkupElement): void {
  const inTable = new Set(deep(table));
  for (const child of Array.from(root.children)) {
    if (child === table) return;
    const around = deep(child);
    if (!around.includes(table)) continue;
    const isPaging = (element: MarkupElement) =>
      /(^|[\s_-])(pagination|paging|pager|phantrang|generate_page)/i.test(element.getAttribute('class') ?? '') &&
      outermost(element, /^a$/).length > 0;
    const others = around.filter((element) => !inTable.has(element));
    const isControl = (element: MarkupElement) =>
      /^(input|select|textarea)$/.test(element.localName) && element.getAttribute('type') !== 'hidden';
    const other = others.find((element) => isControl(element) || isPaging(element));
    if (!other) return;
    throw new Doubt(
      `the ${isControl(other) ? 'form' : 'paging'} beside it would be hidden with it; put the element around the table alone`,
    );
  }
}

function deep(root: MarkupElement): MarkupElement[] {
  const found: MarkupElement[] = [];
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    found.push(element);
    for (const child of Array.from(element.children)) open.push(child);
  }
  return found;
}

function readTable(table: DocumentTable, options: DocumentReadingOptions): ParsedDocument[] {
  const documents: ParsedDocument[] = [];
  const columns = settled(table);
  const at = (column: DocumentColumn) => columns.indexOf(column);
  const key = at('number') >= 0 ? at('number') : at('summary');
  const taken = new Map<MarkupElement, DocumentCell>();
  const cellOf = (element: MarkupElement, index: number) => {
    let cell = taken.get(element);
    if (!cell) taken.set(element, (cell = documentCell(element, options.baseUrl, table.heads[index])));
    return cell;
  };
  let group: Partial<ParsedDocument> = {};
  let last: MarkupElement[] | undefined;
  for (const row of table.rows) {
    const own = new Set(row);
    if (own.size === 1 || row.length === 1) {
      if (isPager(row)) throw new Doubt('it has links to other pages in a row; put them below the table');
      group = groupOf(tidy((row[0]!.textContent ?? '').slice(0, 300)), group);
      continue;
    }
    if (isPager(row)) throw new Doubt('it has links to other pages in a row; put them below the table');
    const cells = row.map((element, index) => cellOf(element, index));
    const isHeading = at('number') >= 0 && at('summary') >= 0 && row[at('number')] === row[at('summary')];
    if (isHeading || isTotal(cells, at('number'), at('summary'))) {
      const { text } = cells[at('summary')]!;
      const others = cells.filter((cell, index) => cell.text !== text && columns[index] !== 'other' && cell.text);
      if (others.length) throw new Doubt(`${cite(text)} stands in the columns of number and summary`);
      if (isHeading) group = groupOf(text, group);
      continue;
    }
    const isSame = (index: number) => index >= 0 && !!last && last[index] === row[index];
    const previous = documents.at(-1);
    if (previous && isSame(key) && (at('summary') < 0 || isSame(at('summary')) || !cells[at('summary')]?.text)) {
      addFiles(previous, columns, cells);
      continue;
    }
    if (isSame(key) && at('number') >= 0) throw new Doubt(`${cite(cells[key]!.text)} stands for several rows`);
    last = row;
    const document = documentFrom(columns, cells, table.heads, options);
    if (document) documents.push({ ...group, ...document });
  }
  return documents;
}

/** Whether a row counts the documents above: “Tổng số: 25 văn bản”. */
function isTotal(cells: readonly DocumentCell[], number: number, summary: number): boolean {
  const text = cells[summary]?.text ?? '';
  return (
    number >= 0 &&
    !cells[number]?.text &&
    /^(tong (so|cong)|cong|hien thi|trang \d)\b.*\d/.test(foldDiacritics(text.slice(0, 100)))
  );
}

/** The columns, where headers alone leave a choice settled by the cells. */
function settled({ columns, heads, rows }: DocumentTable): DocumentColumn[] {
  const has = (column: DocumentColumn) => columns.includes(column);
  const textAt = (index: number, most = 50) =>
    rows.slice(0, most).flatMap((row) => {
      const text = row[index] && new Set(row).size > 1 ? tidy(textOf(row[index]).raw) : '';
      return text ? [text] : [];
    });
  const result = columns.map((column, index) => {
    if (column === 'day') return has('issuedOn') ? 'unknown' : 'issuedOn';
    if (column === 'document') return has('summary') ? (has('files') ? 'unknown' : 'files') : 'summary';
    if (column === 'detail' || column === 'unknown') {
      // A column of icons and buttons alone.
      return column === 'unknown' && textAt(index, Infinity).every((text) => isNothing(text)) ? 'other' : column;
    }
    // “Hiệu lực” may be a day or the words of a state.
    if (
      column === 'inForceFrom' &&
      !textAt(index).some((text) => /\d{4}/.test(text)) &&
      textAt(index).some((text) => !isNothing(text))
    )
      return 'state';
    if (column === 'state' && textAt(index).some((text) => /\d\d?[-/.]\d\d?[-/.]\d{4}/.test(text))) return 'unknown';
    return column;
  });
  result.forEach((column, index) => {
    const texts = textAt(index).filter((text) => !isNothing(text));
    if (column === 'unknown' && texts.length)
      throw new Doubt(`its column ${cite(heads[index] ?? '')} is not known; ${cite(texts[0]!)} would be lost`);
    if (/^(issuedOn|inForceFrom|expiresOn|lastDay|opensOn|closesOn)$/.test(column) && texts.some(isMonthFirst))
      throw new Doubt(`${cite(texts.find(isMonthFirst)!)} has the month first; print days as 25/03/2024`);
    const first = result.indexOf(column);
    if (
      first < index &&
      column !== 'other' &&
      column !== 'files' &&
      column !== 'detail' &&
      rows.some((row) => row[first] !== row[index])
    )
      throw new Doubt(`two columns are called ${cite(heads[index] ?? '')}`);
  });
  return result.map((column, index) =>
    result.indexOf(column) < index && column !== 'files' && column !== 'detail' ? 'other' : column,
  );
}

const kindNames = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.values(documentTypes).map(({ vi }) => [foldDiacritics(vi), vi]),
);

/** What the heading of a group of rows says of the documents below: their field or kind. */
function groupOf(text: string, before: Partial<ParsedDocument>): Partial<ParsedDocument> {
  const name = text
    .normalize('NFC')
    .replace(/^(?:[IVXLC]+|\d+|[A-Z])[.)]\s*/, '')
    .replace(/\s*[(:]\s*\d*.*$/, '')
    .trim();
  const [, field] = /^lĩnh vực:?\s+(.+)$/iu.exec(name) ?? [];
  if (field) return { ...before, field };
  const kind = kindNames.get(foldDiacritics(name));
  return kind ? { kind } : before;
}

function addFiles(document: ParsedDocument, columns: readonly DocumentColumn[], cells: readonly DocumentCell[]): void {
  const known = new Set(document.files?.map(({ url }) => url));
  columns.forEach((column, index) => {
    if (column !== 'files' || !cells[index]) return;
    for (const file of filesIn(cells[index], true)) if (!known.has(file.url)) (document.files ??= []).push(file);
  });
}

function filesIn(cell: DocumentCell, isFileColumn: boolean) {
  const files = filesOf(cell, isFileColumn);
  if (!files)
    throw new Doubt(
      `a file in ${cite(cell.text || cell.links[0]?.text || 'a cell')} has no address that can be followed`,
    );
  return files;
}

/** A document out of its cells; undefined for a row without one. */
function documentFrom(
  columns: readonly DocumentColumn[],
  cells: readonly DocumentCell[],
  heads: readonly string[],
  options: DocumentReadingOptions,
): ParsedDocument | undefined {
  const document: ParsedDocument = bare({});
  const builder = new DocumentBuilder(document, options, columns);
  const done = new Set<DocumentCell>();
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (!cell || (done.has(cell) && column !== 'files')) return;
    done.add(cell);
    builder.add(column, cell, heads[index] ?? '');
  });
  return builder.finish();
}

/** Fills a document, cell by cell. */
export class DocumentBuilder {
  #words = '';
  #from: string | undefined;
  #to: string | undefined;
  #opinions: number | undefined;
  #detail: string | undefined;

  constructor(
    private readonly document: ParsedDocument,
    private readonly options: DocumentReadingOptions,
    private readonly columns: readonly DocumentColumn[],
  ) {}

  add(column: DocumentColumn, cell: DocumentCell, head: string): void {
    const { document } = this;
    const text = cell.text.slice(0, longest);
    const isEmpty = isNothing(text);
    switch (column) {
      case 'number':
        return this.#number(cell);
      case 'summary':
        return this.#summary(cell);
      case 'issuedOn':
      case 'inForceFrom':
      case 'expiresOn': {
        const day = this.#day(text, head);
        if (day) document[column] = day;
        return;
      }
      case 'lastDay': {
        const day = this.#day(text, head);
        if (day) document.expiresOn = shiftDay(day, 1);
        return;
      }
      case 'kind':
      case 'field':
      case 'issuer':
      case 'signer':
        if (!isEmpty) document[column] = text;
        return;
      case 'files':
        if (cell.links.length) document.files = merged(document.files, filesIn(cell, true));
        return;
      case 'detail':
        this.#detail ??= cell.links.find(({ url, isFile }) => url && !isFile)?.url;
        return;
      case 'state':
        if (!isEmpty) this.#words = text;
        return;
      case 'opensOn':
        this.#from = this.#moment(text, head) || undefined;
        return;
      case 'closesOn': {
        if (/^hết hạn$/iu.test(text.normalize('NFC')) || isEmpty) return;
        const period = periodOf(text, this.options.timeZone);
        if (period?.from) this.#from = period.from;
        this.#to = period?.to ?? (this.#moment(text, head) || undefined);
        return;
      }
      case 'period': {
        if (isEmpty) return;
        const period = periodOf(text, this.options.timeZone);
        if (!period) throw new Doubt(`the period ${cite(text)} cannot be read`);
        this.#from = period.from;
        this.#to = period.to;
        return;
      }
      case 'opinions': {
        const [, count] = /^\D{0,12}(\d{1,6})(?:\D{0,12})$/.exec(text) ?? [];
        if (count) this.#opinions = +count;
        return;
      }
      case 'replaces':
      case 'replacedBy':
      case 'amendedBy':
        if (!isEmpty) document[column] = referencesOf(cell);
        return;
      default:
        return;
    }
  }

  /** The document; undefined if nothing identifies it. */
  finish(): ParsedDocument | undefined {
    const { document } = this;
    if (this.#to) {
      document.consultation = bare({
        ...(this.#from && { from: this.#from }),
        to: this.#to,
        ...(this.#opinions !== undefined && { opinions: this.#opinions }),
      });
    }
    if (!document.url && this.#detail) document.url = this.#detail;
    if (!document.number && !document.summary) return;
    this.#checkWords();
    return document;
  }

  #number(cell: DocumentCell): void {
    const { document } = this;
    const lines = cell.lines.filter((line) => !/^(mới|new|hot)!?$/iu.test(line));
    const [first = ''] = lines;
    if (!isNothing(first)) {
      const found = numberOf(first);
      if (!found) throw new Doubt(`${cite(first)} is no number of a document`);
      document.number = found.number;
      for (const rest of [found.rest, ...lines.slice(1)]) {
        const left = rest.replace(/^[\s,;:()–-]+|[\s,;:()–-]+$/g, '');
        if (!left) continue;
        const day = dayOf(left, this.options.timeZone);
        if (day) document.issuedOn ??= day;
        else if (this.columns.includes('summary'))
          throw new Doubt(`${cite(left)} stands beside the number ${cite(document.number)}`);
        else document.summary = [document.summary, left].filter(Boolean).join(' ');
      }
    }
    this.#links(cell);
  }

  #summary(cell: DocumentCell): void {
    const { document } = this;
    const lines = cell.lines.filter((line) => !isNothing(line));
    const last = lines.at(-1);
    if (lines.length > 1 && last && /^(từ|đến|lấy ý kiến|hạn góp ý)[^a-z]/iu.test(last.normalize('NFC'))) {
      const period = periodOf(last, this.options.timeZone);
      if (period) {
        this.#from ??= period.from;
        this.#to ??= period.to;
        lines.pop();
      }
    }
    const text = lines.join(' ').slice(0, longest);
    if (text) document.summary = document.summary && document.summary !== text ? `${document.summary} ${text}` : text;
    this.#links(cell);
    // NukeViet counts opinions behind the title.
    const [counted, opinions] = /\s*\((\d{1,6}) góp ý\)$/u.exec(document.summary ?? '') ?? [];
    if (counted) {
      document.summary = document.summary!.slice(0, -counted.length);
      this.#opinions ??= +opinions!;
    }
  }

  #links(cell: DocumentCell): void {
    const { document } = this;
    const page = cell.links.find(({ url, isFile }) => url && !isFile)?.url;
    if (page) document.url ??= page;
    const files = cell.links.some(({ isFile }) => isFile) ? filesIn(cell, false) : [];
    // A title that leads to the file is no name of the file.
    const unnamed = files.map(({ label, ...rest }) =>
      label && cell.text.includes(label) && label.length > 20
        ? rest
        : { ...rest, ...(label && label !== document.number && { label }) },
    );
    if (unnamed.length) document.files = merged(document.files, unnamed);
  }

  #day(text: string, head: string): string {
    const day = dayOf(text, this.options.timeZone);
    if (day === undefined)
      throw new Doubt(`in the column ${cite(head)}, ${cite(text)} is no date that can be read for certain`);
    return day;
  }

  #moment(text: string, head: string): string {
    const moment = momentOf(text, this.options.timeZone);
    if (moment === undefined)
      throw new Doubt(`in the column ${cite(head)}, ${cite(text)} is no date that can be read for certain`);
    return /T00:00(:00)?[+Z]/.test(moment) ? moment.slice(0, 10) : moment;
  }

  /** A state in words is shown only if dates say the same; words alone would be lost. */
  #checkWords(): void {
    if (!this.#words) return;
    const plain = foldDiacritics(this.#words);
    const { inForceFrom, expiresOn, consultation } = this.document;
    const isTold = /het|ngung|bai bo|thay the|expired|mot phan/.test(plain)
      ? !!expiresOn && !/mot phan/.test(plain)
      : /y kien|du thao|gop y/.test(plain)
        ? !!consultation
        : !!inForceFrom;
    if (!isTold)
      throw new Doubt(
        `it says ${cite(this.#words)} without the day; add a column “Ngày hiệu lực” or “Ngày hết hiệu lực”`,
      );
  }
}

const merged = (files: ParsedDocument['files'], more: NonNullable<ParsedDocument['files']>) => [
  ...new Map([...(files ?? []), ...more].map((file) => [file.url, file])).values(),
];

/** The documents that a cell names: its links, else its numbers. */
function referencesOf({ links, lines }: DocumentCell): DocumentReference[] {
  const named = links.filter(({ text, isPlain }) => text && !isPlain);
  if (named.length) {
    return named.map(({ url, text }) => ({ number: numberOf(text)?.number ?? text, ...(url && { url }) }));
  }
  return lines
    .flatMap((line) => line.split(/[;\n]|,(?=\s*\d)/))
    .map((part) => tidy(part))
    .filter((part) => part && !isNothing(part))
    .map((part) => ({ number: numberOf(part)?.number ?? part }));
}

export { documentTables };
