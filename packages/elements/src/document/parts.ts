/** Content of a document that the list and the sheet share: state, files, references, consultation. */
import type { DocumentFile, DocumentReference, ParsedDocument } from '@sen-portal/data';
import { consultationCalendar } from '@sen-portal/data/consultation-calendar.js';
import { documentKind, formatDocumentLabel } from '@sen-portal/data/document-label.js';
import { documentState, type DocumentState } from '@sen-portal/data/document-state.js';
import { documentTypes } from '@sen-portal/data/document-types.js';
import { fileName, formatFile } from '@sen-portal/data/format-file.js';
import { formatDate, formatNumber, formatTime } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import { absolute } from '../internal/environment/absolute-url.js';
import { terms } from './document.terms.js';

/** Language, zone and clock of the element around. */
export interface DocumentContext {
  locale: string;
  timeZone: string | undefined;
  now: Date;
}

/** The kind of a document in the language of the page; a kind that the author named stays if it is not a usual one. */
export function kindIn(document: ParsedDocument, locale: string): string | undefined {
  const kind = documentKind(document, locale);
  return kind && kindName(kind, locale);
}

/** The name of a usual kind in the language of the page: `Nghị quyết` → `Resolution`. */
export function kindName(kind: string, locale: string): string {
  if (!/^en\b/.test(locale)) return kind;
  return Object.values(documentTypes).find(({ vi }) => vi === kind)?.en ?? kind;
}

const until = (moment: string, { locale, timeZone }: DocumentContext) => {
  const time = formatTime(moment, locale, timeZone);
  return [time, formatDate(moment, locale, timeZone)].filter(Boolean).join(', ');
};

/** The state in words; empty if it is not known. */
export function stateText(document: ParsedDocument, context: DocumentContext): string {
  const { inForceFrom, expiresOn, consultation } = document;
  const { locale, timeZone, now } = context;
  const strings = terms(locale);
  const day = (date = '') => formatDate(date, locale, timeZone);
  switch (documentState(document, now, timeZone)) {
    case 'not-yet-in-force':
      return strings.notYet(day(inForceFrom));
    case 'in-force':
      return expiresOn ? strings.inForceUntil(day(expiresOn)) : strings.inForce;
    case 'expired':
      return strings.expired(day(expiresOn));
    case 'consultation-open':
      return strings.open(until(consultation!.to, context));
    case 'consultation-closed':
      return strings.closed(until(consultation!.to, context));
    default:
      return consultation?.from && !inForceFrom && !expiresOn
        ? strings.opensOn(until(consultation.from, context), until(consultation.to, context))
        : '';
  }
}

/** The state as a badge: words, and a mark of its own shape. */
export function stateBadge(document: ParsedDocument, context: DocumentContext): TemplateResult | typeof nothing {
  const text = stateText(document, context);
  const state: DocumentState = documentState(document, context.now, context.timeZone);
  return text ? html`<span part="state" class=${`badge ${state}`}>${text}</span>` : nothing;
}

/** The files, each with type and size. */
export function fileList(
  files: readonly DocumentFile[] | undefined,
  document: ParsedDocument,
  locale: string,
): TemplateResult | typeof nothing {
  if (!files?.length) return nothing;
  const subject = formatDocumentLabel(document, locale);
  return html`<ul class="files" role="list">
    ${files.map((file) => {
      const name = file.label ?? fileName(file.url);
      const note = formatFile(file, locale);
      // Named by the document as well: in a list of links “Tải về” alone would say nothing.
      return html`<li>
        <a part="file" class="file" href=${file.url}
          ><span>${name}</span><span class="visually-hidden">, ${subject}</span>${
            note ? html` <span class="note">(${note})</span>` : nothing
          }</a
        >
      </li>`;
    })}
  </ul>`;
}

/** References to other documents, as links where they have an address. */
export const referenceList = (references: readonly DocumentReference[]): unknown =>
  references.map(({ number, url }, index) => [
    index ? ', ' : '',
    url ? html`<a part="reference" href=${url}>${number}</a>` : html`<span>${number}</span>`,
  ]);

/** The lines “Thay thế: …” of a document. */
export function relations(document: ParsedDocument, locale: string): TemplateResult[] {
  const strings = terms(locale);
  return (['replaces', 'replacedBy', 'amendedBy'] as const).flatMap((relation) => {
    const references = document[relation];
    return references?.length ? html`<p class="relation">${strings[relation]}: ${referenceList(references)}</p>` : [];
  });
}

/** Opinions, answer and calendar entry of a consultation. */
export function consultationLinks(document: ParsedDocument, context: DocumentContext): TemplateResult | typeof nothing {
  const { consultation } = document;
  if (!consultation) return nothing;
  const { locale, now, timeZone } = context;
  const strings = terms(locale);
  const { opinions, answerUrl } = consultation;
  const isOpen = documentState(document, now, timeZone) === 'consultation-open';
  const title = strings.calendarTitle(formatDocumentLabel(document, locale));
  const calendar = isOpen ? consultationCalendar(document, { title, url: absolute(document.url), now }) : undefined;
  const parts = [
    opinions === undefined ? undefined : strings.opinions(formatNumber(opinions, locale), opinions),
    answerUrl && html`<a part="answer" href=${answerUrl}>${strings.answer}</a>`,
    // The content is in the link, so that it works without script.
    calendar &&
      html`<a
        part="calendar"
        href=${`data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`}
        download="han-gop-y.ics"
        >${strings.calendar}</a
      >`,
  ].filter(Boolean);
  return parts.length
    ? html`<p class="consultation">
        ${parts.map((each, index) => [index ? html`<span class="dot"> · </span>` : nothing, each])}
      </p>`
    : nothing;
}
