/** Reads the organisation that a content management system has printed: lists, tables, definition lists under headings. */
import {
  isHidden,
  outermost,
  slotOf,
  tidy,
  unread,
  type MarkupElement,
  type MarkupNode,
} from '../markup/markup-text.js';
import type { Reading } from '../markup/reading.js';
import { linesOf } from '../work-schedule/lines.js';
import type { Unit } from '../types.js';
import { cite } from '../markup/reading.js';
import { readPeopleTable, type TableRow } from './people-table.js';
import { isUnitName, numbered } from './unit-names.js';
import { addLine, Doubt, keepLinks, readDefinitions, readUnitList, unitName } from './unit-list.js';

/** Units out of markup, with the children of the root that hold nothing else. */
export interface MarkupOrganisation {
  units: Unit[];
  /** The children that the units were read from; all others are to stay visible. */
  replaced: MarkupElement[];
}

const longest = 2_000_000;
/** Most elements around a block: others are layout that nobody has meant. */
const deepest = 30;
const left = 'its organisation is left as it is:';

/** A block of the page in order, and the child of the root that it is in. */
interface Block {
  kind: 'heading' | 'content' | 'text';
  element: MarkupNode;
  top: MarkupNode;
  level: number;
}

/**
 * Reads nested lists of units and people, tables with a row for each person (“Họ và tên”, “Chức vụ” …) and definition
 * lists, each also below headings that name its unit. Refuses all of it if anything has two readings. Never throws.
 */
export function readOrganisationMarkup(root: MarkupElement): Reading<MarkupOrganisation> {
  if ((root.textContent ?? '').length > longest) return { refused: `${left} it is longer than 2,000,000 characters` };
  try {
    return read(root);
  } catch (doubt) {
    if (doubt instanceof Doubt) return { refused: `${left} ${doubt.reason}` };
    throw doubt;
  }
}

const isContent = (element: MarkupElement): boolean =>
  /^(ul|ol|dl)$/.test(element.localName) ||
  (element.localName === 'table' && !outermost(element, /^table$/).length && readsAsPeople(element));

const readsAsPeople = (table: MarkupElement) => readPeopleTable(table) !== undefined;

/** The blocks of a root, through elements that only group others. */
function blocksOf(root: MarkupElement): Block[] {
  const blocks: Block[] = [];
  const open: [node: MarkupNode, top: MarkupNode | undefined, depth: number][] = Array.from(root.childNodes)
    .reverse()
    .map((node) => [node, undefined, 0]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, parent, depth] = next;
    const top = parent ?? node;
    const element = node.nodeType === 1 ? (node as MarkupElement) : undefined;
    if (!element) {
      if (node.nodeType === 3 && tidy(node.textContent)) blocks.push({ kind: 'text', element: node, top, level: 0 });
      continue;
    }
    if (
      slotOf(element) ||
      unread.test(element.localName) ||
      /^(sen-|hr$|br$)/.test(element.localName) ||
      isHidden(element)
    )
      continue;
    const heading = /^h([1-6])$/.exec(element.localName);
    if (heading) blocks.push({ kind: 'heading', element, top, level: +heading[1]! });
    else if (isContent(element)) blocks.push({ kind: 'content', element, top, level: 0 });
    else if (
      depth < deepest &&
      /^(div|section|article|main|center|figure|table|tbody|tr|td)$/.test(element.localName) &&
      outermost(element, /^(ul|ol|dl|table)$/).length
    )
      for (const child of Array.from(element.childNodes).reverse()) open.push([child, top, depth + 1]);
    else if (tidy(element.textContent) || outermost(element, /^(img|iframe|video|form|input)$/).length)
      blocks.push({ kind: 'text', element, top, level: 0 });
  }
  return blocks;
}

function read(root: MarkupElement): Reading<MarkupOrganisation> {
  const blocks = blocksOf(root);
  promoteLines(blocks);
  const first = blocks.findIndex(({ kind }) => kind === 'content');
  const last = blocks.map(({ kind }) => kind).lastIndexOf('content');
  if (first < 0)
    return {
      refused: outermost(root, /^table$/).length ? `${left} its table has no columns “Họ và tên” and “Chức vụ”` : '',
    };
  const from = startOf(blocks, first);
  const reader = new BlockReader();
  for (const block of blocks.slice(from, last + 1)) reader.read(block);
  reader.finish();
  const used = new Set(blocks.slice(from, last + 1).map(({ top }) => top));
  const beside = [...blocks.slice(0, from), ...blocks.slice(last + 1)].find(({ top }) => used.has(top));
  if (beside) throw new Doubt(`“${tidy(beside.element.textContent).slice(0, 60)}” stands beside it in one element`);
  const { units = [], people, tasks, contact } = reader.root;
  if (people || tasks || contact) {
    // People under no heading of their own are those of the whole.
    const name = nameOf(root);
    if (!name || units.length)
      throw new Doubt('its people stand under no unit; put a heading with the name of the unit above them');
    units.push({ ...reader.root, name });
  }
  if (!units.length) return { refused: '' };
  return { value: { units, replaced: [...used].filter((top) => top.nodeType === 1) as MarkupElement[] } };
}

