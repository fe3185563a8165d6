import { html, type TemplateResult } from 'lit';
import { failureWords } from './failed.terms.js';
import type { LoadErrorKind } from './load-error.js';
import { commonWords } from './states.terms.js';

/** The message of a load that failed, with a button to try again. */
export function failedState(locale: string, kept: boolean, retry: () => void, reason: LoadErrorKind): TemplateResult {
  const words = commonWords(locale);
  const why = failureWords(locale);
  return html`<div class="state" part="error">
    <p class="state-title">${words.failed}</p>
    <p>${why[reason]}${kept ? ` ${why.kept}` : ''}</p>
    <button type="button" class="button" part="retry" @click=${retry}>${words.retry}</button>
  </div>`;
}
