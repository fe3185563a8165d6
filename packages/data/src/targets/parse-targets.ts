/** The terse form of milestones with its problems in words, and back: for tools, tests and build steps. */
import { explained } from '../readers/explain.js';
import { readTargets } from './targets.js';
import type { Milestone } from '../types.js';

/** What {@link parseTargets} found. */
export interface ParsedTargets {
  /** The good entries, in the order written. */
  milestones: Milestone[];
  /** One sentence for each bad one. */
  problems: string[];
}

/**
 * Reads milestones from their terse form (see `targets.ts` for the grammar). Bad entries are left out and named in
 * `problems`, word for word: `targets: "2025: 99,5" uses a decimal comma; write "2025: 99.5"`. Never throws.
 *
 * @param source The attribute's text; `null` and `undefined` give nothing.
 * @param field Name of the attribute, for problems. Default: `targets`.
 */
export function parseTargets(source: string | null | undefined, field = 'targets'): ParsedTargets {
  const problems: string[] = [];
  const milestones =
    readTargets(
      source,
      explained((problem) => problems.push(problem)),
      field,
    ) ?? [];
  return { milestones, problems };
}

const signs = { 'at-least': '>', 'at-most': '<', exactly: '=', about: '~' } as const;

/** The terse form of milestones: {@link parseTargets} reads it back as it was. For figures of everyday size. */
export function formatTargets(milestones: readonly Milestone[]): string {
  return milestones
    .map((milestone) => {
      if (milestone.bound === 'range') return `${milestone.due}: ${milestone.min}-${milestone.max}`;
      const { due, bound, value, strict, reach } = milestone;
      const isLimit = bound === 'at-least' || bound === 'at-most';
      const sign = reach && bound === 'at-least' && !strict ? '' : signs[bound] + (isLimit && !strict ? '=' : '');
      return `${due}: ${sign}${value}`;
    })
    .join('; ');
}
