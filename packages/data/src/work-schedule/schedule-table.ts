/** Reads tables of schedules: a row for each item, a column for each session, or a column for each leader. */
import { cellGrid } from '../markup/table-grid.js';
import type { MarkupElement } from '../markup/markup-text.js';
import type { DaySession } from '../types.js';
import { timeAtStart, type FoundTime } from './clock-times.js';
import { bySession, type Collected, type Collector } from './collector.js';
import { dayLine, sessionLine, type StatedDay } from './days.js';
import { groupItems, isDoubt, readItem, type Item } from './item.js';
import { fold, linesOf, type Line } from './lines.js';
import { isPersonStart, peopleOf } from './people.js';

interface Cell {
  lines: Line[];
  text: string;
  folded: string;
}

type Kind = 'number' | 'day' | 'session' | 'time' | 'what' | 'who' | 'with' | 'where' | 'other' | 'person' | DaySession;

interface Column {
  kind: Kind;
  head: string;
}

const mostRows = 2000;

const heads: [RegExp, Kind][] = [
  [/^(stt|tt|so tt|so thu tu|no\.?|#)$/, 'number'],
  [/^(?:(?:thu|ngay|thang|nam|trong|tuan|va|day|date|weekday)[\s/,.\-–]*)+$/, 'day'],
  [/^(?:buoi )?sang( \(.*\))?$|^morning$/, 'morning'],
  [/^(?:buoi )?chieu( \(.*\))?$|^afternoon$/, 'afternoon'],
  [/^(?:buoi )?toi( \(.*\))?$|^evening$/, 'evening'],
  [/^buoi|^sang ?[/,-] ?chieu|^session/, 'session'],
  [/^(?:khung )?(?:gio|thoi gian|thoi diem)|^time$|^ngay,? ?gio|^thu,? ngay,? ?gio/, 'time'],
  [
    /noi dung|cong viec|hoat dong|lich lam viec|lich cong tac|^su kien|^chuong trinh|^(work|activity|activities|content|event)$/,
    'what',
  ],
  [
    /^(?:ho (?:va )?ten )?(?:lanh dao|chu tri|nguoi chu tri|chu toa|nguoi thuc hien|ho (?:va )?ten|can bo(?! chuan)|dong chi|d\/c|leaders?$|chair)/,
    'who',
  ],
  [/thanh phan|tham du|tham gia|cung du|^attend/, 'with'],
  [/dia diem|^noi (?!dung)|^noi$|^phong( hop)?$|^(place|venue|location)$/, 'where'],
];

const headKind = ({ folded }: Cell): Kind =>
  folded.length > 60 ? 'other' : (heads.find(([form]) => form.test(folded))?.[1] ?? 'other');

const isBlank = ({ text }: Cell): boolean => /^[\s\-–—.…_/x]*$/i.test(text);
const distinct = (cells: readonly Cell[]) => [...new Set(cells)];

const readCell = (element: MarkupElement): Cell => {
  const lines = linesOf(Array.from(element.childNodes));
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .trim();
  return { lines, text, folded: fold(text.replace(/\s+/g, ' ')).trim() };
};

/** Reads a table into a collector. False if it is none of a schedule. */
export function readScheduleTable(table: MarkupElement, into: Collector): boolean {
  const grid = cellGrid(table, readCell).filter((row) => row.length);
  if (grid.length > mostRows) {
    into.refuse('its table has more than 2,000 rows');
    return true;
  }
  const found = columnsOf(grid);
  if (!found) {
    if (grid.some((row) => row.some(dayIn)))
      into.refuse('the columns of its table are not known; one must be “Nội dung”');
    return false;
  }
  if (typeof found === 'string') {
    into.refuse(found);
    return true;
  }
  for (const child of Array.from(table.children))
    if (child.localName === 'caption') into.headings.push(...linesOf([child]).map(({ text }) => text));
  for (const row of grid.slice(0, found.at))
    for (const { text } of distinct(row)) if (text) into.headings.push(text.replace(/\n/g, ' '));
  new TableReader(found.columns, found.headRows, into).read((found.turned ?? grid).slice(found.from));
  return true;
}

/** Whether a table has one column, and is but a box around text. */
export const isBox = (table: MarkupElement): boolean => cellGrid(table, () => ({})).every((row) => row.length < 2);

interface FoundColumns {
  columns: Column[];
  headRows: Cell[][];
  /** Index of the first row of the head, and of the first row below it. */
  at: number;
  from: number;
  /** The rows, if each day is a column of the table. */
  turned?: Cell[][];
}

function columnsOf(grid: readonly Cell[][]): FoundColumns | string | undefined {
  for (let at = 0; at < Math.min(grid.length, 8); at++) {
    const row = grid[at]!;
    if (distinct(row.slice(1)).filter(dayAlone).length > 1) return acrossDays(grid, at);
    const known = distinct(row)
      .map(headKind)
      .filter((kind) => kind !== 'other');
    if (new Set(known).size < 2 && !(known.length && distinct(row).some((cell) => isPersonStart(cell.text)))) continue;
    if (!known.some((kind) => kind !== 'number') || distinct(row).some((cell) => dayIn(cell))) continue;
    return underHead(grid, at);
  }
  return withoutHead(grid);
}

const dayAlone = (cell: Cell) => {
  const found = dayLine(cell.text.replace(/\n/g, ' '), true);
  return typeof found === 'object' && !found.rest;
};

/** A table with a column for each day, turned by a quarter. */
function acrossDays(grid: readonly Cell[][], at: number): FoundColumns | string {
  const rows = grid.slice(at);
  const turned = rows[0]!.map((_, column) => rows.flatMap((row) => row[column] ?? []));
  if (turned.some((row) => row.length !== turned[0]!.length)) return 'the rows of its table have different lengths';
  const found = underHead(turned, 0, true);
  return typeof found === 'string' ? found : { ...found, at, turned };
}

const dayIn = (cell: Cell) => {
  const found = dayLine(cell.text.replace(/\n/g, ' '), true);
  return typeof found === 'object' && !!found.stated.day;
};

function underHead(grid: readonly Cell[][], at: number, isTurned = false): FoundColumns | string {
  const row = grid[at]!;
  const columns: Column[] = row.map((cell) => ({ kind: headKind(cell), head: cell.text.replace(/\n/g, ' ') }));
  let from = at + 1;
  if (isTurned) columns[0]!.kind = 'day';
  // A second row of the head below cells that span several columns.
  const next = grid[from];
  const isBelow = (cell: Cell, column: number) => {
    const above = row[column];
    const spans = row.filter((other) => other === above).length > 1;
    return (
      cell === above || (spans && cell.text.length < 80 && (headKind(cell) !== 'other' || isPersonStart(cell.text)))
    );
  };
  if (next && !isTurned && next.some((cell, column) => cell !== row[column]) && next.every(isBelow)) {
    next.forEach((cell, column) => {
      if (cell !== row[column]) columns[column] = { kind: headKind(cell), head: cell.text.replace(/\n/g, ' ') };
      if (cell !== row[column] && isPersonStart(cell.text)) columns[column]!.kind = 'person';
    });
    from++;
  }
  const has = (...kinds: Kind[]) => columns.some(({ kind }) => kinds.includes(kind));
  if (!has('what', 'morning', 'afternoon', 'evening')) {
    // A column for each leader.
    for (const column of columns)
      if ((column.kind === 'other' || column.kind === 'who') && isPersonStart(column.head)) column.kind = 'person';
    if (!has('person') || has('other', 'who')) return 'the columns of its table are not known; one must be “Nội dung”';
  }
  if (has('person') && has('what')) return 'the columns of its table are not known';
  if (!has('day', 'time', 'session') && !has('number', 'what')) return 'its table has no column of days';
  return { columns, headRows: grid.slice(at, from), at, from };
}

/** Columns by their content: days, sessions, times, and one of text. */
function withoutHead(grid: readonly Cell[][]): FoundColumns | string | undefined {
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width < 2 || width > 6) return;
  const columns: Column[] = [];
  for (let at = 0; at < width; at++) {
    const cells = distinct(grid.filter((row) => distinct(row).length > 1).flatMap((row) => row[at] ?? [])).filter(
      (cell) => !isBlank(cell),
    );
    const all = (test: (cell: Cell) => boolean) => cells.length > 0 && cells.every(test);
    const kind: Kind = all((cell) => typeof dayLine(cell.text.replace(/\n/g, ' '), true) === 'object')
      ? 'day'
      : all((cell) => /^(buoi )?(sang|chieu|toi|ca ngay)$/.test(cell.folded))
        ? 'session'
        : all((cell) => timeAtStart(cell.folded, undefined) !== undefined && cell.folded.length < 25)
          ? 'time'
          : all((cell) => /^\d{1,3}\.?$/.test(cell.folded)) && at === 0
            ? 'number'
            : 'what';
    if (cells.length || at) columns.push({ kind: cells.length ? kind : 'other', head: '' });
    else columns.push({ kind: 'number', head: '' });
  }
  const texts = columns.filter(({ kind }) => kind === 'what').length;
  const isDated =
    columns.some(({ kind }) => kind === 'day') || grid.some((row) => distinct(row).length === 1 && dayIn(row[0]!));
  if (!isDated || !texts) return;
  if (texts > 1) return 'the columns of its table are not known; one must be “Nội dung”';
  return { columns, headRows: [], at: 0, from: 0 };
}

/** What the cells of days, sessions and times in a row say. */
interface When {
  stated?: StatedDay | undefined;
  /** Whether a session stands in the row; `session` is undefined for the whole day. */
  hasSession: boolean;
  session?: DaySession | undefined;
  times: string[];
  where?: string | undefined;
}

const rank: Record<DaySession, number> = { morning: 0, afternoon: 1, evening: 2 };

/** A span over rows or columns: what has been read of its cell. */
interface Span {
  day: number;
  entries: Collected[];
  session: DaySession | undefined;
  time: string;
}

class TableReader {
  #above: Cell[] = [];
  readonly #spans = new Map<Cell, Span>();
  #loose: string[] = [];

  constructor(
    private readonly columns: readonly Column[],
    private readonly headRows: readonly Cell[][],
    private readonly into: Collector,
  ) {}

  read(rows: readonly Cell[][]): void {
    const { into } = this;
    for (const row of rows) {
      if (into.doubt) return;
      if (!this.#isHead(row)) this.#readRow(row);
      this.#above = row;
    }
    into.notes.push(...this.#loose);
  }

  /** Whether the head is repeated on another page of paper. */
  #isHead(row: readonly Cell[]): boolean {
    return this.headRows.some((head) => head.every((cell, at) => cell.folded === row[at]?.folded));
  }

  #readRow(row: Cell[]): void {
    const { into } = this;
    const cells = distinct(row);
    const filled = cells.filter((cell) => !isBlank(cell));
    if (cells.some(({ lines }) => lines.some(({ hasStruck }) => hasStruck) && !lines.some(({ text }) => text)))
      return into.refuse('a cell of its table is struck out');
    if (!filled.length) return;
    if (cells.length === 1 && this.columns.length > 1) return this.#readBanner(row[0]!);
    const before = into.entries.length;
    const when = this.#whenOf(row);
    if (!when) return;
    if (!this.#place(row, when)) return;
    this.#readContent(row, when);
    if (into.entries.length > before && this.#loose.length)
      into.refuse(`a row of its table is not understood: ${this.#loose[0]!.slice(0, 60)}`);
  }

  /** A cell across the whole table: a day, a session, or a line of text. */
  #readBanner(cell: Cell): void {
    const { into } = this;
    const lines: Line[] = [];
    const text = cell.text.replace(/\n/g, ' ');
    if (this.#spans.has(cell)) return;
    const found = dayLine(text);
    if (found === 'several') return into.refuse('a row of its table names several days');
    if (found) {
      into.beginDay(found.stated);
      into.session = found.session;
    }
    const session = sessionLine(found ? found.rest : text);
    if (session) into.session = session.session;
    const rest = session ? session.rest : found ? found.rest : '';
    if (rest) lines.push({ ...cell.lines[0]!, text: rest });
    if (found || session) for (const group of groupItems(lines, true)) into.add(readItem(group, into.session));
    else if (!into.hasBegun) into.headings.push(text);
    else this.#loose.push(text);
  }

  #whenOf(row: readonly Cell[]): When | undefined {
    const when: When = { hasSession: false, times: [] };
    const seen = new Set<Cell>();
    for (const [at, cell] of row.entries()) {
      const column = this.columns[at];
      if (!column || seen.has(cell) || !/^(day|session|time)$/.test(column.kind)) continue;
      seen.add(cell);
      // “Nghỉ Tết” across time and content is content.
      if (row.some((other, index) => other === cell && this.columns[index]?.kind === 'what')) continue;
      const isCarried = this.#above[at] === cell;
      if (isBlank(cell) || (isCarried && column.kind !== 'time')) continue;
      if (!this.#readWhen(cell, column, when)) return;
    }
    return when;
  }

  #readWhen(cell: Cell, { kind, head }: Column, when: When): boolean {
    const { into } = this;
    let text = cell.text.replace(/\s+/g, ' ');
    const isDate = kind === 'day' && /ngay/.test(fold(head)) && !/thu/.test(fold(head));
    if (isDate && /^\d{1,2}$/.test(text)) {
      when.stated = { ...when.stated, day: Number(text) };
      return true;
    }
    const found = dayLine(text, kind === 'day');
    if (found === 'several') {
      into.refuse(`a cell names several days: ${text.slice(0, 40)}`);
      return false;
    }
    if (found) {
      const known = Object.fromEntries(Object.entries(found.stated).filter(([, value]) => value !== undefined));
      when.stated = { ...when.stated, ...known };
      text = found.rest;
      if (found.session) {
        when.hasSession = true;
        when.session = found.session;
      }
    }
    const session = sessionLine(text);
    if (session) {
      when.hasSession = true;
      when.session = session.session;
      text = session.rest;
    }
    const inSession = when.hasSession ? when.session : when.stated ? undefined : into.session;
    for (let time = timeAtStart(fold(text), inSession); time; time = timeAtStart(fold(text), inSession)) {
      if (time === 'contradiction') {
        into.refuse(`a time contradicts its session, or ends before it begins: ${cell.text.slice(0, 40)}`);
        return false;
      }
      when.times.push(text.slice(0, time.length));
      text = text.slice(time.length).replace(/^[\s:.,;)–-]+/, '');
    }
    if (text && /dia diem/.test(fold(head))) when.where = text.replace(/^tại\s+/iu, '');
    else if (text) {
      into.refuse(`a cell of its days and times cannot be read: ${cell.text.replace(/\s+/g, ' ').slice(0, 40)}`);
      return false;
    }
    return true;
  }

  /** Moves to the day and session of a row. */
  #place(row: readonly Cell[], when: When): boolean {
    const { into } = this;
    if (when.stated) {
      into.beginDay(when.stated);
      if (!when.hasSession) into.session = undefined;
    }
    if (when.hasSession) {
      const { session } = into;
      const dayCell = row[this.columns.findIndex(({ kind }) => kind === 'day')];
      // An empty cell in place of a merged one continues a day only forwards.
      const isLoose = !when.stated && dayCell && isBlank(dayCell);
      if (isLoose && session && when.session && rank[when.session] < rank[session]) {
        into.refuse('a row with an empty day begins before the row above it');
        return false;
      }
      into.session = when.session;
    }
    return true;
  }

  #readContent(row: readonly Cell[], when: When): void {
    const { columns, into } = this;
    const text = (kind: Kind): Cell[] => {
      const content = new Set(row.filter((_, at) => columns[at]?.kind === 'what'));
      return distinct(
        row.filter((cell, at) => columns[at]?.kind === kind && (kind === 'what' || !content.has(cell))),
      ).filter((cell) => !isBlank(cell));
    };
    const contents: { cell: Cell; kinds: Column[] }[] = [];
    row.forEach((cell, at) => {
      const column = columns[at];
      if (!column || !/^(what|person|morning|afternoon|evening)$/.test(column.kind) || isBlank(cell)) return;
      const known = contents.find((content) => content.cell === cell);
      if (known) known.kinds.push(column);
      else contents.push({ cell, kinds: [column] });
    });
    const who = text('who');
    const where = text('where');
    const participants = text('with');
    const notes = distinct(row.filter((cell, at) => columns[at]?.kind === 'other' && !isBlank(cell)));
    const hasWho = columns.some(({ kind }) => kind === 'who');
    const isPlainWith = !hasWho && !columns.some(({ kind }) => kind === 'person');
    const attending = participants.flatMap((cell) => peopleOf(cell.text));
    // Participants are leaders only where each of them is one.
    const areLeaders = isPlainWith && attending.length > 0 && attending.every(isPersonStart);
    if (areLeaders) {
      who.push(...participants);
      participants.length = 0;
    }
    const hasDetails = who.length || where.length || participants.length || when.times.length;
    if (!contents.length) {
      if (
        hasDetails &&
        !(
          who.every((cell) => this.#above.includes(cell)) &&
          where.every((cell) => this.#above.includes(cell)) &&
          !when.times.length
        )
      )
        into.refuse('a row of its table has a time or a place, and no content');
      return;
    }
    if (!into.hasBegun) return into.refuse('a row of its table stands before the first day');
    const note = [
      ...participants.map((cell) => `Thành phần: ${cell.text}`),
      ...notes.map((cell) => {
        const { head } = columns[row.indexOf(cell)]!;
        return /^ghi chu|^note/.test(fold(head)) || !head ? cell.text : `${head}: ${cell.text}`;
      }),
    ].join('\n');
    const struck = row.some(({ lines }) => lines.some(({ hasStruck }) => hasStruck));
    const given: Partial<Item> = {
      ...(who.length && { who: who.flatMap((cell) => peopleOf(cell.text)) }),
      ...(where.length
        ? { where: where.map((cell) => cell.text.replace(/\s+/g, ' ')).join('; ') }
        : when.where && { where: when.where }),
      ...(note && { note }),
      ...(struck && { changed: true }),
    };
    for (const { cell, kinds } of contents) {
      const [first] = kinds;
      const named = kinds.flatMap(({ kind }) =>
        kind === 'morning' || kind === 'afternoon' || kind === 'evening' ? [kind] : [],
      );
      const session = named.length ? (named.length === 1 ? named[0] : undefined) : into.session;
      const persons = kinds.filter(({ kind }) => kind === 'person').map(({ head }) => head);
      const own = { ...given, ...(persons.length && { who: persons }) };
      this.#readItems(cell, session, own, when.times, first!.kind === 'person' || !hasWho, [...who, ...where]);
    }
  }

  #readItems(
    cell: Cell,
    session: DaySession | undefined,
    given: Partial<Item>,
    times: string[],
    isProse: boolean,
    beside: Cell[],
  ): void {
    const { into } = this;
    const day = into.days.length - 1;
    const span = this.#spans.get(cell);
    if (span) return this.#continue(cell, span, day, session, given, times);
    const before = into.entries.length;
    const parts = bySession(cell.lines, session);
    if (parts.some((part) => part.session !== session)) {
      if (session || times.length) return into.refuse(`a cell names another session: ${cell.text.slice(0, 40)}`);
      for (const part of parts)
        for (const group of groupItems(part.lines, isProse && !given.who))
          into.add(readItem(group, part.session, given));
      this.#spans.set(cell, { day, entries: into.entries.slice(before), session, time: '' });
      return;
    }
    const lines = cell.lines.filter(({ text }) => text);
    const groups = groupItems(lines, isProse && !given.who);
    if (times.length > 1) {
      const texts =
        groups.length === times.length ? groups : lines.length === times.length ? lines.map(({ text }) => [text]) : [];
      if (!texts.length || beside.some((other) => !isBlank(other)))
        return into.refuse('a row of its table has several times, and it is not certain what belongs to which');
      texts.forEach((text, at) => into.add(readItem(text, session, { ...given, ...timeOf(times[at]!, session) })));
    } else if (times.length === 1) {
      const time = timeOf(times[0]!, session);
      const each = groups.map((group) => readItem(group, session, { ...given, ...time }));
      const areApart = groups.length > 1 && each.every((one) => one && !isDoubt(one) && one.who.length && !given.who);
      if (areApart) for (const one of each) into.add(one);
      else
        into.add(
          readItem(
            lines.map(({ text }) => text),
            session,
            { ...given, ...time },
          ),
        );
    } else for (const group of groups) into.add(readItem(group, session, given));
    this.#spans.set(cell, { day, entries: into.entries.slice(before), session, time: times.join() });
  }

  /** A cell that spans rows: both sessions of a day, several leaders, or several days. */
  #continue(
    cell: Cell,
    span: Span,
    day: number,
    session: DaySession | undefined,
    given: Partial<Item>,
    times: string[],
  ): void {
    const { into } = this;
    if (times.join() !== span.time) return into.refuse(`a cell stands beside two times: ${cell.text.slice(0, 40)}`);
    if (day !== span.day) {
      const copies = span.entries.map(({ item }) => ({ day, item: { ...item } }));
      into.entries.push(...copies);
      this.#spans.set(cell, { ...span, day, entries: copies, session });
      if (session) for (const { item } of copies) item.session = session;
      return;
    }
    for (const { item } of span.entries) {
      if (session !== span.session && !item.start) delete item.session;
      for (const person of given.who ?? []) if (!item.who.includes(person)) item.who = [...item.who, person];
      if (given.where && item.where && given.where !== item.where) into.refuse('a cell stands beside two places');
    }
  }
}

const timeOf = (text: string, session: DaySession | undefined): Partial<Item> => {
  const found = timeAtStart(fold(text), session) as FoundTime;
  return { start: found.start, ...(found.end && { end: found.end }) };
};
