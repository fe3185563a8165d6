import { dayIn } from '../formats/day.js';
import { dateTime, isPlaceholderDate, reader, safeUrl, text, wholeNumber, type Reader } from './coerce.js';
import { list, optional, object, type Shape } from './read.js';
import type { Consultation, DocumentFile, DocumentReference, ParsedDocument } from '../types.js';

/** A day; of a time the day in the zone: CMSs print midnight of Việt Nam as `2024-03-04T17:00:00Z`. */
export const readDay: Reader<string> = /* @__PURE__ */ reader('time', (value, timeZone) => {
  const moment = dateTime(value, undefined, '', timeZone);
  const found = moment && dayIn(moment, timeZone);
  return found && !isPlaceholderDate(found) ? found : undefined;
});

const moment: Reader<string> = /* @__PURE__ */ reader('time', (value, timeZone) => {
  const found = dateTime(value, undefined, '', timeZone);
  return found && !isPlaceholderDate(found) ? found : undefined;
});

/** A text on one line, composed (NFC): numbers and names are compared. */
const line: Reader<string> = (value, report, field) => {
  const found = text(value, report, field);
  if (found === undefined) return;
  const line = /[\t\r\n\u00a0]|^ | $| {2}/.test(found) ? found.replace(/\s+/g, ' ').trim() : found;
  return /[\u0300-\u036f]/.test(line) ? line.normalize('NFC') : line;
};

const linked = /* @__PURE__ */ object<DocumentReference>({ number: line, url: safeUrl }, ['number']);

/** A reference: an object, or the number alone. */
const reference: Reader<DocumentReference> = (value, report, field, timeZone) =>
  linked(typeof value === 'string' ? { number: value } : value, report, field, timeZone);
const references = /* @__PURE__ */ optional(/* @__PURE__ */ list(reference));

const shape: Shape<ParsedDocument> = {
  id: text,
  number: line,
  kind: line,
  field: line,
  issuer: line,
  signer: line,
  summary: line,
  issuedOn: readDay,
  inForceFrom: readDay,
  expiresOn: readDay,
  replaces: references,
  replacedBy: references,
  amendedBy: references,
  url: safeUrl,
  files: /* @__PURE__ */ optional(
    /* @__PURE__ */ list(
      /* @__PURE__ */ object<DocumentFile>({ url: safeUrl, type: text, size: wholeNumber, label: line }, ['url']),
    ),
  ),
  consultation: /* @__PURE__ */ optional(
    /* @__PURE__ */ object<Consultation>(
      { from: moment, to: moment, opinions: wholeNumber, answerUrl: safeUrl },
      ['to'],
      ['to'],
    ),
  ),
};

/** The valid fields of a document, all optional: for elements that merge several sources. */
export const readDocumentFields: Reader<ParsedDocument> = /* @__PURE__ */ object<ParsedDocument>(shape);

/** One document; `undefined` without a number and a summary. Invalid fields are reported and dropped. */
export const readDocument: Reader<ParsedDocument> = (value, report, field = '', timeZone) => {
  const found = readDocumentFields(value, report, field, timeZone);
  if (!found) return;
  if (found.number === undefined && found.summary === undefined)
    return void report?.(field && `${field}.number`, undefined, 'present');
  if (found.inForceFrom && found.expiresOn && found.expiresOn < found.inForceFrom)
    report?.(field && `${field}.expiresOn`, found.expiresOn, `one of the days from ${found.inForceFrom} on`);
  return found;
};

/** A list of documents; those without a number and a summary are dropped. `undefined` if it is no list. */
export const readDocuments: Reader<ParsedDocument[]> = /* @__PURE__ */ list(readDocument, 'documents');
