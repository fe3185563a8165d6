/* The page as it is rendered: shadow trees in place of their hosts’ children, slotted children in their slots. */

/** The element that contains this one on the rendered page. */
export function parentOf(node: Node): Element | null {
  const parent = (node as Element).assignedSlot ?? node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** What an element contains on the rendered page. */
export function contentOf(node: Element): Node[] {
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...(node.shadowRoot ?? node).childNodes];
}

export const childrenOf = (node: Element): Element[] => contentOf(node).filter((child) => child instanceof Element);

/** The element and all in it, in the order of the rendered page. */
export function* everythingIn(root: Element): Generator<Element> {
  yield root;
  for (const child of childrenOf(root)) yield* everythingIn(child);
}

export const isInside = (inner: Element, outer: Element): boolean => {
  for (let node: Element | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
};

/** The element at a point of the viewport, also inside shadow trees. */
export function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let root = found?.shadowRoot; root; root = found?.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** The element that has the focus, also inside shadow trees. */
export function focusedElement(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found === document.body ? null : found;
}
