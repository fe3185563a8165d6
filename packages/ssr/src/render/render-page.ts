import { loadElements } from './elements.js';
import { fetchSources } from './fetch-source.js';
import { openPage } from './open-page.js';
import { limitsOf, unchanged, warningsTo, type RenderedHtml, type RenderOptions } from './options.js';

/** A page in pieces, and what goes into its headers. */
export interface RenderedPage extends Omit<RenderedHtml, 'html'> {
  /** The page, piece by piece. */
  chunks: AsyncIterable<string>;
}

/**
 * Renders the elements of Sen in an HTML page, in the calling thread, and leaves every other byte as it is. For builds,
 * and for pages of one's own: the time limit is looked at between elements. What others write is rendered by the service
 * (`createHandler`), which ends a page that takes too long.
 */
export async function renderPage(html: string, options: RenderOptions = {}): Promise<RenderedHtml> {
  await loadElements();
  const { chunks, ...rest } = streamPage(html, options);
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return { html: text, ...rest };
}

/** The same, with the page in pieces: what stands before an element that waits for data comes at once. */
export function streamPage(html: string, options: RenderOptions = {}): RenderedPage {
  const opened = openPage(html, options, warningsTo(options.warn));
  if (!opened) {
    const { styleFiles, styleHashes } = unchanged(html);
    return { chunks: only(html), styleFiles, styleHashes };
  }
  const { requests, render, styleFiles, styleHashes } = opened;
  return { chunks: render(fetchSources(requests, options.origins ?? [], limitsOf(options))), styleFiles, styleHashes };
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}
