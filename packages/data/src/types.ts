/**
 * The shapes that every element, source and schema of the kit shares.
 *
 * Times are ISO 8601 text, numbers are plain JavaScript numbers, links are text that a browser may follow.
 * Nothing here exists at run time except three short lists of names.
 */
import type { ProgressState } from './targets/progress-states.js';

/** A picture of an article. */
export interface ArticleImage {
  /** Address: `http:`, `https:` or relative. */
  src: string;
  /** What the picture shows; the empty string when it is decoration. */
  alt: string;
  /** Natural width in pixels; with `height` it reserves the space before the picture arrives. */
  width?: number;
  /** Natural height in pixels. */
  height?: number;
}

/** One published article, as a list or a card shows it. */
export interface Article {
  /** The CMS's own key, unique within its list. */
  id?: string;
  /** Headline, as plain text: markup in it is shown, not obeyed. */
  title: string;
  /** Page of the article: `http:`, `https:`, `mailto:`, `tel:` or relative. */
  url: string;
  /** When it was published: `2024-02-27T10:03:00+07:00`, or `2024-02-27` when only the day is known. */
  publishedAt: string;
  /** How often it was read: a whole number, 0 or more. */
  views?: number;
  /** Topic, in the portal's words. */
  category?: string;
  /** Number of the document that it is about: `23-NQ/TU`, `15/QĐ-UBND`. */
  documentNumber?: string;
  /** Office that issued the article or the document. */
  issuer?: string;
  /** One or two sentences, as plain text. */
  summary?: string;
  /** Lead picture. */
  image?: ArticleImage;
}

/**
 * What a reader can save of an article whose link or date is missing or bad: the headline is sure, the rest may be.
 * Every {@link Article} is one.
 */
export type ParsedArticle = Pick<Article, 'title'> & Partial<Article>;

/** How urgent a notice can be. */
export const noticeVariants = ['information', 'warning', 'urgent'] as const;

/** How urgent a notice is. */
export type NoticeVariant = (typeof noticeVariants)[number];

/** A notice to everyone who visits a portal. */
export interface Notice {
  /** The portal's name for it: a visitor who closes it does not meet it again. */
  id?: string;
  /** Default: `information`. */
  variant?: NoticeVariant;
  /** Its heading, plain text. */
  title: string;
  /** What it says, plain text. */
  text?: string;
  /** Page that says more. */
  url?: string;
  /** From when it is shown: ISO 8601 with offset, or a day, from its beginning. */
  from?: string;
  /** Until when: as `from`; a day to its end. */
  until?: string;
}

/** The figures of a visit panel, in the order in which a panel shows them. */
export const visitMetrics = [
  'online',
  'members',
  'guests',
  'bots',
  'today',
  'yesterday',
  'week',
  'month',
  'year',
  'total',
] as const;

/** Name of one figure of {@link VisitStatistics}. */
export type VisitMetric = (typeof visitMetrics)[number];

/** A figure that the kit has no name for. */
export interface ExtraMetric {
  /** Its name, in the portal's words. */
  label: string;
  /** A whole number, 0 or more. */
  value: number;
}

/** One point of a history. */
export interface HistoryPoint {
  /** A day, `2024-02-27`, or a time with its offset. */
  date: string;
  /** Visits: a whole number, 0 or more. */
  value: number;
}

/** Visits to a portal. Every figure is a whole number, 0 or more; one that is not known is left out. */
export interface VisitStatistics {
  /** Visitors on the portal now. */
  online?: number;
  /** Signed-in visitors now. */
  members?: number;
  /** Visitors now who have not signed in. */
  guests?: number;
  /** Search engines and other machines now. */
  bots?: number;
  /** Visits today. */
  today?: number;
  /** Visits yesterday. */
  yesterday?: number;
  /** Visits this week. */
  week?: number;
  /** Visits this month. */
  month?: number;
  /** Visits this year. */
  year?: number;
  /** Visits since counting began. */
  total?: number;
  /** When the figures were taken: ISO 8601 with offset, or a day. */
  asOf?: string;
  /** Figures beyond the ten. */
  extra?: ExtraMetric[];
  /** Earlier figures, oldest first, for a chart. */
  history?: HistoryPoint[];
}

