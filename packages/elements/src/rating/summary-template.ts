import type { RatingSummary } from '@sen-portal/data';
import { ratingGrades } from '@sen-portal/data/types.js';
import { formatDate, formatNumber, formatTime } from '@sen-portal/data/format.js';
import { formatMeasure } from '@sen-portal/data/format-measure.js';
import { html, nothing, type TemplateResult } from 'lit';
import { staleText } from '../internal/rendering/status-templates.js';
import { countsOf, percentages } from './figures.js';
import { terms } from './rating.terms.js';

/** Options of the figures. */
export interface SummaryModel {
  locale: string;
  timeZone: string | undefined;
  now: Date;
  summary: RatingSummary;
  /** Fewest ratings that are published. */
  least: number;
  /** When the counts were loaded. */
  loadedAt: Date | undefined;
  isStale: boolean;
  /** Whether the first load is running. */
  isAwaited: boolean;
  /** Whether there is no form above. */
  isAlone: boolean;
  retry: TemplateResult | typeof nothing;
}

/** The figures: words, shares and counts of all grades, or the note that there are too few ratings. */
export function summaryTemplate(model: SummaryModel): TemplateResult {
  const { locale, least, summary } = model;
  const strings = terms(locale);
  const number = (value: number) => formatNumber(value, locale);
  const counts = countsOf(summary);
  const total = counts?.reduce((sum, count) => sum + count, 0) ?? 0;
  const isPublished = counts && total >= least && total > 0;
  const shares = isPublished ? percentages(counts) : undefined;
  const line = (grade: (typeof ratingGrades)[number], index: number) =>
    html`<div part="figure">
      <dt part="label">${strings[grade]}</dt>
      <dd part="value">
        ${bar(shares![index]!)}<span class="share">${formatMeasure(shares![index]!, '%', locale)}</span>
        <span class="count">${strings.total(number(counts![index]!))}</span>
      </dd>
    </div>`;
  return html`<div
    part="summary"
    class=${model.isAlone ? 'summary alone' : 'summary'}
    role="group"
    aria-label=${strings.results}
  >
    <p class="results">${strings.results}</p>
    ${
      isPublished
        ? html`<dl part="figures">${ratingGrades.map(line)}</dl>`
        : html`<p part="too-few" class="note">${strings.tooFew(number(Math.max(least, 1)))}</p>`
    }
    ${isPublished || model.isStale ? foot(model, total) : nothing}
  </div>`;
}

/** The same height while the counts are loaded. */
export function summarySkeleton(locale: string): TemplateResult {
  const strings = terms(locale);
  return html`<div class="summary" aria-hidden="true">
    <p class="results">${strings.results}</p>
    <dl>
      ${ratingGrades.map(
        (grade) =>
          html`<div>
            <dt>${strings[grade]}</dt>
            <dd>${bar(0)}<span class="share">&nbsp;</span></dd>
          </div>`,
      )}
    </dl>
    <p class="note">&nbsp;</p>
  </div>`;
}

const bar = (share: number) =>
  html`<svg class="bar" aria-hidden="true">
    <rect part="track" class="track" width="100%" height="100%" rx="3" />
    <rect part="bar" width=${`${share}%`} height="100%" rx="3" />
  </svg>`;

function foot(model: SummaryModel, total: number): TemplateResult {
  const { locale, timeZone, summary, isStale, loadedAt, retry } = model;
  const strings = terms(locale);
  const { asOf } = summary;
  const moment = asOf ?? loadedAt;
  const count = total ? strings.total(formatNumber(total, locale)) : '';
  if (isStale)
    return html`<div class="note foot">
      <span>${count}</span
      >${moment ? html`<span part="stale" class="stale">${staleText(moment, model)}</span>` : nothing}${retry}
    </div>`;
  const said = asOf && strings.asOf(formatTime(asOf, locale, timeZone), formatDate(asOf, locale, timeZone));
  const time = said ? html`, <time part="as-of" datetime=${asOf}>${said}</time>` : nothing;
  return html`<p part="total" class="note">${count}${time}</p>`;
}