const isSentence = /[.;!?]$|(?<!\p{L})(?:gồm|là|có|được|như sau|sau đây|dưới đây)(?!\p{L})/iu;

/** A short line above a list or table that names a unit is a heading: editors write headings in bold. */
function promoteLines(blocks: readonly Block[]): void {
  // Levels of headings by the kind of their number: “II.” in a paragraph is beside “I.” in a heading.
  const levels = new Map<number, number>();
  for (const [at, block] of blocks.entries()) {
    const text = tidy(block.element.textContent);
    if (text.length > 120) continue;
    const { level, name } = numbered(text);
    if (block.kind === 'text' && blocks[at + 1]?.kind === 'content' && isUnitName(name) && !isSentence.test(name)) {
      block.kind = 'heading';
      block.level = levels.get(level) ?? 6 + level;
    }
    if (block.kind === 'heading' && level) levels.set(level, block.level);
  }
}

/** The slotted heading, or the caption of the only table. */
function nameOf(root: MarkupElement): string {
  const heading = Array.from(root.children).find((child) => slotOf(child) === 'heading');
  const captions = outermost(root, /^caption$/);
  return tidy((heading ?? (captions.length === 1 ? captions[0]! : undefined))?.textContent ?? '');
}

/** The outermost heading that the first content stands below, if what is between them is about a unit. */
function startOf(blocks: readonly Block[], first: number): number {
  const open: number[] = [];
  for (const [at, { kind, level }] of blocks.slice(0, first).entries()) {
    if (kind !== 'heading') continue;
    while (open.length && blocks[open.at(-1)!]!.level >= level) open.pop();
    open.push(at);
  }
  const isOfUnit = (at: number) =>
    blocks[at + 1]!.kind !== 'text' || isUnitName(numbered(tidy(blocks[at]!.element.textContent)).name);
  return open.find((at, index) => open.slice(index).every(isOfUnit)) ?? first;
}

class BlockReader {
  readonly root: Unit = { name: '' };
  /** The units of the headings around. */
  #open: { level: number; unit: Unit; hasContent: boolean }[] = [];
  readonly #headed: Unit[] = [];

  read({ kind, element, level }: Block): void {
    if (kind === 'heading') this.#heading(tidy(element.textContent), level);
    else if (kind === 'content') this.#content(element as MarkupElement);
    else this.#text(element);
  }

  get #unit(): Unit {
    return this.#open.at(-1)?.unit ?? this.root;
  }

  #heading(text: string, level: number): void {
    while (this.#open.length && this.#open.at(-1)!.level >= level) this.#open.pop();
    const unit: Unit = { name: unitName(text) };
    this.#headed.push(unit);
    (this.#unit.units ??= []).push(unit);
    this.#open.push({ level, unit, hasContent: false });
  }

  #text(node: MarkupNode): void {
    const open = this.#open.at(-1);
    const text = tidy(node.textContent);
    if (!open || open.hasContent || !text) throw new Doubt(`“${text.slice(0, 60)}” stands between its parts`);
    if (node.nodeType === 1) keepLinks(node as MarkupElement);
    for (const line of linesOf([node])) addLine(line.text, open.unit);
  }

  /** A heading that names no unit for certain is one only with something below it: it may be that of another part. */
  finish(): void {
    const empty = this.#headed.find(({ name, people, units }) => !people && !units && !isUnitName(name));
    if (empty) throw new Doubt(`the heading ${cite(empty.name)} has no units and people below it`);
  }

  #content(element: MarkupElement): void {
    const open = this.#open.at(-1);
    if (open) open.hasContent = true;
    if (element.localName === 'table') {
      const rows = readPeopleTable(element);
      if (typeof rows === 'string') throw new Doubt(rows);
      this.#rows(rows ?? []);
    } else if (element.localName === 'dl') readDefinitions(element, this.#unit);
    else readUnitList(element, this.#unit);
  }

  #rows(rows: readonly TableRow[]): void {
    let base = this.#unit;
    let outer = base;
    let unit = base;
    const named = new Map<string, Unit>();
    const levels = new Set<unknown>();
    for (const row of rows) {
      if ('heading' in row) {
        const { heading, level } = row;
        levels.add(level);
        // Without a number a heading may be at either level.
        if ((levels.has(0) && levels.has(1)) || (level === 2 && levels.has(0) && outer.people))
          throw new Doubt(`the heading ${cite(heading)} of its table may be within the one above it, or beside it`);
        const parent: Unit = level === 2 ? outer : base;
        unit = { name: unitName(heading) };
        (parent.units ??= []).push(unit);
        if (level === 'title') base = unit;
        if (level !== 2) outer = unit;
        named.clear();
        continue;
      }
      let target = unit;
      if (row.unit) {
        target = named.get(row.unit) ?? { name: row.unit };
        if (!named.has(row.unit)) {
          named.set(row.unit, target);
          (unit.units ??= []).push(target);
        }
      }
      (target.people ??= []).push(row.person);
    }
  }
}
