/** Where figures and milestones stand in a drawing: attributes of SVG elements, in percent of its length. */
import type { Milestone, Scale } from '@sen-portal/data';
import { position } from '@sen-portal/data/scale.js';

const round = (value: number) => Math.round(value * 100) / 100;

/** The position of a figure on a scale, from 0 to 100. */
export const share = (value: number, scale: Scale): number => round(position(value, scale) * 100);

/** Both ends of a milestone; equal unless it is a range. */
export const ends = (milestone: Milestone): [number, number] =>
  milestone.bound === 'range' ? [milestone.min, milestone.max] : [milestone.value, milestone.value];

/** A rectangle from one position to another. */
export interface Span {
  x: string;
  width: string;
}

/** The width of the mark of a single figure, which the styles centre on its position. */
export const dot = '0.75em';

/** The mark of a milestone: a dot, or the length of its range. */
export function markOf(milestone: Milestone, scale: Scale): Span {
  const [from, to] = ends(milestone).map((value) => share(value, scale)) as [number, number];
  return { x: `${from}%`, width: from === to ? dot : `${round(to - from)}%` };
}

/** The bar of a figure, from zero or the end of the scale next to it. */
export interface Bar extends Span {
  /** Its end, for the pattern. */
  to: string;
  /** The end of the scale that the figure lies beyond. */
  beyond?: '0%' | '100%' | undefined;
}

/** The bar of a figure. */
export function barOf(actual: number, scale: Scale): Bar {
  const [from, to] = [share(0, scale), share(actual, scale)].sort((a, b) => a - b) as [number, number];
  return {
    x: `${from}%`,
    width: `${round(to - from)}%`,
    to: `${to}%`,
    beyond: actual > scale.max ? '100%' : actual < scale.min ? '0%' : undefined,
  };
}
