import { html, type TemplateResult } from 'lit';
import { contentsList, outline, type Entry } from '../internal/outline/outline.js';

/** The number of words from which a text gets a contents list. */
const long = { words: 500, headings: 3 };

/** The entries of the contents list for a text with this number of words; none for a short one. */
export function contentsOf(body: readonly Node[], words: number): readonly Entry[] {
  if (words < long.words) return [];
  const entries = outline(body);
  const count = entries.reduce((sum, { below }) => sum + 1 + below.length, 0);
  return count < long.headings ? [] : entries;
}

/** The disclosure of the contents list. */
export const contentsPanel = (entries: readonly Entry[], title: string, isOpen: boolean): TemplateResult =>
  html`<nav part="contents" aria-labelledby="contents">
    <details class="panel contents" ?open=${isOpen}>
      <summary id="contents">${title}</summary>
      ${contentsList(entries)}
    </details>
  </nav>`;