/**
 * How a figure binds:
 * `at-least` (reach it or more), `at-most` (stay at or below), `exactly`, `about` (within 5 % of it), `range` (between two).
 */
export type Bound = 'at-least' | 'at-most' | 'exactly' | 'about' | 'range';

/** All bounds. */
export const bounds: readonly Bound[] = ['at-least', 'at-most', 'exactly', 'about', 'range'];

/** What two kinds of milestone share. */
interface MilestoneBase {
  /**
   * Deadline: a year (`'2025'` or `2025`, its last day counts) or a date (`'2025-06-30'`, to the end of that day).
   * Readers and parsers always give text.
   */
  due: number | string;
}

/** A milestone with one figure. */
export interface PointMilestone extends MilestoneBase {
  bound: Exclude<Bound, 'range'>;
  /** The figure, in the target's unit. */
  value: number;
  /** The figure itself is not enough: “dưới 0,2 %” (under) is `at-most` and strict. Default: false. */
  strict?: boolean;
  /**
   * The source only names the figure to reach (“đạt 95 %”), without “trở lên” (or more). It is reckoned like any
   * `at-least`; the words on the page may be plainer. Default: false.
   */
  reach?: boolean;
}

/** A milestone with a lower and an upper figure: “75–80 %”. */
export interface RangeMilestone extends MilestoneBase {
  bound: 'range';
  /** Lower figure, included. */
  min: number;
  /** Upper figure, included. */
  max: number;
}

/** What is to be reached by when. */
export type Milestone = PointMilestone | RangeMilestone;

/** Where a target started: the first end of the line that progress is compared with. */
export interface Baseline {
  /** The figure then, in the target's unit. */
  value: number;
  /** When: a year (its last day) or a date. */
  date: number | string;
}

/** One target of a programme. */
export interface Target {
  /** The source's own key. */
  id?: string;
  /** What is counted: “Lao động qua đào tạo”. */
  label: string;
  /** Unit of every figure of the target. Default: `%`. */
  unit?: string;
  /** The latest known figure. Left out when nobody has published one. */
  actual?: number;
  /** When `actual` was counted: a date, or a time with offset. */
  actualAsOf?: string;
  /** Where it started; without it nobody can say whether it is on track. */
  baseline?: Baseline;
  /** Lower end of the drawn scale. Default: 0. */
  min?: number;
  /** Upper end of the drawn scale. Default: 100 for `%`, else a round number above all figures. */
  max?: number;
  /** What is to be reached by when, earliest first. Empty for a target in words alone. */
  milestones: Milestone[];
  /** A target in words: “duy trì mức độ 3”. */
  qualitative?: string;
  /** Where it stands in the source. */
  source?: string;
  /** Targets within this one (“trong đó”), at most three levels deep. */
  parts?: Target[];
}

/** Targets that the source lists together. */
export interface TargetGroup {
  /** Heading of the group. */
  label?: string;
  targets: Target[];
}

/** The targets of one resolution or plan. */
export interface TargetProgramme {
  /** Name of the resolution or plan. */
  title: string;
  /** Its number: `23-NQ/TU`. */
  documentNumber?: string;
  /** Who issued it. */
  issuer?: string;
  /** When: `2023-11-16`. */
  issuedOn?: string;
  /** Its page. */
  url?: string;
  groups: TargetGroup[];
}

/** What a reader can save of a programme without a title: the targets are worth showing all the same. */
export type ParsedProgramme = Pick<TargetProgramme, 'groups'> & Partial<TargetProgramme>;

/** Where a target stands against one milestone, and by how much. Never holds NaN. */
export interface Progress {
  state: ProgressState;
  /** How far the figure is from satisfying the milestone, in the target's unit, 0 or more. Only when it does not. */
  gap?: number;
  /** Which way the figure has to move. Only with `gap`. */
  direction?: 'up' | 'down';
  /** How far the figure is past what was asked, in the target's unit, more than 0. Only when it is. */
  surplus?: number;
  /** The figure divided by what was asked (1.24 is “đạt 124 %”). Only when that is more than 0, and not inside a range. */
  ratio?: number;
  /** Where the straight line from the baseline to the milestone stood at the time of the figure. Only when on track or behind. */
  expected?: number;
  /** The figure is older than the deadline that it is held to have missed: say its date. */
  outdated?: true;
}
