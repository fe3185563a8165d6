import { formatDate, formatNumber, formatTime } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import { staleText } from '../internal/rendering/status-templates.js';
import type { Figure } from './figures.js';
import { lineClass } from './skeleton.js';
import { terms } from './visit-statistics.terms.js';

/** The figures, one line each. */
export function figureList(figures: readonly Figure[], locale: string): TemplateResult {
  const missing = html`<span aria-hidden="true">–</span><span class="visually-hidden">${terms(locale).missing}</span>`;
  const line = ({ name, label, value }: Figure, index: number) => {
    const shown = value === undefined ? missing : breakable(formatNumber(value, locale));
    return html`<div part="figure" class=${lineClass(name, index)}>
      <dt part="label">${label}</dt>
      <dd part="value">${shown}</dd>
    </div>`;
  };
  return html`<dl part="figures">${figures.map(line)}</dl>`;
}

/** Options of the panel's foot. */
export interface FootModel {
  locale: string;
  timeZone: string | undefined;
  now: Date;
  /** What the figures count. */
  unit: string | undefined;
  /** The time of the figures in the data. */
  asOf: string | undefined;
  /** When the figures were loaded. */
  loadedAt: Date | undefined;
  isStale: boolean;
  /** Whether the first load is running. */
  isAwaited: boolean;
  /** The retry button. */
  retry: TemplateResult | typeof nothing;
}

/** What the figures count, and their time or the note that they are stale. */
export function foot(model: FootModel): TemplateResult | typeof nothing {
  const { locale, timeZone, unit, asOf, loadedAt, isStale, retry } = model;
  const strings = terms(locale);
  const counted = unit ? html`<span part="unit">${strings.unit(unit)}</span>` : nothing;
  if (isStale) {
    const moment = asOf ?? loadedAt;
    return html`<div class="foot">
      ${counted}<span part="stale" class="stale">${moment ? staleText(moment, model) : strings.notUpdated}</span>
      ${retry}
    </div>`;
  }
  if (!asOf && !unit) return nothing;
  const said = asOf && strings.asOf(formatTime(asOf, locale, timeZone), formatDate(asOf, locale, timeZone));
  const time = said ? html`<time part="as-of" datetime=${asOf}>${said}</time>` : nothing;
  return html`<div class="foot">${counted}${time}</div>`;
}

/** Allows line breaks after the separators of a long number, not inside a group. */
function breakable(number: string): unknown {
  return number.length < 12 ? number : number.split(/(?<=\D)/).map((group) => html`${group}<wbr />`);
}
