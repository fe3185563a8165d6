/** Which figure of a counter belongs to which label, by how the markup groups them. */
import { choose, readLine, type Leaf } from './counter-line.js';
import { meaningOf } from './counter-meanings.js';
import { isBlock, ownDigit, slotOf, unread, type MarkupElement, type MarkupNode } from './markup-text.js';

/** A figure with its label. */
export interface Pair {
  label: string;
  value: number;
  /** The figure as it is written. */
  text: string;
}

/** What a counter says, and the first text in it that can be read in two ways. */
export interface Layout {
  pairs: Pair[];
  doubt?: string;
  /** A figure that a script still counts up. */
  moving?: string;
}

/** What stands in an element: lines that were not looked at yet, and what is left of elements inside. */
type Entry = string | Leaf[];

interface Frame {
  entries: Entry[];
  line: string;
  /** Cells and descriptions that make one row. */
  cells: Entry[];
}

const cell = /^(td|th|dd|dt)$/;

const isFigure = (leaf: Leaf): leaf is Leaf & { value: number } => leaf.label === undefined;

const flat = (line: string) =>
  line
    .normalize('NFC')
    .replace(/ ?\v[ \v]*/g, '\v')
    .replace(/[ \v]?\t[ \v\t]*/g, '\t')
    .trim();

/** Reads the figures of a tree. */
export function readLayout(root: MarkupElement): Layout {
  const layout: Layout = { pairs: [] };
  const frames: Frame[] = [{ entries: [], line: '', cells: [] }];

  const endLine = (frame: Frame) => {
    const line = flat(frame.line);
    frame.line = '';
    if (!line) return;
    endRow(frame);
    frame.entries.push(line);
  };
  const endRow = (frame: Frame) => {
    const { cells } = frame;
    frame.cells = [];
    if (!cells.length) return;
    if (cells.every((each) => typeof each === 'string')) {
      const row = flat(cells.join('\t'));
      if (row) frame.entries.push(row);
    } else frame.entries.push(resolve(cells, layout));
  };
  const end = (frame: Frame): Entry => {
    endLine(frame);
    endRow(frame);
    const { entries } = frame;
    // A line by itself is looked at together with what stands beside it.
    return entries.length < 2 ? (entries[0] ?? '') : resolve(entries, layout);
  };

  // No recursion: trees may be deeper than the stack.
  const open: (MarkupNode | string)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const frame = frames.at(-1)!;
    if (node === '\v') frame.line += node;
    else if (typeof node === 'string') {
      const entry = end(frames.pop()!);
      const parent = frames.at(-1)!;
      if (node) parent.cells.push(entry);
      else if (entry.length) parent.entries.push(entry);
    } else if (node.nodeType === 3) frame.line += (node.textContent ?? '').replace(/\s+/g, ' ');
    else if (node.nodeType === 1) {
      const element = node as MarkupElement;
      const { localName } = element;
      if (unread.test(localName) || (element !== root && slotOf(element))) continue;
      const isCell = cell.test(localName);
      if (localName === 'br') endLine(frame);
      else if (isBlock(element)) {
        endLine(frame);
        if (!isCell || localName === 'dt') endRow(frame);
        frames.push({ entries: [], line: '', cells: [] });
        open.push(isCell ? 'cell' : '');
      } else {
        frame.line += '\v' + ownDigit(element);
        open.push('\v');
      }
      const moving = stillCounting(element);
      if (moving) layout.moving ??= moving;
      for (let index = element.childNodes.length - 1; index >= 0; index--) open.push(element.childNodes[index]!);
    }
  }
  const left = end(frames[0]!);
  const leaves = typeof left === 'string' ? resolve([left], layout) : left;
  if (leaves.some(isFigure) && leaves.some(({ label }) => label && meaningOf(label)))
    layout.doubt ??= leaves.map(({ text }) => text).join(' ');
  return layout;
}

/** Pairs figures and labels that stand beside each other; gives what is left. */
function resolve(entries: Entry[], layout: Layout): Leaf[] {
  const left: Leaf[] = [];
  let run: Leaf[][] = [];
  const endRun = () => {
    left.push(...pairUp(run, layout));
    run = [];
  };
  for (const entry of entries) {
    if (typeof entry !== 'string') {
      if (entry.length) run.push(entry);
      continue;
    }
    const { pairs, leaves, isDoubtful } = readLine(entry);
    if (leaves) {
      if (leaves.length) run.push(leaves);
      continue;
    }
    endRun();
    if (pairs) layout.pairs.push(...pairs);
    if (isDoubtful) layout.doubt ??= entry;
  }
  endRun();
  return left;
}

