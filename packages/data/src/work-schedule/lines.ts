/** The visible lines of markup that was pasted from a word processor. */
import { foldDiacritics } from '../formats/collate.js';
import { isHidden, unread, type MarkupElement, type MarkupNode } from '../markup/markup-text.js';

/** A line of text. */
export interface Line {
  text: string;
  /** Whether a block or a list item begins with it, and not only a line break stands before. */
  opensBlock: boolean;
  /** Whether it begins an item of a list. */
  opensItem: boolean;
  /** Whether struck-out text was left out of it. */
  hasStruck: boolean;
}

// Elements of word processors (`o:p`, `st1:place`) are inline, as are all unknown ones.
const block =
  /^(address|article|aside|blockquote|body|caption|center|dd|details|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

const isStruck = (element: MarkupElement): boolean =>
  /^(s|strike|del)$/.test(element.localName) ||
  /text-decoration[a-z-]*\s*:[^;]*line-through/i.test(element.getAttribute('style') ?? '');

const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The lines of some nodes, without blank ones. Each block and each `br` ends a line.
 *
 * @param skips Whether to leave out an element.
 */
export function linesOf(nodes: readonly MarkupNode[], skips?: (element: MarkupElement) => boolean): Line[] {
  const lines: Line[] = [];
  let text = '';
  let opensBlock = true;
  let opensItem = false;
  let hasStruck = false;
  const end = (byBlock: boolean) => {
    const whole = clean(text);
    if (whole || hasStruck) lines.push({ text: whole, opensBlock, opensItem, hasStruck });
    if (whole || hasStruck || byBlock) opensBlock = byBlock;
    if (whole) opensItem = false;
    text = '';
    hasStruck = false;
  };
  // No recursion: trees may be deeper than the stack.
  const open: (MarkupNode | 'end')[] = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === 'end') end(true);
    else if (node.nodeType === 3) text += node.textContent ?? '';
    else if (node.nodeType === 1) {
      const element = node as MarkupElement;
      const { localName, childNodes } = element;
      if (unread.test(localName) || isHidden(element) || skips?.(element)) continue;
      if (isStruck(element)) {
        if (clean(element.textContent ?? '')) hasStruck = true;
        continue;
      }
      if (localName === 'br') end(false);
      else if (block.test(localName)) {
        end(true);
        opensItem = localName === 'li' || (opensItem && localName === 'p');
        open.push('end');
      }
      for (let index = childNodes.length - 1; index >= 0; index--) open.push(childNodes[index]!);
    }
  }
  end(true);
  return lines;
}

/** A text without accents and capitals, letter for letter, so that positions in it are positions in the text. */
export function fold(text: string): string {
  const folded = foldDiacritics(text);
  if (folded.length === text.length) return folded;
  return Array.from(text, (letter) => {
    const plain = foldDiacritics(letter);
    return plain.length === letter.length ? plain : letter;
  }).join('');
}
