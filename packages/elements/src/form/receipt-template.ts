import { formatDateTime } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/rendering/heading.js';
import { terms } from './form.terms.js';
import type { SentField } from './sent-fields.js';

/** What a server has said of a form that it has received, and what was sent. */
export interface Receipt {
  code: string | undefined;
  message: string | undefined;
  receivedAt: Date;
  fields: readonly SentField[];
}

/** The confirmation with its copy for the printer. The container takes the focus. */
export function receiptTemplate(
  { code, message, receivedAt, fields }: Receipt,
  {
    locale,
    timeZone,
    level,
    onPrint,
    onAgain,
  }: { locale: string; timeZone: string | undefined; level: number; onPrint: () => void; onAgain: () => void },
): TemplateResult {
  const strings = terms(locale);
  const row = (name: string, value: unknown, part = 'sent') =>
    html`<div>
      <dt>${name}</dt>
      <dd part=${part}>${value}</dd>
    </div>`;
  return html`<div part="receipt" class="receipt" role="group" aria-labelledby="received" tabindex="-1">
    <div id="received">${heading(level, 'receipt-heading', strings.received)}</div>
    ${message ? html`<p part="message" class="message">${message}</p>` : nothing}
    <dl class="key">
      ${code ? row(strings.code, code, 'code') : nothing}
      ${row(strings.time, formatDateTime(receivedAt, locale, timeZone), 'time')}
    </dl>
    ${code ? html`<p class="note">${strings.keepCode}</p>` : nothing}
    ${
      fields.length
        ? html`${heading(Math.min(level + 1, 6), 'sent-heading', strings.sent)}
            <dl part="copy" class="copy">${fields.map(({ name, values }) => row(name, values.join('\n')))}</dl>`
        : nothing
    }
    <p class="actions">
      <button type="button" class="button" part="print" @click=${onPrint}>${strings.print}</button>
      <button type="button" class="button" part="again" @click=${onAgain}>${strings.again}</button>
    </p>
  </div>`;
}
