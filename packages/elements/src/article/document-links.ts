import type { SenElement } from '../internal/element.js';
import { LazyModule } from '../internal/source/lazy-module.js';
import type { DocumentResolver } from '../internal/values/document-resolver.js';
import { resolverFrom } from '../internal/values/document-resolver.js';
import { lazy } from '../internal/values/lazy.js';
import type { Block } from './blocks.js';
import type * as Documents from './documents.js';

/** Knows all kinds of documents, and not every portal links them: it loads for the first that does. */
const loadDocuments = lazy(() => import('./documents.js'));

/** The documents that an article names, and where the portal has them. */
export class DocumentLinks {
  /** Where documents are; undefined when the author does not say. */
  resolver: DocumentResolver | undefined;

  readonly #module: LazyModule<typeof Documents>;

  constructor(private readonly host: SenElement) {
    this.#module = new LazyModule(host, loadDocuments);
  }

  /** Whether what finds documents in a text has loaded. */
  get isLoaded(): boolean {
    return !!this.#module.value;
  }

  /** Takes the author's function or address. */
  set(resolver: DocumentResolver | undefined, template: string | undefined): void {
    this.resolver = resolverFrom(resolver, template, (problem) => this.host.warn(problem));
  }

  /** Loads what finds documents; when that fails, the article stands without their list. */
  load(): Promise<void> {
    return this.#module.whenSettled();
  }

  /** Loads it and has the host render again; does nothing when there is nothing to link, or it is there. */
  prepare(): void {
    if (this.resolver) this.#module.request();
  }

  /** The documents in the text, each once; none until {@link prepare} is done. */
  in(blocks: readonly Block[]): Documents.NamedDocument[] {
    return (this.resolver && this.#module.value?.documentsIn(blocks, this.resolver)) ?? [];
  }
}
