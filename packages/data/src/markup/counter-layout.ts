/** Pairs the figures of a counter with labels by their layout in the markup. */
import { choose, readLine, type Leaf } from './counter-line.js';
import { meaningOf } from './counter-meanings.js';
import { isBlock, isHidden, ownDigit, slotOf, unread, type MarkupElement, type MarkupNode } from './markup-text.js';

/** A figure with its label. */
export interface Pair {
  label: string;
  value: number;
  /** The original text of the figure. */
  text: string;
}

/** The figures of a counter, and its first ambiguous text. */
export interface Layout {
  pairs: Pair[];
  doubt?: string;
  /** A figure that a script is still counting up. */
  moving?: string;
}

/** The content of an element: unprocessed lines, and unpaired pieces of descendants. */
type Entry = string | Leaf[];

interface Frame {
  entries: Entry[];
  line: string;
  /** Cells and descriptions that form one row. */
  cells: Entry[];
}

const cell = /^(td|th|dd|dt)$/;

const isFigure = (leaf: Leaf): leaf is Extract<Leaf, { value: number }> => leaf.label === undefined;

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
    // A line by itself is processed together with its siblings.
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
      if (unread.test(localName) || (element !== root && (slotOf(element) || isHidden(element)))) continue;
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

/** Pairs adjacent figures and labels; returns the rest. */
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

// No counter has that many lines; pieces passed up through a deep tree must not accumulate.
const mostLeaves = 100;

function pairUp(bundles: Leaf[][], layout: Layout): Leaf[] {
  let leaves = bundles.flat();
  if (leaves.length > mostLeaves) return [];
  const labels = leaves.filter((leaf) => !isFigure(leaf));
  let figures = leaves.filter(isFigure);
  const digits = bundles.map((bundle) => bundle.filter((leaf) => isFigure(leaf) && /^\d$/.test(leaf.text)).length);
  if (!labels.length && digits.length > 1 && digits.every((count) => count > 1))
    return figures.map((each) => ({ ...each, isDoubled: true }));
  if (!labels.length || !figures.length) return leaves;
  const add = (label: string, { value, text }: Extract<Leaf, { value: number }>) =>
    layout.pairs.push({ label, value, text });
  const doubt = () => {
    if (labels.some(({ label }) => meaningOf(label!))) layout.doubt ??= leaves.map(({ text }) => text).join(' ');
    return [];
  };

  if (figures.length > 1 && figures.every(({ text }) => /^\d$/.test(text))) {
    // One digit in each box, or as many one-digit figures as labels.
    const first = leaves.findIndex(isFigure);
    const isOneRun = leaves.slice(first, first + figures.length).every(isFigure);
    if (isOneRun && (labels.length === figures.length || figures.some((each) => each.isDoubled))) return doubt();
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

/**
 * Pairs a list of labels with an adjacent list of as many figures; undefined if there is other content than a heading.
 */
function columnsOf(bundles: Leaf[][]): [labels: Leaf[], figures: Leaf[]][] | undefined {
  const many = bundles.filter((bundle) => bundle.length > 1 || isFigure(bundle[0]!));
  if (many.length < 2 || many.length % 2) return;
  const columns: [Leaf[], Leaf[]][] = [];
  for (let at = 0; at < many.length; at += 2) {
    const pair = [many[at]!, many[at + 1]!] as const;
    const named = pair.findIndex((bundle) => bundle.every((leaf) => !isFigure(leaf)));
    const counted = pair.findIndex((bundle) => bundle.every(isFigure));
    if (named < 0 || counted < 0 || pair[0].length !== pair[1].length || pair[0].length < 2) return;
    // All pairs in the same order.
    if (at && named !== many.indexOf(columns[0]![0])) return;
    columns.push([pair[named]!, pair[counted]!]);
  }
  return columns;
}

// Attributes in which count-up plug-ins store the final value.
const ends =
  'end to count target stop max final value val num number counter countto count-to counter-value to-value end-value endval end-val countup countup-number countup-end purecounter-end kt-countup-value counter-end total final-number stop-value number-end until limit toval'.split(
    ' ',
  );
// Attributes by which scripts set the text of an element.
const bindings = [
  'x-text',
  'v-text',
  'ng-bind',
  'data-bind',
  'data-countup',
  'data-counter',
  'data-counterup',
  'aria-label',
];
const counts = /count-?up|count-?to|odometer|purecounter|counter-?(up|number|value)|js-counter|timer/i;

/** The reason to refuse a figure that a script is counting up; undefined for any other. */
function stillCounting(element: MarkupElement): string | undefined {
  const { childNodes } = element;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  // Odometers contain all ten digits at each position.
  const { children } = element;
  const isStrip =
    children.length > 2 &&
    Array.from(children).every(
      (child, at) => !child.children.length && (child.textContent ?? '').trim() === `${at % 10}`,
    );
  if (children.length) return isStrip || /(^|\s)odometer(\s|$)/.test(names) ? 'odometer' : undefined;
  const text = childNodes.length === 1 ? (childNodes[0]!.textContent ?? '').trim() : '';
  if (!/^\d[\d.,\s]*$/.test(text) || text.length > 20) return;
  const shown = text.replace(/\D/g, '');
  const end = ends
    .map((name) => element.getAttribute(`data-${name}`)?.trim() ?? '')
    .find((value) => /^\d[\d.,\s]*$/.test(value));
  const isBound = () => counts.test(names) || bindings.some((name) => element.getAttribute(name));
  const isMoving = end === undefined ? +shown === 0 && isBound() : +end.replace(/\D/g, '') !== +shown;
  // The same text at every step, so that it is logged once.
  return isMoving ? (end ?? text) : undefined;
}
