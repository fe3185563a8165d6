import { isServer } from 'lit';

/** The names of all slots. Other libraries use `data-slot` with names of their own. */
const names =
  /^(agency|attachments|category|contact|emblem|heading|headline|icon|image|label|licence|links|marks|meta|next|note|organisation|parent-agency|previous|related|responsible|reuse|search|signature|summary|tools)$/;

/**
 * Gives children the `slot` that their `data-slot` names, since editors remove `slot` and keep `data-` attributes. Takes
 * them out of the paragraphs that editors put around them: only children can be slotted.
 */
export function nameDataSlots(host: Element): void {
  for (const child of [...host.children]) {
    if (child.localName === 'p' && !isServer && isWrapper(child))
      child.replaceWith(...[...child.children].filter(isSlotted));
  }
  for (const child of host.children) {
    const name = child.getAttribute('data-slot');
    if (name && !child.slot && names.test(name)) child.slot = name;
  }
}

const isSlotted = (child: Node): boolean =>
  child instanceof Element && names.test(child.slot || child.getAttribute('data-slot') || '');

/**
 * Whether a paragraph says nothing itself, and holds nothing but what is for slots. Comments and properties of nodes are
 * those of a framework or a library with listeners, which would miss the paragraph.
 */
const isWrapper = (paragraph: Element): boolean =>
  !paragraph.hasAttributes() &&
  !Object.keys(paragraph).length &&
  !!paragraph.firstElementChild &&
  [...paragraph.childNodes].every(
    (node) =>
      isSlotted(node) ||
      (node instanceof Element ? node.localName === 'br' : node.nodeType === 3 && !node.nodeValue?.trim()),
  ) &&
  [...paragraph.children].some(isSlotted);
