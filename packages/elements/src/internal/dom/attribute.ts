/**
 * An attribute of a node, null without it or if the node has none. A form with a field named `getAttribute` hides the
 * method behind that field.
 */
export function attributeOf(node: Node, name: string): string | null {
  const { getAttribute } = node as Partial<Element>;
  if (typeof getAttribute === 'function') return (node as Element).getAttribute(name);
  return getAttribute ? Element.prototype.getAttribute.call(node, name) : null;
}
