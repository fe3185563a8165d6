import { slottedChildren } from './slotted-children.js';

/** A slot; of those without a name in the template, each knows what stands in it. */
type Place = HTMLSlotElement & { nodes?: readonly (Element | Text)[] };

/**
 * Puts children into the slots of an element that leaves this to its script. A root that a server declared goes by names
 * for good: there the server has named the children, and each slot takes the name of those that belong in it.
 */
export function assignSlots(host: Element, root: ParentNode): void {
  const byName = host.shadowRoot!.slotAssignment === 'named';
  for (const slot of root.querySelectorAll<Place>('slot')) {
    const { nodes } = slot;
    if (!byName) slot.assign(...(nodes ?? slottedChildren(host, slot.name)));
    // One without a name takes what has come later.
    else if (nodes?.length)
      slot.name = (nodes.find((node) => (node as Element).slot) as Element | undefined)?.slot ?? '';
    else if (nodes) slot.name = 'sen-none';
  }
}
