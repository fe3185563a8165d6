/** How a document is called. */
import { parseDocumentNumber } from './document-number.js';
import { documentTypeName } from './document-types.js';
import type { ParsedDocument } from '../types.js';

/** The kind of a document: the author's, else the one in its number. Undefined if neither tells. */
export function documentKind({ kind, number }: ParsedDocument, locale = 'vi'): string | undefined {
  if (kind) return kind;
  const parsed = number ? parseDocumentNumber(number) : undefined;
  return parsed && documentTypeName(parsed, locale);
}

/** Kind and number: “Nghị quyết 23-NQ/TU”; without a number the summary. */
export function formatDocumentLabel(document: ParsedDocument, locale = 'vi'): string {
  const { number, summary = '' } = document;
  return number ? [documentKind(document, locale), number].filter(Boolean).join(' ') : summary;
}
