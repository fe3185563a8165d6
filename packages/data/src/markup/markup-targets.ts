/** A programme of targets, read from a table: targets in rows, years in columns. */
import { isCalendarDate } from '../readers/coerce.js';
import { foldDiacritics } from '../formats/collate.js';
import { numberPattern, readLocalisedNumber } from '../formats/localised-number.js';
import { outermost, tidy, type MarkupElement } from './markup-text.js';
import type { ParsedProgramme, Milestone, Target, TargetGroup } from '../types.js';

/** A cell; one that spans several places stands in each. */
interface Cell {
  text: string;
  /** Its text with the leading spaces, which show what is a part of what. */
  raw: string;
}

/** What a column holds: the figures for a deadline, or one of the other things. */
type Column = { due: string } | 'label' | 'unit' | 'actual' | 'source' | '';

const dash = /^\s*(?:[-–—•*+]|o )\s*/;

// “2025”, “Đến năm 2025”, “Giai đoạn 2021 - 2025” (its end), “30/6/2025”.
const dueIn = (text: string) => {
  const [, day, month, year] = /(\d\d?)[-/.](\d\d?)[-/.]((?:19|20)\d\d)(?!\d)/.exec(text) ?? [];
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return year && isCalendarDate(date) ? date : text.match(/(?<!\d)(19|20)\d\d(?!\d)/g)?.at(-1);
};

function gridOf(table: MarkupElement): Cell[][] {
  const grid: Cell[][] = [];
  // Cells that reach down, by column: the cell and how many rows are left.
  const spans: [cell: Cell, rows: number][] = [];
  for (const row of outermost(table, /^tr$/)) {
    const cells: Cell[] = [];
    const carry = () => {
      for (let span = spans[cells.length]; span && span[1] > 0; span = spans[cells.length]) {
        span[1]--;
        cells.push(span[0]);
      }
    };
    for (const element of outermost(row, /^t[dh]$/)) {
      carry();
      const raw = element.textContent ?? '';
      const cell = { text: tidy(raw), raw };
      const down = Number(element.getAttribute('rowspan')) || 1;
      const across = Math.min(Number(element.getAttribute('colspan')) || 1, 50);
      for (let at = 0; at < across && cells.length < 100; at++) {
        spans[cells.length] = [cell, down - 1];
        cells.push(cell);
      }
    }
    carry();
    grid.push(cells);
  }
  return grid;
}

