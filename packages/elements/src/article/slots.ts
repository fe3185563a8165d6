/** The first child of the host that fills a slot. */
export function childIn(host: Element, slot: string): Element | undefined {
  return slotChildren(host, slot)[0];
}

/** The children of the host that fill a slot. */
export function slotChildren(host: Element, slot: string): Element[] {
  return [...host.children].filter((child) => child.getAttribute('slot') === slot);
}

/** The children that form the text: all without a slot, but for scripts, of which one may be the host's data. */
export function bodyChildren(host: Element): (Element | Text)[] {
  const found = [...host.childNodes].filter(
    (node): node is Element | Text =>
      node instanceof Text || (node instanceof Element && !node.getAttribute('slot') && node.localName !== 'script'),
  );
  return found.some((node) => node instanceof Element || node.data.trim()) ? found : [];
}
