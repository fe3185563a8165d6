/** The form in these nodes: a child, or inside one. */
export function findForm(nodes: readonly Node[]): HTMLFormElement | undefined {
  for (const node of nodes) {
    if (!(node instanceof Element)) continue;
    const form = node instanceof HTMLFormElement ? node : node.querySelector('form');
    if (form) return form;
  }
  return undefined;
}
