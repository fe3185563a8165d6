import type { SenElement } from '../internal/element.js';
import type { ArticlePage } from './article-page.js';
import type { terms } from './article.terms.js';

/** A tool of the article page. */
export type ArticleTool = 'text-size' | 'listen' | 'print' | 'save' | 'copy' | 'share';

/** The article that the tools serve. */
export interface ToolsHost extends SenElement {
  readonly article: Partial<ArticlePage>;
  readonly address: string;
  readonly bodyNodes: readonly Node[];
  tools?: string;
}

/** The words of the article in one language. */
export type Words = ReturnType<typeof terms>;

/** What a tool has done, in the words of the language at hand. */
export type Message = (word: Words) => string;
