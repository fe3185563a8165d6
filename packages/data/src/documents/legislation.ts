/** Structured data of documents for search engines: schema.org/Legislation. */
import { documentKind, formatDocumentLabel } from './document-label.js';
import { documentState, type DocumentState } from './document-state.js';
import type { DocumentFile, DocumentReference, ParsedDocument } from '../types.js';

const forces: Partial<Record<DocumentState, string>> = {
  'in-force': 'InForce',
  expired: 'NotInForce',
  'not-yet-in-force': 'NotInForce',
  'consultation-open': 'NotInForce',
};

/**
 * The fields of a document as `Legislation`. The force is left out where it is not certain. Names are Vietnamese, as the
 * documents are.
 *
 * @param absolute completes a URL; undefined for an invalid one
 */
export function legislation(
  document: ParsedDocument,
  {
    now,
    timeZone,
    absolute,
  }: { now: Date; timeZone?: string | undefined; absolute: (url: string) => string | undefined },
): object {
  const { number, summary, field, issuer, issuedOn, inForceFrom, expiresOn, replaces, files, url } = document;
  const force = forces[documentState(document, now, timeZone)];
  const address = (link: string | undefined) => (link === undefined ? undefined : absolute(link));
  const referred = ({ number: other, url: link }: DocumentReference) => ({
    '@type': 'Legislation',
    legislationIdentifier: other,
    url: address(link),
  });
  const file = ({ url: link, type, size, label }: DocumentFile) => ({
    '@type': 'LegislationObject',
    contentUrl: address(link),
    name: label,
    encodingFormat: type,
    contentSize: size === undefined ? undefined : `${size} B`,
  });
  return {
    '@type': 'Legislation',
    name: [formatDocumentLabel(document), number ? summary : undefined].filter(Boolean).join(': '),
    legislationIdentifier: number,
    legislationType: documentKind(document),
    about: field,
    legislationPassedBy: issuer && { '@type': 'Organization', name: issuer },
    legislationDate: issuedOn,
    legislationDateOfApplicability: inForceFrom,
    expires: expiresOn,
    legislationLegalForce: force && `https://schema.org/${force}`,
    legislationRepeals: replaces?.length ? replaces.map(referred) : undefined,
    inLanguage: 'vi',
    url: address(url),
    encoding: files?.length ? files.map(file) : undefined,
  };
}