const columnOf = (header: string): Column => {
  const plain = foldDiacritics(header);
  const due = dueIn(header);
  if (/thuc hien|ket qua|thuc te|hien trang|hien nay|dat duoc|actual|current|result/.test(plain)) return 'actual';
  if (due) return { due };
  if (/^(don vi|dvt)|\bunit/.test(plain)) return 'unit';
  if (/ghi chu|nguon|can cu|source|note/.test(plain)) return 'source';
  return /^(stt|tt|so tt|so thu tu|no\.?|#|)$/.test(plain) ? '' : 'label';
};

// Words before a figure, and what they make of it; the first that fits counts.
const bounds: [words: RegExp, bound: 'at-least' | 'at-most' | 'about', strict?: boolean][] = [
  [/khong (?:duoi|thap hon|it hon)|it nhat|toi thieu|at least|>=|≥/, 'at-least'],
  [/khong (?:vuot )?qua|khong (?:tren|cao hon)|toi da|nhieu nhat|at most|up to|<=|≤/, 'at-most'],
  [/khoang|xap xi|tren duoi|about|around|~|≈/, 'about'],
  [/tren|hon|vuot|over|above|more than|>/, 'at-least', true],
  [/duoi|it hon|thap hon|under|below|less than|</, 'at-most', true],
];
// Words that change nothing. Spaces are single by then, and no place takes one in two ways: linear time.
const filler = '(?:(?:phan dau|dat|ty le|tu|den|con|giam xuong|giam con|tang len|la|duy tri)(?: ?:)? ?)*';
const cellForm = new RegExp(
  `^${filler}(${bounds.map(([words]) => words.source).join('|')})? ?(?:muc )?(${numberPattern}) ?(%?) ?(?:(?:-|–|—|den|toi|to) ?(${numberPattern}))? ?\\(?(.*)$`,
);

/** What a cell asks for: a milestone and its unit, or words; `undefined` when it asks for nothing. */
function readCell(text: string, due: string): { milestone: Milestone; unit: string } | string | undefined {
  const written = text.normalize('NFC');
  const plain = foldDiacritics(written);
  if (!/[\p{L}\d]/u.test(plain) || plain === 'x') return;
  const [, said = '', low = '', percent, high = '', tail = ''] = (plain.length < 200 && cellForm.exec(plain)) || [];
  const value = readLocalisedNumber(low);
  const max = readLocalisedNumber(high);
  const [, rest = '', direction = ''] = /^(.*?)[ ,]*(?:(tro|or) (?:len|xuong|more|less).*)?[).;: ]*$/.exec(tail) ?? [];
  const isPercent = percent || rest.startsWith('%');
  // Composed, a text without its accents is as long as it was: so the unit can be had as it is written.
  const at = plain.lastIndexOf(rest);
  const unit = isPercent ? '%' : written.slice(at, at + rest.length);
  // Rates, dates, comparisons, and whatever else we might get wrong.
  if (value === undefined || unit.length > 30 || /\d|^%? ?(\/|moi |so voi )/.test(rest)) return text;
  if (max !== undefined) return value <= max ? { milestone: { due, bound: 'range', min: value, max }, unit } : text;
  const [, bound = 'at-least', strict] = (said && bounds.find(([words]) => words.exec(said)?.[0] === said)) || [];
  const isMost = /xuong|less/.test(direction && tail);
  return {
    milestone: {
      due,
      bound: isMost ? 'at-most' : bound,
      value,
      ...(!direction && (strict ? { strict } : !said && { reach: true })),
    },
    unit,
  };
}

const isGroup = /^(?:[IVX]+|[A-ZĐ])(?:[.)]|$)/;

/**
 * Reads a table of targets. Column heads name the deadlines (`2025`, `Đến năm 2030`, `30/6/2025`); `Thực hiện`, `Đơn vị`
 * and `Ghi chú` are known, too. Cells may say `99,5%`, `75 - 80%`, `từ 99,5% trở lên`, `trên 80%`, `dưới 0,2%`, `không quá`,
 * `khoảng`, `tối thiểu`; other words are kept as `qualitative`. Rows that begin with a dash, “trong đó” or an indent are
 * parts of the target above, rows of one cell are groups. The caption is the title. Never throws.
 */
