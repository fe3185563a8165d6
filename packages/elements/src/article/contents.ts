import { html, nothing, type TemplateResult } from 'lit';

/** An entry of the contents list. */
export interface Entry {
  title: string;
  heading: HTMLElement;
  /** The headings one level below. */
  below: Entry[];
}

/** The headings of the text in its two highest levels, without those inside other Sen elements. */
export function outline(roots: readonly Node[]): Entry[] {
  const headings = roots
    .flatMap((root) => (root instanceof Element ? [root, ...root.querySelectorAll('*')] : []))
    .filter((element): element is HTMLElement => /^H[1-6]$/.test(element.nodeName) && !isForeign(element, roots));
  const [first, second] = [...new Set(headings.map(({ nodeName }) => nodeName))].sort();
  const entries: Entry[] = [];
  for (const heading of headings) {
    const title = heading.textContent?.replace(/\s+/g, ' ').trim();
    if (!title) continue;
    const entry = { title, heading, below: [] };
    const above = entries.at(-1);
    if (heading.nodeName === first || (heading.nodeName === second && !above)) entries.push(entry);
    else if (heading.nodeName === second) above!.below.push(entry);
  }
  return entries;
}

function isForeign(element: Element, roots: readonly Node[]): boolean {
  for (let holder: Element | null = element; holder; holder = holder.parentElement) {
    if (holder.localName.includes('-')) return true;
    if (roots.includes(holder)) return false;
  }
  return false;
}

/** The number of words from which a text gets a contents list. */
const long = { words: 500, headings: 3 };

/** The contents list for a text with this number of words; omitted for a short one. */
export function contentsOf(body: readonly Node[], words: number, title: string): TemplateResult | typeof nothing {
  if (words < long.words) return nothing;
  const entries = outline(body);
  const count = entries.reduce((sum, { below }) => sum + 1 + below.length, 0);
  return count < long.headings ? nothing : contentsList(entries, title);
}

/** Links to headings with an id, buttons for others: setting an id is up to the author. */
export function contentsList(entries: readonly Entry[], title: string): TemplateResult {
  const list = (some: readonly Entry[]): TemplateResult =>
    html`<ol>
      ${some.map((entry) => html`<li>${item(entry)}${entry.below.length ? list(entry.below) : nothing}</li>`)}
    </ol>`;
  return html`<nav part="contents" class="contents" aria-labelledby="contents">
    <p id="contents">${title}</p>
    ${list(entries)}
  </nav>`;
}

function item({ title, heading }: Entry): TemplateResult {
  const go = () => goTo(heading);
  return heading.id && heading.getRootNode() === document
    ? html`<a href=${`#${heading.id}`} @click=${followHere}>${title}</a>`
    : html`<button type="button" @click=${go}>${title}</button>`;
}

/** Keeps a fragment link on this page whatever its `<base>` is. */
function followHere(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  location.hash = (event.currentTarget as HTMLAnchorElement).hash;
}

/**
 * Scrolls to a heading without an id and moves the sequential focus starting point there. A heading in the light DOM
 * stays unchanged: a collapsed selection in it moves that point.
 */
function goTo(heading: HTMLElement): void {
  heading.scrollIntoView({ block: 'start' });
  if (heading.hasAttribute('tabindex')) heading.focus({ preventScroll: true });
  else document.getSelection()?.collapse(heading, 0);
}
