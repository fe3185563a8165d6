import type { ParsedDocument } from '@sen-portal/data';
import { lazy } from '../internal/values/lazy.js';

/** The documents of a CMS table among the children. */
export interface AdoptedDocuments {
  documents: ParsedDocument[];
  /** The children that the list replaces; others (paging) stay visible. */
  replaced: Element[];
}

/** Loads the reader of tables of documents. */
export const loadTableReader = lazy(async () => {
  const { documentTables, readDocumentTable } = await import('@sen-portal/data/markup-documents.js');
  return (host: Element) => {
    const { value, refused } = readDocumentTable(host);
    return value
      ? { value: { documents: value, replaced: [...host.children].filter((child) => documentTables(child).length) } }
      : { refused };
  };
});
