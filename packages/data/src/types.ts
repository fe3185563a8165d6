/**
 * The data shapes shared by elements, sources and schemas.
 *
 * Times are ISO 8601 strings, numbers are JavaScript numbers, links are URLs that are safe to follow.
 * Only a few short lists of names exist at run time.
 */
import type { ProgressState } from './targets/progress-states.js';

/** A picture of an article. */
export interface ArticleImage {
  /** URL: `http:`, `https:` or relative. */
  src: string;
  /** Alternative text; empty if the picture is decorative. */
  alt: string;
  /** Natural width in pixels; with `height` it reserves the space before the picture loads. */
  width?: number;
  /** Natural height in pixels. */
  height?: number;
}

/** One published article of a list or card. */
export interface Article {
  /** Key of the article, unique within its list. */
  id?: string;
  /** Headline, as plain text: markup is shown, not interpreted. */
  title: string;
  /** URL of the article: `http:`, `https:`, `mailto:`, `tel:` or relative. */
  url: string;
  /** Time of publication: `2024-02-27T10:03:00+07:00`, or `2024-02-27` if only the date is known. */
  publishedAt: string;
  /** Number of views: a non-negative integer. */
  views?: number;
  /** Category or topic, as named by the portal. */
  category?: string;
  /** Number of the document that the article is about: `23-NQ/TU`, `15/QĐ-UBND`. */
  documentNumber?: string;
  /** Office that issued the article or the document. */
  issuer?: string;
  /** One or two sentences, as plain text. */
  summary?: string;
  /** Lead picture. */
  image?: ArticleImage;
}

/**
 * An article after lenient parsing: the headline is present, link and date may be missing. Every {@link Article} is
 * assignable.
 */
export type ParsedArticle = Pick<Article, 'title'> & Partial<Article>;

/** The kinds of notices. */
export const noticeVariants = ['information', 'warning', 'urgent'] as const;

/** The kind of a notice. */
export type NoticeVariant = (typeof noticeVariants)[number];

/** A notice to all visitors of a portal. */
export interface Notice {
  /** Key of the notice: once closed, it is not shown again. */
  id?: string;
  /** Default: `information`. */
  variant?: NoticeVariant;
  /** Heading, plain text. */
  title: string;
  /** Text, plain text. */
  text?: string;
  /** URL of a page with details. */
  url?: string;
  /** Start of the period: ISO 8601 with offset, or a date, from its start. */
  from?: string;
  /** End of the period: as `from`; a date to its end. */
  until?: string;
}

/** Names of the figures, in the order in which a panel shows them. */
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

/** A figure of the portal's own. */
export interface ExtraMetric {
  /** Label, as named by the portal. */
  label: string;
  /** A non-negative integer. */
  value: number;
}

/** One point of a history. */
export interface HistoryPoint {
  /** A date, `2024-02-27`, or a time with offset. */
  date: string;
  /** Number of visits: a non-negative integer. */
  value: number;
}

/** Visits of a portal. Every figure is a non-negative integer; unknown figures are omitted. */
export interface VisitStatistics {
  /** Visitors online now. */
  online?: number;
  /** Signed-in visitors online now. */
  members?: number;
  /** Visitors online now who are not signed in. */
  guests?: number;
  /** Search engines and other bots online now. */
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
  /** Visits in total. */
  total?: number;
  /** Time of the figures: ISO 8601 with offset, or a date. */
  asOf?: string;
  /** The portal's own figures. */
  extra?: ExtraMetric[];
  /** Earlier figures, oldest first, for a chart. */
  history?: HistoryPoint[];
}

/** The grades of a satisfaction rating, best first: “Rất hài lòng”, “Hài lòng”, “Chưa hài lòng”. */
export const ratingGrades = ['verySatisfied', 'satisfied', 'notSatisfied'] as const;

/** A grade of a satisfaction rating. */
export type RatingGrade = (typeof ratingGrades)[number];

