import type { SenElement } from '../internal/element.js';
import { LazyModule } from '../internal/source/lazy-module.js';
import type { DocumentResolver } from '../internal/values/document-resolver.js';
import { resolverFrom } from '../internal/values/document-resolver.js';
import { lazy } from '../internal/values/lazy.js';
import type { Block } from './blocks.js';
import type * as Documents from './documents.js';

/** Contains the patterns of all kinds of documents; loaded when the first portal sets a resolver. */
const loadDocuments = lazy(() => import('./documents.js'));

/** The documents that an article names, with their URLs. */
export class DocumentLinks {
  /** Resolves a document number to its URL; undefined if the author sets no resolver. */
  resolver: DocumentResolver | undefined;

  readonly #module: LazyModule<typeof Documents>;

  constructor(private readonly host: SenElement) {
    this.#module = new LazyModule(host, loadDocuments);
  }

  /** Whether the document finder has loaded. */
  get isLoaded(): boolean {
    return !!this.#module.value;
  }

  /** Sets the author's function or URL template. */
  set(resolver: DocumentResolver | undefined, template: string | undefined): void {
    this.resolver = resolverFrom(resolver, template, (problem) => this.host.warn(problem));
  }

  /** Loads the document finder; after a failure, the article has no list of documents. */
  load(): Promise<void> {
    return this.#module.whenSettled();
  }

  /** Loads the document finder and updates the host; does nothing without a resolver, or if it is loaded. */
  prepare(): void {
    if (this.resolver) this.#module.request();
  }

  /** The documents in the text, each once; empty until {@link prepare} is done. */
  in(blocks: readonly Block[]): Documents.NamedDocument[] {
    return (this.resolver && this.#module.value?.documentsIn(blocks, this.resolver)) ?? [];
  }
}
