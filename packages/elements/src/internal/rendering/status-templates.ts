import { formatDate, formatTime } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import { statusTerms } from './status.terms.js';

/** The message of an element that has nothing to show. */
export function emptyTemplate(text: string): TemplateResult {
  return html`<div class="state" part="empty"><p>${text}</p></div>`;
}

/**
 * The region that tells a screen reader, politely and once, how a load stands. Render it always and change only its
 * text: a region that appears together with its text is not announced.
 *
 * @param announcement that of the `SourceController`: a background refresh has none
 */
export function liveRegion(locale: string, announcement: 'loading' | 'failed' | undefined): TemplateResult {
  const text = announcement ? statusTerms(locale)[announcement] : nothing;
  return html`<div class="visually-hidden" role="status">${text}</div>`;
}

/**
 * The words that mark figures as old: “Số liệu lúc 10:03, 26/02/2024, chưa cập nhật được”. Names the day where that is
 * not today, and the day alone where no time is known.
 *
 * @param moment when the figures were taken
 * @param isAwaited whether newer ones are being loaded for the first time
 */
export function staleText(
  moment: string | Date,
  { locale, timeZone, now, isAwaited }: { locale: string; timeZone: string | undefined; now: Date; isAwaited: boolean },
): string {
  const terms = statusTerms(locale);
  const time = formatTime(moment, locale, timeZone);
  const day = formatDate(moment, locale, timeZone);
  if (!time) return isAwaited ? terms.updatingDay(day) : terms.staleDay(day);
  const when = day === formatDate(now, locale, timeZone) ? time : `${time}, ${day}`;
  return isAwaited ? terms.updating(when) : terms.stale(when);
}
