/** Foreign markup seen through the least that it takes, so that a server's tree can be given as well as a browser's. */

/** A node: an element (type 1), a text (type 3), or anything else. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly textContent: string | null;
}

/** An element, as browsers have it. */
export interface MarkupElement extends MarkupNode {
  readonly localName: string;
  readonly children: ArrayLike<MarkupElement>;
  readonly childNodes: ArrayLike<MarkupNode>;
  getAttribute(name: string): string | null;
}

/** Elements whose text nobody reads. */
export const unread = /^(script|style|template|noscript|select|textarea|button|svg)$/;
// `br` breaks a line, but opens none.
const inline = /^(a|abbr|b|big|cite|code|em|font|i|img|ins|kbd|label|mark|q|s|small|span|strong|sub|sup|time|tt|u)$/;

/** Whether an element stands on lines of its own, or holds one that does. */
export const isBlock = ({ localName, children }: MarkupElement): boolean =>
  !inline.test(localName) ||
  Array.from(children).some((child) => !inline.test(child.localName) && child.localName !== 'br');

/** The digit that a picture shows, by its alternative text; else nothing. */
export const ownDigit = (element: MarkupElement): string =>
  (element.localName === 'img' && /^\d$/.exec(element.getAttribute('alt') ?? '')?.[0]) || '';

/**
 * The text of nodes in rows, as a reader sees them: a row for each block and list item, for each row of a table, for each
 * term with its descriptions. In a row `\t` parts cells, `\v` other elements. Pictures of digits count as digits.
 *
 * @param skips Whether an element is left out.
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

/** The elements with such a name inside a tree, in order; what is inside one of them is not looked through. */
export function outermost(root: MarkupElement, name: RegExp): MarkupElement[] {
  const found: MarkupElement[] = [];
  const open: MarkupElement[] = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element !== root && name.test(element.localName)) found.push(element);
    else for (const child of Array.from(element.children).reverse()) open.push(child);
  }
  return found;
}

/** Words on one line. */
export const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The slot that an author wants an element in; empty for none. Names that begin with `sen-` are the server's. */
export const slotOf = (element: MarkupElement): string => {
  const slot = element.getAttribute('slot') ?? '';
  return slot.startsWith('sen-') ? '' : slot;
};
