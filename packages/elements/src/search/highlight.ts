import { findMatches, type SearchWords } from '@sen-portal/data/search-matches.js';

/** The name of the highlight, for `::highlight(sen-search)`. */
const name = 'sen-search';

/** The ranges of each element, in one highlight of the page. */
const marks = new WeakMap<object, readonly Range[]>();

/**
 * Marks the words of a search in the text of nodes with the CSS Custom Highlight API, which changes no DOM; browsers
 * without it mark nothing. Replaces the earlier marks of the owner.
 */
export function highlight(owner: object, nodes: readonly Node[], words: SearchWords): void {
  if (!globalThis.CSS?.highlights) return;
  const earlier = marks.get(owner) ?? [];
  const ranges = words.length ? nodes.flatMap((node) => rangesIn(node, words)) : [];
  if (!earlier.length && !ranges.length) return;
  const shared = CSS.highlights.get(name) ?? new Highlight();
  for (const range of earlier) shared.delete(range);
  for (const range of ranges) shared.add(range);
  marks.set(owner, ranges);
  if (shared.size) CSS.highlights.set(name, shared);
  else CSS.highlights.delete(name);
}

function rangesIn(root: Node, words: SearchWords): Range[] {
  const page = root.ownerDocument!;
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const [start, end] of findMatches((node as Text).data, words)) {
      const range = page.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  return ranges;
}
