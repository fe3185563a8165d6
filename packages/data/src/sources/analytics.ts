/**
 * Parses the responses of self-hosted analytics servers. Pure functions for use on a server: requests need a token, which
 * must not reach a browser. `proxy/visit-statistics.mjs` is such a server.
 */
import { dateTime, wholeNumber } from '../readers/coerce.js';
import { quote } from '../readers/explain.js';
import { visitMetrics, type HistoryPoint, type VisitMetric, type VisitStatistics } from '../types.js';

/** The parsed responses, by requested figure. */
export type AnalyticsAnswers = { [K in VisitMetric | 'history']?: unknown };

/** The result of parsing. */
export interface AnalyticsReading {
  /** The valid figures; the caller sets `asOf` to the time of the request. */
  statistics: VisitStatistics;
  /** One sentence for each response without a figure. */
  problems: string[];
}

type Json = Record<string, unknown>;

const at = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Json)[key] : undefined;

// The sum of all values; undefined if one of them is not a figure.
const sum = (values: (number | undefined)[]) =>
  values.reduce<number | undefined>(
    (total, value) => (total === undefined || value === undefined ? undefined : wholeNumber(total + value)),
    0,
  );

function gather(
  answers: AnalyticsAnswers,
  figure: (answer: unknown, name: VisitMetric) => number | undefined,
  days: (answer: unknown) => [day: unknown, value: unknown][],
): AnalyticsReading {
  const statistics: VisitStatistics = {};
  const problems: string[] = [];
  const complain = (name: string, answer: unknown) => {
    const said = at(answer, 'message') ?? at(answer, 'error');
    problems.push(
      typeof said === 'string'
        ? `${name}: the server says ${quote(said)}`
        : `${name}: ${quote(answer)} holds no figure`,
    );
  };
  for (const name of visitMetrics) {
    if (answers[name] === undefined) continue;
    const value = figure(answers[name], name);
    if (value === undefined) complain(name, answers[name]);
    else statistics[name] = value;
  }
  if (answers.history !== undefined) {
    const history = days(answers.history).flatMap<HistoryPoint>(([day, visits]) => {
      const date = typeof day === 'string' ? dateTime(day.slice(0, 10)) : undefined;
      const value = wholeNumber(visits);
      return date && value !== undefined ? [{ date, value }] : [];
    });
    if (history.length) statistics.history = history.sort((a, b) => (a.date < b.date ? -1 : 1));
    else complain('history', answers.history);
  }
  return { statistics, problems };
}

// A period without visits is an empty list.
const matomoVisits = (answer: unknown): number | undefined =>
  Array.isArray(answer) && !answer.length ? 0 : wholeNumber(at(answer, 'nb_visits') ?? at(answer, 'value'));

// One period, or several by their dates: `{"2023": {…}, "2024": {…}}`.
const matomoPeriods = (answer: unknown): [string, unknown][] =>
  typeof answer === 'object' && answer && !Array.isArray(answer)
    ? Object.entries(answer).filter(([date]) => /^\d{4}(-|$)/.test(date))
    : [];

/**
 * Matomo: `Live.getCounters` for `online`, `VisitsSummary.get` (or `getVisits`) for the others; for one period, or for
 * several, whose visits add up. Each as it comes alone, or within the list of a bulk request.
 * https://developer.matomo.org/api-reference/reporting-api
 */
export const readMatomo = (answers: AnalyticsAnswers): AnalyticsReading =>
  gather(
    answers,
    (answer, name) => {
      if (name === 'online') return wholeNumber(at(at(answer, 0), 'visitors') ?? at(at(answer, 0), 'visits'));
      const periods = matomoPeriods(answer);
      return periods.length ? sum(periods.map(([, visits]) => matomoVisits(visits))) : matomoVisits(answer);
    },
    (answer) => matomoPeriods(answer).map(([day, visits]) => [day, matomoVisits(visits)]),
  );

const rows = (answer: unknown): unknown[] => {
  const results = at(answer, 'results');
  return Array.isArray(results) ? results : [];
};

/**
 * Plausible: `POST /api/v2/query` with the metric `visits`, for `history` by `time:day`; for `online` the number that
 * `GET /api/v1/stats/realtime/visitors` gives.
 * https://plausible.io/docs/stats-api, https://plausible.io/docs/stats-api-v1
 */
export const readPlausible = (answers: AnalyticsAnswers): AnalyticsReading =>
  gather(
    answers,
    (answer) =>
      rows(answer).length
        ? sum(rows(answer).map((row) => wholeNumber(at(at(row, 'metrics'), 0))))
        : wholeNumber(typeof answer === 'number' ? answer : undefined),
    (answer) => rows(answer).map((row) => [at(at(row, 'dimensions'), 0), at(at(row, 'metrics'), 0)]),
  );

const umamiSeries = (answer: unknown): unknown[] => {
  const sessions = at(answer, 'sessions');
  return Array.isArray(sessions) ? sessions : [];
};

/**
 * Umami: `GET /api/websites/:id/active` for `online`, `/stats` for the others, `/pageviews` with `unit=day` for
 * `history`, which counts visitors, since the server has no visits by day. Version 2 wraps figures (`{"value": 12}`)
 * and names the active ones `x`; version 3 does neither.
 * https://umami.is/docs/api/website-stats
 */
export const readUmami = (answers: AnalyticsAnswers): AnalyticsReading =>
  gather(
    answers,
    (answer, name) => {
      if (name === 'online') return wholeNumber(at(answer, 'visitors') ?? at(answer, 'x'));
      const visits = at(answer, 'visits');
      return wholeNumber(at(visits, 'value') ?? visits);
    },
    (answer) => umamiSeries(answer).map((point) => [at(point, 'x'), at(point, 'y')]),
  );
