import { authorSlot } from '../internal/light-children/slotted-children.js';

/** The first child of the host that fills a slot. */
export const childIn = (host: Element, slot: string): Element | undefined =>
  [...host.children].find((child) => child.slot === slot);

/** The children that form the text: all without a slot, but for scripts, of which one may be the host's data. */
export function bodyChildren(host: Element): (Element | Text)[] {
  const found = [...host.childNodes].filter(
    (node): node is Element | Text =>
      node instanceof Text || (node instanceof Element && !authorSlot(node) && node.localName !== 'script'),
  );
  return found.some((node) => node instanceof Element || node.data.trim()) ? found : [];
}
