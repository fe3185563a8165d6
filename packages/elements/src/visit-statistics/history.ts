import type { HistoryPoint } from '@sen-portal/data';
import { formatDate, formatDateTime, formatNumber } from '@sen-portal/data/format.js';
import { html, type TemplateResult } from 'lit';
import { terms } from './visit-statistics.terms.js';

export { historyStyles } from './history.styles.js';

/** Options of the history. */
export interface HistoryOptions {
  locale: string;
  timeZone: string | undefined;
  /** The present moment: the figure of its day is not complete. */
  now: Date;
  warn: (message: string) => void;
}

/** Most points in the chart and the table: one a day for a year. */
const limit = 366;

/** Most rows of a table that does not scroll. */
const shortTable = 8;

/**
 * A line chart of visits over time, with a summary sentence and a table of all figures in a disclosure. The scale
 * starts at 0, since readers take the area under a line for an amount.
 */
export function history(
  given: readonly HistoryPoint[],
  { locale, timeZone, now, warn }: HistoryOptions,
): TemplateResult {
  const strings = terms(locale);
  const number = (value: number) => formatNumber(value, locale);
  const day = (date: string) => formatDate(date, locale, timeZone);
  const moment = (date: string) => formatDateTime(date, locale, timeZone);
  if (given.length > limit) warn(`history has ${given.length} points; the panel shows the latest ${limit}`);
  const points = given
    .map(({ date, value }) => ({ date, value, time: Date.parse(date) }))
    .sort((a, b) => a.time - b.time)
    .slice(-limit);
  const first = points[0]!;
  const last = points.at(-1)!;
  const values = points.map((point) => point.value);
  const high = Math.max(...values);
  const ends = day(first.date) === day(last.date) ? moment : day;
  const places = points.map(({ time, value }) => {
    const x = ((time - first.time) / (last.time - first.time || 1)) * 1000;
    return `${Math.round(x)} ${Math.round(98 - (value / (high || 1)) * 94)}`;
  });
  // The last piece leads to a day that is not over: drawn as the others it would be a fall.
  const isOpen = ends === day && points.length > 2 && day(last.date) === day(now.toISOString());
  const closed = (isOpen ? places.slice(0, -1) : places).join('L');
  const row = ({ date, value }: HistoryPoint) =>
    html`<tr>
      <th scope="row"><time datetime=${date}>${moment(date)}</time></th>
      <td>${number(value)}</td>
    </tr>`;
  const table = html`<table part="table">
    <thead>
      <tr>
        <th scope="col">${strings.date}</th>
        <th scope="col">${strings.visits}</th>
      </tr>
    </thead>
    <tbody>
      ${points.map(row)}
    </tbody>
  </table>`;
  const sentence = strings.history(
    ends(first.date),
    ends(last.date),
    number(Math.min(...values)),
    number(high),
    number(last.value),
  );
  const chart = html`<svg
      part="chart"
      class="chart"
      viewBox="0 0 1000 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d=${`M0 100L${places.join('L')}L1000 100Z`} fill="currentColor" opacity="0.12" />
      <path d=${`M${closed}`} fill="none" stroke="currentColor" stroke-width="2" vector-effect="non-scaling-stroke" />
      <path
        d=${isOpen ? `M${places.slice(-2).join('L')}` : ''}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-dasharray="3 4"
        vector-effect="non-scaling-stroke"
      />
    </svg>
    <div class="ends" aria-hidden="true">
      <span>${ends(first.date)}</span><span>${strings.highest(number(high))}</span><span>${ends(last.date)}</span>
    </div>
    <p part="summary" class="note">${sentence}</p>`;
  const scrolling = html`<div class="scroll" role="group" aria-label=${strings.visits} tabindex="0">${table}</div>`;
  return html`<div part="history">
    ${points.length > 1 ? chart : ''}
    <details part="details" class="note">
      <summary>${strings.table}</summary>
      ${points.length > shortTable ? scrolling : table}
    </details>
  </div>`;
}
