import { html, nothing, type TemplateResult } from 'lit';
import type { LoadErrorKind } from './load-error.js';
import { commonWords } from './states.terms.js';

/**
 * The message of a load that failed, with a button to try again.
 *
 * @param kept whether older content still stands below
 * @param reason why it failed; the words for the visitor follow it
 */
export function failedState(
  locale: string,
  kept: boolean,
  retry: () => void,
  reason: LoadErrorKind = 'server',
): TemplateResult {
  const words = commonWords(locale);
  return html`<div class="state" part="error">
    <p class="state-title">${words.failed}</p>
    <p>${words[reason]}${kept ? ` ${words.kept}` : ''}</p>
    <button type="button" class="button" part="retry" @click=${retry}>${words.retry}</button>
  </div>`;
}

/** The message of an element that has nothing to show. */
export function emptyState(text: string): TemplateResult {
  return html`<div class="state" part="empty"><p>${text}</p></div>`;
}

/**
 * The region that tells a screen reader, politely and once, how a load stands. Render it always and change only its
 * text: a region that appears together with its text is not announced.
 */
export function announcer(locale: string, status: 'idle' | 'loading' | 'ready' | 'failed'): TemplateResult {
  const words = commonWords(locale);
  const text = status === 'loading' ? words.loading : status === 'failed' ? words.failed : nothing;
  return html`<div class="visually-hidden" role="status">${text}</div>`;
}
