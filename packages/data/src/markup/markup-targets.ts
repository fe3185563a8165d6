/** Reads a programme of targets from a table: targets in rows, years in columns. */
import { bare, isCalendarDate } from '../readers/coerce.js';
import { outermost, rowsOf, slotOf, tidy, type MarkupElement, type MarkupNode } from './markup-text.js';
import { cite, type Reading } from './reading.js';
import { gridOf, type Cell } from './table-grid.js';
import { boundAround, readCell, type Figure, type KnownClaims } from './target-cell.js';
import type { Column } from './target-columns.js';
import { isBanner, isBelow, numberOf, sectionsOf, type Section } from './target-rows.js';
import { factorOf, isSameNoun, statedUnit, unitFrom, unitInLabel, unitText, type Unit } from './target-unit.js';
import type { Milestone, ParsedProgramme, Target, TargetGroup } from '../types.js';

const dash = /^\s*(?:[-–—•*+]|o )\s*/;
// The text of a cell that spans many rows is stored for each of them.
const longest = { label: 300, words: 300, qualitative: 1000 };

const lastDay = (due: number | string) => (`${due}`.length === 4 ? `${due}-12-31` : `${due}`);

/** A figure with its cell. */
interface Placed {
  column: Column;
  cell: Cell;
  figure: Figure;
}

/**
 * Reads tables of targets inside an element, or one table. Column headers are the deadlines (`2025`, `Đến năm 2030`,
 * `30/6/2025`, `Quý II/2025`); `Chỉ tiêu`, `Lĩnh vực`, `Thực hiện`, `Đơn vị` and `Ghi chú` are known, too. Cells may be
 * `99,5%`, `75 - 80%`, `từ 99,5% trở lên`, `trên 80%`, `dưới 0,2%`, `giảm còn 0,5%`, `không quá`, `khoảng`, `tối
 * thiểu`, `1,2 triệu lượt`. A figure is read if its unit and direction are certain; other cells are kept as text in
 * `qualitative`. Rows that start with a dash, “trong đó” or an indent are sub-targets of the target above; rows without
 * figures are headings. The caption is the title. Never throws.
 */
export function readTargetTable(root: MarkupElement): Reading<ParsedProgramme> {
  const { tables, before } = tablesIn(root);
  if (!tables.length) return { refused: '' };
  const groups: TargetGroup[] = [];
  let title = '';
  let line = before;
  for (const table of tables) {
    const grid = gridOf(table);
    const found = sectionsOf(grid);
    const refused = (why: string) => ({
      refused: `its table ${cite(rowsOf([table]).slice(0, 2).join(' '))} is left as it is: ${why}`,
    });
    if (typeof found === 'string') return refused(found);
    const caption = tidy((outermost(table, /^caption$/)[0]?.textContent ?? '').slice(0, 1000));
    const { sections, banners } = found;
    title ||= caption || banners.find((text) => !statedUnit(text)) || '';
    const stated = [caption, ...banners, line].map(statedUnit).find((unit) => unit) ?? '';
    const reader = new RowReader(groups, stated || (/\(%\)/.test(caption) ? '%' : ''));
    for (const section of sections) reader.read(section);
    line = '';
  }
  const full = groups.filter((group) => group.targets.length);
  if (!full.length) return { refused: 'its table is left as it is: no row of it holds a target' };
  return { value: { ...(title && { title: title.slice(0, longest.label) }), groups: full } };
}

/** The tables of an element without nested tables, and the last lines before the first of them. */
function tablesIn(root: MarkupElement): { tables: MarkupElement[]; before: string } {
  const tables: MarkupElement[] = [];
  const before: MarkupNode[] = [];
  // Tables with nested tables are layout only.
  const layouts = new Set<MarkupElement>();
  const open: [element: MarkupElement, within: MarkupElement | undefined][] = [[root, undefined]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [element, within] = next;
    if (element !== root && slotOf(element)) continue;
    const isTable = element.localName === 'table';
    if (isTable) {
      if (within) layouts.add(within);
      tables.push(element);
    }
    const { children } = element;
    if (!tables.length && !children.length) before.push(element);
    for (let at = children.length - 1; at >= 0; at--) open.push([children[at]!, isTable ? element : within]);
  }
  const own = tables.filter((table) => !layouts.has(table) && tidy((table.textContent ?? '').slice(0, 2000)));
  return { tables: own, before: rowsOf(before.slice(-5)).join('\n').slice(-500) };
}

