import { html, nothing, type TemplateResult } from 'lit';
import { statusTerms } from '../rendering/status.terms.js';

/**
 * The message of a failed load, with a retry button.
 *
 * @param why the reason, for the visitor
 * @param isBusy whether the retry is running
 */
export function errorTemplate(
  locale: string,
  why: string | undefined,
  isBusy: boolean,
  retry: () => void,
): TemplateResult {
  return html`<div class="state" part="error">
    <p class="state-title">${statusTerms(locale).failed}</p>
    ${why ? html`<p>${why}</p>` : nothing}${retryButton(locale, isBusy, retry)}
  </div>`;
}

/** The retry button; its label changes while the retry runs. */
export function retryButton(locale: string, isBusy: boolean, retry: () => void): TemplateResult {
  const terms = statusTerms(locale);
  return html`<button
    type="button"
    class="button"
    part="retry"
    aria-disabled=${isBusy ? 'true' : nothing}
    @click=${isBusy ? nothing : retry}
  >
    ${isBusy ? terms.loading : terms.retry}
  </button>`;
}
