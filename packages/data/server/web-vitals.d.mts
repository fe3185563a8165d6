import type { IncomingMessage, ServerResponse } from 'node:http';

/** What web-vitals.js has measured of a page view. */
export interface WebVitalsReport {
  /** Path of the page, without query. */
  page: string;
  /** A random number of 32 hexadecimal digits, the same in all reports of a view. */
  view: string;
  /** Largest Contentful Paint, in milliseconds. */
  LCP?: number;
  /** Cumulative Layout Shift, without unit. */
  CLS?: number;
  /** Interaction to Next Paint, in milliseconds. */
  INP?: number;
  /** `narrow` below 640 CSS pixels. */
  layout: 'narrow' | 'wide';
  /** Version of Sen. */
  sen?: string;
}

export interface WebVitalsSummary {
  /** Page views with a report. */
  views: number;
  /** Milliseconds; missing with fewer views than `least`. */
  LCP?: { p75: number; views: number };
  CLS?: { p75: number; views: number };
  /** Milliseconds. */
  INP?: { p75: number; views: number };
}

export interface WebVitalsOptions {
  /** Where reports are appended, one JSON object per line, each with its day. */
  file: string;
  /** Fewest views whose percentile is published. Default: 5. */
  least?: number;
  /** Zone of the days. Default: `Asia/Ho_Chi_Minh`. */
  timeZone?: string;
  /** Default: `console.error`. */
  log?: (problem: string) => void;
}

/** Reads a report. Throws an error that says which field is wrong. */
export function readReport(text: string): WebVitalsReport;

/** The 75th percentile of each measure, over the last report of each view. */
export function summarise(reports: Iterable<WebVitalsReport>, least?: number): WebVitalsSummary;

/** Returns a request handler that stores reports and answers with a summary. Throws for missing options. */
export function webVitals(
  options: WebVitalsOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