/** Creates targets from rows, section by section. */
class RowReader {
  // The targets of which the next row may be a sub-target, outermost first.
  #line: Target[] = [];
  #targets: Target[] | undefined;
  #chapter = '';
  #chapterNumber = '';
  #heading = '';
  #field: Cell | undefined;
  #unitAbove = '';
  #lastLabel: Cell | undefined;
  readonly #claims: KnownClaims = new Map();

  // From the lines above the table, or from a row of it.
  #unit: string;

  constructor(
    private readonly groups: TargetGroup[],
    unit: string,
  ) {
    this.#unit = unit;
  }

  read(section: Section): void {
    section.rows.forEach((cells, at) => this.#readRow(section, cells, section.rows[at + 1]));
  }

  #begin(label: string): void {
    this.groups.push({ ...(label && { label }), targets: (this.#targets = []) });
    this.#line = [];
  }

  #readRow(section: Section, cells: Cell[], next: Cell[] | undefined): void {
    const { columns, labelAt, fieldAt, partAt } = section;
    const labelCell = cells[labelAt];
    const { text = '', raw = '' } = labelCell ?? {};
    const numberIn = (row: Cell[]) =>
      numberOf(
        row.find((_, at) => columns[at]?.kind === 'number' && at < labelAt)?.text ?? '',
        row[labelAt]?.text ?? '',
      );
    const number = numberIn(cells);
    let label = text.replace(dash, '').replace(/^\d{1,3}(\.\d{1,3}){0,4}[.)]? (?=\p{L})/u, '');
    if (!/\p{L}/u.test(label)) return;
    const part = cells[partAt]?.text ?? '';
    const isShared = labelCell === this.#lastLabel || labelCell === next?.[labelAt];
    if (isShared && part && part !== text) label = `${label} – ${part}`;
    this.#lastLabel = labelCell;
    label = label.slice(0, longest.label);

    const figureKinds = columns.map(({ kind }) => kind === 'due' || kind === 'actual');
    const hasValues =
      !isBanner(cells) &&
      cells.some((cell, at) => figureKinds[at] && cell !== labelCell && readCell(cell) !== undefined);
    const isPart = dash.test(text) || /^trong đó/i.test(text) || /^\s*\u00a0\s*\u00a0/.test(raw.slice(0, 200));
    if (!hasValues) {
      const stated = /^\(?(đơn vị|đvt)/i.test(text.normalize('NFC')) ? statedUnit(text) : '';
      if (stated) {
        this.#unit = stated;
        return;
      }
      if (/^trong đó ?:?$/i.test(label)) return;
      // An empty row numbered like the next is a target without figures.
      const nextNumber = next ? numberIn(next) : '';
      const isLeft = !!number && !!nextNumber && !isBelow(nextNumber, number) && !isBanner(cells);
      if (!isPart && !isLeft) {
        this.#head(isBanner(cells) ? text : label, isBanner(cells) && number === '' ? 'I' : number, isBanner(cells));
        return;
      }
    }
    const field = cells[fieldAt];
    if (field?.text && field !== this.#field && field.text !== this.#field?.text)
      this.#begin(field.text.slice(0, longest.label));
    if (field?.text) this.#field = field;

    // A plus is a level below a dash.
    this.#line = this.#line.slice(0, !isPart ? 0 : /^\s*\+/.test(text) && this.#line[1] ? 2 : 1);
    const above = this.#line.at(-1);
    if (above) label = label.replace(/^trong đó\s*:?\s*(?=\S)/i, '');
    const target = this.#target(section, cells, label, [label, above?.label ?? '']);
    if (above) (above.parts ??= []).push(target);
    else {
      if (!this.#targets) this.#begin('');
      this.#targets!.push(target);
    }
    this.#line.push(target);
  }

  /** The content of a unit column; a ditto mark repeats that of the row above. */
  #unitIn(text: string): string {
    if (/^[-–\s]*(["“”″]|''|\/\/|nt|như trên)[-–.\s]*$/i.test(text.normalize('NFC'))) return this.#unitAbove;
    return (this.#unitAbove = /\p{L}|[%‰]/u.test(text) ? text : '');
  }

  #head(label: string, number: string, isChapter: boolean): void {
    if (isChapter || !isBelow(number, this.#chapterNumber)) {
      this.#chapter = label;
      this.#chapterNumber = number;
      this.#heading = label;
    } else this.#heading = `${this.#chapter} – ${label}`;
    this.#begin(this.#heading.slice(0, longest.label));
  }

  #target({ columns, labelAt }: Section, cells: Cell[], label: string, around: string[]): Target {
    const target: Target = bare({ label, milestones: [] });
    const words = new Map<string, string>();
    const texts = new Map<string, string>();
    const placed: Placed[] = [];
    let own = '';
    columns.forEach((column, at) => {
      const cell = cells[at];
      if (at === labelAt || !cell?.text || cell === cells[labelAt]) return;
      if (column.kind === 'unit') own = this.#unitIn(cell.text);
      else if (column.kind === 'source') target.source = cell.text.slice(0, longest.words);
      else if (column.kind === 'due' || column.kind === 'actual') {
        const found = readCell(cell);
        if (found === undefined) return;
        if (column.kind === 'due') {
          const said = texts.get(column.due!);
          if (said !== undefined && said !== cell.text) {
            // Two columns for one deadline with different content.
            const both = `${said}; ${cell.text}`.slice(0, longest.words);
            words.set(column.due!, both);
            texts.set(column.due!, both);
            return;
          }
          texts.set(column.due!, cell.text.slice(0, longest.words));
          if (typeof found === 'string' || column.isOpen) words.set(column.due!, texts.get(column.due!)!);
        }
        if (
          typeof found === 'object' &&
          !placed.some(
            (other) => other.column.kind === 'due' && other.column.due === column.due && column.kind === 'due',
          )
        )
          placed.push({ column, cell, figure: found });
      }
    });

    const unit = this.#unitOf(placed, own, columns[labelAt]?.unit ?? '', label);
    for (const { column, figure } of placed) {
      if (column.kind !== 'due' || words.has(column.due!)) continue;
      const milestone =
        unit &&
        milestoneFrom(figure, column, unit.by(figure), (head) =>
          boundAround([...around, head, unit.text], this.#heading, this.#claims),
        );
      if (milestone && !(unit.text === '%' && Math.max(figure.min, figure.max ?? 0) > 1000))
        target.milestones.push(milestone);
      else words.set(column.due!, texts.get(column.due!)!);
    }
    const isSure = target.milestones.length > 0;
    if (unit && unit.text && unit.text !== '%' && isSure) target.unit = unit.text;
    target.milestones.sort((a, b) => (lastDay(a.due) < lastDay(b.due) ? -1 : 1));
    if (isSure && unit) Object.assign(target, actualOf(placed, unit));
    const dues = new Set(columns.flatMap(({ kind, due }) => (kind === 'due' ? [due] : [])));
    const said = new Set(words.values());
    if (said.size)
      target.qualitative =
        said.size === 1 && words.size === dues.size
          ? [...said][0]!
          : [...words]
              .sort(([a], [b]) => (lastDay(a) < lastDay(b) ? -1 : 1))
              .map(([due, word]) => `${due}: ${word}`)
              .join('; ')
              .slice(0, longest.qualitative);
    return target;
  }

  /** The common unit of all figures of a row; undefined if uncertain. */
  #unitOf(placed: readonly Placed[], own: string, inLabelHead: string, label: string): RowUnit | undefined {
    const inLabel = unitInLabel(label);
    const rate = /^(tỷ|tỉ) (lệ|trọng)(?!\p{L})|^phần trăm|percentage|^(rate|share) of/iu.test(label.normalize('NFC'))
      ? '%'
      : '';
    const units: (Unit | undefined)[] = placed.map(({ figure, column }) => {
      if (column.unit === undefined && !figure.noun) return;
      const around = own || column.unit || inLabel || inLabelHead || this.#unit || rate;
      const outer = around ? unitFrom(around) : undefined;
      const { scale, noun } = figure;
      if (!outer) return { scale, noun };
      if (!scale && !noun) return outer;
      if (!noun) return outer.scale ? undefined : { scale, noun: outer.noun };
      // The cell has the unit itself; the unit column must not contradict it.
      if (own && !isSameNoun(noun, outer.noun)) return;
      return { scale, noun: noun.length > outer.noun.length || !isSameNoun(noun, outer.noun) ? noun : outer.noun };
    });
    if (units.some((unit) => !unit)) return;
    const known = units as Unit[];
    const [first] = known.filter(({ scale, noun }) => scale || noun);
    if (!first) return;
    // “90” in the same row as “80%” is a percentage, too.
    const all = known.map((unit) => (unit.scale || unit.noun ? unit : first));
    if (!all.every(({ noun }) => isSameNoun(noun, first.noun) || noun === first.noun)) return;
    const isOneScale = all.every(({ scale }) => scale.toLowerCase() === first.scale.toLowerCase());
    if (!isOneScale && !first.noun) return;
    const scaleOf = new Map(placed.map(({ figure }, at) => [figure, all[at]!.scale]));
    return {
      text: unitText(isOneScale ? first : { scale: '', noun: first.noun }),
      by: (figure) => (isOneScale ? 1 : factorOf(scaleOf.get(figure) ?? '')),
    };
  }
}

interface RowUnit {
  text: string;
  /** The multiplier of a figure. */
  by: (figure: Figure) => number;
}

const times = (value: number, by: number) => +(value * by).toPrecision(15);

function milestoneFrom(
  figure: Figure,
  column: Column,
  by: number,
  boundIn: (head: string) => ReturnType<typeof boundAround>,
): Milestone | undefined {
  const due = column.due!;
  const value = times(figure.min, by);
  const said = boundIn(column.head);
  if (figure.max !== undefined)
    return said?.reach ? bare<Milestone>({ due, bound: 'range', min: value, max: times(figure.max, by) }) : undefined;
  if (figure.bound === 'about') return said?.reach ? bare<Milestone>({ due, bound: 'about', value }) : undefined;
  if (figure.bound) {
    // “dưới 5%” under “tối thiểu”.
    if (said && !said.reach && said.bound !== figure.bound) return;
    return bare<Milestone>({ due, bound: figure.bound, value, ...(figure.strict && { strict: true }) });
  }
  // No value is below zero: at least 0 would always be reached.
  if (!said || (value === 0 && said.bound === 'at-least')) return;
  return bare<Milestone>({ due, value, ...said });
}

/** The latest standalone figure of the present. */
function actualOf(placed: readonly Placed[], unit: RowUnit): Partial<Target> {
  const [last] = placed
    .filter(({ column, figure }) => column.kind === 'actual' && !figure.bound && figure.max === undefined)
    .sort((a, b) => (lastDay(b.column.due ?? '') > lastDay(a.column.due ?? '') ? 1 : -1));
  if (!last) return {};
  const { due } = last.column;
  const day = due && lastDay(due);
  return {
    actual: times(last.figure.min, unit.by(last.figure)),
    ...(day && isCalendarDate(day) && { actualAsOf: day }),
  };
}
