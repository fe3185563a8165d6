import type { DocumentResolver } from '../internal/values/document-resolver.js';
import { resolverFrom } from '../internal/values/document-resolver.js';
import { lazy } from '../internal/values/lazy.js';
import type { Block } from './blocks.js';
import type { documentsIn, NamedDocument } from './documents.js';

/** Knows all kinds of documents, and not every portal links them: it loads for the first that does. */
let findDocuments: typeof documentsIn | undefined;
const loadDocuments = lazy(async () => {
  findDocuments = (await import('./documents.js')).documentsIn;
});

/** The documents that an article names, and where the portal has them. */
export class DocumentLinks {
  /** Where documents are; undefined when the author does not say. */
  resolver: DocumentResolver | undefined;

  constructor(private readonly host: { requestUpdate(): void; warn(problem: string): void }) {}

  /** Whether what finds documents in a text has loaded. */
  get isLoaded(): boolean {
    return !!findDocuments;
  }

  /** Takes the author's function or address. */
  set(resolver: DocumentResolver | undefined, template: string | undefined): void {
    this.resolver = resolverFrom(resolver, template, (problem) => this.host.warn(problem));
  }

  /** Loads what finds documents; when that fails, the article stands without their list. */
  async load(): Promise<void> {
    try {
      await loadDocuments();
    } catch (error) {
      this.host.warn(`documents cannot be linked: ${(error as Error).message}`);
    }
  }

  /** Loads it and has the host render again; does nothing when there is nothing to link, or it is there. */
  prepare(): void {
    if (this.resolver && !findDocuments) void this.load().then(() => findDocuments && this.host.requestUpdate());
  }

  /** The documents in the text, each once; none until {@link prepare} is done. */
  in(blocks: readonly Block[]): NamedDocument[] {
    return (this.resolver && findDocuments?.(blocks, this.resolver)) ?? [];
  }
}