/**
 * How many visitors have rated a page, by grade. Each count is a non-negative integer. A server that has fewer ratings
 * than it publishes leaves the counts out: `{}`.
 */
export interface RatingSummary {
  /** Ratings “Rất hài lòng” (very satisfied). */
  verySatisfied?: number;
  /** Ratings “Hài lòng” (satisfied). */
  satisfied?: number;
  /** Ratings “Chưa hài lòng” (not satisfied). */
  notSatisfied?: number;
  /** Time of the counts: ISO 8601 with offset, or a date. */
  asOf?: string;
}

/** One result of a search. */
export interface SearchResult {
  /** The title. */
  title: string;
  /** URL of the page or file. */
  url: string;
  /** What it is about, or the passage that fits. */
  summary?: string;
  /** Time of publication: ISO 8601 with offset, or a date. */
  publishedAt?: string;
  /** What it is: “Tin tức”, “Văn bản”, “Thủ tục”. */
  kind?: string;
  /** Number of the document: `23-NQ/TU`. */
  documentNumber?: string;
}

/** A result as read: the link may be missing. */
export type ParsedSearchResult = Omit<SearchResult, 'url'> & { url?: string };

/** What a search field suggests while the visitor types. */
export interface SearchSuggestion {
  /** The words, which are searched for unless there is a URL. */
  title: string;
  /** The page that it leads to. */
  url?: string;
  /** What it is: “Thủ tục”, “Văn bản”. */
  kind?: string;
}

/** The parts of a day in a work schedule. */
export const daySessions = ['morning', 'afternoon', 'evening'] as const;

/** A part of a day. */
export type DaySession = (typeof daySessions)[number];

/** One item of a work schedule. */
export interface ScheduleEntry {
  /** The day: `2026-02-16`. */
  date: string;
  /** Part of the day, where the schedule names it. */
  session?: DaySession;
  /** Start on the clock of the portal: `HH:MM`. Default: none, for the session or the whole day. */
  start?: string;
  /** End: `HH:MM`, after `start`. Default: unknown. */
  end?: string;
  /** Leaders, by office or name, one per text; may be empty. */
  who: string[];
  /** What is done, as plain text; line breaks are kept. */
  what: string;
  /** Place. */
  where?: string;
  /** What else is to be known: participants, preparation. Line breaks are kept. */
  note?: string;
  /** Whether the entry was changed after publication (“đổi lịch”). Default: false. */
  changed?: boolean;
}

/** The work of an office's leaders in a week or a month. */
export interface WorkSchedule {
  /** First day: `2026-02-16`. */
  from: string;
  /** Last day, included. */
  to: string;
  /** Heading. */
  title?: string;
  /** The entries in the order of the source. */
  entries: ScheduleEntry[];
}

/** How an office or a person is reached. */
export interface Contact {
  /** One or several numbers, as they are written. */
  telephone?: string;
  email?: string;
  /** Postal address, building or room. */
  address?: string;
}

/** A position in a unit with the person who holds it. Has a name or a position. */
export interface Person {
  /** Name without titles. Without one the position is vacant. */
  name?: string;
  /** What stands before the name: “Ông”, “TS.”. */
  title?: string;
  /** Position; several on lines of their own. */
  position?: string;
  /** First day in the position: a year or a date. */
  since?: string;
  /** Whether the person stands in for the holder (“Quyền”, “Phụ trách”). Default: false. */
  acting?: boolean;
  /** What the person is responsible for. */
  tasks?: string[];
  contact?: Contact;
  /** Plain text; line breaks are kept. */
  biography?: string;
  /** URL of a portrait: `http:`, `https:` or relative. */
  photo?: string;
  /** When the person receives citizens (“Lịch tiếp công dân”). */
  reception?: string;
  /** URL of the person's page. */
  url?: string;
}

