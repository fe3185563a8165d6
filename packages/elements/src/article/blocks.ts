/** A paragraph, a cell, an item: text that is read without a break, and the nodes it stands in. */
export interface Block {
  text: string;
  nodes: Text[];
}

const block =
  'p, li, h1, h2, h3, h4, h5, h6, td, th, caption, figcaption, dt, dd, blockquote, pre, div, section, summary';
const unread = 'script, style, template, noscript, [hidden], [aria-hidden="true"]';

/** The text of the body, block by block, without what is no text for people. */
export function blocksOf(roots: Iterable<Node>): Block[] {
  const blocks: Block[] = [];
  let holder: unknown;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node instanceof Element && node.matches(unread) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    if (root instanceof Element && root.matches(unread)) continue;
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node.nodeName === 'BR') holder = undefined;
      if (!(node instanceof Text)) continue;
      const own: unknown = node.parentElement?.closest(block) ?? node.parentNode;
      if (own !== holder) blocks.push({ text: '', nodes: [] });
      holder = own;
      const last = blocks.at(-1)!;
      last.text += node.data;
      last.nodes.push(node);
    }
  }
  return blocks.filter(({ text }) => text.trim());
}