export function readTargetTable(table: MarkupElement): ParsedProgramme {
  const grid = gridOf(table);
  const isBanner = (cells: Cell[]) => new Set(cells).size === 1;
  // The heads end with the last of the first rows that names a deadline.
  const isHead = (cells: Cell[]) =>
    !isBanner(cells) && cells.some(({ text }, at) => at > 0 && text.length < 60 && !/\d ?%/.test(text) && dueIn(text));
  const start = grid.slice(0, 4).reduce((end, cells, at) => (isHead(cells) ? at + 1 : end), 0);
  const heads = grid.slice(0, start);
  const banner = heads.find((cells) => isBanner(cells) && cells[0]!.text)?.[0]!.text;
  const title = tidy(outermost(table, /^caption$/)[0]?.textContent ?? '') || banner;
  const headOf = (at: number) =>
    tidy([...new Set(heads.map((cells) => (isBanner(cells) ? '' : (cells[at]?.text ?? ''))))].join(' '));
  const width = Math.max(0, ...heads.map((cells) => cells.length));
  const headers = Array.from({ length: width }, (_, at) => headOf(at));
  const columns = headers.map(columnOf);
  if (!columns.some((column) => typeof column === 'object')) return { ...(title && { title }), groups: [] };
  const labelAt = Math.max(columns.indexOf('label'), 0);
  const everyUnit = /\(%\)|(đơn vị|đvt)[^:]*: ?%/i.test(`${title} ${headers.join(' ')}`) ? '%' : '';

  const groups: TargetGroup[] = [];
  let targets: Target[] | undefined;
  // The targets that a next row may be a part of, outermost first.
  let line: Target[] = [];
  for (const cells of grid.slice(start)) {
    const { text = '', raw = '' } = cells[labelAt] ?? {};
    const number = cells.find((_, at) => columns[at] === '' && at < labelAt)?.text ?? '';
    const label = text.replace(dash, '').replace(/^\d+(\.\d+)*[.)]? (?=\p{L})/u, '');
    if (!label) continue;
    const target: Target = { label, milestones: [] };
    const words = new Map<string, string>();
    const cellTexts: [due: string, text: string][] = [];
    let unit = '';
    columns.forEach((column, at) => {
      const cell = cells[at]?.text ?? '';
      if (at === labelAt || !cell || isBanner(cells)) return;
      if (typeof column === 'object') {
        const found = readCell(cell, column.due);
        cellTexts.push([column.due, cell]);
        if (typeof found === 'string') words.set(column.due, found);
        else if (found && !target.milestones.some(({ due }) => due === column.due)) {
          target.milestones.push(found.milestone);
          unit ||= found.unit;
        }
      } else if (column === 'actual') {
        const actual = readLocalisedNumber(cell);
        const due = dueIn(headers[at]!);
        if (actual !== undefined) target.actual = actual;
        if (actual !== undefined && due) target.actualAsOf = due.length > 4 ? due : `${due}-12-31`;
      } else if (column === 'unit') unit = cell;
      else if (column === 'source') target.source = cell;
    });
    const isEmpty = !target.milestones.length && !words.size && target.actual === undefined;
    const isPart = dash.test(text) || /^trong đó/i.test(text) || /^[\s]*\u00a0[\s]*\u00a0/.test(raw.slice(0, 200));
    if (isEmpty && !isPart && (isBanner(cells) || isGroup.test(number) || isGroup.test(text))) {
      groups.push({ label, targets: (targets = []) });
      line = [];
      continue;
    }
    if (isEmpty && /^trong đó ?:?$/i.test(label)) continue;
    target.milestones.sort((a, b) => (a.due < b.due ? -1 : 1));
    unit ||= /\((?!.*\()([^)]{1,20})\)$/.exec(label.slice(-60))?.[1] ?? everyUnit;
    if (unit && unit !== '%') target.unit = unit;
    // Without a unit it would be a percentage, which these are not.
    const isCount =
      /^(tổng )?số /i.test(label) || target.milestones.some((each) => ('value' in each ? each.value : each.max) > 100);
    if (!unit && isCount) {
      target.milestones = [];
      for (const [due, said] of cellTexts) words.set(due, said);
    }
    const said = new Set(words.values());
    if (said.size)
      target.qualitative =
        said.size === 1 && words.size === columns.filter((column) => typeof column === 'object').length
          ? [...said][0]!
          : [...words].map(([due, word]) => `${due}: ${word}`).join('; ');
    // A plus stands below a dash.
    line = line.slice(0, !isPart ? 0 : /^\s*\+/.test(text) && line[1] ? 2 : 1);
    const above = line.at(-1);
    if (above) {
      target.label = target.label.replace(/^trong đó\s*:?\s*(?=\S)/i, '');
      (above.parts ??= []).push(target);
    } else {
      if (!targets) groups.push({ targets: (targets = []) });
      targets.push(target);
    }
    line.push(target);
  }
  return { ...(title && { title }), groups: groups.filter((group) => group.targets.length) };
}
