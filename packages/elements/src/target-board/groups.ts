/** The targets of a board as rows in groups: read from a programme, or from the meters among its children. */
import type { ParsedProgramme, Target } from '@sen-portal/data';
import { authorSlot } from '../internal/light-children/slotted-children.js';
import { deadlineOf } from '@sen-portal/data/progress.js';
import type { ParsedTarget } from '../target-meter/sentence.js';

/** One target with those inside it. */
export interface Row {
  target: ParsedTarget;
  parts: Row[];
  /** The meter among the children that stands here; without one the board draws it. */
  element?: Element;
}

/** Rows that the source lists together. */
export interface RowGroup {
  label?: string | undefined;
  rows: Row[];
  /** The heading among the children that stands here. */
  element?: Element;
}

const rowOf = (target: Target): Row => ({ target, parts: (target.parts ?? []).map(rowOf) });

/** The rows of a programme. */
export function groupsOf({ groups }: ParsedProgramme): RowGroup[] {
  return groups.map(({ label, targets }) => ({ label, rows: targets.map(rowOf) }));
}

/** The rows that stand among the children of a board: meters, each heading before them begins a group. */
export function groupsAmong(children: Iterable<Element>): RowGroup[] {
  const groups: RowGroup[] = [];
  for (const child of children) {
    if (/^h[1-6]$/.test(child.localName) && !authorSlot(child)) {
      groups.push({ label: child.textContent?.trim(), rows: [], element: child });
    } else if (/^sen-target-meter/.test(child.localName)) {
      if (!groups.length) groups.push({ rows: [] });
      const { target = {} } = child as Element & { target?: ParsedTarget };
      groups.at(-1)!.rows.push({ target, parts: [], element: child });
    }
  }
  return groups.some(({ rows }) => rows.length) ? groups : [];
}

/** The groups of rows as a programme has them. */
export function programmeGroups(groups: readonly RowGroup[]): ParsedProgramme['groups'] {
  return groups.map(({ label, rows }) => ({
    ...(label && { label }),
    targets: rows.map(({ target }) => target as Target),
  }));
}

/** All rows, parts after what they are part of. */
export function flat(groups: readonly { rows: Row[] }[]): Row[] {
  const deep = (rows: readonly Row[]): Row[] => rows.flatMap((row) => [row, ...deep(row.parts)]);
  return groups.flatMap(({ rows }) => deep(rows));
}

/** All deadlines, earliest first: a year ends with its December. */
export function deadlinesOf(rows: readonly Row[]): string[] {
  const dues = new Set(rows.flatMap(({ target }) => (target.milestones ?? []).map(({ due }) => `${due}`)));
  return [...dues].sort((a, b) => deadlineOf(a) - deadlineOf(b) || (a < b ? -1 : 1));
}
