/** The author's slot of a child. Names with the prefix `sen-` are set by the server and only identify the child. */
export const authorSlot = ({ slot }: Element): string => (slot.startsWith('sen-') ? '' : slot);

/** The author's children of a slot; for the unnamed slot the remaining ones, if any is visible. */
export function slottedChildren(host: Element, slot: string): (Element | Text)[] {
  const nodes = [...host.childNodes].filter((node): node is Element | Text =>
    node instanceof Element
      ? authorSlot(node) === slot && !node.matches('script, style, template, link')
      : !slot && node instanceof Text,
  );
  return nodes.some((node) => node instanceof Element || /\S/.test(node.data)) ? nodes : [];
}
