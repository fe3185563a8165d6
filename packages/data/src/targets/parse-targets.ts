/** Parses the short syntax of milestones with error messages, and serialises it: for tools, tests and build steps. */
import { explained } from '../readers/explain.js';
import { readTargets } from './targets.js';
import type { Milestone } from '../types.js';

/** The result of {@link parseTargets}. */
export interface ParsedTargets {
  /** The valid entries, in source order. */
  milestones: Milestone[];
  /** One sentence for each invalid entry. */
  problems: string[];
}

/**
 * Parses milestones from their short syntax (see `targets.ts` for the grammar). Invalid entries are dropped and listed in
 * `problems`, verbatim: `targets: "2025: 99,5" uses a decimal comma; write "2025: 99.5"`. Never throws.
 *
 * @param source The attribute's value; no entries for `null` and `undefined`.
 * @param field Name of the attribute in `problems`. Default: `targets`.
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

/** Serialises milestones to their short syntax, which {@link parseTargets} parses to the same value. For common magnitudes. */
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
