import { slottedChildren } from './slotted-children.js';

/** A slot; `assigned` holds its nodes if it is unnamed in the template. */
type AssignableSlot = HTMLSlotElement & { assigned?: readonly (Element | Text)[] };

/**
 * Assigns children to the slots of a host with manual slot assignment. In a declarative shadow root assignment is by
 * name for good: the server has named the children, and each slot takes the name of its own.
 */
export function assignSlots(host: Element, root: ParentNode): void {
  const byName = host.shadowRoot!.slotAssignment === 'named';
  for (const slot of root.querySelectorAll<AssignableSlot>('slot')) {
    const { assigned } = slot;
    if (!byName) slot.assign(...(assigned ?? slottedChildren(host, slot.name)));
    // An unnamed slot takes children that were added later.
    else if (assigned?.length)
      slot.name = (assigned.find((node) => (node as Element).slot) as Element | undefined)?.slot ?? '';
    else if (assigned) slot.name = 'sen-none';
  }
}
