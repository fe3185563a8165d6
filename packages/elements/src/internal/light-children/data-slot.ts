import { isServer } from 'lit';
import { attributeOf } from '../dom/attribute.js';

/**
 * Gives children the `slot` that their `data-slot` names, since editors remove `slot` and keep `data-` attributes. Takes
 * them out of the paragraphs that editors put around them: only children can be slotted. Other libraries use
 * `data-slot` with names of their own.
 *
 * @param slots the names that count
 */
export function nameDataSlots(host: Element, slots: readonly string[] = []): void {
  const nameOf = (node: Node) => attributeOf(node, 'slot') || attributeOf(node, 'data-slot') || '';
  const isSlotted = (node: Node) => slots.includes(nameOf(node));
  for (const child of [...host.children]) {
    const isWrapper =
      child.localName === 'p' &&
      !isServer &&
      !child.attributes.length &&
      // Frameworks, and libraries that listen, leave properties and comments, and would miss the paragraph.
      !Object.keys(child).length &&
      [...child.children].some(isSlotted) &&
      // Besides, there may be line breaks and white space.
      [...child.childNodes].every(
        (node) => isSlotted(node) || (node.nodeType !== 8 && /^(BR|\s*)$/.test(node.nodeValue ?? node.nodeName)),
      );
    if (isWrapper) child.replaceWith(...[...child.children].filter(isSlotted));
  }
  for (const child of host.children) if (!attributeOf(child, 'slot') && isSlotted(child)) child.slot = nameOf(child);
}
