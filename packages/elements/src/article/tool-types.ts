import type { SenElement } from '../internal/element.js';
import type { ArticlePage } from './article-page.js';
import type { terms } from './article.terms.js';

/** A tool of the article page. */
export type ArticleTool = 'text-size' | 'listen' | 'print' | 'save' | 'copy' | 'share';

/** The host of the tools: an article. */
export interface ToolsHost extends SenElement {
  readonly article: Partial<ArticlePage>;
  readonly address: string;
  readonly bodyNodes: readonly Node[];
  tools?: string;
}

/** The terms of the article in one language. */
export type Terms = ReturnType<typeof terms>;

/** The result of a tool, from the terms of the current language. */
export type Message = (strings: Terms) => string;
