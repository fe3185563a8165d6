/** A minimal interface of foreign markup, implemented by the trees of servers and of browsers. */

/** A node: an element (type 1), a text (type 3), or anything else. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly textContent: string | null;
}

/** An element, as in browsers. */
export interface MarkupElement extends MarkupNode {
  readonly localName: string;
  readonly children: ArrayLike<MarkupElement>;
  readonly childNodes: ArrayLike<MarkupNode>;
  getAttribute(name: string): string | null;
}

/** Elements whose text is not displayed. */
export const unread = /^(script|style|template|noscript|select|textarea|button|svg)$/;
// `br` breaks a line but opens no block.
const inline = /^(a|abbr|b|big|cite|code|em|font|i|img|ins|kbd|label|mark|q|s|small|span|strong|sub|sup|time|tt|u)$/;

/** Whether an element is a block, or contains one. */
export const isBlock = ({ localName, children }: MarkupElement): boolean =>
  !inline.test(localName) ||
  Array.from(children).some((child) => !inline.test(child.localName) && child.localName !== 'br');

/** Whether the author hides an element by an attribute. */
export const isHidden = (element: MarkupElement): boolean =>
  element.getAttribute('hidden') !== null || /(^|;)\s*display\s*:\s*none/i.test(element.getAttribute('style') ?? '');

/** The digit in a picture, by its alternative text; else empty. */
export const ownDigit = (element: MarkupElement): string =>
  (element.localName === 'img' && /^\d$/.exec(element.getAttribute('alt') ?? '')?.[0]) || '';

/**
 * The visible text of nodes in rows: one for each block and list item, each table row, each term with its descriptions.
 * In a row `\t` separates cells, `\v` other elements. Pictures of digits count as digits.
 *
 * @param skips Whether to omit an element.
 */
export function rowsOf(nodes: readonly MarkupNode[], skips?: (element: MarkupElement) => boolean): string[] {
  let text = '';
  // No recursion: trees may be deeper than the stack.
  const open: (MarkupNode | string)[] = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') text += node;
    else if (node.nodeType === 3) text += (node.textContent ?? '').replace(/\s+/g, ' ');
    else if (node.nodeType === 1) {
      const { localName, childNodes } = node as MarkupElement;
      if (unread.test(localName) || skips?.(node as MarkupElement)) continue;
      const sign = /^(td|th|dd)$/.test(localName) ? '\t' : inline.test(localName) ? '\v' : '\n';
      text += sign + ownDigit(node as MarkupElement);
      open.push(localName === 'dt' ? '\t' : sign);
      for (const child of Array.from(childNodes).reverse()) open.push(child);
    }
  }
  return text
    .normalize('NFC')
    .replace(/ ?\v[ \v]*/g, '\v')
    .split('\n')
    .map((row) => row.replace(/[ \v]?\t[ \v\t]*/g, '\t').trim())
    .filter((row) => row);
}

/** The outermost elements with one of these names inside a tree, in order. */
export function outermost(root: MarkupElement, name: RegExp): MarkupElement[] {
  const found: MarkupElement[] = [];
  const open: MarkupElement[] = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element !== root && name.test(element.localName)) found.push(element);
    else for (const child of Array.from(element.children).reverse()) open.push(child);
  }
  return found;
}

/** A text on one line. */
export const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The author's slot of an element; empty for none. Names with the prefix `sen-` are set by the server. */
export const slotOf = (element: MarkupElement): string => {
  const slot = element.getAttribute('slot') ?? '';
  return slot.startsWith('sen-') ? '' : slot;
};
