import { html, type TemplateResult } from 'lit';
import { failureWords } from './error.terms.js';
import type { LoadErrorKind } from './load-error.js';
import { statusTerms } from '../rendering/status.terms.js';

/** The message of a load that failed, with a button to try again. */
export function errorTemplate(locale: string, kept: boolean, retry: () => void, reason: LoadErrorKind): TemplateResult {
  const words = statusTerms(locale);
  const why = failureWords(locale);
  return html`<div class="state" part="error">
    <p class="state-title">${words.failed}</p>
    <p>${why[reason]}${kept ? ` ${why.kept}` : ''}</p>
    <button type="button" class="button" part="retry" @click=${retry}>${words.retry}</button>
  </div>`;
}
