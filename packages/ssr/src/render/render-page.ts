import { loadElements } from './elements.js';
import { fetchSources } from './fetch-source.js';
import { openPage } from './open-page.js';
import { limitsOf, unchanged, warningsTo, type RenderedHtml, type RenderOptions } from './options.js';

/** A page in pieces, and values for its headers. */
export interface RenderedPage extends Omit<RenderedHtml, 'html'> {
  /** The page, in pieces. */
  chunks: AsyncIterable<string>;
}

/**
 * Renders the Sen elements in an HTML page, in the calling thread; every other byte is unchanged. For builds, and for
 * trusted pages: the time limit is checked between elements. Pages of others are rendered by the service
 * (`createHandler`), which ends a page that takes too long.
 */
export async function renderPage(html: string, options: RenderOptions = {}): Promise<RenderedHtml> {
  await loadElements();
  const { chunks, ...rest } = streamPage(html, options);
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return { html: text, ...rest };
}

/** The same, with the page in pieces: content before an element that waits for data is returned at once. */
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
