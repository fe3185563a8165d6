import { html, nothing, type TemplateResult } from 'lit';
import { moveFocus } from '../internal/dom/focus.js';
import { holdHeading } from './hold-heading.js';

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

/** Inside another element, whose headings are its own; the heading that names it belongs to the text. */
function isForeign(element: Element, roots: readonly Node[]): boolean {
  if (element.slot === 'heading' && roots.includes(element.parentElement!)) return false;
  for (let holder: Element | null = element; holder; holder = holder.parentElement) {
    if (holder.localName.includes('-')) return true;
    if (roots.includes(holder)) return false;
  }
  return false;
}

/** The number of words from which a text gets a contents list. */
const long = { words: 500, headings: 3 };

/** The entries of the contents list for a text with this number of words; none for a short one. */
export function contentsOf(body: readonly Node[], words: number): readonly Entry[] {
  if (words < long.words) return [];
  const entries = outline(body);
  const count = entries.reduce((sum, { below }) => sum + 1 + below.length, 0);
  return count < long.headings ? [] : entries;
}

const all = (entries: readonly Entry[]): Entry[] => entries.flatMap((entry) => [entry, ...all(entry.below)]);

/** `Điểm xuất phát` becomes `diem-xuat-phat`. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

/** The fragment of each heading: its own id, else one made from its text. */
function fragments(entries: readonly Entry[]): Map<Entry, string> {
  const found = new Map<Entry, string>();
  const taken = new Map<string, number>();
  for (const entry of all(entries)) {
    const base = `sen-${slugOf(entry.title) || 'muc'}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    found.set(entry, entry.heading.id || (count > 1 ? `${base}-${count}` : base));
  }
  return found;
}

/** Gives the headings of the list the ids that its links name; scrolls to the one that the page's address names. */
export function nameHeadings(entries: readonly Entry[]): void {
  for (const [{ heading }, id] of fragments(entries)) {
    if (heading.id) continue;
    heading.id = id;
    if (location.hash === `#${id}`) holdHeading(heading);
  }
}

/** The list of links to the headings. */
export function contentsList(entries: readonly Entry[], title: string, isOpen: boolean): TemplateResult {
  const ids = fragments(entries);
  const list = (some: readonly Entry[]): TemplateResult =>
    html`<ol>
      ${some.map(
        (entry) =>
          html`<li>
            <a href=${`#${ids.get(entry)!}`} @click=${(event: MouseEvent) => follow(event, entry.heading)}
              >${entry.title}</a
            >${entry.below.length ? list(entry.below) : nothing}
          </li>`,
      )}
    </ol>`;
  return html`<nav part="contents" aria-labelledby="contents">
    <details class="panel contents" ?open=${isOpen}>
      <summary id="contents">${title}</summary>
      ${list(entries)}
    </details>
  </nav>`;
}

/**
 * Follows the link on this page whatever its `<base>` is, also into a shadow root, and moves the focus: the next Tab goes
 * on from the heading, and screen readers read it.
 */
function follow(event: MouseEvent, heading: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  location.hash = (event.currentTarget as HTMLAnchorElement).hash;
  heading.scrollIntoView();
  moveFocus(heading, { preventScroll: true });
}
