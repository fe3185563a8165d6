/** The form in these nodes: a child, or inside one. Runs on a server too, where forms have no class. */
export function findForm(nodes: readonly Node[]): HTMLFormElement | undefined {
  for (const node of nodes) {
    if (!(node instanceof Element)) continue;
    const form = node.localName === 'form' ? (node as HTMLFormElement) : node.querySelector('form');
    if (form) return form;
  }
  return undefined;
}
