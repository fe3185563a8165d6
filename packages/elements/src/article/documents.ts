import { safeUrl } from '@sen-portal/data/coerce.js';
import { findDocumentNumbers } from '@sen-portal/data/document-number.js';
import type { DocumentResolver } from '../internal/values/document-resolver.js';
import type { Block } from './blocks.js';

/** A document that the text names, with its URL. */
export interface NamedDocument {
  number: string;
  url: string;
}

/** The documents that the text names without a link of its own, each once, in text order. */
export function documentsIn(blocks: readonly Block[], resolve: DocumentResolver): NamedDocument[] {
  const urls = new Map<string, string>();
  for (const { text, nodes } of blocks) {
    if (nodes.some((node) => node.parentElement?.closest('a'))) continue;
    for (const { number } of findDocumentNumbers(text)) {
      const url = urls.has(number.text) ? undefined : safeUrl(resolve(number.text));
      if (url) urls.set(number.text, url);
    }
  }
  return [...urls].map(([number, url]) => ({ number, url }));
}
