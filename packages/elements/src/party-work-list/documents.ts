import type { Article } from '@sen-portal/data';
import { findDocumentNumbers, parseDocumentNumber } from '@sen-portal/data/document-number.js';
export { resolverFrom } from '../internal/values/document-resolver.js';

/** A document that an article names. */
export interface NamedDocument {
  /** Its number, as officially written. */
  number: string;
  /** Whether it is from the article's own field, not only from the title. */
  own: boolean;
}

/** The documents that an article names, first in its own field, then in its title, each once. */
export function documentsOf({ documentNumber, title }: Partial<Article>): NamedDocument[] {
  const documents: NamedDocument[] = [];
  if (documentNumber)
    documents.push({ number: parseDocumentNumber(documentNumber)?.text ?? documentNumber, own: true });
  for (const { number } of findDocumentNumbers(title ?? '')) {
    if (documents.every((known) => known.number !== number.text)) documents.push({ number: number.text, own: false });
  }
  return documents;
}
