import { html, nothing, type TemplateResult } from 'lit';
import { statusTerms } from './status.terms.js';

/** The message of an element that has nothing to show. */
export function emptyTemplate(text: string): TemplateResult {
  return html`<div class="state" part="empty"><p>${text}</p></div>`;
}

/**
 * The region that tells a screen reader, politely and once, how a load stands. Render it always and change only its
 * text: a region that appears together with its text is not announced.
 */
export function liveRegion(locale: string, status: 'idle' | 'loading' | 'ready' | 'failed'): TemplateResult {
  const words = statusTerms(locale);
  const text = status === 'loading' ? words.loading : status === 'failed' ? words.failed : nothing;
  return html`<div class="visually-hidden" role="status">${text}</div>`;
}
