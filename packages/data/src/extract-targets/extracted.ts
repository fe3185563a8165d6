/** What the extractor takes and gives. */
import type { RuleName } from './rules.js';
import type { Stance } from './stance.js';
import type { PointMilestone, RangeMilestone, Target } from '../types.js';

/** Additions to a milestone that prose has and the other sources do not. */
interface ProseMilestone {
  /** The figure is a change, not a level: “giảm 1,5%/năm”. */
  change?: 'increase' | 'decrease';
  /** The whole of a fraction: 9 in “4/9 thôn”. */
  of?: number;
  /** Where the figure stands in the text. */
  span: [start: number, end: number];
}

/** A milestone, as found in prose. */
export type ExtractedMilestone = (PointMilestone | RangeMilestone) & ProseMilestone & { due: string };

/** A figure without a deadline. */
export type UndatedMilestone = (Omit<PointMilestone, 'due'> | Omit<RangeMilestone, 'due'>) & ProseMilestone;

/** A target, as found in prose: valid for the board as it is. */
export interface ExtractedTarget extends Target {
  unit: string;
  milestones: ExtractedMilestone[];
  /** Where its first figure and label stand in the text. */
  span: [start: number, end: number];
  /** From 0 to 1: of the targets at 0.9, about nine in ten are right. */
  confidence: number;
  /** Heading of the group in the text. */
  group?: string;
  /** The figure, if no deadline was found; `qualitative` then has its words. */
  undated?: UndatedMilestone;
  parts?: ExtractedTarget[];
}

export interface ExtractOptions {
  /** Year of a figure that comes without a deadline: `2025`, `'2025-06-30'`. */
  defaultDue?: number | string;
  /**
   * The present: a sentence that says neither “phấn đấu” nor “đã” is a promise if its deadline is later. Without it, the
   * clock is not asked.
   */
  now?: number | string | Date;
  /** Default: by its tags. */
  format?: 'text' | 'html';
  /** Receives each figure, accepted or refused, with the rule or the reason. */
  trace?: (step: TraceStep) => void;
}

/** One decision about one figure. */
export interface TraceStep {
  span: [start: number, end: number];
  text: string;
  /** The rule that accepted the figure. */
  rule?: RuleName;
  /** Why it was refused. */
  reason?: string;
  /** What the sentence says there. */
  stance?: Stance;
  label?: string;
  due?: string;
  doubts?: string[];
}

export interface Extraction {
  targets: ExtractedTarget[];
  /** What a person must look at: figures without a deadline, contradictions. */
  problems: string[];
  /** The text that spans refer to: the given text, or the text of the given HTML. */
  text: string;
}
