import { html, nothing, type TemplateResult } from 'lit';
import { moveFocus } from '../dom/focus.js';
import { slugOf } from '../values/slug.js';
import { holdHeading } from './hold-heading.js';

/** An entry of the contents list. */
export interface Entry {
  title: string;
  heading: HTMLElement;
  /** The headings one level below. */
  below: Entry[];
}

/**
 * The headings of the text in its two highest levels, without hidden ones and those inside other elements.
 *
 * @param title a level that is not listed, such as `H1`
 */
export function outline(roots: readonly Node[], title?: string): Entry[] {
  const headings = roots
    .flatMap((root) => (root instanceof Element ? [root, ...root.querySelectorAll('*')] : []))
    .filter((element): element is HTMLElement => /^H[1-6]$/.test(element.nodeName) && element.nodeName !== title)
    .filter((element) => !element.closest('[hidden]') && !isForeign(element, roots));
  const [first, second] = [...new Set(headings.map(({ nodeName }) => nodeName))].sort();
  const entries: Entry[] = [];
  for (const heading of headings) {
    const text = heading.textContent?.replace(/\s+/g, ' ').trim();
    if (!text) continue;
    const entry = { title: text, heading, below: [] };
    const above = entries.at(-1);
    if (heading.nodeName === first || (heading.nodeName === second && !above)) entries.push(entry);
    else if (heading.nodeName === second) above!.below.push(entry);
  }
  return entries;
}

/** Inside another element, whose headings are its own; a heading that names an element belongs to what is around it. */
function isForeign(element: Element, roots: readonly Node[]): boolean {
  const named = element.slot === 'heading' ? element.parentElement : null;
  for (let holder = named ?? element; ; holder = holder.parentElement) {
    if (holder !== named && holder.localName.includes('-')) return true;
    if (roots.includes(holder) || !holder.parentElement) return false;
  }
}

const all = (entries: readonly Entry[]): Entry[] => entries.flatMap((entry) => [entry, ...all(entry.below)]);

/** The fragment of each heading: its own id, else one made from its text that nothing else on the page has. */
function fragments(entries: readonly Entry[]): Map<Entry, string> {
  const found = new Map<Entry, string>();
  const counts = new Map<string, number>();
  for (const entry of all(entries)) {
    const { heading, title } = entry;
    const base = `sen-${slugOf(title) || 'muc'}`;
    const root = heading.getRootNode() as Partial<Document>;
    let [id, count] = [heading.id, counts.get(base) ?? 0];
    while (!id || (!heading.id && root.getElementById?.(id))) id = ++count > 1 ? `${base}-${count}` : base;
    counts.set(base, Math.max(count, 1));
    found.set(entry, id);
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
export function contentsList(entries: readonly Entry[]): TemplateResult {
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
  return list(entries);
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
