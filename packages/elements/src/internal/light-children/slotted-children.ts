/** The slot that an author wants a child in. Names that begin as ours do come from the server: they say only which child it is. */
export const authorSlot = ({ slot }: Element): string => (slot.startsWith('sen-') ? '' : slot);

/** What the author gives for a slot; for the one without a name all that is for no other, if there is something to see. */
export function slottedChildren(host: Element, slot: string): (Element | Text)[] {
  const nodes = [...host.childNodes].filter((node): node is Element | Text =>
    node instanceof Element
      ? authorSlot(node) === slot && !node.matches('script, style, template, link')
      : !slot && node instanceof Text,
  );
  return nodes.some((node) => node instanceof Element || /\S/.test(node.data)) ? nodes : [];
}