/** An office, division or group of an organisation. */
export interface Unit {
  name: string;
  /** What the unit is responsible for. */
  tasks?: string[];
  contact?: Contact;
  /** URL of the unit's page. */
  url?: string;
  people?: Person[];
  /** Units of this unit, at most eight levels deep. */
  units?: Unit[];
}

/** The units of an agency and their people. */
export interface Organisation {
  name: string;
  units: Unit[];
}

/**
 * The comparison of a milestone:
 * `at-least` (reach it or more), `at-most` (stay at or below), `exactly`, `about` (within 5 % of it), `range` (between two).
 */
export type Bound = 'at-least' | 'at-most' | 'exactly' | 'about' | 'range';

/** All bounds. */
export const bounds: readonly Bound[] = ['at-least', 'at-most', 'exactly', 'about', 'range'];

/** Common fields of milestones. */
interface MilestoneBase {
  /**
   * Deadline: a year (`'2025'` or `2025`, its last day counts) or a date (`'2025-06-30'`, to the end of that day).
   * Readers and parsers always return a string.
   */
  due: number | string;
}

/** A milestone with one figure. */
export interface PointMilestone extends MilestoneBase {
  bound: Exclude<Bound, 'range'>;
  /** The figure, in the target's unit. */
  value: number;
  /** The figure itself does not satisfy the milestone: “dưới 0,2 %” (under) is `at-most` and strict. Default: false. */
  strict?: boolean;
  /**
   * The source only states the figure to reach (“đạt 95 %”), without “trở lên” (or more). Progress is computed as for any
   * `at-least`; the text on the page may be shorter. Default: false.
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

/** A figure to reach by a deadline. */
export type Milestone = PointMilestone | RangeMilestone;

/** The starting value of a target: the start of the line that progress is compared with. */
export interface Baseline {
  /** The figure, in the target's unit. */
  value: number;
  /** Its date: a year (its last day) or a date. */
  date: number | string;
}

/** One target of a programme. */
export interface Target {
  /** Key of the target. */
  id?: string;
  /** Name of the target: “Lao động qua đào tạo”. */
  label: string;
  /** Unit of all figures of the target. Default: `%`. */
  unit?: string;
  /** The latest figure; omitted if none has been published. */
  actual?: number;
  /** Date of `actual`: a date, or a time with offset. */
  actualAsOf?: string;
  /** The starting value; required for the states on track and behind. */
  baseline?: Baseline;
  /** Lower end of the scale. Default: 0. */
  min?: number;
  /** Upper end of the scale. Default: 100 for `%`, else a round number above all figures. */
  max?: number;
  /** The milestones, earliest first. Empty for a target in words only. */
  milestones: Milestone[];
  /** A target in words: “duy trì mức độ 3”. */
  qualitative?: string;
  /** Reference to the source. */
  source?: string;
  /** Sub-targets (“trong đó”), at most three levels deep. */
  parts?: Target[];
}

/** A group of targets in the source. */
export interface TargetGroup {
  /** Heading of the group. */
  label?: string;
  targets: Target[];
}

/** The targets of one resolution or plan. */
export interface TargetProgramme {
  /** Name of the resolution or plan. */
  title: string;
  /** Document number: `23-NQ/TU`. */
  documentNumber?: string;
  /** The issuing office. */
  issuer?: string;
  /** Date of issue: `2023-11-16`. */
  issuedOn?: string;
  /** URL of the document. */
  url?: string;
  groups: TargetGroup[];
}

/** A programme after lenient parsing, whose title may be missing. */
export type ParsedProgramme = Pick<TargetProgramme, 'groups'> & Partial<TargetProgramme>;

/** Another document that a document names. */
export interface DocumentReference {
  /** Number of the other document: `42/2022/NĐ-CP`. */
  number: string;
  /** URL of its page. */
  url?: string;
}

/** A file of a document. */
export interface DocumentFile {
  /** URL: `http:`, `https:` or relative. */
  url: string;
  /** Media type or ending: `application/pdf`, `PDF`. Default: the ending of `url`. */
  type?: string;
  /** Size in bytes. */
  size?: number;
  /** Name of the file: “Phụ lục 1”. Default: the file name in `url`. */
  label?: string;
}

/** The period in which the public can comment on a draft. */
export interface Consultation {
  /** First day: a date, or a time with offset. */
  from?: string;
  /** The end: a date, to the end of that day, or a time with offset. */
  to: string;
  /** Number of opinions received: a non-negative integer. */
  opinions?: number;
  /** URL of the report on how the opinions were taken in. */
  answerUrl?: string;
}

/** A legal or administrative document, or a draft of one. Its state is computed, never stored. */
export interface LegalDocument {
  /** Key of the document, unique within its list. */
  id?: string;
  /** Document number: `23-NQ/TU`, `15/QĐ-UBND`. A draft may have none. */
  number: string;
  /** Kind of document: “Quyết định”. Default: the kind in the number. */
  kind?: string;
  /** Field: “Đất đai”. */
  field?: string;
  /** The issuing office. */
  issuer?: string;
  /** The office or person that signed. */
  signer?: string;
  /** What the document is about (“trích yếu”), as plain text. */
  summary: string;
  /** Date of issue: `2024-03-05`. */
  issuedOn: string;
  /** The first day in force. */
  inForceFrom?: string;
  /** The first day no longer in force: “hết hiệu lực kể từ ngày”. */
  expiresOn?: string;
  /** Documents that this one replaces. */
  replaces?: DocumentReference[];
  /** Documents that replace this one. */
  replacedBy?: DocumentReference[];
  /** Documents that amend this one. */
  amendedBy?: DocumentReference[];
  /** URL of the document's page. */
  url?: string;
  files?: DocumentFile[];
  /** The public consultation on the draft. */
  consultation?: Consultation;
}

/** A document after lenient parsing: it has a number or a summary. Every {@link LegalDocument} is assignable. */
export type ParsedDocument = Partial<LegalDocument>;

/** Progress of a target towards one milestone. Never contains NaN. */
export interface Progress {
  state: ProgressState;
  /** Distance to the required figure, in the target's unit, 0 or more. Only if the milestone is not satisfied. */
  gap?: number;
  /** Direction in which the figure must move. Only with `gap`. */
  direction?: 'up' | 'down';
  /** Distance beyond the required figure, in the target's unit, more than 0. Only if it is exceeded. */
  surplus?: number;
  /** The figure divided by the required figure (1.24 is “đạt 124 %”). Only if that is more than 0, and not inside a range. */
  ratio?: number;
  /** Value of the straight line from the baseline to the milestone at the time of the figure. Only if on track or behind. */
  expected?: number;
  /** The figure is older than the missed deadline: show its date. */
  outdated?: true;
}

/** One site of an installation that serves many, such as that of a ward of a province. */
export interface Site {
  /** Name of the organisation: “Phường Khương Trung”. */
  name: string;
  /** The agency above it: “Ủy ban nhân dân thành phố Hà Nội”. */
  parentAgency?: string;
  /** URL of the home page. */
  url?: string;
  /** The emblem; width and height reserve its space. */
  emblem?: ArticleImage;
  /** Name of a theme whose style sheet the page links, as in `data-sen-theme`. */
  theme?: string;
  /** The agency that runs the site: “Ủy ban nhân dân phường Khương Trung”. Default: `name`. */
  agency?: string;
  contact?: Contact;
  /** Position, or name and position, of the person responsible for the content. */
  personResponsible?: string;
  /** The name to credit when content is reused. Default: the agency. */
  sourceName?: string;
  /** Number and issuer of the licence. */
  licence?: string;
  /** URL for each name that the pages write as `src`. */
  sources?: Record<string, string>;
  /** Notices to all visitors, most important first. */
  notices?: Notice[];
}
