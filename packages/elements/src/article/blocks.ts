/** A paragraph, cell or item: text without a break, and its nodes. */
export interface Block {
  text: string;
  nodes: Text[];
}

const block =
  'p, li, h1, h2, h3, h4, h5, h6, td, th, caption, figcaption, dt, dd, blockquote, pre, div, section, summary';
const unread = 'script, style, template, noscript, [hidden], [aria-hidden="true"]';

/**
 * The text of the body in blocks, without content that is not for readers.
 *
 * @param drawn the nodes that an element renders instead of its children, if any; each text node in them is a block
 */
export function blocksOf(
  roots: Iterable<Node>,
  drawn: (node: Element) => Iterable<Node> | undefined = () => undefined,
): Block[] {
  const blocks: Block[] = [];
  let holder: unknown;
  /** `around` is the closest block; undefined inside rendered nodes. */
  const collect = (node: Node, around: Element | null | undefined, isDrawn: boolean): void => {
    if (node.nodeName === 'BR') holder = undefined;
    if (node instanceof Text) {
      const own: unknown = around ?? node.parentNode;
      if (own !== holder) blocks.push({ text: '', nodes: [] });
      holder = own;
      const last = blocks.at(-1)!;
      last.text += node.data;
      last.nodes.push(node);
    } else if (!(node instanceof Element && node.matches(unread))) {
      const instead = node instanceof Element ? drawn(node) : undefined;
      const areDrawn = isDrawn || !!instead;
      const own = node instanceof Element && node.matches(block) ? node : around;
      for (const child of instead ?? node.childNodes) collect(child, areDrawn ? undefined : own, areDrawn);
    }
  };
  for (const root of roots) collect(root, root.parentElement?.closest(block), false);
  return blocks.filter(({ text }) => text.trim());
}
