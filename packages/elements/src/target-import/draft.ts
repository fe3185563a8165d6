/** The targets of a text while a person checks them: a flat list in the order of the text, and pure edits of it. */
import type { Bound, Milestone, Target, TargetProgramme } from '@sen-portal/data';
import type { ExtractedTarget, Extraction } from '@sen-portal/data/extract-targets.js';

/** A figure of a target; its deadline may be missing, its figures are valid. */
export interface DraftMilestone {
  /** Empty: none was found. */
  due: string;
  bound: Bound;
  value?: number;
  min?: number;
  max?: number;
  strict?: boolean;
  reach?: boolean;
  change?: 'increase' | 'decrease';
  of?: number;
  /** Where the figure stands in the text. */
  span?: [start: number, end: number];
}

/** A target of the draft. */
export interface DraftItem {
  id: number;
  /** 0, or the level of a sub-target, at most one deeper than the item before. */
  depth: number;
  label: string;
  unit: string;
  group?: string;
  milestones: DraftMilestone[];
  /** The words of a figure without a deadline. */
  qualitative?: string;
  actual?: number;
  actualAsOf?: string;
  /** A person must look at it. */
  needsCheck: boolean;
}

/** The document that the targets are from. */
export interface DraftDocument {
  title: string;
  documentNumber?: string;
  issuer?: string;
  issuedOn?: string;
}

/** A text with its targets. */
export interface Draft {
  text: string;
  document: DraftDocument;
  items: readonly DraftItem[];
  /** What the extractor says a person must look at. */
  problems: readonly string[];
  /** What stands in the field for the text and is not read yet. */
  pending?: string;
}

export const emptyDraft: Draft = { text: '', document: { title: '' }, items: [], problems: [] };

/** Of the targets below it, about one in five has an error. */
const sure = 0.95;

/** Whether there is neither a text nor a target yet. */
export const isEmpty = ({ text, items }: Draft): boolean => !text && !items.length;

const milestoneOf = (milestone: object, due: string) => ({ ...milestone, due }) as DraftMilestone;

/** What the extractor found, as a draft. */
export function draftOf({ targets, problems, text }: Extraction, document: DraftDocument): Draft {
  const items: DraftItem[] = [];
  const add = (target: ExtractedTarget, depth: number, group: string | undefined) => {
    const { label, unit, milestones, undated, qualitative, confidence } = target;
    items.push({
      id: items.length + 1,
      depth,
      label,
      unit,
      ...(group && { group }),
      ...(qualitative && { qualitative }),
      milestones: [
        ...milestones.map((each) => milestoneOf(each, each.due)),
        ...(undated ? [milestoneOf(undated, '')] : []),
      ],
      needsCheck: confidence < sure || !!undated,
    });
    for (const part of target.parts ?? []) add(part, depth + 1, group);
  };
  for (const target of targets) add(target, 0, target.group);
  return { text, document, items, problems };
}

const isComplete = (milestone: DraftMilestone): boolean =>
  milestone.due !== '' &&
  (milestone.bound === 'range'
    ? milestone.min !== undefined && milestone.max !== undefined
    : milestone.value !== undefined);

function plainMilestone({ due, bound, value, min, max, strict, reach }: DraftMilestone): Milestone {
  return bound === 'range'
    ? { due, bound, min: min!, max: max! }
    : { due, bound, value: value!, ...(strict && { strict }), ...(reach && { reach }) };
}

function plainTarget({ label, unit, milestones, qualitative, actual, actualAsOf }: DraftItem): Target {
  const complete = milestones
    .filter(isComplete)
    .map(plainMilestone)
    .sort((a, b) => `${a.due}`.localeCompare(`${b.due}`));
  return {
    label,
    unit,
    milestones: complete,
    ...(!complete.length && qualitative && { qualitative }),
    ...(actual !== undefined && { actual, ...(actualAsOf && { actualAsOf }) }),
  };
}

/** The programme for the board. An item without a name, or without a figure and words, is not in it yet. */
export function programmeOf({ document, items }: Draft): TargetProgramme {
  const groups = new Map<string, Target[]>();
  const open: Target[] = [];
  for (const item of items) {
    const target = plainTarget(item);
    if (!target.label || !(target.milestones.length || target.qualitative)) continue;
    const parent = open[item.depth - 1];
    open.splice(item.depth, open.length, target);
    if (parent) (parent.parts ??= []).push(target);
    else {
      const group = item.group ?? '';
      if (!groups.has(group)) groups.set(group, []);
      groups.get(group)!.push(target);
    }
  }
  const { title, documentNumber, issuer, issuedOn } = document;
  return {
    title,
    ...(documentNumber && { documentNumber }),
    ...(issuer && { issuer }),
    ...(issuedOn && { issuedOn }),
    groups: Array.from(groups, ([label, targets]) => ({ ...(label && { label }), targets })),
  };
}