// No counter has so many lines; what is passed up through a deep tree must not grow with it.
const mostLeaves = 100;

function pairUp(bundles: Leaf[][], layout: Layout): Leaf[] {
  let leaves = bundles.flat();
  if (leaves.length > mostLeaves) return [];
  const labels = leaves.filter((leaf) => !isFigure(leaf));
  let figures = leaves.filter(isFigure);
  if (!labels.length || !figures.length) return leaves;
  const add = (label: string, { value, text }: Leaf & { value: number }) => layout.pairs.push({ label, value, text });
  const doubt = () => {
    if (labels.some(({ label }) => meaningOf(label!))) layout.doubt ??= leaves.map(({ text }) => text).join(' ');
    return [];
  };

  if (figures.length > 1 && figures.every(({ text }) => /^\d$/.test(text))) {
    // One digit in each box, or as many figures of one digit as there are labels.
    const first = leaves.findIndex(isFigure);
    const isOneRun = leaves.slice(first, first + figures.length).every(isFigure);
    if (isOneRun && labels.length === figures.length) return doubt();
    if (isOneRun) {
      const text = figures.map((each) => each.text).join('');
      const whole = { text, value: +text };
      leaves = [...leaves.slice(0, first), whole, ...leaves.slice(first + figures.length)];
      figures = [whole];
      bundles = leaves.map((leaf) => [leaf]);
    }
  }

  const columns = columnsOf(bundles);
  if (columns) {
    for (const [named, counted] of columns) counted.forEach((each, at) => add(named[at]!.label!, each as never));
    return [];
  }
  const beside = (step: number) => leaves.flatMap((leaf, at) => (isFigure(leaf) ? [leaves[at + step]?.label] : []));
  const chosen = choose(beside(-1), beside(1));
  if (!chosen) return doubt();
  figures.forEach((each, at) => add(chosen[at]!, each));
  return [];
}

/** Lists of labels, each beside a list of as many figures; undefined when there is anything else but a heading. */
function columnsOf(bundles: Leaf[][]): [labels: Leaf[], figures: Leaf[]][] | undefined {
  const many = bundles.filter((bundle) => bundle.length > 1 || isFigure(bundle[0]!));
  if (many.length < 2 || many.length % 2) return;
  const columns: [Leaf[], Leaf[]][] = [];
  for (let at = 0; at < many.length; at += 2) {
    const pair = [many[at]!, many[at + 1]!] as const;
    const named = pair.findIndex((bundle) => bundle.every((leaf) => !isFigure(leaf)));
    const counted = pair.findIndex((bundle) => bundle.every(isFigure));
    if (named < 0 || counted < 0 || pair[0].length !== pair[1].length || pair[0].length < 2) return;
    // All of them one way round.
    if (at && named !== many.indexOf(columns[0]![0])) return;
    columns.push([pair[named]!, pair[counted]!]);
  }
  return columns;
}

// Where plug-ins that count figures up write the figure that they count to.
const ends =
  'end to count target stop max final value val num number counter countto count-to counter-value to-value end-value endval end-val countup countup-number countup-end purecounter-end kt-countup-value counter-end total final-number stop-value number-end until limit toval'.split(
    ' ',
  );
const counts = /count-?up|count-?to|odometer|purecounter|counter-?(up|number|value)|js-counter|timer/i;

/** What to say of a figure that a script still counts up; undefined for any other. */
function stillCounting(element: MarkupElement): string | undefined {
  const { childNodes } = element;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  // Odometers hold all ten digits in each place.
  if (element.children.length) return /(^|\s)odometer(\s|$)/.test(names) ? 'odometer' : undefined;
  const text = childNodes.length === 1 ? (childNodes[0]!.textContent ?? '').trim() : '';
  if (!/^\d[\d.,\s]*$/.test(text) || text.length > 20) return;
  const shown = text.replace(/\D/g, '');
  const end = ends
    .map((name) => element.getAttribute(`data-${name}`)?.trim() ?? '')
    .find((value) => /^\d[\d.,\s]*$/.test(value));
  const isMoving = end === undefined ? +shown === 0 && counts.test(names) : +end.replace(/\D/g, '') !== +shown;
  // The same words at every step, so that they are said once.
  return isMoving ? (end ?? text) : undefined;
}
