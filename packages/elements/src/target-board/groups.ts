/** The targets of a board as rows in groups, from a programme or from the meters among the children. */
import type { ParsedProgramme, Target } from '@sen-portal/data';
import { authorSlot } from '../internal/light-children/slotted-children.js';
import { deadlineOf } from '@sen-portal/data/progress.js';
import type { ParsedTarget } from '../target-meter/sentence.js';

/** A target with its sub-targets. */
export interface Row {
  target: ParsedTarget;
  parts: Row[];
  /** The note among the children of a meter. */
  note?: string | undefined;
  /** The meter among the children. */
  element?: Element;
}

/** The rows of one group. */
export interface RowGroup {
  label?: string | undefined;
  rows: Row[];
  /** The heading among the children. */
  element?: Element;
}

const rowOf = (target: Target): Row => ({ target, parts: (target.parts ?? []).map(rowOf) });

/** The groups of a programme. */
export function groupsOf({ groups }: ParsedProgramme): RowGroup[] {
  return groups.map(({ label, targets }) => ({ label, rows: targets.map(rowOf) }));
}

/** The groups among the children: meters, with a new group at each heading before them. */
export function groupsAmong(children: Iterable<Element>): RowGroup[] {
  const groups: RowGroup[] = [];
  for (const child of children) {
    if (/^h[1-6]$/.test(child.localName) && !authorSlot(child)) {
      groups.push({ label: child.textContent?.trim(), rows: [], element: child });
    } else if (/^sen-target-meter/.test(child.localName)) {
      if (!groups.length) groups.push({ rows: [] });
      const { target = {} } = child as Element & { target?: ParsedTarget };
      const note = child.querySelector(':scope > [slot=note]')?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
      groups.at(-1)!.rows.push({ ...rowOf(target as Target), element: child, note });
    }
  }
  return groups.some(({ rows }) => rows.length) ? groups : [];
}

/** Converts groups of rows to the groups of a programme. */
export function programmeGroups(groups: readonly RowGroup[]): ParsedProgramme['groups'] {
  return groups.map(({ label, rows }) => ({
    ...(label && { label }),
    targets: rows.map(({ target }) => target as Target),
  }));
}

/** All rows, each followed by its sub-targets. */
export function flat(groups: readonly { rows: Row[] }[]): Row[] {
  const deep = (rows: readonly Row[]): Row[] => rows.flatMap((row) => [row, ...deep(row.parts)]);
  return groups.flatMap(({ rows }) => deep(rows));
}

/** All deadlines in chronological order; a year counts as 31 December. */
export function deadlinesOf(rows: readonly Row[]): string[] {
  const deadlines = new Set(rows.flatMap(({ target }) => (target.milestones ?? []).map(({ due }) => `${due}`)));
  return [...deadlines].sort((a, b) => deadlineOf(a) - deadlineOf(b) || (a < b ? -1 : 1));
}