/** No sub-target is more than one level below the item before it. */
function withDepths(items: readonly DraftItem[]): DraftItem[] {
  let most = 0;
  return items.map((item) => {
    const depth = Math.min(item.depth, most);
    most = depth + 1;
    return depth === item.depth ? item : { ...item, depth };
  });
}

const nextId = (items: readonly DraftItem[]) => Math.max(0, ...items.map(({ id }) => id)) + 1;
const indexOf = ({ items }: Draft, id: number) => items.findIndex((item) => item.id === id);
const withItems = (draft: Draft, items: readonly DraftItem[]): Draft => ({ ...draft, items: withDepths(items) });

/** Changes fields of an item. */
export const edit = (draft: Draft, id: number, change: Partial<DraftItem>): Draft => ({
  ...draft,
  items: draft.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
});

/** Changes one figure of an item. */
export function editMilestone(draft: Draft, id: number, index: number, change: Partial<DraftMilestone>): Draft {
  const milestones = draft.items
    .find((item) => item.id === id)!
    .milestones.map((each, at) => (at === index ? { ...each, ...change } : each));
  return edit(draft, id, { milestones });
}

/** Removes an item; its sub-targets stay. */
export const drop = (draft: Draft, id: number): Draft =>
  withItems(
    draft,
    draft.items.filter((item) => item.id !== id),
  );

/** Makes a target of each figure of an item; sub-targets stay with the first. */
export function split(draft: Draft, id: number): Draft {
  const at = indexOf(draft, id);
  const item = draft.items[at]!;
  let end = at + 1;
  while ((draft.items[end]?.depth ?? -1) > item.depth) end++;
  let free = nextId(draft.items);
  const [first, ...others] = item.milestones.map((milestone) => ({ ...item, milestones: [milestone] }));
  const separate = others.map(({ actual: _, actualAsOf: __, ...other }) => ({ ...other, id: free++ }));
  const items = [...draft.items];
  items.splice(end, 0, ...separate);
  items.splice(at, 1, first!);
  return withItems(draft, items);
}

/** Why an item cannot take in the next one: it is the last, the units differ, or both have the same deadline. */
export function mergeObstacle(draft: Draft, id: number): 'last' | 'unit' | 'due' | undefined {
  const at = indexOf(draft, id);
  const [item, next] = [draft.items[at], draft.items[at + 1]];
  if (!item || !next) return 'last';
  if (item.unit !== next.unit) return 'unit';
  const dues = new Set(item.milestones.map(({ due }) => due));
  return next.milestones.some(({ due }) => dues.has(due)) ? 'due' : undefined;
}

/** Adds the figures of the next item to this one, whose name stays. */
export function mergeWithNext(draft: Draft, id: number): Draft {
  const at = indexOf(draft, id);
  const [item, next] = [draft.items[at]!, draft.items[at + 1]!];
  const actual = item.actual === undefined ? next : item;
  const merged: DraftItem = {
    ...item,
    milestones: [...item.milestones, ...next.milestones].sort((a, b) => a.due.localeCompare(b.due)),
    ...(actual.actual !== undefined && { actual: actual.actual }),
    ...(actual.actual !== undefined && actual.actualAsOf && { actualAsOf: actual.actualAsOf }),
    needsCheck: item.needsCheck || next.needsCheck,
  };
  return withItems(draft, [...draft.items.slice(0, at), merged, ...draft.items.slice(at + 2)]);
}

/** Adds a target that the extractor has not found, after an item or at the end; returns its id too. */
export function addItem(draft: Draft, after?: number): { draft: Draft; id: number } {
  const id = nextId(draft.items);
  const at = after === undefined ? draft.items.length : indexOf(draft, after) + 1;
  const { depth = 0, group } = draft.items[at - 1] ?? {};
  const item: DraftItem = {
    id,
    depth,
    label: '',
    unit: '%',
    ...(group && { group }),
    milestones: [{ due: '', bound: 'at-least', reach: true }],
    needsCheck: false,
  };
  const items = [...draft.items];
  items.splice(at, 0, item);
  return { draft: withItems(draft, items), id };
}
